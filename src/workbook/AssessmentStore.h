#pragma once

#include "assessment/Assessment.h"
#include "catalogue/Catalogue.h"
#include "workbook/Connection.h"
#include "workbook/Workbook.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace facet
{

/// Where an assessment stands in the file.
struct StoredAssessment {
    std::int64_t key = 0;
    std::string changedAt;
    bool deleted = false;
    bool archived = false;
    bool purged = false;
    std::string uuid;
    std::int64_t revision = 1;

    /// UUID@REVISION: what names exactly this row, whatever revisions come after it.
    [[nodiscard]] std::string exactId() const { return uuid + "@" + std::to_string(revision); }
};

/// The tables assessment, answer, note, not_applicable, judgement, parameter, carried, accepted_point and
/// review_comment. Writing needs a transaction. Throws.
class AssessmentStore
{
public:
    AssessmentStore(Connection &connection, const Catalogue &catalogue)
        : m_connection(connection), m_catalogue(catalogue)
    {
    }

    /// By UUID, which names the newest revision, or UUID@REVISION. Fails with NotFound.
    [[nodiscard]] StoredAssessment find(const std::string &id) const;
    /// By key. Fails with NotFound.
    [[nodiscard]] StoredAssessment at(std::int64_t key) const;
    [[nodiscard]] std::vector<AssessmentSummary> summaries(bool deleted) const;
    [[nodiscard]] AssessmentCounts counts() const;
    /// Key and cover facts of all that were not emptied, those in the bin included.
    [[nodiscard]] std::vector<std::pair<std::int64_t, AssessmentHeader>> headers() const;
    /// The id of the one that changed last and is neither in the bin nor archived; empty when there is none.
    [[nodiscard]] std::string newest() const;
    /// Fails with NotFound.
    [[nodiscard]] AssessmentSummary summary(const std::string &id) const;
    /// Header, answers, marks, notes, judgements and parameters; no rows.
    [[nodiscard]] Assessment read(std::int64_t key) const;

    /// `origin`: see AssessmentSummary; empty for none.
    std::int64_t create(const AssessmentHeader &header, const std::string &at, std::int64_t revision = 1,
                        const std::string &origin = {});
    void writeAll(std::int64_t key, const Assessment &assessment);
    /// What the library shows, and the findings that its search looks through.
    void writeSummary(std::int64_t key, const AssessmentResult &result, const std::string &changedAt);
    /// The catalogue by which the summary was judged.
    void writeCatalogue(std::int64_t key, const std::string &version, const std::string &sm3);
    void setArchived(std::int64_t key, const std::optional<std::string> &at, const std::string &changedAt);
    void setDeleted(std::int64_t key, const std::optional<std::string> &at, const std::string &changedAt);

    // nullopt takes the value away.
    void writeHeader(std::int64_t key, std::string_view member, std::string_view value);
    void writeAnswer(std::int64_t key, std::string_view item, const std::optional<std::string> &json);
    void writeNote(std::int64_t key, std::string_view target, const std::optional<std::string> &text);
    void writeNotApplicable(std::int64_t key, std::string_view target, const std::optional<std::string> &reason);
    void writeJudgement(std::int64_t key, std::string_view requirement, const std::optional<Judgement> &judgement);
    void writeParameter(std::int64_t key, std::string_view name, std::optional<std::int64_t> value);
    /// `json` as valueJson() has it: true, or the proposal.
    void writeCarried(std::int64_t key, std::string_view target, const std::optional<std::string> &json);
    void writeAccepted(std::int64_t key, std::string_view point, const std::optional<std::string> &reason);
    void writeComment(std::int64_t key, std::int64_t number, const std::optional<Comment> &comment);
    /// Takes everything away but the row of the assessment itself; not its records.
    void clear(std::int64_t key);

private:
    void readAnswers(std::int64_t key, Assessment &assessment) const;
    void readTexts(std::int64_t key, Assessment &assessment) const;
    void readReview(std::int64_t key, Assessment &assessment) const;

    Connection &m_connection;
    const Catalogue &m_catalogue;
};

/// The header member title, unit, assessor, date or status as text; nullopt when there is no such member.
[[nodiscard]] std::optional<std::string> headerMember(const AssessmentHeader &header, std::string_view member);
/// Throws InvalidInput for an unknown member or a value that may not stand there.
void setHeaderMember(AssessmentHeader &header, std::string_view member, const std::string &value);

} // namespace facet
