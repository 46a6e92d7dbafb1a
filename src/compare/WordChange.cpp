#include "compare/WordChange.h"

#include "compare/TokenChange.h"

namespace facet
{

namespace
{

/// Ends one run and starts the next only when the kind changes.
void append(WordRuns &runs, std::string_view text, WordRun::Kind kind)
{
    if (text.empty()) {
        return;
    }
    if (runs.empty() || runs.back().kind != kind) {
        runs.push_back({{}, kind});
    }
    runs.back().text += text;
}

std::string_view joined(const std::vector<Token> &tokens, TokenRange range)
{
    if (range.from == range.to) {
        return {};
    }
    const std::string_view first = tokens[range.from].text;
    const std::string_view last = tokens[range.to - 1].text;
    return {first.data(), static_cast<std::size_t>(last.data() + last.size() - first.data())};
}

} // namespace

WordRuns compareWords(std::string_view before, std::string_view after)
{
    WordRuns runs;
    if (before == after) {
        append(runs, before, WordRun::Kind::Same);
        return runs;
    }
    const std::vector<Token> earlier = tokensOf(before);
    const std::vector<Token> later = tokensOf(after);
    for (const TokenPart &part : partsOf(earlier, later)) {
        if (part.same) {
            append(runs, joined(later, part.later), WordRun::Kind::Same);
            continue;
        }
        append(runs, joined(earlier, part.earlier), WordRun::Kind::Removed);
        append(runs, joined(later, part.later), WordRun::Kind::Added);
    }
    return runs;
}

} // namespace facet
