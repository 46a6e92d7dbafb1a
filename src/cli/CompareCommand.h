#pragma once

#include "cli/Console.h"

#include <string>

namespace facet
{

struct CompareArguments {
    std::string workbook;
    std::string before;
    std::string after;
    std::string output; ///< empty: a summary, or JSON, on standard output
    Language language = Language::Chinese;
    bool json = false;
};

/// `compare WORKBOOK ID ID [--json | -o OUT [--lang]]`: a summary in the terminal's language, one JSON document, or the
/// comparison as .html or .pdf.
int runCompare(const Console &console, const CompareArguments &arguments);

} // namespace facet
