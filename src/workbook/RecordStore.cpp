#include "workbook/RecordStore.h"

#include "workbook/RecordCounts.h"
#include "workbook/Schema.h"

#include <algorithm>

namespace facet
{

RecordStore::RecordStore(Connection &connection, const RecordTable &table, std::int64_t assessment)
    : m_connection(connection), m_table(table), m_assessment(assessment)
{
}

std::int64_t RecordStore::count() const
{
    Query query(m_connection, "SELECT coalesce(sum(rows), 0) FROM record_block WHERE assessment = ? AND table_id = ?");
    query.with(m_assessment, m_table.id()).next();
    return query.integer(0);
}

std::optional<Row> RecordStore::row(RowId id) const
{
    Query query(m_connection, "SELECT " + m_table.selectList() + " FROM " + m_table.sqlName() +
                                  " WHERE row_id = ? AND assessment = ?");
    if (!query.with(id, m_assessment).next()) {
        return std::nullopt;
    }
    return m_table.readRow(query, 1);
}

std::optional<Row> RecordStore::rowEvenRemoved(RowId id) const
{
    Query query(m_connection, "SELECT " + m_table.selectList() + " FROM " + m_table.sqlName() +
                                  " WHERE row_id = ? AND (assessment = ? OR assessment IS NULL)");
    if (!query.with(id, m_assessment).next()) {
        return std::nullopt;
    }
    return m_table.readRow(query, 1);
}

std::vector<RowId> RecordStore::ids() const
{
    std::vector<RowId> ids;
    ids.reserve(static_cast<std::size_t>(std::max<std::int64_t>(count(), 0)));
    Query query(m_connection, "SELECT row_id FROM " + m_table.sqlName() + " WHERE assessment = ? ORDER BY row_id");
    query.with(m_assessment);
    while (query.next()) {
        ids.push_back(query.integer(0));
    }
    return ids;
}

RowRanges RecordStore::ranges() const
{
    RowRanges ranges;
    Query query(m_connection, "SELECT row_id FROM " + m_table.sqlName() + " WHERE assessment = ? ORDER BY row_id");
    query.with(m_assessment);
    while (query.next()) {
        appendTo(ranges, query.integer(0), query.integer(0));
    }
    return ranges;
}

void RecordStore::forEach(const std::function<bool(RowId, Row &)> &visit) const
{
    Query query(m_connection, "SELECT " + m_table.selectList() + " FROM " + m_table.sqlName() +
                                  " WHERE assessment = ? ORDER BY row_id");
    query.with(m_assessment);
    while (query.next()) {
        Row row = m_table.readRow(query, 1);
        if (!visit(query.integer(0), row)) {
            return;
        }
    }
}

RowBlocks RecordStore::blocks() const
{
    Query query(m_connection,
                "SELECT block, rows FROM record_block WHERE assessment = ? AND table_id = ? ORDER BY block");
    query.with(m_assessment, m_table.id());
    RowBlocks blocks;
    std::int64_t before = 0;
    while (query.next()) {
        blocks.push_back({query.integer(0), query.integer(1), before});
        before += query.integer(1);
    }
    return blocks;
}

std::vector<std::int64_t> RecordStore::positions(std::span<const RowId> ids, const RowBlocks &blocks) const
{
    Query inside(m_connection,
                 "SELECT count(*) FROM " + m_table.sqlName() + " WHERE assessment = ? AND row_id >= ? AND row_id <= ?");
    std::vector<std::int64_t> positions;
    for (const RowId id : ids) {
        const auto block = std::ranges::lower_bound(blocks, blockOf(id), {}, &RowBlock::number);
        if (block == blocks.end()) {
            positions.push_back(0);
            continue;
        }
        // Ids count from 1. In a block without gaps a row's place is known; only others are counted through.
        const std::int64_t firstId = std::max<std::int64_t>(block->number * 1024, 1);
        if (block->rows == (block->number + 1) * 1024 - firstId) {
            positions.push_back(block->before + id - firstId + 1);
            continue;
        }
        inside.again();
        inside.with(m_assessment, firstId, id).next();
        positions.push_back(block->before + inside.integer(0));
    }
    return positions;
}

std::optional<RowId> RecordStore::at(std::int64_t position) const
{
    Query blocks(m_connection,
                 "SELECT block, rows FROM record_block WHERE assessment = ? AND table_id = ? ORDER BY block");
    blocks.with(m_assessment, m_table.id());
    std::int64_t left = position;
    while (left > 0 && blocks.next()) {
        if (left > blocks.integer(1)) {
            left -= blocks.integer(1);
            continue;
        }
        Query row(m_connection, "SELECT row_id FROM " + m_table.sqlName() +
                                    " WHERE assessment = ? AND row_id >= ? ORDER BY row_id LIMIT 1 OFFSET ?");
        if (row.with(m_assessment, blocks.integer(0) * 1024, left - 1).next()) {
            return row.integer(0);
        }
        return std::nullopt;
    }
    return std::nullopt;
}

std::int64_t RecordStore::rowsWithValue(std::size_t field, std::string_view value) const
{
    const RecordColumn &column = m_table.columns()[field];
    if (column.counting != ValueCounting::None) {
        Query query(m_connection,
                    "SELECT rows FROM record_value WHERE assessment = ? AND table_id = ? AND field = ? AND value = ?");
        return query.with(m_assessment, m_table.id(), column.field->id, value).next() ? query.integer(0) : 0;
    }
    Query query(m_connection, "SELECT count(*) FROM (SELECT 1 FROM " + m_table.sqlName() +
                                  " WHERE assessment = ? AND " + trimmedSql(column.field->id) + " = ? LIMIT 2)");
    query.with(m_assessment, value).next();
    return query.integer(0);
}

} // namespace facet
