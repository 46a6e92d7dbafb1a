#pragma once

#include "rules/AssessmentResult.h"

#include <string>
#include <vector>

namespace facet
{

/// One assessment among those of its unit, and what it came to.
struct TrendEntry {
    AssessmentHeader header;
    AssessmentResult result;      ///< `requirements` in the order of the present catalogue
    std::string catalogueVersion; ///< that it was judged by
    bool otherCatalogue = false;  ///< judged by another catalogue than the one before
    int findings = 0;             ///< of every severity, without what is undetermined
    int newFindings = 0;          ///< that the assessment before did not have; 0 for the first
    int closedFindings = 0;       ///< that the assessment before had: the requirement conforms or applies no more
};

/// Counts the findings of each, and how they changed from the one before. Entries stand in their order in time. A
/// finding whose requirement is undetermined now is neither new nor closed.
void countFindings(std::vector<TrendEntry> &entries);

/// What stands beneath their points: the years where those tell them apart, else the dates; a dash without a date.
[[nodiscard]] std::vector<std::string> trendLabels(const std::vector<TrendEntry> &entries);

} // namespace facet
