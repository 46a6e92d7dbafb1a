#pragma once

#include "base/Text.h"

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace facet
{

/// The fixed texts of the report; their wording in both languages stands in ReportTexts.def.
enum class ReportText {
#define REPORT_TEXT(name, zh, en) name,
#include "report/ReportTexts.def"
#undef REPORT_TEXT
};

inline constexpr std::size_t reportTextCount = 0
#define REPORT_TEXT(name, zh, en) +1 // NOLINT(bugprone-macro-parentheses): a term of the sum
#include "report/ReportTexts.def"
#undef REPORT_TEXT
    ;

/// A value for a placeholder.
using TextValue = std::pair<std::string_view, std::string>;

/// The text as it stands in the table, placeholders included.
[[nodiscard]] std::string_view reportTextPattern(ReportText text, Language language);

/// The text with {name} replaced by its value and {name?one:many} by the first word when that value is "1", else the
/// second. Values are taken as they are: braces in them are not looked at again.
[[nodiscard]] std::string reportText(ReportText text, Language language, std::initializer_list<TextValue> values = {});

} // namespace facet
