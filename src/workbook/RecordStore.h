#pragma once

#include "workbook/RecordTable.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace facet
{

/// Rows of one assessment by ids: first to last, both included, in ascending order.
using RowRanges = std::vector<std::pair<RowId, RowId>>;

/// Gives the next row to store; false when there is no more.
using RowSource = std::function<bool(Row &row)>;

/// The rows of one record table of one assessment. Writing needs a transaction around it. Throws.
class RecordStore
{
public:
    RecordStore(Connection &connection, const RecordTable &table, std::int64_t assessment);

    // Reading.
    [[nodiscard]] std::int64_t count() const;
    [[nodiscard]] std::optional<Row> row(RowId id) const;
    /// The content of a row also when it was removed in bulk and waits for an undo.
    [[nodiscard]] std::optional<Row> rowEvenRemoved(RowId id) const;
    [[nodiscard]] std::vector<RowId> ids() const;
    /// Calls `visit` with each row in order until it returns false.
    void forEach(const std::function<bool(RowId, Row &)> &visit) const;
    /// 1-based positions of existing rows; `ids` ascending.
    [[nodiscard]] std::vector<std::int64_t> positions(std::span<const RowId> ids) const;
    [[nodiscard]] std::optional<RowId> at(std::int64_t position) const;

    // Writing.
    RowId insert(const Row &row);
    /// Puts a row back under the id it had.
    void restore(RowId id, const Row &row);
    void update(RowId id, const Row &before, const Row &after);
    void erase(RowId id, const Row &before);
    /// Many rows; indexes are dropped and built again when that is faster. Returns the ids.
    RowRanges insertMany(const RowSource &source, std::int64_t expected);
    /// Takes rows out of the assessment, or back into it, without losing their content.
    void detach(const RowRanges &ranges);
    void attach(const RowRanges &ranges);

private:
    void move(const RowRanges &ranges, bool intoAssessment);
    [[nodiscard]] std::vector<std::string> dropIndexes() const;

    Connection &m_connection;
    const RecordTable &m_table;
    std::int64_t m_assessment;
};

/// The ids as ranges; `ids` ascending.
[[nodiscard]] RowRanges rangesOf(std::span<const RowId> ids);
[[nodiscard]] std::int64_t sizeOf(const RowRanges &ranges);

} // namespace facet
