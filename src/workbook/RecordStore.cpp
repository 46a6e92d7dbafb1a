#include "workbook/RecordStore.h"

#include "workbook/RecordCounts.h"

#include <algorithm>

namespace facet
{

namespace
{

/// From so many rows on, building an index anew is faster than growing it row by row (when the table is not larger
/// yet).
constexpr std::int64_t bulkRows = 20'000;

} // namespace

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

std::vector<std::int64_t> RecordStore::positions(std::span<const RowId> ids) const
{
    Query before(m_connection, "SELECT coalesce(sum(rows), 0) FROM record_block "
                               "WHERE assessment = ? AND table_id = ? AND block >= ? AND block < ?");
    Query inside(m_connection,
                 "SELECT count(*) FROM " + m_table.sqlName() + " WHERE assessment = ? AND row_id >= ? AND row_id <= ?");
    std::vector<std::int64_t> positions;
    std::int64_t rowsBefore = 0;
    std::int64_t counted = -1;
    for (const RowId id : ids) {
        const std::int64_t block = blockOf(id);
        before.again();
        before.with(m_assessment, m_table.id(), std::max<std::int64_t>(counted, -1), block).next();
        rowsBefore += before.integer(0);
        counted = block;
        inside.again();
        inside.with(m_assessment, block * 1024, id).next();
        positions.push_back(rowsBefore + inside.integer(0));
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

RowId RecordStore::insert(const Row &row)
{
    Query query(m_connection, m_table.insertSql());
    query.with(nullptr, m_assessment);
    m_table.bindRow(query, row);
    query.run();
    const RowId id = m_connection.handle().getLastInsertRowid();
    RecordCounts counts(m_connection, m_table, m_assessment);
    counts.added(id, row);
    counts.flush();
    return id;
}

void RecordStore::restore(RowId id, const Row &row)
{
    Query query(m_connection, m_table.insertSql());
    query.with(id, m_assessment);
    m_table.bindRow(query, row);
    query.run();
    RecordCounts counts(m_connection, m_table, m_assessment);
    counts.added(id, row);
    counts.flush();
}

void RecordStore::update(RowId id, const Row &before, const Row &after)
{
    Query query(m_connection, m_table.updateSql());
    m_table.bindRow(query, after);
    query.with(id).run();
    RecordCounts counts(m_connection, m_table, m_assessment);
    counts.changed(id, before, after);
    counts.flush();
}

void RecordStore::erase(RowId id, const Row &before)
{
    Query(m_connection, "DELETE FROM " + m_table.sqlName() + " WHERE row_id = ? AND assessment = ?")
        .with(id, m_assessment)
        .run();
    RecordCounts counts(m_connection, m_table, m_assessment);
    counts.removed(id, before);
    counts.flush();
}

std::vector<std::string> RecordStore::dropIndexes() const
{
    std::vector<std::pair<std::string, std::string>> indexes;
    {
        Query query(m_connection,
                    "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL");
        query.with(m_table.sqlName());
        while (query.next()) {
            indexes.emplace_back(query.text(0), query.text(1));
        }
    }
    std::vector<std::string> sql;
    for (const auto &[name, create] : indexes) {
        m_connection.execute("DROP INDEX \"" + name + "\"");
        sql.push_back(create);
    }
    return sql;
}

RowRanges RecordStore::insertMany(const RowSource &source, std::int64_t expected)
{
    const bool rebuild = expected >= bulkRows && m_connection.integer("SELECT coalesce(max(row_id), 0) FROM " +
                                                                      m_table.sqlName()) <= expected * 2;
    const std::vector<std::string> indexes = rebuild ? dropIndexes() : std::vector<std::string>();
    RecordCounts counts(m_connection, m_table, m_assessment);
    RowRanges ranges;
    {
        Query query(m_connection, m_table.insertSql());
        Row row;
        while (source(row)) {
            m_table.validate(row);
            query.with(nullptr, m_assessment);
            m_table.bindRow(query, row);
            query.run();
            const RowId id = m_connection.handle().getLastInsertRowid();
            counts.added(id, row);
            if (ranges.empty() || ranges.back().second + 1 != id) {
                ranges.emplace_back(id, id);
            } else {
                ranges.back().second = id;
            }
        }
    }
    for (const std::string &sql : indexes) {
        m_connection.execute(sql);
    }
    counts.flush();
    return ranges;
}

void RecordStore::move(const RowRanges &ranges, bool intoAssessment)
{
    const std::string from = intoAssessment ? "assessment IS NULL" : "assessment = " + std::to_string(m_assessment);
    const std::string to = intoAssessment ? std::to_string(m_assessment) : "NULL";
    RecordCounts counts(m_connection, m_table, m_assessment);
    for (const auto &[first, last] : ranges) {
        Query(m_connection,
              "UPDATE " + m_table.sqlName() + " SET assessment = " + to + " WHERE row_id BETWEEN ? AND ? AND " + from)
            .with(first, last)
            .run();
        // Counted after they moved, because counting looks at the rows that are left.
        Query rows(m_connection, "SELECT " + m_table.selectList() + " FROM " + m_table.sqlName() +
                                     " WHERE row_id BETWEEN ? AND ? AND assessment IS " + to);
        rows.with(first, last);
        std::int64_t found = 0;
        while (rows.next()) {
            const Row row = m_table.readRow(rows, 1);
            intoAssessment ? counts.added(rows.integer(0), row) : counts.removed(rows.integer(0), row);
            ++found;
        }
        if (found != last - first + 1) {
            fail(ErrorCode::CorruptWorkbook, m_table.id(),
                 {"工作簿中缺少历史所记的记录。请运行校验。",
                  "Rows that the history speaks of are missing from the workbook. Run verify."});
        }
    }
    counts.flush();
}

void RecordStore::detach(const RowRanges &ranges)
{
    move(ranges, false);
}
void RecordStore::attach(const RowRanges &ranges)
{
    move(ranges, true);
}

RowRanges rangesOf(std::span<const RowId> ids)
{
    RowRanges ranges;
    for (const RowId id : ids) {
        if (ranges.empty() || ranges.back().second + 1 != id) {
            ranges.emplace_back(id, id);
        } else {
            ranges.back().second = id;
        }
    }
    return ranges;
}

std::int64_t sizeOf(const RowRanges &ranges)
{
    std::int64_t size = 0;
    for (const auto &[first, last] : ranges) {
        size += last - first + 1;
    }
    return size;
}

} // namespace facet
