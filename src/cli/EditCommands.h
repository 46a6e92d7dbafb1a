#pragma once

#include "cli/Console.h"

#include <istream>
#include <string>

namespace facet
{

struct SetArguments {
    std::string workbook;
    std::string id;
    std::string target;
    std::string json;
};

/// `set WORKBOOK ID TARGET JSON`: one edit.
int runSet(const Console &console, const SetArguments &arguments);

/// `set WORKBOOK ID -`: a stream of `TARGET<tab>JSON` lines; `saved TARGET` on standard output once each is durable.
/// A line that fails is reported with its number and the next ones still run.
int runSetStream(const Console &console, const std::string &workbook, const std::string &id, std::istream &edits);

/// `history WORKBOOK ID [--json]`, oldest first.
int runHistory(const Console &console, const std::string &workbook, const std::string &id, bool json);

/// `undo` and `redo WORKBOOK ID [--steps N]`.
int runUndo(const Console &console, const std::string &workbook, const std::string &id, int steps);
int runRedo(const Console &console, const std::string &workbook, const std::string &id, int steps);

} // namespace facet
