#pragma once

#include "base/Error.h"

#include <string_view>

namespace facet
{

/// Fails when a file that begins so is of a well-known kind that is neither CSV nor XLSX, and says what to do with it.
[[nodiscard]] Expected<void> refuseForeignFile(std::string_view beginning);

} // namespace facet
