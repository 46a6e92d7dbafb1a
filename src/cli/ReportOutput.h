#pragma once

#include "base/Error.h"
#include "report/Report.h"

#include <ostream>
#include <string>

namespace facet
{

/// Local time as the report's cover shows it: "2026-03-31 12:05".
[[nodiscard]] std::string localTimeNow();

/// Writes a document as HTML or PDF by the suffix of `output`; "-" is HTML on `data`. The file is replaced whole or not
/// at all. ErrorCode::Unsupported: another suffix, or PDF in a build without Qt.
[[nodiscard]] Expected<void> writeDocument(const ReportDocument &document, const std::string &output,
                                           std::ostream &data);

/// Builds the findings report and writes it likewise.
[[nodiscard]] Expected<void> writeReport(const ReportInput &input, Language language, const std::string &output,
                                         std::ostream &data);

} // namespace facet
