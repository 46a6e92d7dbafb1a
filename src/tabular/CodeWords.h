#pragma once

#include "assessment/Answer.h"
#include "base/Text.h"
#include "catalogue/Table.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace facet
{

/// The code that a word means: its id or label in either language, the label's part before or inside brackets (内网,
/// 局域网), or a common synonym; nullptr when it is unknown.
[[nodiscard]] const Code *codeMeant(const Field &field, std::string_view word);
/// Whether the word is the id or label as it stands, so that nothing was made of it.
[[nodiscard]] bool isCodeItself(const Code &code, std::string_view word);

/// What a list of codes says, parted by 、 , ; · / | or line breaks.
struct CodesRead {
    std::vector<std::string> codes;   ///< each once
    std::vector<std::string> unknown; ///< words that mean nothing
    bool asWritten = true;            ///< all of them ids or labels
};
[[nodiscard]] CodesRead codesIn(const Field &field, std::string_view text);

/// What a tally says: 关键:1；重要:2, "Key 1 · General 3", or 1/0/3 in the order of the categories. nullopt when any of
/// it is unknown: half a tally would be a wrong one.
[[nodiscard]] std::optional<Tally> tallyIn(const Field &field, std::string_view text);

/// A count from 0 to 2^53-1: "1,234", "３", "3.0"; nullopt for anything else.
[[nodiscard]] std::optional<std::int64_t> countIn(std::string_view text);

/// The value of a field in words, as exported files have them: labels, 关键:1；重要:2 or "Key: 1; Important: 2".
[[nodiscard]] std::string cellText(const Field &field, const FieldValue &value, Language language);

} // namespace facet
