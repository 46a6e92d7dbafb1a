#include "assessment/ValueJson.h"
#include "exchange/AssessmentWriter.h"
#include "workbook/Failure.h"
#include "workbook/PartMarks.h"
#include "workbook/VerifyHistory.h"

#include <nlohmann/json.hpp>

namespace facet
{

using nlohmann::json;

void HistoryWalk::visitBatch(const HistoryEntry &entry, const RecordTable &table)
{
    const bool added = entry.before == "null";
    const RowBatch batch = batchFromJson(json::parse(added ? entry.after : entry.before));
    RowDigest digest(table, batch.rows);
    forEachRow(
        table, batch.ranges, [&](const Query &query) { digest.add(query); },
        [&](RowId id, const Row &row) { digest.add(id, row); });
    RowBatch found;
    digest.finish(found);
    if (found.sm3 != batch.sm3 && !nameRows(table, batch, entry)) {
        addDiffers(entry);
    }
    m_live[table.id()] += added ? -batch.rows : batch.rows;
    m_batches.push_back({table.id(), batch.ranges, !added});
}

bool HistoryWalk::nameRows(const RecordTable &table, const RowBatch &batch, const HistoryEntry &entry)
{
    if (!RowMarks::isComplete(batch.marks, sizeOf(batch.ranges), batch.rowsPerMark)) {
        return false; // made by an earlier version, or altered
    }
    RowMarkCheck check(batch.ranges, batch.rowsPerMark, batch.marks);
    std::string text;
    const auto take = [&](RowId id) {
        check.add(id, text);
        text.clear();
    };
    forEachRow(
        table, batch.ranges,
        [&](const Query &query) {
            appendRow(text, table, query);
            take(query.integer(0));
        },
        [&](RowId id, const Row &row) {
            appendRow(text, table, id, row);
            take(id);
        });
    const RowRanges differing = check.differing();
    for (const auto &[first, last] : differing) {
        const std::string target =
            first == last ? rowTarget(table.id(), first) : batchTarget(table.id(), {{first, last}});
        addDiffers(target, entry);
    }
    return !differing.empty();
}

bool HistoryWalk::nameValues(const std::map<std::string, std::string> &marks, const HistoryEntry &entry)
{
    const std::vector<std::string> differing = differingTargets(marks, valueMarks(m_database.catalogue, m_state));
    for (const std::string &target : differing) {
        addDiffers(target, entry);
    }
    return !differing.empty();
}

void HistoryWalk::checkMaking(const HistoryEntry &entry, const std::string &from)
{
    Query query(m_database.db(), "SELECT created_at, coalesce(origin, '') FROM assessment WHERE id = ?");
    query.with(m_stored.key).next();
    // Workbooks from before version 3 have no origin on record.
    if (query.text(0) != entry.at || (query.text(1) != from && !query.text(1).empty())) {
        add("assessment", {"评估的建立时间或来源与历史不符，已在面鉴之外被改动。",
                           "When or of what the assessment was made is not what the history says; it was altered "
                           "outside Facet."});
    }
}

void HistoryWalk::visitCreation(const HistoryEntry &entry)
{
    m_begun = true;
    const json header = json::parse(entry.after);
    bool same = isEmpty() && header.value("id", std::string()) == m_stored.uuid && !m_deleted && !m_archived;
    Assessment made;
    for (const char *member : {"title", "unit", "assessor", "date", "status"}) {
        same = same && headerMember(m_state.header, member) == header.value(member, std::string());
        setHeaderMember(made.header, member, header.value(member, std::string()));
    }
    checkMaking(entry, {});
    if (!same && !nameValues(valueMarks(m_database.catalogue, made), entry)) {
        add("assessment",
            {"评估中有历史没有记载的内容，可能在面鉴之外被改动。",
             "The assessment has content that its history does not know of; it was changed outside Facet."});
    }
}

std::string HistoryWalk::digestOfImport(const std::map<std::string, RowBatch> &batches) const
{
    Sm3 sm3;
    CanonicalAssessmentWriter writer(m_database.catalogue, [&](std::string_view piece) { sm3.update(piece); });
    valueOf(writer.write(
        m_state, [&](const Table &table, const CanonicalAssessmentWriter::TakeRow &take) -> Expected<void> {
            const auto batch = batches.find(table.id);
            if (batch == batches.end()) {
                return {};
            }
            const RecordTable &records = m_database.knownTable(table.id);
            forEachRow(
                records, batch->second.ranges, [&](const Query &query) { take(records.readRow(query, 1)); },
                [&](RowId, const Row &row) { take(row); });
            return {};
        }));
    return sm3.hex();
}

void HistoryWalk::visitImport(const HistoryEntry &entry)
{
    m_begun = true;
    const json after = json::parse(entry.after);
    std::map<std::string, RowBatch> batches;
    for (const auto &[table, batch] : after.at("rows").items()) {
        batches.emplace(table, batchFromJson(batch));
    }
    bool isNamed = false;
    for (const auto &[table, rows] : m_live) {
        const auto batch = batches.find(table);
        if (rows != (batch == batches.end() ? 0 : batch->second.rows)) {
            addDiffers(table, entry);
            isNamed = true;
        }
    }
    checkMaking(entry, after.value("from", std::string()));
    if (digestOfImport(batches) != after.at("sm3").get<std::string>()) {
        if (after.contains("marks")) {
            isNamed = nameValues(after.at("marks").get<std::map<std::string, std::string>>(), entry) || isNamed;
        }
        for (const auto &[table, batch] : batches) {
            isNamed = nameRows(m_database.knownTable(table), batch, entry) || isNamed;
        }
    } else if (!m_deleted && !m_archived && m_state.comments.empty()) {
        return;
    }
    if (!isNamed) {
        add("assessment",
            {"评估中导入的内容与历史所记的摘要不符，可能在面鉴之外被改动。",
             "What was imported no longer matches the digest in the history; it was changed outside Facet."});
    }
}

} // namespace facet
