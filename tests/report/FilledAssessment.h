#pragma once

#include "assessment/Assessment.h"
#include "catalogue/Catalogue.h"
#include "report/Report.h"

#include <string>
#include <vector>

namespace facet
{

/// The catalogue of the program, loaded once.
[[nodiscard]] const Catalogue &guide();

/// An assessment in which everything that can hold a text holds one: `filler` with a number behind it, each its own.
struct FilledAssessment {
    Assessment assessment;
    std::vector<std::string> texts; ///< every text that was put in
};
[[nodiscard]] FilledAssessment filledAssessment(const std::string &filler);

/// A report with the facts of the cover set, the digest of nothing, and an empty assessment of the year before.
[[nodiscard]] ReportDocument reportOf(const Assessment &assessment, const ReportOptions &options);
[[nodiscard]] ReportDocument reportOf(const Assessment &assessment, Language language = Language::Chinese);

/// The text a person reads in the whole document, cells and marks' words included, in reading order, lines between.
[[nodiscard]] std::string textOf(const ReportDocument &document);

} // namespace facet
