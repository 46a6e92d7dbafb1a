#include "workbook/EditStep.h"

#include "assessment/ValueJson.h"
#include "assessment/ValueWriter.h"
#include "workbook/RowBatch.h"
#include "workbook/TargetValues.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace facet
{

namespace
{

const std::string nothing = "null";

std::string rowJson(const RecordTable &table, const Row &row)
{
    return writeRow(table.table().fields, row).dump();
}

Row rowFromJson(const RecordTable &table, const std::string &json)
{
    return valueOf(readRow(table.table().fields, nlohmann::json::parse(json), "/" + table.id()));
}

[[noreturn]] void failDiffers(const std::string &target)
{
    fail(ErrorCode::CorruptWorkbook, target,
         {target + " 现存的内容与历史不符，可能在面鉴之外被改动，不能撤销或重做。请运行校验。",
          "What is stored at " + target +
              " is not what the history says, perhaps because it was changed outside Facet; it can't be undone "
              "or redone. Run verify."});
}

} // namespace

EditStep::EditStep(SessionState &state, StepKind kind)
    : m_state(state), m_at(utcNow()), m_step(state.database.history().newStep())
{
    m_change.kind = kind;
}

void EditStep::record(const std::string &target, std::string before, std::string after)
{
    HistoryStore history = m_state.database.history();
    if (m_change.kind == StepKind::Edit && !m_marked) {
        history.markDone(m_state.key, m_step);
        m_marked = true;
    }
    HistoryEntry entry;
    entry.step = m_step;
    entry.at = m_at;
    entry.who = m_state.database.who;
    entry.kind = m_change.kind;
    entry.target = target;
    entry.before = std::move(before);
    entry.after = std::move(after);
    history.append(m_state.key, entry, m_refers);
    m_change.targets.push_back(target);
}

void EditStep::touched(const RecordTable &table, const std::vector<std::size_t> &fields)
{
    m_state.facts.changed(table.id(), fields);
    m_judged.insert(table.id());
}

void EditStep::put(std::string_view target, const nlohmann::json &json)
{
    const Catalogue &catalogue = m_state.database.catalogue;
    const ValueTarget parsed = parseTarget(catalogue, target);
    std::string before = valueJson(catalogue, m_state.assessment, parsed);
    assignValue(catalogue, m_state.assessment, parsed, json);
    const auto answer = m_state.assessment.answers.find(parsed.name);
    if (parsed.group == "answers" && answer != m_state.assessment.answers.end() && !holdsSomething(answer->second)) {
        m_state.assessment.answers.erase(answer); // An emptied text box is no answer.
    }
    std::string after = valueJson(catalogue, m_state.assessment, parsed);
    if (before == after) {
        return;
    }
    storeValue(m_state.database, m_state.key, m_state.assessment, parsed);
    record(std::string(target), std::move(before), std::move(after));
    if (const std::string judged = judgedTarget(parsed); !judged.empty()) {
        m_judged.insert(judged);
    }
}

Row EditStep::existingRow(const RecordTable &table, RowId id) const
{
    std::optional<Row> row = m_state.records(table).row(id);
    if (!row) {
        fail(ErrorCode::NotFound, rowTarget(table.id(), id),
             {table.id() + " 中已没有这条记录，可能已被删除。",
              table.id() + " no longer has this row; it may have been deleted."});
    }
    return std::move(*row);
}

void EditStep::addRows(const RecordTable &table, std::span<const Row> rows)
{
    if (rows.size() > batchSize) {
        addBatch(table, rows);
        return;
    }
    RecordStore store = m_state.records(table);
    for (const Row &row : rows) {
        table.validate(row);
        const RowId id = store.insert(row);
        m_change.addedRows.push_back(id);
        record(rowTarget(table.id(), id), nothing, rowJson(table, row));
    }
    if (!rows.empty()) {
        touched(table);
    }
}

void EditStep::addBatch(const RecordTable &table, std::span<const Row> rows)
{
    RecordStore store = m_state.records(table);
    RowBatch batch;
    batch.rows = static_cast<std::int64_t>(rows.size());
    batch.ranges = store.insertMany(
        [rows, next = std::size_t{0}](Row &row) mutable {
            if (next == rows.size()) {
                return false;
            }
            row = rows[next++];
            return true;
        },
        batch.rows);
    batch.sm3 = digestOf(table, batch.ranges, [&](RowId id) { return store.rowEvenRemoved(id); });
    for (const auto &[first, last] : batch.ranges) {
        for (RowId id = first; id <= last; ++id) {
            m_change.addedRows.push_back(id);
        }
    }
    record(batchTarget(table.id(), batch.ranges), nothing, batchJson(batch).dump());
    touched(table);
}

void EditStep::setCell(const RecordTable &table, RowId id, std::size_t field, const FieldValue &value)
{
    const Row before = existingRow(table, id);
    if (field >= before.values.size()) {
        fail(ErrorCode::InvalidInput, rowTarget(table.id(), id),
             {table.id() + " 没有这一列。", table.id() + " has no such field."});
    }
    Row after = before;
    after.values[field] = value;
    table.validate(after);
    std::string was = rowJson(table, before);
    std::string is = rowJson(table, after);
    if (was == is) {
        return;
    }
    m_state.records(table).update(id, before, after);
    record(rowTarget(table.id(), id), std::move(was), std::move(is));
    touched(table, {field});
}

void EditStep::deleteRows(const RecordTable &table, std::vector<RowId> ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    if (ids.size() > batchSize) {
        deleteBatch(table, ids);
        return;
    }
    RecordStore store = m_state.records(table);
    for (const RowId id : ids) {
        const Row row = existingRow(table, id);
        store.erase(id, row);
        record(rowTarget(table.id(), id), rowJson(table, row), nothing);
    }
    if (!ids.empty()) {
        touched(table);
    }
}

void EditStep::deleteBatch(const RecordTable &table, const std::vector<RowId> &ids)
{
    RecordStore store = m_state.records(table);
    RowBatch batch{rangesOf(ids), static_cast<std::int64_t>(ids.size()), {}};
    batch.sm3 = digestOf(table, batch.ranges, [&](RowId id) { return std::optional<Row>(existingRow(table, id)); });
    store.detach(batch.ranges);
    record(batchTarget(table.id(), batch.ranges), batchJson(batch).dump(), nothing);
    touched(table);
}

void EditStep::undo(std::int64_t step)
{
    std::vector<HistoryEntry> entries = m_state.database.history().entriesOf(step);
    std::reverse(entries.begin(), entries.end());
    m_step = m_state.database.history().newStep();
    for (const HistoryEntry &entry : entries) {
        replay(step, entry, true);
    }
    m_state.database.history().setUndone(step, true);
}

void EditStep::redo(std::int64_t step)
{
    for (const HistoryEntry &entry : m_state.database.history().entriesOf(step)) {
        replay(step, entry, false);
    }
    m_state.database.history().setUndone(step, false);
}

void EditStep::replay(std::int64_t step, const HistoryEntry &entry, bool back)
{
    const std::string &from = back ? entry.after : entry.before;
    const std::string &to = back ? entry.before : entry.after;
    m_refers = step;
    if (const auto rows = parseRowTarget(entry.target)) {
        const RecordTable &table = m_state.database.knownTable(rows->table);
        rows->isBatch ? replayBatch(table, from, to) : replayRow(table, rows->first, from, to);
        touched(table);
        record(entry.target, from, to);
        return;
    }
    const Catalogue &catalogue = m_state.database.catalogue;
    const ValueTarget target = parseTarget(catalogue, entry.target);
    if (valueJson(catalogue, m_state.assessment, target) != from) {
        failDiffers(entry.target);
    }
    assignValue(catalogue, m_state.assessment, target, nlohmann::json::parse(to));
    storeValue(m_state.database, m_state.key, m_state.assessment, target);
    record(entry.target, from, to);
    if (const std::string judged = judgedTarget(target); !judged.empty()) {
        m_judged.insert(judged);
    }
}

void EditStep::replayRow(const RecordTable &table, RowId id, const std::string &from, const std::string &to)
{
    RecordStore store = m_state.records(table);
    const std::optional<Row> present = store.row(id);
    if ((present ? rowJson(table, *present) : nothing) != from) {
        failDiffers(rowTarget(table.id(), id));
    }
    if (to == nothing) {
        store.erase(id, *present);
    } else if (present) {
        store.update(id, *present, rowFromJson(table, to));
    } else {
        store.restore(id, rowFromJson(table, to));
        m_change.addedRows.push_back(id);
    }
}

void EditStep::replayBatch(const RecordTable &table, const std::string &from, const std::string &to)
{
    RecordStore store = m_state.records(table);
    if (to == nothing) {
        store.detach(batchFromJson(nlohmann::json::parse(from)).ranges);
        return;
    }
    const RowRanges ranges = batchFromJson(nlohmann::json::parse(to)).ranges;
    store.attach(ranges);
    for (const auto &[first, last] : ranges) {
        for (RowId id = first; id <= last; ++id) {
            m_change.addedRows.push_back(id);
        }
    }
}

} // namespace facet
