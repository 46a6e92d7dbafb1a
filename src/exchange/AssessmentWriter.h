#pragma once

#include "assessment/Assessment.h"
#include "base/Error.h"
#include "base/JsonWriter.h"
#include "catalogue/Catalogue.h"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace facet
{

/// Writes the canonical text of an assessment (docs/assessment-format.md) in pieces, so that its rows need not be in
/// memory: what writeAssessment() gives, for any number of rows. Use one writer for one text.
class CanonicalAssessmentWriter
{
public:
    /// Takes the next piece of the text. Pieces are about 64 KB.
    using Sink = std::function<void(std::string_view piece)>;
    /// Takes one row of a record table.
    using TakeRow = std::function<void(const Row &row)>;
    /// Hands the rows of a record table to `take`, in order. A failure ends the writing and is what write() returns.
    using RowSource = std::function<Expected<void>(const Table &table, const TakeRow &take)>;

    /// The catalogue must outlive the writer.
    CanonicalAssessmentWriter(const Catalogue &catalogue, Sink sink);

    /// Writes everything: the rows from `rows`, all else from `assessment` (whose own records are not looked at).
    /// After a failure what went into the sink is no whole text.
    [[nodiscard]] Expected<void> write(const Assessment &assessment, const RowSource &rows);
    /// Writes everything from `assessment`.
    void write(const Assessment &assessment);

private:
    void writeAnswers(const Assessment &assessment);
    void writeHeader(const AssessmentHeader &header);
    void writeCarried(const CarriedForward &carried);
    void writeJudgements(const Assessment::ById<Judgement> &judgements);
    void writeTexts(std::string_view member, const Assessment::ById<std::string> &texts);
    void writeParameters(const Assessment &assessment);
    [[nodiscard]] Expected<void> writeRecords(const RowSource &rows);
    /// Hands over what is there once it is `least` bytes.
    void pass(std::size_t least);

    const Catalogue &m_catalogue;
    Sink m_sink;
    std::string m_text;
    JsonWriter m_writer;
};

} // namespace facet
