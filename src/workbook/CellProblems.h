#pragma once

#include "workbook/SessionState.h"

#include <span>
#include <vector>

namespace facet
{

/// What is to mend in these rows: values of the wrong shape, and what the checks of clause 5 that do not pass complain
/// of in them. In the order of rows and fields. Throws.
[[nodiscard]] std::vector<CellProblem> findCellProblems(const SessionState &state, const RecordTable &table,
                                                        std::span<const RecordRow> rows);

} // namespace facet
