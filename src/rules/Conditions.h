#pragma once

#include "catalogue/Requirement.h"
#include "rules/RuleView.h"

namespace facet
{

/// Whether the condition is certainly true; what is not answered or marked not applicable makes nothing certain.
[[nodiscard]] bool holds(const Condition &condition, const RuleView &view);

/// "No provider": A.1.11 is 0 and neither A.2, A.9, A.5.1 nor A.5.6 tells of one.
[[nodiscard]] bool hasNoProvider(const RuleView &view);

/// The sum of all categories, saturating at the largest integer.
[[nodiscard]] std::int64_t sumOf(const Tally &tally);

} // namespace facet
