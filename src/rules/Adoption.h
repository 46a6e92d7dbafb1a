#pragma once

#include "assessment/Answer.h"
#include "rules/AssessmentResult.h"

namespace facet
{

/// The adoption priority (5.2.5) of one system by its businesses, users and system users; nullptr is a tally that is
/// not filled.
[[nodiscard]] Adoption adoptionOf(const Tally *business, const Tally *users, const Tally *systemUsers);

} // namespace facet
