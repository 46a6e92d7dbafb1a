#include "tabular/FormulaGuard.h"

#include <algorithm>
#include <array>

namespace facet
{

namespace
{

constexpr char guard = '\'';

bool beginsLikeFormula(std::string_view text)
{
    constexpr std::array<std::string_view, 11> signs = {"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"};
    return std::ranges::any_of(signs, [text](std::string_view sign) { return text.starts_with(sign); });
}

/// An apostrophe before something that may have been guarded: what removeGuard() shortens.
bool looksGuarded(std::string_view text)
{
    return text.size() > 1 && text.front() == guard && (text[1] == guard || beginsLikeFormula(text.substr(1)));
}

} // namespace

bool needsGuard(std::string_view text)
{
    return beginsLikeFormula(text) || looksGuarded(text);
}

void removeGuard(std::string &text)
{
    if (looksGuarded(text)) {
        text.erase(0, 1);
    }
}

} // namespace facet
