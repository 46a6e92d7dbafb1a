#pragma once

#include "base/Error.h"
#include "catalogue/Catalogue.h"
#include "report/ReportDocument.h"
#include "rules/TrendEntry.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace facet
{

/// By whom and when an assessment was made final.
struct ReportSeal {
    std::string reviewer;
    std::string sealedAt; ///< UTC, ISO 8601
    std::string sha256;   ///< of the canonical exchange JSON, beside ReportInput::digest
};

/// What a report is made of. References must stay valid during buildReport().
struct ReportInput {
    const Catalogue &catalogue;
    const Assessment &assessment; ///< records may be cut short; `rowCounts` tells how many there are
    const AssessmentResult &result;
    std::map<std::string, std::int64_t> rowCounts; ///< by record table
    std::string digest;                            ///< SM3 of the canonical exchange JSON
    std::string generatedAt;                       ///< local time as shown, "2026-03-31 12:05"
    std::string programVersion;
    std::optional<ReportSeal> seal{}; ///< of a final assessment
    /// The assessments of the unit up to this one, oldest first; with fewer than two there is no chapter on the trend.
    std::vector<TrendEntry> trend{};
    std::int64_t earlierLeftOut = 0; ///< how many older ones are not in `trend`
    std::int64_t alteredLeftOut = 0; ///< how many are not because their seal does not hold
};

struct ReportOptions {
    Language language = Language::Chinese;
    std::string classification;   ///< "内部"; empty for none
    std::int64_t usageRows = 200; ///< how many rows of A.7 are printed
    bool trend = true;
    bool requirementsTable = true;
    bool filledTables = true;
    bool notes = true;
    bool method = true;
    bool operator==(const ReportOptions &) const = default;
};

[[nodiscard]] ReportDocument buildReport(const ReportInput &input, const ReportOptions &options);

/// One self-contained HTML5 file with its style, screen and print. Every text is escaped here and nowhere else.
[[nodiscard]] std::string renderHtml(const ReportDocument &document);

/// What became of a PDF.
struct PdfFacts {
    int pages = 0;
};

/// Progress of a long job, 0 to 1; returning false cancels.
using Progress = std::function<bool(double)>;

/// Writes an A4 PDF (defined in facet_report_pdf, needs a QGuiApplication). Any thread. The file is complete or absent.
[[nodiscard]] Expected<PdfFacts> writePdf(const ReportDocument &document, const std::string &path,
                                          const Progress &progress = {});

} // namespace facet
