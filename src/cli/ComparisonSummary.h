#pragma once

#include "base/Text.h"
#include "catalogue/Catalogue.h"
#include "compare/Comparison.h"

#include <string>

namespace facet
{

/// The comparison as text for a terminal: scores, requirements whose verdict changed, entries with [-removed-] and
/// {+added+} words, record tables and A.7 by system. Parts in which nothing changed are left out.
[[nodiscard]] std::string comparisonSummary(const Catalogue &catalogue, const Comparison &comparison,
                                            Language language);

} // namespace facet
