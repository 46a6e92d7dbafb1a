#pragma once

#include "window/PageStack.h"

#include <map>

namespace facet
{

/// Which page shows what: nine tables, library, compare, findings, report, history.
[[nodiscard]] std::map<QString, PageFactory> pageFactories(const Catalogue &catalogue);

/// Lets a workbook or exchange files be dropped anywhere on the window: the one is opened, the others are imported.
void takeDrops(QWidget &window, Desk &desk);

} // namespace facet
