#pragma once

#include "catalogue/Catalogue.h"
#include "compare/Comparison.h"

#include <string>

namespace facet
{

/// The comparison as one JSON document (docs/comparison-format.md), indented, with a line end.
[[nodiscard]] std::string writeComparison(const Catalogue &catalogue, const Comparison &comparison);

} // namespace facet
