#pragma once

#include "base/Error.h"
#include "rules/AssessmentResult.h"

#include <string>
#include <string_view>
#include <vector>

namespace facet
{

/// A result as it was written by writeResult(), maybe by the catalogue of another version.
struct StoredResult {
    AssessmentResult result;               ///< names of systems are not in the JSON and stay empty
    std::vector<std::string> requirements; ///< ids of result.requirements, in their order
};

/// Reads the result JSON (docs/result-format.md). Members that are not known are passed over; a value of another kind,
/// an unknown word or a number out of place is InvalidInput with the JSON pointer as place.
[[nodiscard]] Expected<StoredResult> readResult(std::string_view text);

} // namespace facet
