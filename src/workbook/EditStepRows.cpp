// The edits of record rows.
#include "workbook/EditStep.h"

#include "assessment/ValueJson.h"
#include "workbook/RowBatch.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace facet
{

std::string rowJson(const RecordTable &table, const Row &row)
{
    return writeRow(table.table().fields, row).dump();
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
    for (const Row &row : rows) {
        table.validate(row);
        const RowId id = writer(table).insert(row);
        record(rowTarget(table.id(), id), std::string(nothingJson), rowJson(table, row));
    }
    if (!rows.empty()) {
        m_state.facts.changed(table.id());
    }
}

void EditStep::addBatch(const RecordTable &table, std::span<const Row> rows)
{
    RowBatch batch;
    batch.rows = static_cast<std::int64_t>(rows.size());
    batch.ranges = writer(table).insertMany(
        [rows, next = std::size_t{0}](Row &row) mutable {
            if (next == rows.size()) {
                return false;
            }
            row = rows[next++];
            return true;
        },
        batch.rows);
    const RecordStore store = m_state.records(table);
    batch.sm3 = digestOf(table, batch.ranges, [&](RowId id) { return store.rowEvenRemoved(id); });
    record(batchTarget(table.id(), batch.ranges), std::string(nothingJson), batchJson(batch).dump());
    m_state.facts.changed(table.id());
}

void EditStep::setCells(const RecordTable &table, std::span<const CellEdit> cells)
{
    // By row, so that each is read and written once; of one row in the order given.
    std::vector<const CellEdit *> order;
    order.reserve(cells.size());
    for (const CellEdit &cell : cells) {
        order.push_back(&cell);
    }
    std::stable_sort(order.begin(), order.end(), [](const CellEdit *a, const CellEdit *b) { return a->row < b->row; });
    std::vector<std::size_t> fields;
    for (auto first = order.begin(); first != order.end();) {
        const auto last =
            std::find_if(first, order.end(), [first](const CellEdit *cell) { return cell->row != (*first)->row; });
        setRow(table, {first, last});
        first = last;
    }
    for (const CellEdit &cell : cells) {
        if (std::find(fields.begin(), fields.end(), cell.field) == fields.end()) {
            fields.push_back(cell.field);
        }
    }
    if (!fields.empty()) {
        m_state.facts.changed(table.id(), fields);
    }
}

void EditStep::setRow(const RecordTable &table, std::span<const CellEdit *const> cells)
{
    const RowId id = cells.front()->row;
    const Row before = existingRow(table, id);
    Row after = before;
    for (const CellEdit *cell : cells) {
        if (cell->field >= after.values.size()) {
            fail(ErrorCode::InvalidInput, rowTarget(table.id(), id),
                 {table.id() + " 没有这一列。", table.id() + " has no such field."});
        }
        after.values[cell->field] = cell->value;
    }
    table.validate(after);
    std::string was = rowJson(table, before);
    std::string is = rowJson(table, after);
    if (was == is) {
        return;
    }
    writer(table).update(id, before, after);
    record(rowTarget(table.id(), id), std::move(was), std::move(is));
}

void EditStep::deleteRows(const RecordTable &table, std::vector<RowId> ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    if (ids.size() > batchSize) {
        deleteBatch(table, ids);
        return;
    }
    for (const RowId id : ids) {
        const Row row = existingRow(table, id);
        writer(table).erase(id, row);
        record(rowTarget(table.id(), id), rowJson(table, row), std::string(nothingJson));
    }
    if (!ids.empty()) {
        m_state.facts.changed(table.id());
    }
}

void EditStep::deleteBatch(const RecordTable &table, const std::vector<RowId> &ids)
{
    RowBatch batch{rangesOf(ids), static_cast<std::int64_t>(ids.size()), {}};
    batch.sm3 = digestOf(table, batch.ranges, [&](RowId id) {
        m_state.database.db().stopIfWanted();
        return std::optional<Row>(existingRow(table, id));
    });
    writer(table).detach(batch.ranges);
    record(batchTarget(table.id(), batch.ranges), batchJson(batch).dump(), std::string(nothingJson));
    m_state.facts.changed(table.id());
}

} // namespace facet
