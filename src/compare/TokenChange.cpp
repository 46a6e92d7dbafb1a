#include "compare/TokenChange.h"

#include "base/Utf8.h"

#include <algorithm>
#include <optional>

namespace facet
{

namespace
{

enum class Sort { Word, Ideograph, Joint, Blank, Sign, Added };

/// The code point at the start of well-formed UTF-8.
char32_t codePointOf(std::string_view character)
{
    const auto byte = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(character[i])); };
    switch (character.size()) {
    case 1:
        return byte(0);
    case 2:
        return ((byte(0) & 0x1F) << 6) | (byte(1) & 0x3F);
    case 3:
        return ((byte(0) & 0x0F) << 12) | ((byte(1) & 0x3F) << 6) | (byte(2) & 0x3F);
    default:
        return ((byte(0) & 0x07) << 18) | ((byte(1) & 0x3F) << 12) | ((byte(2) & 0x3F) << 6) | (byte(3) & 0x3F);
    }
}

bool within(char32_t c, char32_t first, char32_t last)
{
    return c >= first && c <= last;
}

Sort asciiSort(char32_t c)
{
    if (within(c, '0', '9') || within(c, 'a', 'z') || within(c, 'A', 'Z')) {
        return Sort::Word;
    }
    if (c == ' ' || within(c, '\t', '\r')) {
        return Sort::Blank;
    }
    // Within a number, version, date or address these belong to it: "V3.2", "78,200", "2026-03-31".
    return std::string_view(".,-:/_@").find(static_cast<char>(c)) == std::string_view::npos ? Sort::Sign : Sort::Joint;
}

Sort sortOf(char32_t c)
{
    if (c < 0x80) {
        return asciiSort(c);
    }
    if (within(c, 0x300, 0x36F) || within(c, 0xFE00, 0xFE0F) || c == 0x200D || within(c, 0xE0100, 0xE01EF)) {
        return Sort::Added; // combining marks and variants belong to the character before
    }
    if (c == 0x3000 || c == 0xA0) {
        return Sort::Blank;
    }
    if (within(c, 0x2E80, 0x2FDF) || within(c, 0x3005, 0x3007) || within(c, 0x3040, 0x9FFF) ||
        within(c, 0xAC00, 0xD7AF) || within(c, 0xF900, 0xFAFF) || c >= 0x20000) {
        return Sort::Ideograph;
    }
    const bool letter = within(c, 0xC0, 0x1FFF) && c != 0xD7 && c != 0xF7;
    return letter || within(c, 0xFF10, 0xFF19) || within(c, 0xFF21, 0xFF3A) || within(c, 0xFF41, 0xFF5A) ? Sort::Word
                                                                                                         : Sort::Sign;
}

struct Character {
    std::size_t at = 0;
    std::size_t length = 0;
    Sort sort = Sort::Sign;
};

std::vector<Character> charactersOf(std::string_view text)
{
    std::vector<Character> characters;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = utf8SequenceLength(text.substr(at));
        const Sort sort = length == 0 ? Sort::Sign : sortOf(codePointOf(text.substr(at, length)));
        characters.push_back({at, std::max<std::size_t>(length, 1), sort});
        at += characters.back().length;
    }
    return characters;
}

/// Whether this character goes on with the token that ended before it.
bool continues(const std::vector<Character> &characters, std::size_t i)
{
    const Sort previous = characters[i - 1].sort;
    const Sort present = characters[i].sort;
    const bool wordNext = i + 1 < characters.size() && characters[i + 1].sort == Sort::Word;
    switch (present) {
    case Sort::Added:
        return true;
    case Sort::Blank:
        return previous == Sort::Blank;
    case Sort::Word:
        return previous == Sort::Word || previous == Sort::Added ||
               (previous == Sort::Joint && i >= 2 && characters[i - 2].sort == Sort::Word);
    case Sort::Joint:
        return previous == Sort::Word && wordNext;
    case Sort::Ideograph:
    case Sort::Sign:
        break;
    }
    return false;
}

