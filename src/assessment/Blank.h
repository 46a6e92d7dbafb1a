#pragma once

#include <string_view>

namespace facet
{

/// Whether the text has only characters with the Unicode property White_Space (U+3000 too), or none.
[[nodiscard]] bool isBlank(std::string_view text);

/// The text without White_Space characters at both ends: what equality of names and numbers goes by.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// All White_Space characters, UTF-8, for trim() in SQL.
[[nodiscard]] std::string_view whiteSpaceCharacters();

} // namespace facet
