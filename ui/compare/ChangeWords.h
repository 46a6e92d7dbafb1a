#pragma once

#include "compare/ChangeTexts.h"
#include "theme/Theme.h"

#include <QString>

#include <utility>

namespace facet
{

/// The colour of the sign of a change.
[[nodiscard]] Ink inkOf(ChangeKind kind);
[[nodiscard]] Ink inkOf(Direction direction);

/// Short names that tell the two apart: their years, else their dates, else "earlier" and "later".
[[nodiscard]] std::pair<QString, QString> sideNames(const AssessmentHeader &before, const AssessmentHeader &after);

/// "2025 annual assessment · 2025-03-28 · Final".
[[nodiscard]] QString assessmentWords(const AssessmentHeader &header);

/// The numbers of a score: "76.3 – 82.8", "not applicable" where nothing applies.
[[nodiscard]] QString scoreWords(const Score &score);

} // namespace facet
