#include "workbook/AssessmentStore.h"

#include "assessment/Blank.h"
#include "assessment/DateTime.h"
#include "assessment/ValueJson.h"
#include "base/Utf8.h"
#include "workbook/FindingStore.h"

#include <nlohmann/json.hpp>

#include <array>

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

std::optional<double> optionalReal(const Query &query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional<double>(query.real(column));
}

constexpr std::string_view summaryColumns =
    "uuid, title, unit, assessor, date, status, created_at, changed_at, conclusion, score_value, score_low, "
    "score_high, completeness, applicable, determined, findings_critical, findings_major, findings_minor, "
    "findings_observation, findings_open, deleted_at IS NOT NULL";

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
    return summary;
}

[[noreturn]] void failUnknown(const std::string &uuid)
{
    fail(ErrorCode::NotFound, uuid,
         {"工作簿中没有编号为 " + uuid + " 的评估。", "The workbook has no assessment with the id " + uuid + "."});
}

} // namespace

StoredAssessment AssessmentStore::find(const std::string &uuid) const
{
    Query query(m_connection, "SELECT id, changed_at, deleted_at IS NOT NULL FROM assessment WHERE uuid = ?");
    if (!query.with(uuid).next()) {
        failUnknown(uuid);
    }
    return {query.integer(0), query.text(1), query.integer(2) != 0};
}

std::vector<AssessmentSummary> AssessmentStore::summaries(bool deleted) const
{
    Query query(m_connection, "SELECT " + std::string(summaryColumns) +
                                  " FROM assessment WHERE (deleted_at IS NOT NULL) = ? "
                                  "ORDER BY changed_at DESC, id DESC");
    query.with(std::int64_t{deleted ? 1 : 0});
    std::vector<AssessmentSummary> summaries;
    while (query.next()) {
        summaries.push_back(readSummary(query));
    }
    return summaries;
}

AssessmentSummary AssessmentStore::summary(const std::string &uuid) const
{
    Query query(m_connection, "SELECT " + std::string(summaryColumns) + " FROM assessment WHERE uuid = ?");
    if (!query.with(uuid).next()) {
        failUnknown(uuid);
    }
    return readSummary(query);
}

