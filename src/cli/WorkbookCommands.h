#pragma once

#include "cli/Console.h"

#include <string>
#include <vector>

namespace facet
{

struct NewArguments {
    std::string workbook;
    std::string title;
    std::string unit;
    std::string assessor;
    std::string date;
};

/// `new WORKBOOK --title T …`: prints the new assessment's id; makes the workbook when it does not exist.
int runNew(const Console &console, const NewArguments &arguments);

/// `import WORKBOOK FILE...`: prints an id a line; a bad file is reported, the others are imported.
int runImport(const Console &console, const std::string &workbook, const std::vector<std::string> &files);

struct ExportArguments {
    std::string workbook;
    std::string id;
    std::string output;
    Language language = Language::Chinese;
};

/// `export WORKBOOK ID -o OUT`: .json, .html or .pdf; "-" is JSON on standard output.
int runExport(const Console &console, const ExportArguments &arguments);

/// `list WORKBOOK [--json]`.
int runList(const Console &console, const std::string &workbook, bool json);

/// `verify WORKBOOK`: a line for each fault; exitFailed if there is one.
int runVerify(const Console &console, const std::string &workbook);

} // namespace facet
