#include "workbook/VerifyHistory.h"

#include "assessment/ValueJson.h"
#include "exchange/AssessmentWriter.h"
#include "exchange/MessageDigest.h"
#include "workbook/Failure.h"
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

HistoryWalk::HistoryWalk(const WorkbookDatabase &database, std::int64_t key, std::vector<WorkbookFault> &faults)
    : m_database(database), m_faults(faults), m_stored(database.assessments().at(key)),
      m_state(database.assessments().read(key)), m_id(m_state.header.id), m_seal(readSeal(database, key)),
      m_deleted(m_stored.deleted), m_archived(m_stored.archived)
{
    for (ExportedReport &report : readReports(database, key)) {
        m_reports.emplace(report.number, std::move(report));
    }
    for (const RecordTable &table : database.tables) {
        Query count(database.db(), "SELECT count(*) FROM " + table.sqlName() + " WHERE assessment = ?");
        count.with(m_stored.key).next();
        m_live[table.id()] = count.integer(0);
    }
}

void HistoryWalk::add(const std::string &target, Text message)
{
    m_faults.push_back({m_id + "/" + target, std::move(message)});
}

void HistoryWalk::addDiffers(const std::string &target, const HistoryEntry &entry)
{
    add(target, {target + " 的内容与历史第 " + std::to_string(entry.sequence) + " 条不符，可能在面鉴之外被改动。",
                 "What is stored at " + target + " is not what entry " + std::to_string(entry.sequence) +
                     " of the history says; it was changed outside Facet."});
}

void HistoryWalk::run()
{
    m_database.history().forEachBack(m_stored.key, [&](const StoredEntry &stored) { visit(stored); });
    if (!m_begun) {
        add("history",
            {"历史中没有这份评估的建立或导入记录。", "The history does not say how this assessment was made."});
    }
    checkLeftovers();
}

void HistoryWalk::visit(const StoredEntry &stored)
{
    const HistoryEntry &entry = stored.entry;
    if (m_purged) {
        return; // what was there before is gone; that the entries are whole is the chain's business
    }
    if (m_begun) {
        add(placeOfEntry(entry),
            {"历史中在评估建立之前就有更改。", "The history has changes from before the assessment was made."});
        return;
    }
    checkTimes(entry);
    if (entry.kind == StepKind::Create) {
        visitCreation(entry);
    } else if (entry.kind == StepKind::Import || entry.kind == StepKind::Carry || entry.kind == StepKind::Reopen) {
        visitImport(entry);
    } else if (entry.target == "assessment/deleted") {
        visitFact(entry, m_deleted);
    } else if (entry.target == "assessment/archived") {
        visitFact(entry, m_archived);
    } else if (entry.kind == StepKind::Purge) {
        visitPurge(entry);
    } else if (entry.kind == StepKind::Export) {
        visitReport(entry);
    } else if (entry.target == "assessment/seal") {
        visitSeal(entry);
    } else if (const auto rows = parseRowTarget(entry.target)) {
        const RecordTable &table = m_database.knownTable(rows->table);
        rows->isBatch ? visitBatch(entry, table) : visitRow(entry, table, rows->first);
    } else {
        visitValue(entry);
    }
}

void HistoryWalk::checkTimes(const HistoryEntry &entry)
{
    if (!m_changed && entry.kind != StepKind::Export) {
        m_changed = true;
        if (m_stored.changedAt != entry.at) {
            add("changed_at",
                {"评估的修改时间与历史不符，已在面鉴之外被改动。",
                 "The time of the last change is not that of the history; it was altered outside Facet."});
        }
    }
}

void HistoryWalk::visitFact(const HistoryEntry &entry, bool &fact)
{
    if ((fact ? "true" : "false") != entry.after) {
        addDiffers(entry);
    }
    fact = entry.before == "true";
}

void HistoryWalk::visitPurge(const HistoryEntry &entry)
{
    m_purged = true;
    m_begun = true;
    if (!m_stored.purged || !isEmpty()) {
        addDiffers(entry);
    }
}

void HistoryWalk::visitSeal(const HistoryEntry &entry)
{
    if (!m_seal) {
        add("seal", {"封存记录不见了，可能在面鉴之外被删除。", "The seal is missing; it was removed outside Facet."});
        return;
    }
    if (sealJson(*m_seal) != json::parse(entry.after)) {
        add("seal", {"封存记录与历史第 " + std::to_string(entry.sequence) + " 条不符，已在面鉴之外被改动。",
                     "The seal is not what entry " + std::to_string(entry.sequence) +
                         " of the history says; it was changed outside Facet."});
    }
    m_seal.reset();
}

void HistoryWalk::visitReport(const HistoryEntry &entry)
{
    const std::size_t slash = entry.target.find('/');
    const auto report = m_reports.find(std::stoll(entry.target.substr(slash + 1)));
    if (report == m_reports.end() || reportJson(report->second) != json::parse(entry.after)) {
        addDiffers(entry);
    }
    if (report != m_reports.end()) {
        m_reports.erase(report);
    }
}

void HistoryWalk::checkLeftovers()
{
    if (m_seal) {
        add("seal", {"历史中没有这次封存，它是在面鉴之外写入的。",
                     "The history does not know of the seal; it was written outside Facet."});
    }
    for (const auto &[number, report] : m_reports) {
        add("reports/" + std::to_string(number), {"历史中没有这份导出报告，它是在面鉴之外写入的。",
                                                  "The history does not know of this exported report; it was written "
                                                  "outside Facet."});
    }
    if (m_stored.purged && m_database.history().count(m_stored.key) > 0 && !isEmpty()) {
        add("content", {"已彻底删除的评估仍有内容。", "An assessment that was deleted permanently still has content."});
    }
}

bool HistoryWalk::isEmpty() const
{
    const bool hasRows = std::any_of(m_live.begin(), m_live.end(), [](const auto &live) { return live.second != 0; });
    return !hasRows && m_state.answers.empty() && m_state.notes.empty() && m_state.notApplicable.empty() &&
           m_state.judgements.empty() && m_state.parameters.empty() && m_state.carried.isEmpty() &&
           m_state.accepted.empty() && m_state.comments.empty();
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

} // namespace facet
