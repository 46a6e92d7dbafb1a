#pragma once

#include "cli/Console.h"
#include "workbook/Workbook.h"

#include <memory>
#include <string>

namespace facet
{

/// Opens a workbook, waiting up to 5 s for another process that writes it.
[[nodiscard]] Expected<std::unique_ptr<Workbook>> openWorkbook(const Console &console, const std::string &path,
                                                               Workbook::Access access);

/// The same for writing, made first when there is no such file.
[[nodiscard]] Expected<std::unique_ptr<Workbook>> openOrCreateWorkbook(const Console &console, const std::string &path);

} // namespace facet
