#pragma once

#include <string>
#include <string_view>

namespace facet
{

/// Looks for a text in many others, whatever the case of ASCII letters. UTF-8 finds UTF-8: characters are never split.
/// Not for two threads at once.
class TextSearch
{
public:
    explicit TextSearch(std::string_view wanted);
    /// Whether the wanted text stands in `text`; an empty one does everywhere.
    [[nodiscard]] bool isIn(std::string_view text) const;
    /// Whether `text` is the wanted one.
    [[nodiscard]] bool is(std::string_view text) const;

private:
    std::string m_wanted; ///< in lower case
    bool m_hasLetters = false;
    mutable std::string m_folded; ///< the text searched last, in lower case; its memory is used again
};

/// ASCII letters in lower case, all else as it is.
[[nodiscard]] std::string lowerAscii(std::string_view text);

} // namespace facet
