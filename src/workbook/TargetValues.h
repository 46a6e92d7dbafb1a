#pragma once

#include "workbook/WorkbookDatabase.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

namespace facet
{

/// A target of an edit taken apart: "A.1.4" is {"answers", "A.1.4"}, "notes/A.1.4" is {"notes", "A.1.4"}.
struct ValueTarget {
    std::string group;
    std::string name;
};

/// Throws InvalidInput for a target that names nothing of the catalogue, saying which targets there are.
[[nodiscard]] ValueTarget parseTarget(const Catalogue &catalogue, std::string_view target);

/// Whether parseTarget() takes it: not so what history says of the assessment as a whole ("assessment/deleted",
/// "assessment/seal", "reports/3").
[[nodiscard]] bool isValueTarget(const Catalogue &catalogue, std::string_view target);

/// The value at the target as JSON text as in the exchange file; "null" when there is none.
[[nodiscard]] std::string valueJson(const Catalogue &catalogue, const Assessment &assessment,
                                    const ValueTarget &target);

/// Puts a value, null to take it away, into the assessment in memory. Throws InvalidInput with the pointer of what is
/// wrong.
void assignValue(const Catalogue &catalogue, Assessment &assessment, const ValueTarget &target,
                 const nlohmann::json &json);

/// Writes the value that the assessment in memory has at the target into the file.
void storeValue(const WorkbookDatabase &database, std::int64_t key, const Assessment &assessment,
                const ValueTarget &target);

/// What has to be judged anew when the target changed, as reevaluate() names it; empty for notes and header.
[[nodiscard]] std::string judgedTarget(const ValueTarget &target);

} // namespace facet
