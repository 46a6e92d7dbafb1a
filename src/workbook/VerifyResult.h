#pragma once

#include "workbook/Workbook.h"
#include "workbook/WorkbookDatabase.h"

#include <vector>

namespace facet
{

/// That what the library shows of an assessment is what the catalogue makes of it, as far as it was judged by this one,
/// and that a final assessment is what was sealed: its content, its result, and that it has a seal.
void verifyResult(const WorkbookDatabase &database, const StoredAssessment &stored, std::vector<WorkbookFault> &faults);

} // namespace facet
