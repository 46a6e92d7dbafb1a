#pragma once

#include "base/Error.h"
#include "catalogue/Catalogue.h"
#include "compare/Comparison.h"
#include "workbook/Workbook.h"

#include <functional>
#include <string>
#include <vector>

namespace facet
{

/// A result with what it was judged by.
struct JudgedResult {
    AssessmentResult result;
    /// Ids of result.requirements in order, when they are those of another catalogue; empty: the present one.
    std::vector<std::string> requirements;
    std::string catalogueVersion;
    std::string catalogueDigest; ///< empty when it is not known
};

/// Where the result of an assessment comes from: judged now, or stored with its seal.
using ResultSource = std::function<Expected<JudgedResult>(const Workbook &workbook, const std::string &id)>;

/// Judged now, by the workbook's own catalogue.
[[nodiscard]] Expected<JudgedResult> presentResult(const Workbook &workbook, const std::string &id);

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
/// held. `progress` is called with 0 to 1; false ends with ErrorCode::Cancelled. NotFound names the id.
/// May run in any thread with a workbook of its own.
[[nodiscard]] Expected<Comparison> compareAssessments(const Workbook &workbook, const std::string &beforeId,
                                                      const std::string &afterId,
                                                      const std::function<bool(double)> &progress = {},
                                                      const ResultSource &resultOf = presentResult);

} // namespace facet
