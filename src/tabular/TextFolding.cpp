#include "tabular/TextFolding.h"

#include "assessment/Blank.h"
#include "base/Utf8.h"

#include <algorithm>
#include <array>
#include <utility>

namespace facet
{

namespace
{

using namespace std::string_view_literals;

/// The ASCII character that a wide sign stands for; 0 when it stands for none.
char asciiOf(std::string_view sign)
{
    constexpr std::array<std::pair<std::string_view, char>, 12> signs = {{{"　", ' '},
                                                                          {"。", '.'},
                                                                          {"【", '['},
                                                                          {"】", ']'},
                                                                          {"〔", '('},
                                                                          {"〕", ')'},
                                                                          {"、", ','},
                                                                          {"‐", '-'},
                                                                          {"–", '-'},
                                                                          {"—", '-'},
                                                                          {"−", '-'},
                                                                          {"\xC2\xA0", ' '}}};
    const auto *const found = std::ranges::find(signs, sign, &std::pair<std::string_view, char>::first);
    if (found != signs.end()) {
        return found->second;
    }
    // U+FF01 to U+FF5E are ASCII 0x21 to 0x7E in full width.
    if (sign.size() != 3 || sign[0] != '\xEF') {
        return 0;
    }
    const auto second = static_cast<unsigned char>(sign[1]);
    const auto third = static_cast<unsigned char>(sign[2]);
    if (second == 0xBC && third >= 0x81) {
        return static_cast<char>(third - 0x60);
    }
    return second == 0xBD && third <= 0x9E ? static_cast<char>(third - 0x20) : '\0';
}

bool isNameCharacter(std::string_view character)
{
    constexpr std::array others = {"·"sv, "•"sv, "“"sv, "”"sv, "‘"sv, "’"sv, "「"sv, "」"sv, "《"sv, "》"sv};
    if (character.size() > 1) {
        return !isBlank(character) && std::ranges::find(others, character) == others.end();
    }
    const char byte = character.front();
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z');
}

/// Calls `take` with each character; a byte that is none counts as one.
template <typename Take>
void forEachCharacter(std::string_view text, const Take &take)
{
    while (!text.empty()) {
        const std::size_t length = std::max<std::size_t>(1, utf8SequenceLength(text));
        take(text.substr(0, length));
        text.remove_prefix(length);
    }
}

} // namespace

std::string halfWidth(std::string_view text)
{
    std::string half;
    half.reserve(text.size());
    forEachCharacter(text, [&half](std::string_view character) {
        const char ascii = character.size() > 1 ? asciiOf(character) : '\0';
        if (ascii != 0) {
            half += ascii;
        } else {
            half += character;
        }
    });
    return half;
}

std::string nameKey(std::string_view name)
{
    std::string half = halfWidth(name);
    std::ranges::transform(half, half.begin(), lowerCase);
    std::string key;
    forEachCharacter(half, [&key](std::string_view character) {
        if (isNameCharacter(character)) {
            key += character;
        }
    });
    return key;
}

std::string withoutBrackets(std::string_view text)
{
    std::string outside;
    int depth = 0;
    for (const char byte : text) {
        depth += byte == '(' || byte == '[' ? 1 : 0;
        if (depth == 0) {
            outside += byte;
        }
        depth -= depth > 0 && (byte == ')' || byte == ']') ? 1 : 0;
    }
    return outside;
}

std::string_view insideBrackets(std::string_view text)
{
    const std::size_t open = text.find_first_of("([");
    const std::size_t close = text.find_first_of(")]", open == std::string_view::npos ? 0 : open);
    return open == std::string_view::npos || close == std::string_view::npos ? std::string_view()
                                                                             : text.substr(open + 1, close - open - 1);
}

} // namespace facet
