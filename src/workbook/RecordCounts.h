#pragma once

#include "workbook/RecordTable.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace facet
{

/// Keeps record_block, record_fault and record_value in step with the rows of one table of one assessment. Changes are
/// gathered and written by flush(), which must run after the rows themselves have been written, in the same
/// transaction.
class RecordCounts
{
public:
    RecordCounts(Connection &connection, const RecordTable &table, std::int64_t assessment);

    void added(RowId id, const Row &row);
    void removed(RowId id, const Row &row);
    void changed(RowId id, const Row &before, const Row &after);
    void flush();

private:
    struct ValueChange {
        std::int64_t rows = 0;
        RowId firstAdded = 0; ///< 0: none was added
        bool removed = false;
    };

    void countValue(std::size_t field, std::string_view text, RowId id, bool added);
    void flushBlocks();
    void flushFaults();
    void flushValues();
    void writeValue(std::size_t field, const std::string &value, const ValueChange &change);
    void flushWhenLarge();

    Connection &m_connection;
    const RecordTable &m_table;
    std::int64_t m_assessment;
    std::map<std::int64_t, std::int64_t> m_blocks;
    std::map<std::int64_t, std::int64_t> m_faults;
    std::vector<std::map<std::string, ValueChange, std::less<>>> m_values; ///< by field
    std::size_t m_distinct = 0;
};

/// The block of record_block that counts a row.
[[nodiscard]] constexpr std::int64_t blockOf(RowId id)
{
    return id / 1024;
}

} // namespace facet
