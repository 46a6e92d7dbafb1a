#include "rules/Wording.h"

#include <algorithm>

namespace facet
{

namespace
{

/// The text before the first comma, semicolon or colon, ASCII or full-width.
std::string beforePunctuation(std::string text)
{
    std::size_t end = text.find_first_of(",;:");
    for (const std::string_view mark : {"，", "；", "："}) {
        end = std::min(end, text.find(mark));
    }
    text.resize(std::min(end, text.size()));
    return text;
}

/// The first five entries with the separator between them, and "…" when there are more.
template <typename Entries, typename Spell>
std::string shortList(const Entries &entries, bool more, std::string_view separator, const Spell &spell)
{
    std::string list;
    for (std::size_t i = 0; i < std::min(entries.size(), shownEntries); ++i) {
        list += i == 0 ? std::string_view() : separator;
        list += spell(entries[i]);
    }
    if (more) {
        list += separator;
        list += "…";
    }
    return list;
}

} // namespace

std::string joined(std::initializer_list<std::string_view> pieces)
{
    std::size_t size = 0;
    for (const std::string_view piece : pieces) {
        size += piece.size();
    }
    std::string result;
    result.reserve(size);
    for (const std::string_view piece : pieces) {
        result += piece;
    }
    return result;
}

Text quotedList(const std::vector<Text> &names, bool any)
{
    Text list;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const bool last = i + 1 == names.size();
        if (i > 0) {
            list.zh += last && any ? "或" : "、";
            list.en += !last ? ", " : any ? " or " : " and ";
        }
        list.zh += joined({"「", names[i].zh, "」"});
        list.en += joined({"\"", names[i].en, "\""});
    }
    return list;
}

Text quoted(const Text &name)
{
    return {joined({"「", name.zh, "」"}), joined({"\"", name.en, "\""})};
}

Text named(const Item &item)
{
    return {joined({item.id, "（", item.name.zh, "）"}), joined({item.id, " (", item.name.en, ")"})};
}

Text optionWord(const Item &item, std::string_view id)
{
    const Option *found = item.option(id);
    if (found == nullptr) { // only in a workbook that something else has written to
        return {std::string(id), std::string(id)};
    }
    const Option &option = *found;
    Text word{option.label.plain(Language::Chinese), option.label.plain(Language::English)};
    if (option.label.zh.size() > 1) { // more than words: what follows the comma belongs to the blank or the link
        word.zh = beforePunctuation(std::move(word.zh));
        word.en = beforePunctuation(std::move(word.en));
    }
    return word;
}

Text fieldName(const Field &field)
{
    if (field.qualifier.zh.empty()) {
        return field.label;
    }
    return {joined({field.label.zh, "（", field.qualifier.zh, "）"}),
            joined({field.label.en, " (", field.qualifier.en, ")"})};
}

Text someRows(const Table &table, std::int64_t count, std::int64_t total)
{
    const std::string some = std::to_string(count);
    const std::string all = std::to_string(total);
    return {joined({"表 ", table.id, " 的 ", all, " ", table.rowUnit.zh, "中有 ", some, " ", table.rowUnit.zh}),
            joined({some, " of ", all, " ", table.rowUnit.en, " in ", table.id})};
}

Text rowNumbers(const RowViolations &rows)
{
    const bool more = rows.count > static_cast<std::int64_t>(std::min(rows.sample.size(), shownEntries));
    const auto spell = [](std::int64_t row) { return std::to_string(row); };
    return {joined({"第 ", shortList(rows.sample, more, "、", spell), " 行"}),
            joined({byCount(rows.count, "row ", "rows "), shortList(rows.sample, more, ", ", spell)})};
}

Text valueList(const std::vector<std::string> &values)
{
    const bool more = values.size() > shownEntries;
    const auto spell = [](const std::string &value) -> const std::string & { return value; };
    return {shortList(values, more, "、", spell), shortList(values, more, ", ", spell)};
}

} // namespace facet
