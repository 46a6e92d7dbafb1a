#pragma once

#include "base/Error.h"
#include "catalogue/Catalogue.h"
#include "report/Report.h"

#include <memory>
#include <string>

namespace facet
{

class Holder;

enum class ReportFormat { Pdf, Html };

/// Everything a report is made from. The workbook is opened read-only on a connection of its own, so that the work can
/// run beside the window.
struct ReportRequest {
    std::string workbook;
    std::string assessment;
    ReportOptions options;
    std::string programVersion;
    /// Of the window's workbook, and who exports: for entering the report of a sealed assessment. Without a hold
    /// (workbook read-only, assessment not sealed) nothing is entered.
    std::shared_ptr<Holder> hold{};
    std::string who{};
};

/// Writes the report of an assessment to `path`, whole or not at all. Any thread. `progress` from 0 to 1; false
/// cancels.
[[nodiscard]] Expected<void> makeReport(const Catalogue &catalogue, const ReportRequest &request, ReportFormat format,
                                        const std::string &path, const Progress &progress);

/// The same, and enters the file in the workbook when the assessment is sealed. When that fails the file is there all
/// the same, and the error says so.
[[nodiscard]] Expected<void> exportReport(const Catalogue &catalogue, const ReportRequest &request, ReportFormat format,
                                          const std::string &path, const Progress &progress);

} // namespace facet
