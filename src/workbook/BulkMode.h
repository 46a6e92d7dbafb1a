#pragma once

#include "workbook/RecordTable.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace facet
{

/// Makes ready for many rows of one table: from where it pays, its indexes are dropped and built again at the end, in
/// bounded memory. Within a transaction, which takes all back when finish() is not reached. Throws.
class BulkMode
{
public:
    BulkMode(Connection &connection, const RecordTable &table);
    ~BulkMode();
    BulkMode(const BulkMode &) = delete;
    BulkMode &operator=(const BulkMode &) = delete;

    /// So many rows are going to be written, or were until now.
    void expect(std::int64_t rows);
    /// Builds the indexes that were dropped; `built` is called after each.
    void finish(const std::function<void()> &built = {});
    [[nodiscard]] std::size_t indexesToBuild() const { return m_indexes.size(); }

private:
    void dropIndexes();

    Connection &m_connection;
    const RecordTable &m_table;
    std::int64_t m_lastRow; ///< when it began
    std::int64_t m_cacheSize;
    int m_threads = 0; ///< that sorted before
    bool m_dropped = false;
    std::vector<std::string> m_indexes; ///< SQL of those that are to be built
};

} // namespace facet
