#pragma once

#include "workbook/Workbook.h"
#include "workbook/WorkbookDatabase.h"

#include <vector>

namespace facet
{

/// The rows of one record table, each read once: that the counts beside them count them, and that their derived columns
/// say what their fields do. Throws for what stops it.
void verifyRows(const WorkbookDatabase &database, const RecordTable &table, std::vector<WorkbookFault> &faults);

} // namespace facet
