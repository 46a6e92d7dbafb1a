#pragma once

#include "tabular/TabularWriter.h"

namespace facet
{

/// writeXlsx() with sheets of another length: `sheetRows` rows each, with the header.
[[nodiscard]] Expected<std::int64_t> writeXlsxSheets(const std::string &path, const Table &table, Language language,
                                                     const RowFeed &rows, const WriteProgress &progress,
                                                     std::int64_t sheetRows);

} // namespace facet
