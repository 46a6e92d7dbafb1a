#pragma once

#include "workbook/RecordTable.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace facet
{

/// What changes in record_block, record_fault and record_value when rows of one table come and go. Only gathers: may be
/// used in any thread.
class CountChanges
{
public:
    explicit CountChanges(const RecordTable &table) : m_values(table.countedFields().size()) {}

    void addRow(RowId id, std::int64_t faults);
    void removeRow(RowId id, std::int64_t faults);
    /// A row that stays has other faults.
    void changeFaults(std::int64_t before, std::int64_t after);
    /// `counted` is an index into RecordTable::countedFields(); `text` need not be trimmed.
    void addValue(std::size_t counted, std::string_view text, RowId id) { countValue(counted, text, id, true); }
    void removeValue(std::size_t counted, std::string_view text, RowId id) { countValue(counted, text, id, false); }
    /// Whether it takes so much memory that it should be written.
    [[nodiscard]] bool isLarge() const { return m_distinct >= mostDistinct; }
    void clear();

private:
    friend class RecordCounts;
    static constexpr std::size_t mostDistinct = 50'000;

    struct ValueChange {
        std::int64_t rows = 0;
        RowId firstAdded = 0; ///< 0: none was added
        bool removed = false;
    };
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    using Values = std::unordered_map<std::string, ValueChange, Hash, std::equal_to<>>;

    void countValue(std::size_t counted, std::string_view text, RowId id, bool added);

    std::map<std::int64_t, std::int64_t> m_blocks;
    std::map<std::int64_t, std::int64_t> m_faults;
    std::vector<Values> m_values; ///< by counted field
    std::size_t m_distinct = 0;
};

/// Keeps record_block, record_fault and record_value in step with the rows of one table of one assessment. Changes are
/// gathered and written by flush(), which must run after the rows themselves have been written, in the same
/// transaction. Throws.
class RecordCounts
{
public:
    RecordCounts(Connection &connection, const RecordTable &table, std::int64_t assessment);

    void added(RowId id, const Row &row);
    void removed(RowId id, const Row &row);
    void changed(RowId id, const Row &before, const Row &after);
    void flush();
    /// Writes what was gathered elsewhere, and clears it.
    void write(CountChanges &changes);
    /// No row is left.
    void removeAll();

private:
    void flushWhenLarge();
    void writeBlocks(const CountChanges &changes);
    void writeFaults(const CountChanges &changes);
    void writeValues(const CountChanges &changes);
    void writeValue(std::size_t field, const std::string &value, const CountChanges::ValueChange &change);

    Connection &m_connection;
    const RecordTable &m_table;
    std::int64_t m_assessment;
    CountChanges m_changes;
};

/// The block of record_block that counts a row.
[[nodiscard]] constexpr std::int64_t blockOf(RowId id)
{
    return id / 1024;
}

} // namespace facet
