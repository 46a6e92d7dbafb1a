#pragma once

#include "base/Error.h"
#include "workbook/Workbook.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace facet
{

/// A.7 rows of one system that began in one month.
struct UsageCount {
    std::string system; ///< trimmed system_no; may be empty
    std::string month;  ///< "2026-03"; empty: started_at is blank or no time
    std::int64_t before = 0;
    std::int64_t after = 0;
    bool operator==(const UsageCount &) const = default;
};

/// A.7 of two assessments, compared by counts.
struct UsageChange {
    std::int64_t rowsBefore = 0;
    std::int64_t rowsAfter = 0;
    bool differs = false;           ///< whether any row differs, also when all counts agree
    std::vector<UsageCount> counts; ///< by system and month; also those that agree
    std::int64_t leftOut = 0;       ///< system months beyond the first mostUsageCounts
};

inline constexpr std::int64_t mostUsageCounts = 10'000;

/// Counts where the rows are; no row is held. Rows are compared in order until the first that differs. NotFound names
/// the id.
[[nodiscard]] Expected<UsageChange> compareUsage(const Workbook &workbook, const std::string &beforeId,
                                                 const std::string &afterId);

/// While the returned handle lives, everything that is read through this workbook is of one and the same moment,
/// whatever others commit meanwhile; `stop` is asked as Workbook::OpenOptions::stop is. The workbook must outlive it,
/// and must not be written through meanwhile.
[[nodiscard]] Expected<std::shared_ptr<void>> holdMoment(const Workbook &workbook, std::function<bool()> stop = {});

} // namespace facet
