#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace facet
{

/// A piece of a text that was compared with another: in both, only in the earlier one, or only in the later one.
struct WordRun {
    enum class Kind { Same, Removed, Added };
    std::string text;
    Kind kind = Kind::Same;
    bool operator==(const WordRun &) const = default;
};
using WordRuns = std::vector<WordRun>;

/// What became of `before` (UTF-8): runs whose Same and Removed texts joined are `before`, and whose Same and Added
/// texts joined are `after`. Latin letters and digits are compared by words, Chinese characters one by one; single
/// characters that happen to agree between changes are not left standing alone. Two neighbours never have the same
/// kind, and what was removed stands before what was added in its place. Texts too different and too long to compare
/// in a few milliseconds are told as one removed and one added run. Empty for two empty texts.
[[nodiscard]] WordRuns compareWords(std::string_view before, std::string_view after);

} // namespace facet
