#include "workbook/ChangeRecord.h"

#include "workbook/RowBatch.h"
#include "workbook/TargetValues.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace facet
{

namespace
{

constexpr std::string_view nothing = "null";

RowRanges rangesIn(const std::string &batch)
{
    return batchFromJson(nlohmann::json::parse(batch)).ranges;
}

} // namespace

void ChangeRecord::note(const HistoryEntry &entry)
{
    m_kind = entry.kind;
    if (const auto rows = parseRowTarget(entry.target)) {
        m_judged.insert(rows->table);
        noteRows(rows->table, entry, rows->first, rows->isBatch);
        return;
    }
    m_targets.push_back(entry.target);
    if (!isValueTarget(m_catalogue, entry.target)) {
        return;
    }
    if (std::string judged = judgedTarget(parseTarget(m_catalogue, entry.target)); !judged.empty()) {
        m_judged.insert(std::move(judged));
    }
}

void ChangeRecord::noteRows(const std::string &table, const HistoryEntry &entry, RowId row, bool isBatch)
{
    const bool came = entry.before == nothing;
    if (isBatch) {
        m_targets.push_back(entry.target);
    } else {
        m_rows[table].push_back(row);
    }
    if (!came && entry.after != nothing) {
        return;
    }
    RowComings &comings = m_comings[table];
    const RowRanges ranges = isBatch ? rangesIn(came ? entry.after : entry.before) : RowRanges{{row, row}};
    for (const auto &[first, last] : ranges) {
        came ? comings.add(first, last) : comings.remove(first, last);
    }
}

Change ChangeRecord::change() const
{
    Change change;
    change.kind = m_kind;
    change.targets = m_targets;
    for (const auto &[table, rows] : m_rows) {
        if (rows.size() > batchSize) {
            const auto [first, last] = std::minmax_element(rows.begin(), rows.end());
            change.targets.push_back(batchTarget(table, {{*first, *last}}));
            continue;
        }
        for (const RowId row : rows) {
            change.targets.push_back(rowTarget(table, row));
        }
    }
    for (const auto &[table, comings] : m_comings) {
        if (RowRanges added = comings.added(); !added.empty()) {
            change.addedRows.emplace(table, std::move(added));
        }
        if (RowRanges removed = comings.removed(); !removed.empty()) {
            change.removedRows.emplace(table, std::move(removed));
        }
    }
    return change;
}

} // namespace facet
