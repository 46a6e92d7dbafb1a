#include "base/TextSearch.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace facet
{

namespace
{

bool isAsciiLetter(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

char lower(char character)
{
    return character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a') : character;
}

/// Eight bytes at once: in each, bit 7 of `aboveA` is set from 'A' on, that of `aboveZ` beyond 'Z'.
std::uint64_t lowerEight(std::uint64_t bytes)
{
    constexpr std::uint64_t each = 0x0101010101010101U;
    const std::uint64_t low = bytes & (0x7F * each);
    const std::uint64_t aboveA = low + (0x80 - 'A') * each;
    const std::uint64_t aboveZ = low + (0x7F - 'Z') * each;
    const std::uint64_t capital = aboveA & ~aboveZ & ~bytes & (0x80 * each);
    return bytes | (capital >> 2U);
}

void foldInto(std::string &folded, std::string_view text)
{
    folded.resize(text.size());
    std::size_t at = 0;
    for (; at + 8 <= text.size(); at += 8) {
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, text.data() + at, 8);
        bytes = lowerEight(bytes);
        std::memcpy(folded.data() + at, &bytes, 8);
    }
    std::transform(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(),
                   folded.begin() + static_cast<std::ptrdiff_t>(at), lower);
}

bool contains(std::string_view text, std::string_view wanted)
{
    return memmem(text.data(), text.size(), wanted.data(), wanted.size()) != nullptr;
}

} // namespace

std::string lowerAscii(std::string_view text)
{
    std::string folded;
    foldInto(folded, text);
    return folded;
}

TextSearch::TextSearch(std::string_view wanted)
    : m_wanted(lowerAscii(wanted)), m_hasLetters(std::any_of(wanted.begin(), wanted.end(), isAsciiLetter))
{
}

bool TextSearch::isIn(std::string_view text) const
{
    if (text.size() < m_wanted.size()) {
        return false;
    }
    if (!m_hasLetters) { // Most searches are for Chinese names: nothing to fold.
        return contains(text, m_wanted);
    }
    foldInto(m_folded, text);
    return contains(m_folded, m_wanted);
}

bool TextSearch::is(std::string_view text) const
{
    return text.size() == m_wanted.size() && isIn(text);
}

} // namespace facet
