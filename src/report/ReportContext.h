#pragma once

#include "report/Report.h"
#include "report/ReportTexts.h"
#include "report/Words.h"

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace facet
{

using Blocks = std::vector<Block>;

/// The chapters in printed order; those left out by the options have the number 0.
struct ChapterNumbers {
    int summary = 0;
    int findings = 0;
    int priorities = 0;
    int trend = 0;
    int requirements = 0;
    int tables = 0;
    int notes = 0;
    int method = 0;
};

/// What every part of the report needs while it is built: the input, the language, and where things will stand.
/// Keeps references: input and options must outlive it.
class ReportContext
{
public:
    ReportContext(const ReportInput &input, const ReportOptions &options);

    [[nodiscard]] const Catalogue &catalogue() const { return m_input.catalogue; }
    [[nodiscard]] const Assessment &assessment() const { return m_input.assessment; }
    [[nodiscard]] const AssessmentResult &result() const { return m_input.result; }
    [[nodiscard]] const ReportInput &input() const { return m_input; }
    [[nodiscard]] const ReportOptions &options() const { return m_options; }
    [[nodiscard]] Language language() const { return m_options.language; }
    [[nodiscard]] const ChapterNumbers &chapters() const { return m_chapters; }

    /// A fixed text in the report's language.
    [[nodiscard]] std::string say(ReportText text, std::initializer_list<TextValue> values = {}) const;
    [[nodiscard]] const std::string &in(const Text &text) const { return text.in(m_options.language); }

    /// The records given for a table (maybe fewer than there are), and how many there are.
    [[nodiscard]] const std::vector<Row> &records(std::string_view table) const;
    [[nodiscard]] std::int64_t recordCount(std::string_view table) const;
    /// How many of the given records are printed in the filled tables.
    [[nodiscard]] std::int64_t printedRecords(std::string_view table) const;
    /// The reason an item or table is marked not applicable; nullptr when it is not.
    [[nodiscard]] const std::string *notApplicable(std::string_view target) const;

    /// "表 A.3 第 3 项", "表 A.7"; an unknown id stands for itself.
    [[nodiscard]] std::string targetName(std::string_view itemOrTable) const;
    /// Anchors of the filled tables; empty when that place is not in this report.
    [[nodiscard]] std::string targetAnchor(std::string_view itemOrTable) const;
    [[nodiscard]] std::string rowAnchor(std::string_view table, std::int64_t row) const;
    /// Where a requirement stands: its finding, else its line in the table of requirements, else empty.
    [[nodiscard]] std::string requirementAnchor(std::size_t requirement) const;

    /// A run with the link to the item or table, page number after it.
    [[nodiscard]] Run targetRun(std::string_view itemOrTable) const;
    /// A run of a mark and the requirement's id, linked.
    [[nodiscard]] Run requirementRun(std::size_t requirement) const;

private:
    const ReportInput &m_input;
    const ReportOptions &m_options;
    ChapterNumbers m_chapters;
};

/// A paragraph of one text.
[[nodiscard]] Paragraph paragraph(std::string text, Paragraph::Style style = Paragraph::Style::Body);
/// A chapter heading, or a section of a chapter ("2.1").
[[nodiscard]] Heading chapterHeading(int number, std::string text, std::string anchor);
[[nodiscard]] Heading sectionHeading(int chapter, int section, std::string text, std::string anchor);
/// A table column with a plain header.
[[nodiscard]] ReportTable::Column column(std::string header, double width, Align align = Align::Left);
/// A column whose cells name their rows.
[[nodiscard]] ReportTable::Column headColumn(std::string header, double width);
/// A table row without an anchor.
[[nodiscard]] ReportTable::TableRow tableRow(std::vector<Runs> cells);
/// A cell of one plain text.
[[nodiscard]] Runs cell(std::string text);

} // namespace facet
