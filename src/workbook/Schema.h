#pragma once

#include "workbook/Connection.h"

#include <cstdint>
#include <string>
#include <vector>

namespace facet
{

/// "Face" as the file's application id: how a Facet workbook is told from another SQLite file.
inline constexpr std::int64_t workbookApplicationId = 0x46616365;

/// The version (user_version) this program writes.
inline constexpr int workbookVersion = 3;

/// The SQL that trims White_Space at both ends of a column, as the indexes have it: a query is served by them only when
/// it says the same. NULL stays NULL.
[[nodiscard]] std::string trimmedSql(const std::string &column);

/// Brings the schema from its present version to `version`, each numbered step in one transaction.
/// A new, empty database stands at version 0.
void migrate(Connection &connection, int version = workbookVersion);

/// Names of tables, indexes and triggers that are missing, altered or strange, each a phrase in both languages.
[[nodiscard]] std::vector<std::pair<std::string, Text>> schemaFaults(Connection &connection);

} // namespace facet
