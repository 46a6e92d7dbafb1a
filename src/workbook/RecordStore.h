#pragma once

#include "workbook/RecordTable.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace facet
{

/// A block of 1024 row ids that has rows.
struct RowBlock {
    std::int64_t number = 0;
    std::int64_t rows = 0;
    std::int64_t before = 0; ///< rows in the blocks before it
};
using RowBlocks = std::vector<RowBlock>; ///< ascending

/// Reads the rows of one record table of one assessment. Throws.
class RecordStore
{
public:
    RecordStore(Connection &connection, const RecordTable &table, std::int64_t assessment);

    [[nodiscard]] std::int64_t count() const;
    [[nodiscard]] std::optional<Row> row(RowId id) const;
    /// The content of a row also when it was removed in bulk and waits for an undo.
    [[nodiscard]] std::optional<Row> rowEvenRemoved(RowId id) const;
    [[nodiscard]] std::vector<RowId> ids() const;
    [[nodiscard]] RowRanges ranges() const;
    /// Calls `visit` with each row in order until it returns false.
    void forEach(const std::function<bool(RowId, Row &)> &visit) const;
    [[nodiscard]] RowBlocks blocks() const;
    /// 1-based positions of existing rows; `blocks` as they are now.
    [[nodiscard]] std::vector<std::int64_t> positions(std::span<const RowId> ids, const RowBlocks &blocks) const;
    [[nodiscard]] std::optional<RowId> at(std::int64_t position) const;
    /// Rows with this trimmed value in a text field: exact, or 2 for two and more in a column without counts.
    [[nodiscard]] std::int64_t rowsWithValue(std::size_t field, std::string_view value) const;

private:
    Connection &m_connection;
    const RecordTable &m_table;
    std::int64_t m_assessment;
};

} // namespace facet
