#pragma once

#include "desk/Desk.h"

#include <QString>

namespace facet
{

/// Why the conclusion is what it is, one sentence as rich text. Link targets are requirement ids ("5.2.5-a") or
/// "severity/open" for all findings of a severity.
[[nodiscard]] QString conclusionReason(const AssessmentSession &session);
/// What has to hold for a conclusion, in words: the rule of the scoring model.
[[nodiscard]] QString conclusionRule(Conclusion conclusion);
/// "81.6", a dash where there is none.
[[nodiscard]] QString scoreNumber(const std::optional<double> &value);
/// "94% (46 / 49)"; never 100% while something is undetermined.
[[nodiscard]] QString completenessWords(const Score &score);

} // namespace facet
