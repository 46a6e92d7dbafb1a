#pragma once

#include "workbook/Workbook.h"
#include "workbook/WorkbookDatabase.h"

#include <string>
#include <vector>

namespace facet
{

/// Whether two results (docs/result-format.md) hold the same verdicts, outcomes, rows and scores. The words of messages
/// may differ: a later Facet may say the same in better words, and what was sealed is not altered by that.
[[nodiscard]] bool decideTheSame(const std::string &oneResult, const std::string &otherResult);

/// That what the library shows of an assessment is what the catalogue makes of it, as far as it was judged by this one,
/// and that a final assessment is what was sealed: its content, its result, and that it has a seal.
void verifyResult(const WorkbookDatabase &database, const StoredAssessment &stored, std::vector<WorkbookFault> &faults);

} // namespace facet
