#pragma once

#include "base/Error.h"
#include "catalogue/Catalogue.h"
#include "report/Report.h"

#include <string>

namespace facet
{

enum class ReportFormat { Pdf, Html };

/// Everything a report is made from. The workbook is opened read-only on a connection of its own, so that the work can
/// run beside the window.
struct ReportRequest {
    std::string workbook;
    std::string assessment;
    ReportOptions options;
    std::string programVersion;
};

/// Writes the report of an assessment to `path`, whole or not at all. Any thread. `progress` from 0 to 1; false
/// cancels.
[[nodiscard]] Expected<void> makeReport(const Catalogue &catalogue, const ReportRequest &request, ReportFormat format,
                                        const std::string &path, const Progress &progress);

} // namespace facet
