#pragma once

#include "workbook/SessionState.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace facet
{

/// A check of clause 5 that complains of single rows of a record table at present.
struct ComplainingCheck {
    const Requirement *requirement = nullptr;
    std::size_t index = 0; ///< of the check in its requirement
    Outcome outcome = Outcome::Fail;
    std::int64_t rows = 0; ///< of how many it complains, as it was judged

    [[nodiscard]] const Check &check() const { return requirement->checks[index]; }
};

/// Those on the rows of this table, in the order of requirements.
[[nodiscard]] std::vector<ComplainingCheck> complainingChecks(const SessionState &state, const RecordTable &table);

/// A field of A.2 and the category that makes a system one to be avoided (docs/rules.md, section 4).
struct AvoidedImportance {
    std::string_view field;
    std::string_view category;
};
[[nodiscard]] const std::vector<AvoidedImportance> &avoidedImportances();
/// Whether the value of that field counts some of that category.
[[nodiscard]] bool namesAvoided(const FieldValue &value, std::string_view category);

} // namespace facet
