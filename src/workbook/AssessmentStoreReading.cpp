// What is read; AssessmentStore.cpp has what is written.
#include "workbook/AssessmentStore.h"

#include "assessment/OpenPoint.h"
#include "assessment/ValueJson.h"
#include "workbook/CarriedValues.h"
#include "workbook/Failure.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

namespace facet
{

namespace
{

[[noreturn]] void failUnreadable(const std::string &place)
{
    fail(ErrorCode::CorruptWorkbook, place,
         {"工作簿中 " + place + " 的内容无法读取。请运行校验，或改用备份。",
          "The workbook has an unreadable value at " + place + ". Run verify, or take a backup."});
}

Conclusion conclusionFromId(std::string_view id)
{
    for (const Conclusion conclusion :
         {Conclusion::Halt, Conclusion::Incomplete, Conclusion::Good, Conclusion::Acceptable, Conclusion::Rectify}) {
        if (conclusionId(conclusion) == id) {
            return conclusion;
        }
    }
    failUnreadable("assessment/conclusion");
}

AssessmentHeader readHeader(const Query &query, int first)
{
    const auto status = statusFromId(query.text(first + 5));
    if (!status) {
        failUnreadable("assessment/status");
    }
    return {query.text(first),     query.text(first + 1), query.text(first + 2),
            query.text(first + 3), query.text(first + 4), *status};
}

/// The id of a row `a` of assessment: its UUID, with the revision behind it when there is a newer one.
const std::string addressSql =
    "a.uuid || iif(EXISTS (SELECT 1 FROM assessment n WHERE n.uuid = a.uuid AND n.revision > "
    "a.revision), '@' || a.revision, '')";

/// The same where all rows are read: which have revisions is found out once, not at each row.
const std::string listAddressSql =
    "iif(a.uuid IN (SELECT uuid FROM assessment WHERE revision > 1), " + addressSql + ", a.uuid)";

std::optional<double> optionalReal(const Query &query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional<double>(query.real(column));
}

const std::string summaryColumns =
    ", title, unit, assessor, date, status, created_at, changed_at, conclusion, score_value, score_low, "
    "score_high, completeness, applicable, determined, findings_critical, findings_major, findings_minor, "
    "findings_observation, findings_open, deleted_at IS NOT NULL, revision, origin, archived_at, deleted_at";

AssessmentSummary readSummary(const Query &query)
{
    AssessmentSummary summary;
    summary.header = readHeader(query, 0);
    summary.createdAt = query.text(6);
    summary.changedAt = query.text(7);
    summary.conclusion = conclusionFromId(query.view(8));
    summary.score = {optionalReal(query, 9),
                     optionalReal(query, 10),
                     optionalReal(query, 11),
                     optionalReal(query, 12),
                     static_cast<int>(query.integer(13)),
                     static_cast<int>(query.integer(14))};
    summary.findings.reserve(5);
    for (int i = 15; i < 20; ++i) {
        summary.findings.push_back(static_cast<int>(query.integer(i)));
    }
    summary.deleted = query.integer(20) != 0;
    summary.revision = query.integer(21);
    summary.origin = query.text(22);
    summary.archivedAt = query.text(23);
    summary.deletedAt = query.text(24);
    return summary;
}

[[noreturn]] void failUnknown(const std::string &uuid)
{
    fail(ErrorCode::NotFound, uuid,
         {"工作簿中没有编号为 " + uuid + " 的评估。", "The workbook has no assessment with the id " + uuid + "."});
}

} // namespace

StoredAssessment AssessmentStore::find(const std::string &id) const
{
    const std::size_t at = id.find('@');
    const std::string revision = at == std::string::npos ? std::string() : id.substr(at + 1);
    Query query(m_connection, "SELECT id FROM assessment WHERE uuid = ? AND (? = '' OR CAST(revision AS TEXT) = ?) "
                              "ORDER BY revision DESC LIMIT 1");
    if (!query.with(id.substr(0, at), revision, revision).next()) {
        failUnknown(id);
    }
    return this->at(query.integer(0));
}

StoredAssessment AssessmentStore::at(std::int64_t key) const
{
    Query query(m_connection, "SELECT changed_at, deleted_at IS NOT NULL, archived_at IS NOT NULL, purged_at IS NOT "
                              "NULL, uuid, revision FROM assessment WHERE id = ?");
    if (!query.with(key).next()) {
        fail(ErrorCode::NotFound, {}, {"工作簿中没有这份评估。", "The workbook has no such assessment."});
    }
    return {key,           query.text(0),   query.integer(1) != 0, query.integer(2) != 0, query.integer(3) != 0,
            query.text(4), query.integer(5)};
}

std::vector<AssessmentSummary> AssessmentStore::summaries(bool deleted) const
{
    Query query(m_connection, "SELECT " + listAddressSql + summaryColumns +
                                  ", id FROM assessment a WHERE (deleted_at IS NOT NULL) = ? AND purged_at IS NULL");
    query.with(std::int64_t{deleted ? 1 : 0});
    std::vector<std::pair<std::int64_t, AssessmentSummary>> read;
    while (query.next()) {
        read.emplace_back(query.integer(25), readSummary(query));
    }
    // Newest change first. Not by SQL, which would copy every column of every row to sort them.
    std::vector<std::size_t> order(read.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t one, std::size_t other) {
        const auto &[oneKey, oneSummary] = read[one];
        const auto &[otherKey, otherSummary] = read[other];
        return std::tie(oneSummary.changedAt, oneKey) > std::tie(otherSummary.changedAt, otherKey);
    });
    std::vector<AssessmentSummary> summaries;
    summaries.reserve(read.size());
    for (const std::size_t at : order) {
        summaries.push_back(std::move(read[at].second));
    }
    return summaries;
}

