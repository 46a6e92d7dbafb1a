#pragma once

#include <string>
#include <string_view>

namespace facet
{

/// The text with full-width letters, digits and signs (２０２５／３／５　８：３０) as ASCII, the ideographic space as a
/// space, and 。、【】〔〕 and the long dashes as . , [ ] ( ) and -.
[[nodiscard]] std::string halfWidth(std::string_view text);

/// The letter in lower case, if it is one of ASCII.
[[nodiscard]] constexpr char lowerCase(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

/// What two spellings of a name have in common: half-width, lower-case ASCII, without blanks and signs.
[[nodiscard]] std::string nameKey(std::string_view name);

/// A half-width text without what stands in brackets: "Start (local time)" -> "Start ".
[[nodiscard]] std::string withoutBrackets(std::string_view text);

/// What stands in the first brackets of a half-width text; empty when there is none.
[[nodiscard]] std::string_view insideBrackets(std::string_view text);

} // namespace facet
