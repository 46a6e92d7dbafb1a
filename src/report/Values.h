#pragma once

#include "assessment/Answer.h"
#include "base/Text.h"
#include "catalogue/Table.h"

#include <string>
#include <string_view>
#include <vector>

namespace facet
{

/// "关键 1　重要 2　一般 –": every category in the catalogue's order, a dash where none was given.
[[nodiscard]] std::string tallyText(const std::vector<Code> &categories, const Tally &tally, Language language);

/// A field's value as a person reads it: labels for codes, grouped numbers, "2026-03-31 08:30"; empty when blank. A
/// date or time that is none is shown as it was typed and called so.
[[nodiscard]] std::string fieldText(const Field &field, const FieldValue &value, Language language);

/// What was typed into a detail blank: the code's label when the blank is a choice.
[[nodiscard]] std::string detailText(const Field &detail, const std::string &typed, Language language);

/// The answer in one line, for evidence; empty when it does not count as answered.
[[nodiscard]] std::string answerSummary(const Item &item, const Answer &answer, Language language);

} // namespace facet
