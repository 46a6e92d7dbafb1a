#pragma once

#include "assessment/Assessment.h"
#include "base/Error.h"
#include "catalogue/Catalogue.h"
#include "rules/AssessmentResult.h"

#include <string>
#include <string_view>

namespace facet
{

/// Reads an exchange file (docs/assessment-format.md), strictly: the first fault is returned with its JSON pointer as
/// place, and nothing of the file is taken.
[[nodiscard]] Expected<Assessment> readAssessment(const Catalogue &catalogue, std::string_view text);

/// The same into an assessment that was read before, whose memory is used again: for many files one after another.
/// After a fault there is no telling what it holds.
[[nodiscard]] Expected<void> readAssessmentInto(Assessment &assessment, const Catalogue &catalogue,
                                                std::string_view text);

/// Canonical text: sorted keys, two-space indent, final newline; the same assessment always gives the same bytes, and
/// reading it back gives the same assessment. Exactly empty texts and empty members are left out.
[[nodiscard]] std::string writeAssessment(const Catalogue &catalogue, const Assessment &assessment);

/// The result JSON, one line without the newline (docs/result-format.md). For many see ResultWriter.
[[nodiscard]] std::string writeResult(const Catalogue &catalogue, const AssessmentResult &result,
                                      std::string_view file);

/// SM3 of the bytes as lower-case hex.
[[nodiscard]] std::string sm3Hex(std::string_view bytes);

} // namespace facet
