#pragma once

#include "desk/Desk.h"

namespace facet
{

/// Why an empty record table should be filled: what the questionnaire says there are ("A.1.11 says 3 providers"), else
/// what a record of it is.
[[nodiscard]] QString emptyReason(const Desk &desk, const Table &table);

} // namespace facet
