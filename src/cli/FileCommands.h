#pragma once

#include "cli/Console.h"

#include <string>
#include <vector>

namespace facet
{

/// `score FILE...`: a result JSON a line, in order; a bad file is reported and the others still printed.
int runScore(const Console &console, const std::vector<std::string> &files);

struct ReportArguments {
    std::string file;
    std::string output;
    Language language = Language::Chinese;
};

/// `report FILE -o OUT`: the findings report of an exchange file as HTML or PDF.
int runReport(const Console &console, const ReportArguments &arguments);

} // namespace facet
