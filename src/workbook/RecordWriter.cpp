#include "workbook/RecordWriter.h"

namespace facet
{

namespace
{

/// From so many rows on, building an index anew is faster than growing it row by row (when the table is not larger
/// yet).
constexpr std::int64_t bulkRows = 20'000;

} // namespace

RecordWriter::RecordWriter(Connection &connection, const RecordTable &table, std::int64_t assessment)
    : m_connection(connection), m_table(table), m_assessment(assessment), m_counts(connection, table, assessment)
{
}

RowId RecordWriter::insert(const Row &row)
{
    Query query(m_connection, m_table.insertSql());
    query.with(nullptr, m_assessment);
    m_table.bindRow(query, row);
    query.run();
    const RowId id = m_connection.handle().getLastInsertRowid();
    m_counts.added(id, row);
    return id;
}

void RecordWriter::restore(RowId id, const Row &row)
{
    Query query(m_connection, m_table.insertSql());
    query.with(id, m_assessment);
    m_table.bindRow(query, row);
    query.run();
    m_counts.added(id, row);
}

void RecordWriter::update(RowId id, const Row &before, const Row &after)
{
    Query query(m_connection, m_table.updateSql());
    m_table.bindRow(query, after);
    query.with(id).run();
    m_counts.changed(id, before, after);
}

void RecordWriter::erase(RowId id, const Row &before)
{
    Query(m_connection, "DELETE FROM " + m_table.sqlName() + " WHERE row_id = ? AND assessment = ?")
        .with(id, m_assessment)
        .run();
    m_counts.removed(id, before);
}

std::vector<std::string> RecordWriter::dropIndexes() const
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

RowRanges RecordWriter::insertMany(const RowSource &source, std::int64_t expected)
{
    const bool rebuild = expected >= bulkRows && m_connection.integer("SELECT coalesce(max(row_id), 0) FROM " +
                                                                      m_table.sqlName()) <= expected * 2;
    const std::vector<std::string> indexes = rebuild ? dropIndexes() : std::vector<std::string>();
    RowRanges ranges;
    {
        Query query(m_connection, m_table.insertSql());
        Row row;
        while (source(row)) {
            m_table.validate(row);
            query.with(nullptr, m_assessment);
            m_table.bindRow(query, row);
            query.run();
            m_connection.stopIfWanted();
            const RowId id = m_connection.handle().getLastInsertRowid();
            m_counts.added(id, row);
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
    return ranges;
}

void RecordWriter::move(const RowRanges &ranges, bool intoAssessment)
{
    const std::string from = intoAssessment ? "assessment IS NULL" : "assessment = " + std::to_string(m_assessment);
    const std::string to = intoAssessment ? std::to_string(m_assessment) : "NULL";
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
            intoAssessment ? m_counts.added(rows.integer(0), row) : m_counts.removed(rows.integer(0), row);
            ++found;
        }
        if (found != last - first + 1) {
            fail(ErrorCode::CorruptWorkbook, m_table.id(),
                 {"工作簿中缺少历史所记的记录。请运行校验。",
                  "Rows that the history speaks of are missing from the workbook. Run verify."});
        }
    }
}

void RecordWriter::detach(const RowRanges &ranges)
{
    move(ranges, false);
}
void RecordWriter::attach(const RowRanges &ranges)
{
    move(ranges, true);
}

} // namespace facet
