#include "assessment/Blank.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace facet
{

namespace
{

using namespace std::string_view_literals;

/// Unicode White_Space beyond ASCII: U+0085, 00A0, 1680, 2000–200A, 2028, 2029, 202F, 205F, 3000.
constexpr std::array wideSpaces = {"\xC2\x85"sv,     "\xC2\xA0"sv,     "\xE1\x9A\x80"sv, "\xE2\x80\x80"sv,
                                   "\xE2\x80\x81"sv, "\xE2\x80\x82"sv, "\xE2\x80\x83"sv, "\xE2\x80\x84"sv,
                                   "\xE2\x80\x85"sv, "\xE2\x80\x86"sv, "\xE2\x80\x87"sv, "\xE2\x80\x88"sv,
                                   "\xE2\x80\x89"sv, "\xE2\x80\x8A"sv, "\xE2\x80\xA8"sv, "\xE2\x80\xA9"sv,
                                   "\xE2\x80\xAF"sv, "\xE2\x81\x9F"sv, "\xE3\x80\x80"sv};

bool isAsciiSpace(char character)
{
    return character == ' ' || (character >= '\t' && character <= '\r');
}

std::size_t spaceAtStart(std::string_view text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    if (lead < 0x80) {
        return isAsciiSpace(text.front()) ? 1 : 0;
    }
    if (lead != 0xC2 && lead != 0xE1 && lead != 0xE2 && lead != 0xE3) {
        return 0;
    }
    const auto *const found = std::ranges::find_if(wideSpaces, [&](auto space) { return text.starts_with(space); });
    return found == wideSpaces.end() ? 0 : found->size();
}

std::size_t spaceAtEnd(std::string_view text)
{
    if (static_cast<unsigned char>(text.back()) < 0x80) {
        return isAsciiSpace(text.back()) ? 1 : 0;
    }
    const auto byteFromEnd = [text](std::size_t distance) {
        return text.size() < distance ? 0U : static_cast<unsigned char>(text[text.size() - distance]);
    };
    const unsigned int lead = byteFromEnd(3);
    if (byteFromEnd(2) != 0xC2 && lead != 0xE1 && lead != 0xE2 && lead != 0xE3) {
        return 0; // most Chinese characters
    }
    const auto *const found = std::ranges::find_if(wideSpaces, [&](auto space) { return text.ends_with(space); });
    return found == wideSpaces.end() ? 0 : found->size();
}

std::string_view trimmedAtStart(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t length = spaceAtStart(text);
        if (length == 0) {
            break;
        }
        text.remove_prefix(length);
    }
    return text;
}

} // namespace

bool isBlank(std::string_view text)
{
    return trimmedAtStart(text).empty();
}

std::string_view trimmed(std::string_view text)
{
    text = trimmedAtStart(text);
    while (!text.empty()) {
        const std::size_t length = spaceAtEnd(text);
        if (length == 0) {
            break;
        }
        text.remove_suffix(length);
    }
    return text;
}

std::string_view whiteSpaceCharacters()
{
    return "\t\n\v\f\r \xC2\x85\xC2\xA0\xE1\x9A\x80\xE2\x80\x80\xE2\x80\x81\xE2\x80\x82\xE2\x80\x83\xE2\x80\x84"
           "\xE2\x80\x85\xE2\x80\x86\xE2\x80\x87\xE2\x80\x88\xE2\x80\x89\xE2\x80\x8A\xE2\x80\xA8\xE2\x80\xA9"
           "\xE2\x80\xAF\xE2\x81\x9F\xE3\x80\x80"sv;
}

} // namespace facet
