#pragma once

#include "base/Error.h"
#include "catalogue/Catalogue.h"
#include "compare/Comparison.h"
#include "compare/JudgedResult.h"
#include "workbook/Workbook.h"

#include <functional>
#include <string>
#include <vector>

namespace facet
{

/// What is compared of one assessment; `assessment.records` has no need of A.7.
struct ComparisonInput {
    Assessment assessment;
    JudgedResult judged;
};

/// The comparison of two assessments in memory; `usage` is taken as it is. InvalidInput when a result has another
/// number of requirements than it has ids for.
[[nodiscard]] Expected<Comparison> compare(const Catalogue &catalogue, const ComparisonInput &before,
                                           const ComparisonInput &after, const UsageChange &usage);

/// Compares two assessments of a workbook as they stand in one moment. Rows of A.7 are counted where they are, never
/// held. A sealed assessment is taken with the result that it was sealed with. `progress` is called with 0 to 1; false
/// ends with ErrorCode::Cancelled. NotFound names the id. May run in any thread with a workbook of its own.
[[nodiscard]] Expected<Comparison> compareAssessments(const Workbook &workbook, const std::string &beforeId,
                                                      const std::string &afterId,
                                                      const std::function<bool(double)> &progress = {},
                                                      const ResultSource &resultOf = resultOnRecord);

} // namespace facet