/// The shortest edits from one range to the other (E. Myers, An O(ND) Difference Algorithm, 1986), with the furthest
/// reaching paths of each number of edits kept to walk back.
class ShortestEdits
{
public:
    ShortestEdits(const std::vector<Token> &earlier, const std::vector<Token> &later, TokenRange inEarlier,
                  TokenRange inLater)
        : m_earlier(earlier), m_later(later), m_inEarlier(inEarlier), m_inLater(inLater)
    {
    }

    /// The parts, or nothing when there are more than mostEdits.
    std::optional<std::vector<TokenPart>> parts();

private:
    [[nodiscard]] bool reach(std::ptrdiff_t edits);
    [[nodiscard]] std::vector<TokenPart> walkBack() const;
    /// Where the best path on diagonal `k` with `edits` comes from: true from the one above (a token was added).
    [[nodiscard]] static bool comesFromAbove(const std::vector<std::ptrdiff_t> &reached, std::ptrdiff_t k,
                                             std::ptrdiff_t edits);
    [[nodiscard]] static std::size_t slot(std::ptrdiff_t k, std::ptrdiff_t edits)
    {
        return static_cast<std::size_t>(k + edits);
    }

    const std::vector<Token> &m_earlier;
    const std::vector<Token> &m_later;
    TokenRange m_inEarlier;
    TokenRange m_inLater;
    std::vector<std::vector<std::ptrdiff_t>> m_reached; ///< by edits, by diagonal from -edits to edits
};

bool ShortestEdits::comesFromAbove(const std::vector<std::ptrdiff_t> &reached, std::ptrdiff_t k, std::ptrdiff_t edits)
{
    return k == -edits || (k != edits && reached[slot(k - 1, edits - 1)] < reached[slot(k + 1, edits - 1)]);
}

bool ShortestEdits::reach(std::ptrdiff_t edits)
{
    const auto wide = static_cast<std::ptrdiff_t>(m_inEarlier.size());
    const auto high = static_cast<std::ptrdiff_t>(m_inLater.size());
    std::vector<std::ptrdiff_t> reached(static_cast<std::size_t>(2 * edits + 1), 0);
    for (std::ptrdiff_t k = -edits; k <= edits; k += 2) {
        std::ptrdiff_t x = 0;
        if (edits > 0) {
            const std::vector<std::ptrdiff_t> &last = m_reached.back();
            x = comesFromAbove(last, k, edits) ? last[slot(k + 1, edits - 1)] : last[slot(k - 1, edits - 1)] + 1;
        }
        while (x < wide && x - k >= 0 && x - k < high &&
               m_earlier[m_inEarlier.from + static_cast<std::size_t>(x)] ==
                   m_later[m_inLater.from + static_cast<std::size_t>(x - k)]) {
            ++x;
        }
        reached[slot(k, edits)] = x;
        if (x >= wide && x - k >= high) {
            m_reached.push_back(std::move(reached));
            return true;
        }
    }
    m_reached.push_back(std::move(reached));
    return false;
}

std::optional<std::vector<TokenPart>> ShortestEdits::parts()
{
    for (std::ptrdiff_t edits = 0; edits <= static_cast<std::ptrdiff_t>(mostEdits); ++edits) {
        if (reach(edits)) {
            return walkBack();
        }
    }
    return std::nullopt;
}

/// Puts what stands before the first of `parts`, which are in reverse, joining changes that touch.
void prepend(std::vector<TokenPart> &parts, bool same, TokenRange earlier, TokenRange later)
{
    if (earlier.size() == 0 && later.size() == 0) {
        return;
    }
    if (!parts.empty() && parts.back().same == same) {
        parts.back().earlier.from = earlier.from;
        parts.back().later.from = later.from;
        return;
    }
    parts.push_back({same, earlier, later});
}

