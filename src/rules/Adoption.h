#pragma once

#include "assessment/Answer.h"
#include "rules/AssessmentResult.h"

#include <optional>

namespace facet
{

/// The adoption priority (5.2.5) of one system by its businesses, users and system users; nullopt is a tally that is
/// not filled.
[[nodiscard]] Adoption adoptionOf(const std::optional<Tally> &business, const std::optional<Tally> &users,
                                  const std::optional<Tally> &systemUsers);

} // namespace facet
