#pragma once

#include "base/Error.h"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace facet
{

/// How many arrays and objects may stand inside each other.
inline constexpr std::size_t strictJsonDepth = 64;

/// One whole JSON document, read strictly: a duplicate key, more than strictJsonDepth levels, bytes that are no UTF-8,
/// and any number that is not written as an integer from 0 to 2^53-1 are InvalidInput whose place is the JSON pointer
/// of the value (of the object or array being read where the text stops being JSON; the message then has line and
/// column). Memory and stack stay bounded however deep the text is. `null` is read; whether it may stand is the
/// caller's to say.
[[nodiscard]] Expected<nlohmann::json> parseStrictJson(std::string_view text);

/// The JSON pointer of a member or element: `parent` with `/token` after it, `~` and `/` escaped (RFC 6901).
[[nodiscard]] std::string pointerTo(std::string_view parent, std::string_view token);
[[nodiscard]] std::string pointerTo(std::string_view parent, std::size_t index);

} // namespace facet
