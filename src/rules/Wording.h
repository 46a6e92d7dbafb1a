#pragma once

#include "catalogue/Table.h"
#include "rules/Facts.h"

#include <array>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace facet
{

/// So many rows or values a message names; then comes "…".
inline constexpr std::size_t shownEntries = 5;

/// The verb in English by the count: "lacks" / "lack".
[[nodiscard]] inline std::string_view byCount(std::int64_t count, std::string_view one, std::string_view many)
{
    return count == 1 ? one : many;
}

/// A count as it stands in a message, in the report and on every screen, in both languages and on every machine: 184088
/// as "184,088", the way the guide's tables have them.
class Digits
{
public:
    explicit Digits(std::int64_t number);
    [[nodiscard]] std::string_view text() const { return {m_first, m_digits.data() + m_digits.size()}; }

private:
    std::array<char, 32> m_digits{}; ///< written from the end
    const char *m_first;
};

/// A message in the making, piece by piece in both languages at once.
class Sentence
{
public:
    /// Empty; `memory` is an old text whose room is used.
    explicit Sentence(Text memory = {});

    Sentence &add(std::string_view zh, std::string_view en)
    {
        m_text.zh += zh;
        m_text.en += en;
        return *this;
    }
    Sentence &add(const Text &text) { return add(text.zh, text.en); }
    /// What is the same in both languages: an id, a name that was filled in.
    Sentence &same(std::string_view word) { return add(word, word); }
    Sentence &number(std::int64_t number) { return same(Digits(number).text()); }
    /// For pieces that follow one another differently in the two languages.
    Sentence &chinese(std::initializer_list<std::string_view> pieces);
    Sentence &english(std::initializer_list<std::string_view> pieces);

    /// In quotation marks: 「是」 / "Yes".
    Sentence &quoted(const Text &name) { return add("「", "\"").add(name).add("」", "\""); }
    /// The word of an option without what follows it on the printed line: "是" of "是，采取的管理措施：____".
    Sentence &option(const Item &item, std::string_view id);
    Sentence &quotedOption(const Item &item, std::string_view id)
    {
        return add("「", "\"").option(item, id).add("」", "\"");
    }
    /// An item: "A.1.4（系统数量）" / "A.1.4 (Number of systems)".
    Sentence &item(const Item &item);
    /// A field's label, in quotation marks, with its qualifier where the label alone would be ambiguous.
    Sentence &quotedField(const Field &field);
    /// The comma before the last but one of a list, the "and" (`any`: "or") before the last; nothing before the first.
    Sentence &listMark(std::size_t index, std::size_t size, bool any);

    /// How many rows of how many: "表 A.7 的 212 条中有 3 条" / "3 of 212 records in A.7".
    Sentence &someRows(const Table &table, std::int64_t count, std::int64_t total);
    /// The rows, at most five, not grouped, for commas stand between them: "第 4、9、11 行" / "rows 4, 9, 11", with
    /// "等" / "and others" when there are more.
    Sentence &rowNumbers(const RowViolations &rows);
    /// At most five of the values, with "等" / "and others" when there are more.
    Sentence &values(const std::vector<std::string> &values);

    /// What was put together; the sentence is used up.
    [[nodiscard]] Text take() { return std::move(m_text); }

private:
    Text m_text;
};

} // namespace facet
