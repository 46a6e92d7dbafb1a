#pragma once

#include "cli/Console.h"

#include <string>

namespace facet
{

struct ExportRowsArguments {
    std::string workbook;
    std::string id;
    std::string table;
    std::string output;
    Language language = Language::Chinese;
};

/// `export-rows WORKBOOK ID TABLE -o FILE`: a record table as .csv or .xlsx; "-" is CSV on standard output.
int runExportRows(const Console &console, const ExportRowsArguments &arguments);

} // namespace facet