std::vector<TokenPart> ShortestEdits::walkBack() const
{
    std::vector<TokenPart> parts;
    auto x = static_cast<std::ptrdiff_t>(m_inEarlier.size());
    auto y = static_cast<std::ptrdiff_t>(m_inLater.size());
    const auto step = [&](bool same, std::ptrdiff_t fromX, std::ptrdiff_t fromY) {
        prepend(parts, same,
                {m_inEarlier.from + static_cast<std::size_t>(fromX), m_inEarlier.from + static_cast<std::size_t>(x)},
                {m_inLater.from + static_cast<std::size_t>(fromY), m_inLater.from + static_cast<std::size_t>(y)});
        x = fromX;
        y = fromY;
    };
    for (auto edits = static_cast<std::ptrdiff_t>(m_reached.size()) - 1; edits > 0; --edits) {
        const std::vector<std::ptrdiff_t> &last = m_reached[static_cast<std::size_t>(edits - 1)];
        const std::ptrdiff_t k = x - y;
        const bool above = comesFromAbove(last, k, edits);
        const std::ptrdiff_t beforeX = last[slot(above ? k + 1 : k - 1, edits - 1)];
        const std::ptrdiff_t afterX = above ? beforeX : beforeX + 1;
        step(true, afterX, afterX - k);
        const std::ptrdiff_t beforeK = above ? k + 1 : k - 1;
        step(false, beforeX, beforeX - beforeK);
    }
    step(true, 0, 0);
    std::reverse(parts.begin(), parts.end());
    return parts;
}

/// How many words and characters stand in any range of a text.
class Weights
{
public:
    explicit Weights(const std::vector<Token> &tokens) : m_before(tokens.size() + 1, 0)
    {
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            m_before[i + 1] = m_before[i] + (tokens[i].counts ? 1 : 0);
        }
    }
    [[nodiscard]] std::size_t of(TokenRange range) const { return m_before[range.to] - m_before[range.from]; }

private:
    std::vector<std::size_t> m_before;
};

/// Joins changes over what agrees by chance: a stretch that is no more than the change on either side of it. Looks back
/// after each joining, since what stood before may now be the smaller.
std::vector<TokenPart> withoutChance(const Weights &earlier, const Weights &later, const std::vector<TokenPart> &parts)
{
    const auto changed = [&](const TokenPart &part) {
        return std::max(earlier.of(part.earlier), later.of(part.later));
    };
    std::vector<TokenPart> kept;
    for (const TokenPart &part : parts) {
        kept.push_back(part);
        while (kept.size() >= 3 && !kept.back().same) {
            const std::size_t agreed = later.of(kept[kept.size() - 2].later);
            if (agreed > changed(kept[kept.size() - 3]) || agreed > changed(kept.back())) {
                break;
            }
            const TokenPart last = kept.back();
            kept.resize(kept.size() - 2);
            kept.back().earlier.to = last.earlier.to;
            kept.back().later.to = last.later.to;
        }
    }
    return kept;
}

} // namespace

std::vector<Token> tokensOf(std::string_view text)
{
    const std::vector<Character> characters = charactersOf(text);
    std::vector<Token> tokens;
    for (std::size_t i = 0; i < characters.size(); ++i) {
        const Character &character = characters[i];
        if (i > 0 && continues(characters, i)) {
            const std::string_view open = tokens.back().text;
            tokens.back().text = {open.data(), open.size() + character.length};
            continue;
        }
        const bool counts = character.sort == Sort::Word || character.sort == Sort::Ideograph;
        tokens.push_back({text.substr(character.at, character.length), counts});
    }
    return tokens;
}

std::vector<TokenPart> partsOf(const std::vector<Token> &earlier, const std::vector<Token> &later)
{
    const std::size_t shorter = std::min(earlier.size(), later.size());
    std::size_t head = 0;
    while (head < shorter && earlier[head] == later[head]) {
        ++head;
    }
    std::size_t tail = 0;
    while (tail < shorter - head && earlier[earlier.size() - 1 - tail] == later[later.size() - 1 - tail]) {
        ++tail;
    }
    const TokenRange inEarlier{head, earlier.size() - tail};
    const TokenRange inLater{head, later.size() - tail};
    std::vector<TokenPart> parts;
    if (head > 0) {
        parts.push_back({true, {0, head}, {0, head}});
    }
    ShortestEdits edits(earlier, later, inEarlier, inLater);
    const std::optional<std::vector<TokenPart>> middle = edits.parts();
    if (middle) {
        parts.insert(parts.end(), middle->begin(), middle->end());
    } else {
        parts.push_back({false, inEarlier, inLater});
    }
    if (tail > 0) {
        parts.push_back({true, {inEarlier.to, earlier.size()}, {inLater.to, later.size()}});
    }
    return withoutChance(Weights(earlier), Weights(later), parts);
}

} // namespace facet
