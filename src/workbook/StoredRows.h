#pragma once

#include "workbook/RecordTable.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace facet
{

/// Rows in the form in which they are stored: of each the fields, the faults and the keys. All texts stand in one piece
/// of memory, which clear() keeps.
class StoredRows
{
public:
    explicit StoredRows(const RecordTable &table) : m_table(&table) {}

    void clear();
    /// The row must be valid (RecordTable::validate).
    void add(const Row &row);

    [[nodiscard]] std::size_t size() const { return m_faults.size(); }
    [[nodiscard]] std::int64_t faults(std::size_t row) const { return m_faults[row]; }
    /// nullopt is NULL.
    [[nodiscard]] std::optional<std::string_view> field(std::size_t row, std::size_t field) const
    {
        return text(row * width() + field);
    }
    /// Binds the fields, faults and keys, in the order of RecordTable::insertSql(). They must live until the statement
    /// has run.
    void bind(Query &query, std::size_t row) const;

private:
    struct Place {
        std::size_t offset = 0;
        std::size_t size = isNull;
    };
    static constexpr std::size_t isNull = static_cast<std::size_t>(-1);

    [[nodiscard]] std::size_t width() const { return m_table->columns().size() + m_table->keyFields().size(); }
    [[nodiscard]] std::optional<std::string_view> text(std::size_t place) const;
    void append(const std::optional<std::string_view> &text);

    const RecordTable *m_table;
    std::string m_bytes;
    std::vector<Place> m_places; ///< of each row the fields, then the keys
    std::vector<std::int64_t> m_faults;
};

} // namespace facet
