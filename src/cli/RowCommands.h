#pragma once

#include "cli/Console.h"

#include <string>
#include <vector>

namespace facet
{

struct ExportRowsArguments {
    std::string workbook;
    std::string id;
    std::string table;
    std::string output;
    Language language = Language::Chinese;
};

struct ImportRowsArguments {
    std::string workbook;
    std::string id;
    std::string table;
    std::string file;
    std::vector<std::string> map; ///< COLUMN=FIELD
    bool dryRun = false;
};

/// `import-rows WORKBOOK ID TABLE FILE [--map COLUMN=FIELD]... [--dry-run]`: appends the rows of a .csv or .xlsx file
/// ("-" is standard input) to a record table, as one step of history.
int runImportRows(const Console &console, const ImportRowsArguments &arguments);

/// The record table of this id; the error tells which there are.
[[nodiscard]] Expected<const Table *> recordTable(const Catalogue &catalogue, const std::string &id);

/// `export-rows WORKBOOK ID TABLE -o FILE`: a record table as .csv or .xlsx; "-" is CSV on standard output.
int runExportRows(const Console &console, const ExportRowsArguments &arguments);

} // namespace facet
