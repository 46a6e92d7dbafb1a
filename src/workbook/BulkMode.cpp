#include "workbook/BulkMode.h"

#include <sqlite3.h>

namespace facet
{

namespace
{

/// From so many rows on, building an index anew is faster than growing it row by row, unless the table is much larger.
constexpr std::int64_t bulkRows = 20'000;
constexpr std::int64_t largerBy = 2;
/// KiB, as PRAGMA cache_size has it. Rows come in order, and sorting takes as much again for each thread; what a
/// processor's own cache holds is sorted no slower than more.
constexpr std::int64_t cacheSize = -4096;
/// Threads that sort for an index while the table is read.
constexpr int sortingThreads = 1;

std::string cacheSql(std::int64_t size)
{
    return "PRAGMA cache_size = " + std::to_string(size);
}

} // namespace

BulkMode::BulkMode(Connection &connection, const RecordTable &table)
    : m_connection(connection), m_table(table),
      m_lastRow(connection.integer("SELECT coalesce(max(row_id), 0) FROM " + table.sqlName())),
      m_cacheSize(connection.integer("PRAGMA cache_size"))
{
}

BulkMode::~BulkMode()
{
    if (m_dropped) {
        m_connection.handle().tryExec(cacheSql(m_cacheSize));
        sqlite3_limit(m_connection.handle().getHandle(), SQLITE_LIMIT_WORKER_THREADS, m_threads);
    }
}

void BulkMode::expect(std::int64_t rows)
{
    if (!m_dropped && rows >= bulkRows && m_lastRow <= rows * largerBy) {
        dropIndexes();
    }
}

void BulkMode::dropIndexes()
{
    std::vector<std::string> names;
    {
        // The one by assessment alone only grows at one place, since rows come in order, and that of faults at one for
        // each combination of faults, of which most rows have none: that is faster than reading the table once more.
        Query query(m_connection, "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ?1 "
                                  "AND sql IS NOT NULL AND name NOT IN (?1 || '_order', ?1 || '_faults')");
        query.with(m_table.sqlName());
        while (query.next()) {
            names.push_back(query.text(0));
            m_indexes.push_back(query.text(1));
        }
    }
    m_dropped = true;
    m_connection.execute(cacheSql(cacheSize));
    m_threads = sqlite3_limit(m_connection.handle().getHandle(), SQLITE_LIMIT_WORKER_THREADS, sortingThreads);
    for (const std::string &name : names) {
        m_connection.execute("DROP INDEX \"" + name + "\"");
    }
}

void BulkMode::finish(const std::function<void()> &built)
{
    for (const std::string &sql : m_indexes) {
        m_connection.execute(sql);
        if (built) {
            built();
        }
    }
    m_indexes.clear();
}

} // namespace facet
