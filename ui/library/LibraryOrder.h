#pragma once

#include "workbook/Workbook.h"

#include <vector>

namespace facet
{

/// A number for each assessment by which a column of LibraryModel is sorted: texts by their place in the alphabet of
/// the language of the screen, what is unknown before all else, findings by the worst first.
[[nodiscard]] std::vector<double> sortNumbers(const std::vector<AssessmentSummary> &summaries, int column);

} // namespace facet
