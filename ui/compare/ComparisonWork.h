#pragma once

#include "catalogue/Catalogue.h"
#include "compare/Comparison.h"
#include "compare/UnitTrend.h"
#include "workbook/Workbook.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace facet
{

/// The ids of two assessments of a workbook; an older revision is UUID@REVISION.
struct ComparedPair {
    std::string before;
    std::string after;
    bool operator==(const ComparedPair &) const = default;
};

/// What is compared when nobody chose: the open assessment (else the latest of all) with the newest earlier one of its
/// unit, or with the next later one when it is the first; else with the newest of another unit. Another revision of the
/// same assessment only when there is nothing else. nullopt with fewer than two.
[[nodiscard]] std::optional<ComparedPair> usualPair(const std::vector<AssessmentSummary> &assessments,
                                                    const std::string &open);

/// Progress from 0 to 1; false cancels.
using WorkProgress = std::function<bool(double)>;

/// Each opens the workbook at `path` read-only on a connection of its own, so that it can run beside the window.
[[nodiscard]] Expected<Comparison> readComparison(const Catalogue &catalogue, const std::string &path,
                                                  const ComparedPair &pair, const WorkProgress &progress);
/// See unitTrend().
[[nodiscard]] Expected<std::vector<TrendEntry>> readTrend(const Catalogue &catalogue, const std::string &path,
                                                          const std::string &unit, const WorkProgress &progress);

enum class ComparisonFormat { Pdf, Html };

struct ComparisonFile {
    ComparisonFormat format = ComparisonFormat::Pdf;
    std::string path;
    Language language = Language::Chinese;
    std::string programVersion;
};

/// Writes the comparison as a document, whole or not at all.
[[nodiscard]] Expected<void> writeComparisonFile(const Catalogue &catalogue, const Comparison &comparison,
                                                 const ComparisonFile &file, const WorkProgress &progress);

} // namespace facet