AssessmentCounts AssessmentStore::counts() const
{
    Query query(m_connection, "SELECT count(*) FILTER (WHERE deleted_at IS NULL AND archived_at IS NULL), "
                              "count(*) FILTER (WHERE deleted_at IS NULL AND archived_at IS NOT NULL), "
                              "count(*) FILTER (WHERE deleted_at IS NOT NULL) FROM assessment WHERE purged_at IS NULL");
    query.next();
    return {query.integer(0), query.integer(1), query.integer(2)};
}

std::vector<std::pair<std::int64_t, AssessmentHeader>> AssessmentStore::headers() const
{
    Query query(m_connection, "SELECT id, " + listAddressSql +
                                  ", title, unit, assessor, date, status FROM assessment a WHERE purged_at IS NULL");
    std::vector<std::pair<std::int64_t, AssessmentHeader>> headers;
    while (query.next()) {
        headers.emplace_back(query.integer(0), readHeader(query, 1));
    }
    return headers;
}

std::string AssessmentStore::newest() const
{
    Query query(m_connection, "SELECT " + addressSql +
                                  " FROM assessment a WHERE deleted_at IS NULL AND archived_at IS "
                                  "NULL ORDER BY changed_at DESC, id DESC LIMIT 1");
    return query.next() ? query.text(0) : std::string();
}

AssessmentSummary AssessmentStore::summary(const std::string &id) const
{
    Query query(m_connection, "SELECT " + addressSql + summaryColumns + " FROM assessment a WHERE id = ?");
    if (!query.with(find(id).key).next()) {
        failUnknown(id);
    }
    return readSummary(query);
}

Assessment AssessmentStore::read(std::int64_t key) const
{
    Assessment assessment;
    Query query(m_connection,
                "SELECT " + addressSql + ", title, unit, assessor, date, status FROM assessment a WHERE id = ?");
    if (!query.with(key).next()) {
        failUnreadable("assessment");
    }
    assessment.header = readHeader(query, 0);
    readAnswers(key, assessment);
    readTexts(key, assessment);
    Query parameters(m_connection, "SELECT name, value FROM parameter WHERE assessment = ?");
    parameters.with(key);
    while (parameters.next()) {
        assessment.parameters.emplace(parameters.text(0), parameters.integer(1));
    }
    readReview(key, assessment);
    return assessment;
}

void AssessmentStore::readReview(std::int64_t key, Assessment &assessment) const
{
    Query carried(m_connection, "SELECT target, coalesce(proposal, 'true') FROM carried WHERE assessment = ?");
    carried.with(key);
    while (carried.next()) {
        const auto json = nlohmann::json::parse(carried.text(1), nullptr, false);
        if (!isCarriedTarget(m_catalogue, carried.text(0)) || json.is_discarded()) {
            failUnreadable("carried/" + carried.text(0));
        }
        assignCarried(assessment.carried, carried.text(0), json);
    }
    Query accepted(m_connection, "SELECT point, reason FROM accepted_point WHERE assessment = ?");
    accepted.with(key);
    while (accepted.next()) {
        assessment.accepted.emplace(accepted.text(0), accepted.text(1));
    }
    Query comments(m_connection, "SELECT number, target, reviewer, at, text, resolved_by, resolved_at, reply FROM "
                                 "review_comment WHERE assessment = ?");
    comments.with(key);
    while (comments.next()) {
        assessment.comments.emplace(comments.integer(0),
                                    Comment{comments.text(1), comments.text(2), comments.text(3), comments.text(4),
                                            comments.text(5), comments.text(6), comments.text(7)});
    }
}

void AssessmentStore::readAnswers(std::int64_t key, Assessment &assessment) const
{
    Query answers(m_connection, "SELECT item, value FROM answer WHERE assessment = ?");
    answers.with(key);
    while (answers.next()) {
        const std::string id = answers.text(0);
        const Item *item = m_catalogue.item(id);
        const auto json = nlohmann::json::parse(answers.text(1), nullptr, false);
        if (item == nullptr || json.is_discarded()) {
            failUnreadable("answer/" + id);
        }
        auto answer = readAnswer(*item, json, "/answers/" + id);
        if (!answer) {
            failUnreadable("answer/" + id);
        }
        assessment.answers.emplace(id, std::move(*answer));
    }
}

void AssessmentStore::readTexts(std::int64_t key, Assessment &assessment) const
{
    Query notes(m_connection, "SELECT target, text FROM note WHERE assessment = ?");
    notes.with(key);
    while (notes.next()) {
        assessment.notes.emplace(notes.text(0), notes.text(1));
    }
    Query marks(m_connection, "SELECT target, reason FROM not_applicable WHERE assessment = ?");
    marks.with(key);
    while (marks.next()) {
        assessment.notApplicable.emplace(marks.text(0), marks.text(1));
    }
    Query judgements(m_connection, "SELECT requirement, verdict, reason FROM judgement WHERE assessment = ?");
    judgements.with(key);
    while (judgements.next()) {
        const auto verdict = verdictFromId(judgements.text(1));
        if (!verdict) {
            failUnreadable("judgement/" + judgements.text(0));
        }
        assessment.judgements.emplace(judgements.text(0), Judgement{*verdict, judgements.text(2)});
    }
}

} // namespace facet