Assessment AssessmentStore::read(std::int64_t key) const
{
    Assessment assessment;
    Query query(m_connection, "SELECT uuid, title, unit, assessor, date, status FROM assessment WHERE id = ?");
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
    return assessment;
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

std::int64_t AssessmentStore::create(const AssessmentHeader &header, const std::string &at)
{
    Query(m_connection, "INSERT INTO assessment (uuid, title, unit, assessor, date, status, created_at, changed_at) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .with(header.id, header.title, header.unit, header.assessor, header.date, statusId(header.status), at, at)
        .run();
    return m_connection.handle().getLastInsertRowid();
}

void AssessmentStore::writeAll(std::int64_t key, const Assessment &assessment)
{
    for (const auto &[id, answer] : assessment.answers) {
        const Item *item = m_catalogue.item(id);
        if (item == nullptr) {
            fail(ErrorCode::InvalidInput, "/answers/" + id,
                 {"没有评估项 " + id + "。", "There is no item " + id + "."});
        }
        writeAnswer(key, id, facet::writeAnswer(*item, answer).dump());
    }
    for (const auto &[target, text] : assessment.notes) {
        writeNote(key, target, text);
    }
    for (const auto &[target, reason] : assessment.notApplicable) {
        writeNotApplicable(key, target, reason);
    }
    for (const auto &[requirement, judgement] : assessment.judgements) {
        writeJudgement(key, requirement, judgement);
    }
    for (const auto &[name, value] : assessment.parameters) {
        writeParameter(key, name, value);
    }
}

void AssessmentStore::writeSummary(std::int64_t key, const AssessmentResult &result, const std::string &changedAt)
{
    const Score &score = result.score;
    Query query(m_connection,
                "UPDATE assessment SET changed_at = ?, conclusion = ?, score_value = ?, score_low = ?, score_high = ?, "
                "completeness = ?, applicable = ?, determined = ?, findings_critical = ?, findings_major = ?, "
                "findings_minor = ?, findings_observation = ?, findings_open = ? WHERE id = ?");
    query.with(changedAt, conclusionId(result.conclusion), score.value, score.low, score.high, score.completeness,
               std::int64_t{score.applicable}, std::int64_t{score.determined});
    for (const Severity severity :
         {Severity::Critical, Severity::Major, Severity::Minor, Severity::Observation, Severity::Open}) {
        query.with(std::int64_t{result.count(severity)});
    }
    query.with(key).run();
    FindingStore(m_connection, m_catalogue).write(key, result);
}

void AssessmentStore::setDeleted(std::int64_t key, const std::optional<std::string> &at, const std::string &changedAt)
{
    Query(m_connection, "UPDATE assessment SET deleted_at = ?, changed_at = ? WHERE id = ?")
        .with(at, changedAt, key)
        .run();
}

void AssessmentStore::writeHeader(std::int64_t key, std::string_view member, std::string_view value)
{
    for (const std::string name : {"title", "unit", "assessor", "date", "status"}) {
        if (name == member) {
            Query(m_connection, "UPDATE assessment SET " + name + " = ? WHERE id = ?").with(value, key).run();
        }
    }
}

void AssessmentStore::writeAnswer(std::int64_t key, std::string_view item, const std::optional<std::string> &json)
{
    if (!json) {
        Query(m_connection, "DELETE FROM answer WHERE assessment = ? AND item = ?").with(key, item).run();
        return;
    }
    Query(m_connection, "INSERT INTO answer (assessment, item, value) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET value "
                        "= excluded.value")
        .with(key, item, *json)
        .run();
}

void AssessmentStore::writeNote(std::int64_t key, std::string_view target, const std::optional<std::string> &text)
{
    if (!text) {
        Query(m_connection, "DELETE FROM note WHERE assessment = ? AND target = ?").with(key, target).run();
        return;
    }
    Query(m_connection,
          "INSERT INTO note (assessment, target, text) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET text = excluded.text")
        .with(key, target, *text)
        .run();
}

void AssessmentStore::writeNotApplicable(std::int64_t key, std::string_view target,
                                         const std::optional<std::string> &reason)
{
    if (!reason) {
        Query(m_connection, "DELETE FROM not_applicable WHERE assessment = ? AND target = ?").with(key, target).run();
        return;
    }
    Query(m_connection, "INSERT INTO not_applicable (assessment, target, reason) VALUES (?, ?, ?) ON CONFLICT DO "
                        "UPDATE SET reason = excluded.reason")
        .with(key, target, *reason)
        .run();
}

void AssessmentStore::writeJudgement(std::int64_t key, std::string_view requirement,
                                     const std::optional<Judgement> &judgement)
{
    if (!judgement) {
        Query(m_connection, "DELETE FROM judgement WHERE assessment = ? AND requirement = ?")
            .with(key, requirement)
            .run();
        return;
    }
    Query(m_connection, "INSERT INTO judgement (assessment, requirement, verdict, reason) VALUES (?, ?, ?, ?) "
                        "ON CONFLICT DO UPDATE SET verdict = excluded.verdict, reason = excluded.reason")
        .with(key, requirement, verdictId(judgement->verdict), judgement->reason)
        .run();
}

void AssessmentStore::writeParameter(std::int64_t key, std::string_view name, std::optional<std::int64_t> value)
{
    if (!value) {
        Query(m_connection, "DELETE FROM parameter WHERE assessment = ? AND name = ?").with(key, name).run();
        return;
    }
    Query(m_connection, "INSERT INTO parameter (assessment, name, value) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET "
                        "value = excluded.value")
        .with(key, name, *value)
        .run();
}

std::optional<std::string> headerMember(const AssessmentHeader &header, std::string_view member)
{
    if (member == "title") {
        return header.title;
    }
    if (member == "unit") {
        return header.unit;
    }
    if (member == "assessor") {
        return header.assessor;
    }
    if (member == "date") {
        return header.date;
    }
    return member == "status" ? std::optional(std::string(statusId(header.status))) : std::nullopt;
}

void setHeaderMember(AssessmentHeader &header, std::string_view member, const std::string &value)
{
    const std::string place = "assessment/" + std::string(member);
    if (!isValidUtf8(value)) {
        fail(ErrorCode::InvalidInput, place, {"文字不是 UTF-8。", "The text is not UTF-8."});
    }
    if (member == "title") {
        if (isBlank(value)) {
            fail(ErrorCode::InvalidInput, place, {"评估名称不能为空。", "The title must not be blank."});
        }
        header.title = value;
    } else if (member == "unit") {
        header.unit = value;
    } else if (member == "assessor") {
        header.assessor = value;
    } else if (member == "date") {
        if (!value.empty() && normalisedDate(value) != value) {
            fail(ErrorCode::InvalidInput, place,
                 {"评估日期应为 YYYY-MM-DD 的有效日期，例如 2026-03-31。",
                  "The date must be a real day as YYYY-MM-DD, for example 2026-03-31."});
        }
        header.date = value;
    } else if (member == "status") {
        const auto status = statusFromId(value);
        if (!status) {
            fail(ErrorCode::InvalidInput, place, {"状态应为 draft 或 final。", "The status must be draft or final."});
        }
        header.status = *status;
    } else {
        fail(ErrorCode::InvalidInput, place,
             {"评估没有“" + std::string(member) + "”这一项；可用：title、unit、assessor、date、status。",
              "An assessment has no member “" + std::string(member) +
                  "”; there are title, unit, assessor, date and status."});
    }
}

} // namespace facet
