#pragma once

#include "workbook/RowView.h"
#include "workbook/SessionState.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace facet
{

/// Some columns of the row that a query stands at, as they are stored.
class StoredCells
{
public:
    StoredCells(const RecordTable &table, const std::vector<std::size_t> &fields);

    /// What the query has to select: row_id, faults and the columns.
    [[nodiscard]] const std::string &selectList() const { return m_selectList; }
    /// The query is at the next row.
    void take(const Query &query) { m_query = &query; }

    [[nodiscard]] RowId id() const { return m_query->integer(0); }
    [[nodiscard]] bool has(std::int64_t faults) const { return (m_query->integer(1) & faults) != 0; }
    /// Only of the columns it was made with; empty for blank.
    [[nodiscard]] std::string_view text(std::size_t field) const { return m_query->view(m_at[field]); }

private:
    std::string m_selectList;
    std::vector<int> m_at; ///< the query's column, by field
    const Query *m_query = nullptr;
};

/// Something that holds for some rows.
struct RowCondition {
    std::vector<std::size_t> fields; ///< that holds() reads
    std::function<bool(const StoredCells &)> holds;
    /// Where an index knows the rows: for about how many it holds, and what gives their ids, in any order, with
    /// repetitions.
    std::optional<std::int64_t> rows;
    std::function<void(std::vector<RowId> &)> collect;
};

/// Holds where one of them does.
using AnyCondition = std::vector<RowCondition>;

/// The text stands in one of the columns. Conditions that can hold for no row are left out.
[[nodiscard]] AnyCondition textConditions(const SessionState &state, const RecordTable &table, const RowFilter &filter);
/// A check complains, or a value has the wrong shape.
[[nodiscard]] AnyCondition problemConditions(const SessionState &state, const RecordTable &table,
                                             const RowFilter &filter);
/// The date or time lies on the days. Throws InvalidInput for days that are none.
[[nodiscard]] RowCondition dateCondition(const RecordTable &table, const RowFilter &filter);

} // namespace facet
