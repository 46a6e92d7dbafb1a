// The edits of record rows.
#include "workbook/EditStep.h"

#include "assessment/ValueJson.h"
#include "workbook/Failure.h"
#include "workbook/RowBatch.h"
#include "workbook/RowPipeline.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace facet
{

namespace
{

[[noreturn]] void failGone(const RecordTable &table, RowId id)
{
    fail(ErrorCode::NotFound, rowTarget(table.id(), id),
         {table.id() + " 中已没有这条记录，可能已被删除。",
          table.id() + " no longer has this row; it may have been deleted."});
}

/// Fails with the first range of which a row is missing.
void requireRows(Connection &connection, const RecordTable &table, std::int64_t assessment, const RowRanges &ranges)
{
    Query count(connection,
                "SELECT count(*) FROM " + table.sqlName() + " WHERE assessment = ? AND row_id BETWEEN ? AND ?");
    for (const auto &[first, last] : ranges) {
        count.again();
        count.with(assessment, first, last).next();
        if (count.integer(0) != last - first + 1) {
            failGone(table, first);
        }
    }
}

} // namespace

std::string rowJson(const RecordTable &table, const Row &row)
{
    return writeRow(table.table().fields, row).dump();
}

Row EditStep::existingRow(const RecordTable &table, RowId id) const
{
    std::optional<Row> row = m_state.records(table).row(id);
    if (!row) {
        failGone(table, id);
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
    noteBatch(table, writer(table).insertMany(
                         [rows, next = std::size_t{0}](Row &row) mutable {
                             if (next == rows.size()) {
                                 return false;
                             }
                             row = rows[next++];
                             return true;
                         },
                         static_cast<std::int64_t>(rows.size())));
}

std::int64_t EditStep::addMany(const RecordTable &table, RowSource source, std::int64_t expected,
                               const std::function<void(std::int64_t)> &taken)
{
    RowBatch batch;
    BulkInsert bulk = writer(table).bulk(expected);
    RowPipeline pipeline(table, bulk.nextId(), std::move(source));
    while (auto ready = pipeline.next()) {
        bulk.insert(ready->rows);
        if (ready->changes) {
            bulk.count(*ready->changes);
        }
        batch.rows += static_cast<std::int64_t>(ready->rows.size());
        taken(batch.rows);
        pipeline.reuse(std::move(ready));
    }
    batch.ranges = bulk.finish();
    pipeline.finishDigest(batch);
    if (batch.rows > 0) {
        noteBatch(table, batch);
    }
    return batch.rows;
}

void EditStep::noteBatch(const RecordTable &table, const RowBatch &batch)
{
    record(batchTarget(table.id(), batch.ranges), std::string(nothingJson), batchJson(batch).dump());
    m_state.facts.changed(table.id());
}

void EditStep::noteAdded(const RecordTable &table, const RowRanges &added)
{
    const std::int64_t rows = sizeOf(added);
    if (rows > static_cast<std::int64_t>(batchSize)) {
        noteBatch(table, batchOf(m_state.database.db(), table, added));
        return;
    }
    for (const RowId id : idsOf(added)) {
        record(rowTarget(table.id(), id), std::string(nothingJson), rowJson(table, existingRow(table, id)));
    }
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

void EditStep::changeRow(const RecordTable &table, RowId id, const Row &before, const Row &after)
{
    writer(table).update(id, before, after);
    record(rowTarget(table.id(), id), rowJson(table, before), rowJson(table, after));
    m_state.facts.changed(table.id());
}

void EditStep::deleteRows(const RecordTable &table, std::vector<RowId> ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    if (ids.size() > batchSize) {
        const RowRanges ranges = rangesOf(ids);
        requireRows(m_state.database.db(), table, m_state.key, ranges);
        deleteBatch(table, ranges);
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

void EditStep::deleteBatch(const RecordTable &table, const RowRanges &ranges)
{
    const RowBatch batch = batchOf(m_state.database.db(), table, ranges);
    writer(table).detach(ranges);
    record(batchTarget(table.id(), ranges), batchJson(batch).dump(), std::string(nothingJson));
    m_state.facts.changed(table.id());
}

std::int64_t EditStep::deleteAll(const RecordTable &table)
{
    const RowRanges ranges = m_state.records(table).ranges();
    const std::int64_t rows = sizeOf(ranges);
    if (rows > static_cast<std::int64_t>(batchSize)) {
        deleteBatch(table, ranges);
    } else {
        deleteRows(table, idsOf(ranges));
    }
    return rows;
}

} // namespace facet
