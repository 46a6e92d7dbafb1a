#pragma once

#include "workbook/Workbook.h"
#include "workbook/WorkbookDatabase.h"

#include <functional>
#include <vector>

namespace facet
{

/// Workbook::verify(). Throws for what stops the check itself.
[[nodiscard]] std::vector<WorkbookFault> verifyWorkbook(const WorkbookDatabase &database,
                                                        const std::function<bool(double)> &progress);

} // namespace facet
