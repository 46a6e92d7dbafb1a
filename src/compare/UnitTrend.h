#pragma once

#include "base/Error.h"
#include "rules/TrendEntry.h"
#include "workbook/Workbook.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace facet
{

/// The assessments of a unit over time, oldest first (by date, then by when they were made), each in its newest
/// revision, archived ones among them. Sealed ones come with the result that was sealed. `progress` is called with 0 to
/// 1; false ends with ErrorCode::Cancelled. A sealed result that was changed outside Facet is CorruptWorkbook.
[[nodiscard]] Expected<std::vector<TrendEntry>> unitTrend(const Workbook &workbook, const std::string &unit,
                                                          const std::function<bool(double)> &progress = {});

/// What a report on an assessment tells of those before it.
struct ReportTrend {
    std::vector<TrendEntry> entries; ///< at most mostReportedAssessments, the last of them the assessment itself
    std::int64_t leftOut = 0;        ///< older ones
    /// Others whose sealed result was changed outside Facet. They are no reason to make no report, but it says so.
    std::int64_t altered = 0;
};
inline constexpr std::size_t mostReportedAssessments = 24;

/// unitTrend() for a report on the assessment `id`: up to and with it, in the revision that `id` names. Only itself
/// when its unit is blank.
[[nodiscard]] Expected<ReportTrend> trendUpTo(const Workbook &workbook, const std::string &id,
                                              const std::function<bool(double)> &progress = {});

} // namespace facet
