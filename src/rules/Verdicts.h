#pragma once

#include "catalogue/Requirement.h"
#include "rules/AssessmentResult.h"
#include "rules/RuleView.h"

#include <vector>

namespace facet
{

/// Runs the checks of a requirement and combines them (docs/rules.md, section 3). What `result` held before is gone,
/// but its memory is used again.
void judgeRequirement(const RuleView &view, const Requirement &requirement, RequirementResult &result);

/// The verdict that the outcomes of the checks come to, its not-applicable condition aside.
[[nodiscard]] Verdict combined(const std::vector<Check> &checks, const std::vector<CheckResult> &results);

/// How grave the finding is; none for a requirement that conforms or does not apply.
[[nodiscard]] std::optional<Severity> severityOf(const Requirement &requirement, Verdict verdict);

/// Works out scores, clause scores and conclusion from the requirements' results (docs/rules.md, section 6).
void updateScores(const Catalogue &catalogue, AssessmentResult &result);

} // namespace facet
