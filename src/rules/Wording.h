#pragma once

#include "catalogue/Table.h"
#include "rules/Facts.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace facet
{

/// The pieces in one string.
[[nodiscard]] std::string joined(std::initializer_list<std::string_view> pieces);

/// The names in quotation marks with commas and a last "and" (`any`: "or") between them: 「甲」、「乙」 / "A" and "B".
[[nodiscard]] Text quotedList(const std::vector<Text> &names, bool any);

/// A name in quotation marks: 「是」 / "Yes".
[[nodiscard]] Text quoted(const Text &name);

/// An item in a sentence: "A.1.4（系统数量）" / "A.1.4 (Number of systems)".
[[nodiscard]] Text named(const Item &item);

/// The word of an option without what follows it on the printed line: "是" of "是，采取的管理措施：____".
[[nodiscard]] Text optionWord(const Item &item, std::string_view id);

/// A field's label with its qualifier, where the label alone would be ambiguous.
[[nodiscard]] Text fieldName(const Field &field);

/// How many rows of how many: "表 A.7 的 212 条中有 3 条" / "3 of 212 records in A.7".
[[nodiscard]] Text someRows(const Table &table, std::int64_t count, std::int64_t total);

/// The rows for a message, at most five: "第 4、9、11 行" / "rows 4, 9, 11", with "…" when there are more.
[[nodiscard]] Text rowNumbers(const RowViolations &rows);

/// Values for a message, at most five, with "…" when there are more.
[[nodiscard]] Text valueList(const std::vector<std::string> &values);
inline constexpr std::size_t shownEntries = 5;

/// The verb in English by the count: "lacks" / "lack".
[[nodiscard]] inline std::string_view byCount(std::int64_t count, std::string_view one, std::string_view many)
{
    return count == 1 ? one : many;
}

} // namespace facet
