#pragma once

#include "workbook/Workbook.h"

#include <string>

namespace facet
{

/// So many days a deleted assessment stays in the bin.
inline constexpr int daysInBin = 30;

/// Puts an assessment away, or takes it back: it leaves the list, and nothing else.
Expected<void> archiveAssessment(Workbook &workbook, const std::string &id, bool archived);

/// Removes what a deleted assessment holds for good: answers, records, notes, judgements. Its history stays, because
/// the chain of hashes stands on it. InvalidInput when it is not in the bin.
Expected<void> purgeAssessment(Workbook &workbook, const std::string &id);

/// The same for all that have been in the bin for `daysInBin` days at `now` (UTC, ISO 8601). Returns how many.
Expected<int> purgeExpired(Workbook &workbook, const std::string &now);

} // namespace facet
