#include "workbook/VerifyHistory.h"

#include "assessment/ValueJson.h"
#include "exchange/AssessmentWriter.h"
#include "exchange/Sm3.h"
#include "workbook/TargetValues.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace facet
{

namespace
{

using nlohmann::json;

std::string placeOfEntry(const HistoryEntry &entry)
{
    return "history/" + std::to_string(entry.sequence);
}

/// What the table step should say, worked out from the entries in order.
class StepStates
{
public:
    void visit(const StoredEntry &stored)
    {
        const HistoryEntry &entry = stored.entry;
        if (entry.kind == StepKind::Edit && !m_states.contains(entry.step)) {
            for (const std::int64_t step : m_undone[stored.assessment]) {
                m_states[step] = "superseded";
            }
            m_undone[stored.assessment].clear();
            m_states[entry.step] = "done";
        } else if (entry.kind == StepKind::Undo && stored.refers) {
            m_states[*stored.refers] = "undone";
            m_undone[stored.assessment].insert(*stored.refers);
        } else if (entry.kind == StepKind::Redo && stored.refers) {
            m_states[*stored.refers] = "done";
            m_undone[stored.assessment].erase(*stored.refers);
        }
    }
    [[nodiscard]] const std::map<std::int64_t, std::string> &states() const { return m_states; }

private:
    std::map<std::int64_t, std::string> m_states;
    std::map<std::int64_t, std::set<std::int64_t>> m_undone;
};

void checkSteps(const WorkbookDatabase &database, const std::map<std::int64_t, std::string> &wanted,
                std::vector<WorkbookFault> &faults)
{
    std::map<std::int64_t, std::string> found;
    Query query(database.db(), "SELECT step, state FROM step");
    while (query.next()) {
        found.emplace(query.integer(0), query.text(1));
    }
    if (found != wanted) {
        faults.push_back(
            {"step", {"撤销状态与历史不符。", "What can be undone and redone is not what the history says."}});
    }
}

} // namespace

void verifyChain(const WorkbookDatabase &database, std::vector<WorkbookFault> &faults)
{
    std::string previous = HistoryStore::firstPredecessor();
    std::int64_t expected = 1;
    StepStates steps;
    database.history().forEach([&](const StoredEntry &stored) {
        const HistoryEntry &entry = stored.entry;
        if (entry.sequence != expected) {
            faults.push_back(
                {placeOfEntry(entry),
                 {"历史在第 " + std::to_string(entry.sequence) + " 条之前缺少记录。",
                  "Entries are missing from the history before number " + std::to_string(entry.sequence) + "."}});
        } else if (HistoryStore::hashOf(previous, stored) != stored.hash) {
            faults.push_back(
                {placeOfEntry(entry),
                 {"历史第 " + std::to_string(entry.sequence) + " 条（" + entry.target + "）与其校验值不符，已被改动。",
                  "Entry " + std::to_string(entry.sequence) + " of the history (" + entry.target +
                      ") does not match its hash: it was altered."}});
        }
        expected = entry.sequence + 1;
        previous = stored.hash;
        steps.visit(stored);
    });
    checkSteps(database, steps.states(), faults);
}

HistoryWalk::HistoryWalk(const WorkbookDatabase &database, const std::string &uuid, std::vector<WorkbookFault> &faults)
    : m_database(database), m_uuid(uuid), m_faults(faults), m_stored(database.assessments().find(uuid)),
      m_state(database.assessments().read(m_stored.key)), m_deleted(m_stored.deleted)
{
    for (const RecordTable &table : database.tables) {
        Query count(database.db(), "SELECT count(*) FROM " + table.sqlName() + " WHERE assessment = ?");
        count.with(m_stored.key).next();
        m_live[table.id()] = count.integer(0);
    }
}

void HistoryWalk::add(const std::string &target, Text message)
{
    m_faults.push_back({m_uuid + "/" + target, std::move(message)});
}

void HistoryWalk::addDiffers(const HistoryEntry &entry)
{
    add(entry.target,
        {entry.target + " 的内容与历史第 " + std::to_string(entry.sequence) + " 条不符，可能在面鉴之外被改动。",
         "What is stored at " + entry.target + " is not what entry " + std::to_string(entry.sequence) +
             " of the history says; it was changed outside Facet."});
}

void HistoryWalk::run()
{
    m_database.history().forEachBack(m_stored.key, [&](const StoredEntry &stored) { visit(stored); });
    if (!m_begun) {
        add("history",
            {"历史中没有这份评估的建立或导入记录。", "The history does not say how this assessment was made."});
    }
}

void HistoryWalk::visit(const StoredEntry &stored)
{
    const HistoryEntry &entry = stored.entry;
    if (m_begun) {
        add(placeOfEntry(entry),
            {"历史中在评估建立之前就有更改。", "The history has changes from before the assessment was made."});
        return;
    }
    if (entry.kind == StepKind::Create) {
        visitCreation(entry);
    } else if (entry.kind == StepKind::Import) {
        visitImport(entry);
    } else if (entry.kind == StepKind::Delete || entry.kind == StepKind::Restore) {
        visitDeletion(entry);
    } else if (const auto rows = parseRowTarget(entry.target)) {
        const RecordTable &table = m_database.knownTable(rows->table);
        rows->isBatch ? visitBatch(entry, table) : visitRow(entry, table, rows->first);
    } else {
        visitValue(entry);
    }
}

void HistoryWalk::visitDeletion(const HistoryEntry &entry)
{
    if ((m_deleted ? "true" : "false") != entry.after) {
        addDiffers(entry);
    }
    m_deleted = entry.before == "true";
}

void HistoryWalk::visitValue(const HistoryEntry &entry)
{
    const ValueTarget target = parseTarget(m_database.catalogue, entry.target);
    if (valueJson(m_database.catalogue, m_state, target) != entry.after) {
        addDiffers(entry);
    }
    assignValue(m_database.catalogue, m_state, target, json::parse(entry.before));
}

bool HistoryWalk::isPresent(const RecordTable &table, RowId id) const
{
    const auto has = [&](const BatchState &batch) {
        return batch.table == table.id() &&
               std::any_of(batch.ranges.begin(), batch.ranges.end(),
                           [id](const auto &range) { return range.first <= id && id <= range.second; });
    };
    const auto latest = std::find_if(m_batches.rbegin(), m_batches.rend(), has);
    return latest == m_batches.rend() ? m_database.records(table, m_stored.key).row(id).has_value() : latest->present;
}

void HistoryWalk::forEachRow(const RecordTable &table, const RowRanges &ranges,
                             const std::function<void(const Query &)> &stored,
                             const std::function<void(RowId, const Row &)> &changed) const
{
    const auto tell = [&](const auto &entry) {
        if (const json row = json::parse(entry.second); !row.is_null()) {
            changed(entry.first.second, valueOf(readRow(table.table().fields, row, "/" + table.id())));
        }
    };
    Query rows(m_database.db(), "SELECT " + table.selectList() + " FROM " + table.sqlName() +
                                    " NOT INDEXED WHERE row_id BETWEEN ? AND ? AND (assessment = ? OR assessment IS "
                                    "NULL) ORDER BY row_id");
    for (const auto &[first, last] : ranges) {
        auto next = m_rows.lower_bound({table.id(), first});
        const auto end = m_rows.upper_bound({table.id(), last});
        rows.again();
        rows.with(first, last, m_stored.key);
        while (rows.next()) {
            const RowId id = rows.integer(0);
            for (; next != end && next->first.second < id; ++next) {
                tell(*next);
            }
            if (next != end && next->first.second == id) {
                tell(*next++);
            } else {
                stored(rows);
            }
            m_database.db().stopIfWanted();
        }
        std::for_each(next, end, tell);
    }
}

void HistoryWalk::visitRow(const HistoryEntry &entry, const RecordTable &table, RowId id)
{
    const auto key = std::make_pair(table.id(), id);
    auto present = m_rows.find(key);
    if (present == m_rows.end()) {
        const std::optional<Row> row =
            isPresent(table, id) ? m_database.records(table, m_stored.key).rowEvenRemoved(id) : std::nullopt;
        present = m_rows.emplace(key, row ? writeRow(table.table().fields, *row).dump() : "null").first;
    }
    if (present->second != entry.after) {
        addDiffers(entry);
    }
    present->second = entry.before;
    m_live[table.id()] += (entry.before == "null" ? 0 : 1) - (entry.after == "null" ? 0 : 1);
}

void HistoryWalk::visitBatch(const HistoryEntry &entry, const RecordTable &table)
{
    const bool added = entry.before == "null";
    const RowBatch batch = batchFromJson(json::parse(added ? entry.after : entry.before));
    RowDigest digest(table);
    forEachRow(
        table, batch.ranges, [&](const Query &query) { digest.add(query); },
        [&](RowId id, const Row &row) { digest.add(id, row); });
    if (digest.hex() != batch.sm3) {
        addDiffers(entry);
    }
    m_live[table.id()] += added ? -batch.rows : batch.rows;
    m_batches.push_back({table.id(), batch.ranges, !added});
}

void HistoryWalk::visitCreation(const HistoryEntry &entry)
{
    m_begun = true;
    const json header = json::parse(entry.after);
    bool same = m_state.answers.empty() && m_state.notes.empty() && m_state.notApplicable.empty() &&
                m_state.judgements.empty() && m_state.parameters.empty() &&
                header.value("id", std::string()) == m_uuid && !m_deleted;
    for (const char *member : {"title", "unit", "assessor", "date", "status"}) {
        same = same && headerMember(m_state.header, member) == header.value(member, std::string());
    }
    for (const auto &[table, rows] : m_live) {
        same = same && rows == 0;
    }
    if (!same) {
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
    bool same = !m_deleted && digestOfImport(batches) == after.at("sm3").get<std::string>();
    for (const auto &[table, rows] : m_live) {
        const auto batch = batches.find(table);
        same = same && rows == (batch == batches.end() ? 0 : batch->second.rows);
    }
    if (!same) {
        add("assessment",
            {"评估中导入的内容与历史所记的摘要不符，可能在面鉴之外被改动。",
             "What was imported no longer matches the digest in the history; it was changed outside Facet."});
    }
}

} // namespace facet
