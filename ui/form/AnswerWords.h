#pragma once

#include "assessment/Answer.h"

#include <QString>

#include <optional>

namespace facet
{

/// The item as plain text for the clipboard: number and question, then the answer in words.
[[nodiscard]] QString itemInWords(const Item &item, const std::optional<Answer> &answer, Language language);

} // namespace facet
