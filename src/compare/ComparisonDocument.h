#pragma once

#include "catalogue/Catalogue.h"
#include "compare/Comparison.h"
#include "report/ReportDocument.h"

#include <string>

namespace facet
{

struct ComparisonDocumentOptions {
    Language language = Language::Chinese;
    std::string generatedAt; ///< local time as shown, "2026-03-31 12:05"; may be empty
    std::string programVersion;
};

/// The comparison as a document for renderHtml() and writePdf(): cover with both assessments, scores, requirements
/// whose verdict changed, changes of entries with removed and added words marked, of record tables, and A.7 by month.
/// Of a record table at most mostPrintedRows rows are printed, of A.7 as many months; what is left out is counted.
[[nodiscard]] ReportDocument buildComparisonDocument(const Catalogue &catalogue, const Comparison &comparison,
                                                     const ComparisonDocumentOptions &options);

inline constexpr std::size_t mostPrintedRows = 500;

/// "2025 年度评估（2025-03-28，定稿）": title, date and status.
[[nodiscard]] std::string assessmentName(const AssessmentHeader &header, Language language);

/// What to say of the catalogues that both were judged by; a warning when they differ.
[[nodiscard]] std::string catalogueNote(const Comparison &comparison, Language language);

} // namespace facet
