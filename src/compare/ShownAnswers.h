#pragma once

#include "assessment/Answer.h"
#include "base/Text.h"

#include <optional>
#include <string>
#include <string_view>

namespace facet
{

/// Everything that the form shows of an answer, as one text: what answerSummary() tells, and what it passes over since
/// the rules do not read it (blanks of options not chosen, list rows without a first column, blanks that were typed).
/// Two answers that differ have texts that differ, but for what the form does not show. Empty when there is none.
[[nodiscard]] std::string shownAnswer(const Item &item, const std::optional<Answer> &answer, Language language);

/// A text for one line: line ends become spaces, and what goes beyond `columns` (a Chinese character takes two) is cut
/// off with an ellipsis.
[[nodiscard]] std::string shortened(std::string_view text, std::size_t columns);

} // namespace facet
