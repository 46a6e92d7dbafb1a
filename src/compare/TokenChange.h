#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace facet
{

/// The smallest part of a text that is compared: a word, a Chinese character, a sign, or blanks between them.
struct Token {
    std::string_view text;
    bool counts = false; ///< a word or character, not a sign or blank
    bool operator==(const Token &other) const { return text == other.text; }
};

/// The tokens of a text, which must outlive them; joined they are the text.
[[nodiscard]] std::vector<Token> tokensOf(std::string_view text);

struct TokenRange {
    std::size_t from = 0;
    std::size_t to = 0; ///< exclusive
    [[nodiscard]] std::size_t size() const { return to - from; }
};

/// A stretch that is the same in both texts, or stands for one another.
struct TokenPart {
    bool same = false;
    TokenRange earlier;
    TokenRange later;
};

/// The two texts as a sequence of parts, same and changed in turn. A stretch in the middle that is no longer than what
/// was changed before and after it is taken as changed, too. With more than mostEdits removed and added tokens, all
/// between the common beginning and end is one change.
[[nodiscard]] std::vector<TokenPart> partsOf(const std::vector<Token> &earlier, const std::vector<Token> &later);

inline constexpr std::size_t mostEdits = 1000;

} // namespace facet
