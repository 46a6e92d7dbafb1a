#pragma once

#include "catalogue/FormValue.h"
#include "catalogue/Requirement.h"

#include <vector>

namespace facet
{

/// Reads a check's `texts`: outcome -> text. Placeholders must be ones that this kind of check fills, the same in both
/// languages.
[[nodiscard]] std::vector<OutcomeText> readOutcomeTexts(const FormValue &value, CheckKind kind);

} // namespace facet
