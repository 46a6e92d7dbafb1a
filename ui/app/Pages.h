#pragma once

#include "window/PageStack.h"

#include <map>

namespace facet
{

/// Which page shows what: nine tables, library, compare, findings, report, history.
[[nodiscard]] std::map<QString, PageFactory> pageFactories(const Catalogue &catalogue);

} // namespace facet
