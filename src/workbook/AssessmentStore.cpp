#include "workbook/AssessmentStore.h"

#include "assessment/Blank.h"
#include "assessment/DateTime.h"
#include "assessment/OpenPoint.h"
#include "assessment/ValueJson.h"
#include "base/Utf8.h"
#include "workbook/CarriedValues.h"
#include "workbook/Failure.h"
#include "workbook/FindingStore.h"

#include <nlohmann/json.hpp>

#include <array>

namespace facet
{

std::int64_t AssessmentStore::create(const AssessmentHeader &header, const std::string &at, std::int64_t revision,
                                     const std::string &origin)
{
    Query(m_connection, "INSERT INTO assessment (uuid, revision, title, unit, assessor, date, status, created_at, "
                        "changed_at, origin) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, ''))")
        .with(uuidOf(header.id), revision, header.title, header.unit, header.assessor, header.date,
              statusId(header.status), at, at, origin)
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
    for (const std::string &target : carriedTargets(assessment.carried)) {
        writeCarried(key, target, carriedJson(assessment.carried, target).dump());
    }
    for (const auto &[point, reason] : assessment.accepted) {
        writeAccepted(key, point, reason);
    }
    for (const auto &[number, comment] : assessment.comments) {
        writeComment(key, number, comment);
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

void AssessmentStore::writeCatalogue(std::int64_t key, const std::string &version, const std::string &sm3)
{
    Query(m_connection, "UPDATE assessment SET catalogue_version = ?, catalogue_sm3 = ? WHERE id = ? AND catalogue_sm3 "
                        "IS NOT ?")
        .with(version, sm3, key, sm3)
        .run();
}

void AssessmentStore::setArchived(std::int64_t key, const std::optional<std::string> &at, const std::string &changedAt)
{
    Query(m_connection, "UPDATE assessment SET archived_at = ?, changed_at = ? WHERE id = ?")
        .with(at, changedAt, key)
        .run();
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

void AssessmentStore::writeCarried(std::int64_t key, std::string_view target, const std::optional<std::string> &json)
{
    Query(m_connection, "DELETE FROM carried WHERE assessment = ? AND target = ?").with(key, target).run();
    if (json) {
        Query(m_connection, "INSERT INTO carried (assessment, target, proposal) VALUES (?, ?, nullif(?, 'true'))")
            .with(key, target, *json)
            .run();
    }
}

void AssessmentStore::writeAccepted(std::int64_t key, std::string_view point, const std::optional<std::string> &reason)
{
    Query(m_connection, "DELETE FROM accepted_point WHERE assessment = ? AND point = ?").with(key, point).run();
    if (reason) {
        Query(m_connection, "INSERT INTO accepted_point (assessment, point, reason) VALUES (?, ?, ?)")
            .with(key, point, *reason)
            .run();
    }
}

void AssessmentStore::writeComment(std::int64_t key, std::int64_t number, const std::optional<Comment> &comment)
{
    Query(m_connection, "DELETE FROM review_comment WHERE assessment = ? AND number = ?").with(key, number).run();
    if (comment) {
        Query(m_connection, "INSERT INTO review_comment (assessment, number, target, reviewer, at, text, resolved_by, "
                            "resolved_at, reply) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .with(key, number, comment->target, comment->reviewer, comment->at, comment->text, comment->resolvedBy,
                  comment->resolvedAt, comment->reply)
            .run();
    }
}

void AssessmentStore::clear(std::int64_t key)
{
    for (const std::string table : {"answer", "note", "not_applicable", "judgement", "parameter", "carried",
                                    "accepted_point", "review_comment", "finding"}) {
        Query(m_connection, "DELETE FROM " + table + " WHERE assessment = ?").with(key).run();
    }
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
            fail(ErrorCode::InvalidInput, place,
                 {"状态应为 draft、in_review 或 final。", "The status must be draft, in_review or final."});
        }
        header.status = *status;
    } else {
        fail(ErrorCode::InvalidInput, place,
             {"评估没有「" + std::string(member) + "」这一项；可用：title、unit、assessor、date、status。",
              "An assessment has no member \"" + std::string(member) +
                  "\"; there are title, unit, assessor, date and status."});
    }
}

} // namespace facet
