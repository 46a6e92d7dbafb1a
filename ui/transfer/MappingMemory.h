#pragma once

#include "catalogue/Table.h"
#include "desk/Settings.h"
#include "tabular/ColumnMapping.h"

#include <optional>

namespace facet
{

/// How the officer mapped a set of headers the last time; nullopt when it was never imported. The settings keep a hash
/// of the headers and the ids of fields, nothing that stood in a file.
[[nodiscard]] std::optional<ColumnMapping> rememberedMapping(const Settings &settings, const Table &table,
                                                             const Cells &header);
/// Keeps it; the oldest of a table's mappings is forgotten when there are many.
void rememberMapping(Settings &settings, const Table &table, const Cells &header, const ColumnMapping &mapping);

} // namespace facet
