#include "workbook/ImportAssessment.h"

#include "assessment/Blank.h"
#include "assessment/OpenPoint.h"
#include "assessment/ValueJson.h"
#include "base/Utf8.h"
#include "rules/Evaluate.h"
#include "workbook/CarriedValues.h"
#include "workbook/Failure.h"
#include "workbook/PartMarks.h"
#include "workbook/RowBatch.h"
#include "workbook/SqlFacts.h"
#include "workbook/Transaction.h"

#include <nlohmann/json.hpp>

#include <memory>

namespace facet
{

namespace
{

void requireText(const std::string &place, const std::string &text, bool mayBeBlank)
{
    if (!isValidUtf8(text)) {
        fail(ErrorCode::InvalidInput, place, {"文字不是 UTF-8。", "The text is not UTF-8."});
    }
    if (!mayBeBlank && isBlank(text)) {
        fail(ErrorCode::InvalidInput, place, {"必须写明理由。", "A reason must be given."});
    }
}

void requireTarget(const Catalogue &catalogue, const std::string &place, const std::string &target)
{
    if (!isItemOrRecordTable(catalogue, target)) {
        fail(ErrorCode::InvalidInput, place,
             {"没有评估项或记录表 " + target + "。", "There is no item or record table " + target + "."});
    }
}

void validateAnswers(const Catalogue &catalogue, const Assessment &assessment)
{
    for (const auto &[id, answer] : assessment.answers) {
        const Item *item = catalogue.item(id);
        if (item == nullptr) {
            fail(ErrorCode::InvalidInput, "/answers/" + id,
                 {"没有评估项 " + id + "。", "There is no item " + id + "."});
        }
        if (auto valid = validateAnswer(*item, answer); !valid) {
            Error error = std::move(valid).error();
            error.place = "/answers/" + id + error.place;
            throw Failure(std::move(error));
        }
    }
}

void validateReview(const Catalogue &catalogue, const Assessment &assessment)
{
    for (const std::string &target : carriedTargets(assessment.carried)) {
        if (!isCarriedTarget(catalogue, target)) {
            fail(ErrorCode::InvalidInput, "/carried/" + target,
                 {"没有可沿用的 " + target + "。", "There is nothing to carry forward at " + target + "."});
        }
    }
    for (const auto &[point, reason] : assessment.accepted) {
        if (!isOpenPoint(catalogue, point)) {
            fail(ErrorCode::InvalidInput, "/accepted/" + point,
                 {"没有待处理项 " + point + "。", "There is no open point " + point + "."});
        }
        requireText("/accepted/" + point, reason, false);
    }
}

} // namespace

RowsByTable rowsOf(const Assessment &assessment)
{
    return [&assessment](const RecordTable &table) -> TableRows {
        const auto it = assessment.records.find(table.id());
        if (it == assessment.records.end()) {
            return {[](Row &) { return false; }, 0};
        }
        const std::vector<Row> &rows = it->second;
        return {[&rows, next = std::size_t{0}](Row &row) mutable {
                    if (next == rows.size()) {
                        return false;
                    }
                    row = rows[next++];
                    return true;
                },
                static_cast<std::int64_t>(rows.size())};
    };
}

RowsByTable rowsOf(const WorkbookDatabase &database, std::int64_t key)
{
    return [&database, key](const RecordTable &table) -> TableRows {
        auto last = std::make_shared<RowId>(0);
        const std::string sql = "SELECT " + table.selectList() + " FROM " + table.sqlName() +
                                " WHERE assessment = ? AND row_id > ? ORDER BY row_id LIMIT 1";
        return {[&database, &table, key, last, sql](Row &row) {
                    // Read one by one: a reader left open would see the index being dropped and built again.
                    Query query(database.db(), sql);
                    if (!query.with(key, *last).next()) {
                        return false;
                    }
                    *last = query.integer(0);
                    row = table.readRow(query, 1);
                    return true;
                },
                database.records(table, key).count()};
    };
}

void validateHeader(const AssessmentHeader &header)
{
    AssessmentHeader copy;
    for (const std::string_view member : {"title", "unit", "assessor", "date"}) {
        setHeaderMember(copy, member, *headerMember(header, member));
    }
    requireText("assessment/id", header.id, true);
}

void validateAssessment(const Catalogue &catalogue, const Assessment &assessment)
{
    validateHeader(assessment.header);
    validateAnswers(catalogue, assessment);
    for (const auto &[table, rows] : assessment.records) {
        requireTarget(catalogue, "/records/" + table, table);
    }
    for (const auto &[target, reason] : assessment.notApplicable) {
        requireTarget(catalogue, "/not_applicable/" + target, target);
        requireText("/not_applicable/" + target, reason, false);
    }
    for (const auto &[target, text] : assessment.notes) {
        requireTarget(catalogue, "/notes/" + target, target);
        requireText("/notes/" + target, text, true);
    }
    validateReview(catalogue, assessment);
    for (const auto &[requirement, judgement] : assessment.judgements) {
        if (catalogue.requirement(requirement) == nullptr || judgement.verdict == Verdict::Undetermined) {
            fail(ErrorCode::InvalidInput, "/judgements/" + requirement,
                 {"没有这项要求或判定。", "There is no such requirement or verdict."});
        }
        requireText("/judgements/" + requirement + "/reason", judgement.reason, false);
    }
    for (const auto &[name, value] : assessment.parameters) {
        if (catalogue.parameter(name) == nullptr || value < 0) {
            fail(ErrorCode::InvalidInput, "/parameters/" + name,
                 {"没有这个参数或数值无效。", "There is no such parameter, or its value is not valid."});
        }
    }
}

std::string freeId(const WorkbookDatabase &database, const std::string &wanted)
{
    Query used(database.db(), "SELECT 1 FROM assessment WHERE uuid = ?");
    if (wanted.empty() || wanted.find('@') != std::string::npos || used.with(wanted).next()) {
        return newUuid();
    }
    return wanted;
}

std::string importAssessment(const WorkbookDatabase &database, Assessment assessment, const RowsByTable &rows,
                             const AssessmentOrigin &origin)
{
    WriteTransaction transaction(database.db(), database.isPatient());
    if (origin.revision == 1) {
        assessment.header.id = freeId(database, assessment.header.id);
    }
    HistoryEntry entry = database.history().newEntry(database.who, origin.kind, "assessment");
    const std::string &at = entry.at;
    const std::int64_t key = database.assessments().create(assessment.header, at, origin.revision, origin.from);
    database.assessments().writeAll(key, assessment);
    nlohmann::json stored = nlohmann::json::object();
    for (const RecordTable &table : database.tables) {
        const TableRows source = rows(table);
        RecordWriter writer(database.db(), table, key);
        const RowBatch batch = writer.insertMany(source.next, source.expected, false);
        if (batch.rows > 0) {
            stored[table.id()] = batchJson(batch);
        }
    }
    const Assessment written = database.assessments().read(key);
    nlohmann::json after = {{"rows", std::move(stored)},
                            {"sm3", database.digest(key, written)},
                            {"marks", valueMarks(database.catalogue, written)}};
    if (!origin.from.empty()) {
        after["from"] = origin.from;
    }
    if (!origin.reason.empty()) {
        after["reason"] = origin.reason;
    }
    entry.after = after.dump();
    database.history().append(key, entry, std::nullopt);
    const SqlFacts facts(database.db(), database.tables, key, written, true);
    const AssessmentResult result = evaluate(database.catalogue, facts);
    facts.throwIfFailed();
    database.assessments().writeSummary(key, result, at);
    database.noteCatalogue(key);
    transaction.commit();
    return assessment.header.id;
}

} // namespace facet
