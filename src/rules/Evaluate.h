#pragma once

#include "catalogue/Catalogue.h"
#include "rules/AssessmentResult.h"
#include "rules/Facts.h"

#include <string>
#include <vector>

namespace facet
{

/// Judges an assessment by clause 5. Pure: no clock, no file, no state. docs/rules.md tells the rules.
[[nodiscard]] AssessmentResult evaluate(const Catalogue &catalogue, const Facts &facts);

/// The same into a result of another assessment, whose memory is used again: for many one after another.
void evaluateInto(AssessmentResult &result, const Catalogue &catalogue, const Facts &facts);

/// Brings `result` up to date after the targets changed (items, record tables, requirements, "parameters/NAME"):
/// re-judges only the requirements that read one of them, then the scores. Equal to a fresh evaluate().
/// Returns the indexes of the requirements whose result differs from before.
std::vector<std::size_t> reevaluate(const Catalogue &catalogue, const Facts &facts,
                                    const std::vector<std::string> &targets, AssessmentResult &result);

} // namespace facet
