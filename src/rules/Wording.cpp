#include "rules/Wording.h"

#include <algorithm>
#include <charconv>

namespace facet
{

namespace
{

constexpr std::size_t usualLength = 110; ///< bytes; one growth is enough for nearly all

/// The text before the first comma, semicolon or colon, ASCII or full-width.
std::string_view beforePunctuation(std::string_view text)
{
    std::size_t end = text.find_first_of(",;:");
    for (const std::string_view mark : {"，", "；", "："}) {
        end = std::min(end, text.find(mark));
    }
    return text.substr(0, end);
}

} // namespace

Digits::Digits(std::int64_t number) : m_first(m_digits.data() + m_digits.size())
{
    constexpr int group = 3;
    std::array<char, 24> plain{};
    const char *const begin = plain.data();
    const char *end = std::to_chars(plain.data(), plain.data() + plain.size(), number).ptr;
    char *to = m_digits.data() + m_digits.size();
    for (int written = 0; end != begin; ++written) {
        if (written > 0 && written % group == 0 && end[-1] != '-') {
            *--to = ',';
        }
        *--to = *--end;
    }
    m_first = to;
}

Sentence::Sentence(Text memory) : m_text(std::move(memory))
{
    m_text.zh.clear();
    m_text.en.clear();
    m_text.zh.reserve(usualLength);
    m_text.en.reserve(usualLength);
}

Sentence &Sentence::chinese(std::initializer_list<std::string_view> pieces)
{
    for (const std::string_view piece : pieces) {
        m_text.zh += piece;
    }
    return *this;
}

Sentence &Sentence::english(std::initializer_list<std::string_view> pieces)
{
    for (const std::string_view piece : pieces) {
        m_text.en += piece;
    }
    return *this;
}

Sentence &Sentence::option(const Item &item, std::string_view id)
{
    const Option *option = item.option(id);
    if (option == nullptr) { // only in a workbook that something else has written to
        return same(id);
    }
    const Phrase &label = option->label;
    if (label.zh.size() > 1) { // more than words: what follows the comma belongs to the blank or the link
        return add(beforePunctuation(label.plain(Language::Chinese)),
                   beforePunctuation(label.plain(Language::English)));
    }
    return add(label.plain(Language::Chinese), label.plain(Language::English));
}

Sentence &Sentence::item(const Item &item)
{
    return same(item.id).add("（", " (").add(item.name).add("）", ")");
}

Sentence &Sentence::quotedField(const Field &field)
{
    add("「", "\"").add(field.label);
    if (!field.qualifier.zh.empty()) {
        add("（", " (").add(field.qualifier).add("）", ")");
    }
    return add("」", "\"");
}

Sentence &Sentence::listMark(std::size_t index, std::size_t size, bool any)
{
    if (index == 0) {
        return *this;
    }
    const bool last = index + 1 == size;
    return add(last && any ? "或" : "、", !last ? ", " : any ? " or " : " and ");
}

Sentence &Sentence::someRows(const Table &table, std::int64_t count, std::int64_t total)
{
    const Digits some(count);
    const Digits all(total);
    const Text &unit = table.rowUnit;
    chinese({"表 ", table.id, " 的 ", all.text(), " ", unit.zh, "中有 ", some.text(), " ", unit.zh});
    return english({some.text(), " of ", all.text(), " ", unit.en, " in ", table.id});
}

Sentence &Sentence::rowNumbers(const RowViolations &rows)
{
    add("第 ", byCount(rows.count, "row ", "rows "));
    const std::size_t shown = std::min(rows.sample.size(), shownEntries);
    for (std::size_t index = 0; index < shown; ++index) {
        if (index > 0) {
            add("、", ", ");
        }
        same(std::to_string(rows.sample[index]));
    }
    const bool more = rows.count > static_cast<std::int64_t>(shown);
    return add(more ? " 行等" : " 行", more ? " and others" : "");
}

Sentence &Sentence::values(const std::vector<std::string> &values)
{
    for (std::size_t index = 0; index < std::min(values.size(), shownEntries); ++index) {
        if (index > 0) {
            add("、", ", ");
        }
        same(values[index]);
    }
    return values.size() > shownEntries ? add("等", " and others") : *this;
}

} // namespace facet
