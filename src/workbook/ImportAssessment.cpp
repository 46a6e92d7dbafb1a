#include "workbook/ImportAssessment.h"

#include "assessment/Blank.h"
#include "assessment/ValueJson.h"
#include "base/Utf8.h"
#include "rules/Evaluate.h"
#include "workbook/RowBatch.h"
#include "workbook/SqlFacts.h"

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
    const Table *table = catalogue.table(target);
    if (catalogue.item(target) == nullptr && (table == nullptr || table->kind != TableKind::Records)) {
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
    if (wanted.empty() || used.with(wanted).next()) {
        return newUuid();
    }
    return wanted;
}

std::string importAssessment(const WorkbookDatabase &database, Assessment assessment, const RowsByTable &rows,
                             const std::string &from)
{
    WriteTransaction transaction(database.db(), database.isPatient());
    assessment.header.id = freeId(database, assessment.header.id);
    const std::string at = utcNow();
    const std::int64_t key = database.assessments().create(assessment.header, at);
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
    nlohmann::json after = {{"rows", std::move(stored)}, {"sm3", database.digest(key, written)}};
    if (!from.empty()) {
        after["from"] = from;
    }
    HistoryEntry entry;
    entry.step = database.history().newStep();
    entry.at = at;
    entry.who = database.who;
    entry.kind = StepKind::Import;
    entry.target = "assessment";
    entry.before = "null";
    entry.after = after.dump();
    database.history().append(key, entry, std::nullopt);
    const SqlFacts facts(database.db(), database.tables, key, written, true);
    const AssessmentResult result = evaluate(database.catalogue, facts);
    facts.throwIfFailed();
    database.assessments().writeSummary(key, result, at);
    transaction.commit();
    return assessment.header.id;
}

} // namespace facet
