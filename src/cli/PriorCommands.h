#pragma once

#include "cli/Console.h"

#include <optional>
#include <string>
#include <vector>

namespace facet
{

struct CarryArguments {
    std::string workbook;
    std::string id;
    std::string title;
    std::string date;
    std::vector<std::string> tables; ///< empty for all
};

/// `carry WORKBOOK ID --title T [--date D] [--tables A.1,A.2]`: prints the new assessment's id.
int runCarry(const Console &console, const CarryArguments &arguments);

struct SealArguments {
    std::string workbook;
    std::string id;
    std::string reviewer;
    std::optional<std::string> acceptOpen;
};

/// `seal WORKBOOK ID --reviewer NAME [--accept-open REASON]`: prints the SM3 digest of what was sealed. Without
/// --accept-open every open point is listed on standard error, and nothing is sealed when there is one.
int runSeal(const Console &console, const SealArguments &arguments);

/// `reopen WORKBOOK ID --reason REASON`: prints the id of the new revision, which is the same; the sealed one is
/// ID@REVISION from then on.
int runReopen(const Console &console, const std::string &workbook, const std::string &id, const std::string &reason);

/// `verify REPORT --workbook WORKBOOK`: whether this very file was exported from a sealed assessment of the workbook.
int runVerifyReport(const Console &console, const std::string &report, const std::string &workbook);

} // namespace facet
