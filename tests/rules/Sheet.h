#pragma once

#include "assessment/Assessment.h"
#include "catalogue/Catalogue.h"
#include "rules/AssessmentResult.h"

#include <string_view>

namespace facet
{

/// The catalogue of the program, loaded once for all tests of a run.
[[nodiscard]] const Catalogue &guide();

/// An assessment from the members of an exchange file that the rules read: answers, records, not_applicable, judgements
/// and parameters. Throws std::runtime_error with the place when the text is not right.
[[nodiscard]] Assessment sheet(std::string_view json);

/// evaluate() over the assessment.
[[nodiscard]] AssessmentResult judged(const Assessment &assessment);

/// The result of a requirement.
[[nodiscard]] const RequirementResult &resultOf(const AssessmentResult &result, std::string_view requirement);

} // namespace facet
