#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace facet
{

/// Bytes of the well-formed UTF-8 sequence at the start of `text`: 1 to 4, or 0 when there is none (overlong forms,
/// surrogates and values above U+10FFFF are not well-formed).
[[nodiscard]] std::size_t utf8SequenceLength(std::string_view text);

/// Whether the whole text is well-formed UTF-8.
[[nodiscard]] bool isValidUtf8(std::string_view text);

/// How many bytes at the start of `text` are well-formed UTF-8.
[[nodiscard]] std::size_t validUtf8Length(std::string_view text);

/// The text with every ill-formed byte replaced by U+FFFD: for file names in JSON and messages.
[[nodiscard]] std::string withValidUtf8(std::string_view text);

/// Appends the UTF-8 of a code point (a Unicode scalar value).
void appendUtf8(std::string &out, char32_t codePoint);

} // namespace facet
