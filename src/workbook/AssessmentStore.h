#pragma once

#include "assessment/Assessment.h"
#include "catalogue/Catalogue.h"
#include "workbook/Connection.h"
#include "workbook/Workbook.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace facet
{

/// Where an assessment stands in the file.
struct StoredAssessment {
    std::int64_t key = 0;
    std::string changedAt;
    bool deleted = false;
};

/// The tables assessment, answer, note, not_applicable, judgement and parameter. Writing needs a transaction. Throws.
class AssessmentStore
{
public:
    AssessmentStore(Connection &connection, const Catalogue &catalogue)
        : m_connection(connection), m_catalogue(catalogue)
    {
    }

    /// Fails with NotFound.
    [[nodiscard]] StoredAssessment find(const std::string &uuid) const;
    [[nodiscard]] std::vector<AssessmentSummary> summaries(bool deleted) const;
    /// Fails with NotFound.
    [[nodiscard]] AssessmentSummary summary(const std::string &uuid) const;
    /// Header, answers, marks, notes, judgements and parameters; no rows.
    [[nodiscard]] Assessment read(std::int64_t key) const;

    std::int64_t create(const AssessmentHeader &header, const std::string &at);
    void writeAll(std::int64_t key, const Assessment &assessment);
    /// What the library shows, and the findings that its search looks through.
    void writeSummary(std::int64_t key, const AssessmentResult &result, const std::string &changedAt);
    void setDeleted(std::int64_t key, const std::optional<std::string> &at, const std::string &changedAt);

    // nullopt takes the value away.
    void writeHeader(std::int64_t key, std::string_view member, std::string_view value);
    void writeAnswer(std::int64_t key, std::string_view item, const std::optional<std::string> &json);
    void writeNote(std::int64_t key, std::string_view target, const std::optional<std::string> &text);
    void writeNotApplicable(std::int64_t key, std::string_view target, const std::optional<std::string> &reason);
    void writeJudgement(std::int64_t key, std::string_view requirement, const std::optional<Judgement> &judgement);
    void writeParameter(std::int64_t key, std::string_view name, std::optional<std::int64_t> value);

private:
    void readAnswers(std::int64_t key, Assessment &assessment) const;
    void readTexts(std::int64_t key, Assessment &assessment) const;

    Connection &m_connection;
    const Catalogue &m_catalogue;
};

/// The header member title, unit, assessor, date or status as text; nullopt when there is no such member.
[[nodiscard]] std::optional<std::string> headerMember(const AssessmentHeader &header, std::string_view member);
/// Throws InvalidInput for an unknown member or a value that may not stand there.
void setHeaderMember(AssessmentHeader &header, std::string_view member, const std::string &value);

} // namespace facet
