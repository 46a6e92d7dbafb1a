#pragma once

#include "workbook/RowView.h"

namespace facet
{

/// Whether nothing is asked for.
[[nodiscard]] inline bool isEmpty(const RowFilter &filter)
{
    return filter == RowFilter();
}

/// The ids of the wanted rows, in order, by reading the table from its first row to its last. For a session of its own,
/// in a thread beside the window. In the order of entry what is found is told as it comes.
[[nodiscard]] Expected<void> scanRows(const AssessmentSession &session, const Table &table, const RowFilter &filter,
                                      const RowOrder &order, const RowsFound &found);

/// One row against the filter.
[[nodiscard]] Expected<bool> matchesFilter(const AssessmentSession &session, const Table &table, RowId row,
                                           const RowFilter &filter);

} // namespace facet
