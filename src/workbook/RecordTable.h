#pragma once

#include "assessment/Answer.h"
#include "catalogue/Catalogue.h"
#include "workbook/Connection.h"
#include "workbook/RowRanges.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace facet
{

/// Bit of `faults` that says that the two dates or times of a row are in the wrong order.
inline constexpr std::int64_t disorderBit = std::int64_t{1} << 40;

/// How the table record_value keeps a column.
enum class ValueCounting { None, Completion, Reference };

/// One field of a record table as a column of its SQL table.
struct RecordColumn {
    const Field *field = nullptr;
    std::int64_t faultBit = 0;
    ValueCounting counting = ValueCounting::None;
    std::string key; ///< the column with its date or time in one form; empty for others
};

/// What stands beside the fields of a row and follows from them.
struct RowDerived {
    std::int64_t faults = 0;
    std::vector<std::optional<std::string>> keys; ///< in the order of RecordTable::keyFields()
};

/// A record table of the catalogue and the SQL table that holds its rows. Columns stand in the order of Table::fields.
class RecordTable
{
public:
    /// Throws Failure when the workbook has no table or column for it.
    explicit RecordTable(const Table &table);

    [[nodiscard]] const Table &table() const { return m_table; }
    [[nodiscard]] const std::string &id() const { return m_table.id; }
    [[nodiscard]] const std::string &sqlName() const { return m_sqlName; }
    [[nodiscard]] const std::vector<RecordColumn> &columns() const { return m_columns; }
    /// The fields whose values record_value counts.
    [[nodiscard]] const std::vector<std::size_t> &countedFields() const { return m_countedFields; }
    /// The fields that have a key column.
    [[nodiscard]] const std::vector<std::size_t> &keyFields() const { return m_keyFields; }
    /// The fields whose order `disorderBit` tells.
    [[nodiscard]] const std::optional<std::pair<std::size_t, std::size_t>> &ordered() const { return m_ordered; }

    /// "row_id, system_no, …": what readRow() reads.
    [[nodiscard]] const std::string &selectList() const { return m_selectList; }
    /// INSERT of so many rows with parameters, for each: row_id (NULL for the next), assessment, the fields, faults and
    /// the keys.
    [[nodiscard]] std::string insertSql(std::size_t rows = 1) const;
    /// UPDATE with parameters the fields, faults, the keys, and row_id.
    [[nodiscard]] const std::string &updateSql() const { return m_updateSql; }

    /// The row at `firstColumn` onward of the present result row.
    [[nodiscard]] Row readRow(const Query &query, int firstColumn) const;
    [[nodiscard]] RowDerived derived(const Row &row) const;
    /// Of the row whose fields stand at `firstColumn` onward of the present result row, without making a Row of it;
    /// uses the memory that `derived` has.
    void derive(const Query &query, int firstColumn, RowDerived &derived) const;
    /// The value that is stored as this text, which is not NULL. Throws CorruptWorkbook.
    [[nodiscard]] FieldValue read(std::size_t field, std::string_view text) const;
    /// The value as it is stored: nullopt is NULL.
    [[nodiscard]] std::optional<std::string> stored(std::size_t field, const FieldValue &value) const;
    /// Refuses a row with too few or many values, or with a value the catalogue does not allow. Throws Failure.
    void validate(const Row &row) const;

    /// The date or time in one form; nullopt when it is blank or invalid.
    [[nodiscard]] std::optional<std::string> keyOf(std::size_t field, const FieldValue &value) const;

private:
    void makeSql();
    [[nodiscard]] std::optional<std::string> keyOfText(std::size_t field, std::string_view text) const;
    void addDisorder(RowDerived &derived) const;

    const Table &m_table;
    std::string m_sqlName;
    std::vector<RecordColumn> m_columns;
    std::vector<std::size_t> m_countedFields;
    std::vector<std::size_t> m_keyFields;
    std::optional<std::pair<std::size_t, std::size_t>> m_ordered;
    std::string m_selectList;
    std::string m_insertColumns;
    std::string m_updateSql;
};

/// The value of a text, date, time or choice field; empty for blank and for other types.
[[nodiscard]] std::string_view textOf(const FieldValue &value);

} // namespace facet
