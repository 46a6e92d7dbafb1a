#pragma once

#include "base/Error.h"

#include <string_view>

namespace facet
{

/// Checks that the text is exactly one JSON value (RFC 8259) in UTF-8; a byte order mark before it is let pass. The
/// message of an error tells line and column. Nesting costs one byte of memory a level and no stack.
[[nodiscard]] Expected<void> checkJson(std::string_view text);

} // namespace facet
