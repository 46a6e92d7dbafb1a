#include "assessment/Blank.h"
#include "rules/Checks.h"

#include <algorithm>
#include <limits>
#include <unordered_set>

namespace facet
{

namespace
{

/// The distinct non-blank values of a list column, over rows that are not blank.
std::int64_t distinctInList(const ListAnswer &list, std::size_t column)
{
    std::unordered_set<std::string_view> values;
    for (const Row &row : list.rows) {
        const auto *text = std::get_if<std::string>(&row.values[column]);
        if (!isBlankListRow(row) && text != nullptr && !isBlank(*text)) {
            values.insert(trimmed(*text));
        }
    }
    return static_cast<std::int64_t>(values.size());
}

/// "The rows" inside a sentence: "the rows".
std::string lowerFirst(std::string words)
{
    words.front() = words.front() == 'T' ? 't' : words.front();
    return words;
}

/// "A.1.4 填写 4" / "A.1.4 says 4".
Text says(const std::string &item, std::int64_t number)
{
    const std::string digits = std::to_string(number);
    return {joined({item, " 填写 ", digits}), joined({item, " says ", digits})};
}

/// A check that compares a count with a number item. `counted` is what was counted: "表 A.2 的记录" / "The rows in
/// A.2".
CheckResult compareCount(const Check &check, std::int64_t count, std::int64_t number, const Text &counted)
{
    const Text said = says(check.item, number);
    const std::string digits = std::to_string(count);
    if (count == 0 && number > 0) {
        return resultOf(check, Outcome::Unknown, [&] {
            return Text{joined({said.zh, "，而", counted.zh, "还没有填写。"}),
                        joined({said.en, ", but ", lowerFirst(counted.en), " are not entered yet."})};
        });
    }
    if (count == number) {
        return resultOf(check, Outcome::Pass, [&] {
            return Text{joined({counted.zh, "有 ", digits, " 个，与 ", check.item, " 一致。"}),
                        joined({counted.en, " number ", digits, ", as ", check.item, " says."})};
        });
    }
    return resultOf(check, Outcome::Fail, [&] {
        return Text{joined({counted.zh, "有 ", digits, " 个，而 ", said.zh, "。"}),
                    joined({counted.en, " number ", digits, ", but ", said.en, "."})};
    });
}

std::int64_t countIn(const Tally &tally, const std::string &category)
{
    const auto found = tally.find(category);
    return found == tally.end() ? 0 : found->second;
}

/// "关键 2（合计 1）、…" for the categories that differ; empty when none does.
Text differences(const Item &item, const Tally &stated, const Tally &sums)
{
    Text list;
    for (const Code &category : item.categories) {
        const std::int64_t here = countIn(stated, category.id);
        const std::int64_t there = countIn(sums, category.id);
        if (here == there) {
            continue;
        }
        const std::string a = std::to_string(here);
        const std::string b = std::to_string(there);
        list.zh += joined({list.zh.empty() ? "" : "、", category.label.zh, " ", a, "（表中合计 ", b, "）"});
        list.en += joined({list.en.empty() ? "" : ", ", category.label.en, " ", a, " (", b, " in the table)"});
    }
    return list;
}

} // namespace

CheckResult checkRowsEqual(const RuleView &view, const Check &check)
{
    const auto *number = view.answerAs<std::int64_t>(check.item);
    if (number == nullptr) {
        return unanswered(check, view.item(check.item));
    }
    return compareCount(check, view.rowCount(check.table), *number,
                        {joined({"表 ", check.table, " 的记录"}), joined({"The rows in ", check.table})});
}

CheckResult checkDistinctEqual(const RuleView &view, const Check &check)
{
    const auto *number = view.answerAs<std::int64_t>(check.item);
    if (number == nullptr) {
        return unanswered(check, view.item(check.item));
    }
    if (check.table.empty()) {
        const Item &list = view.item(check.listItem);
        const std::size_t column = *list.columnIndex(check.fields.front());
        const auto *answer = view.answerAs<ListAnswer>(check.listItem);
        const Text name = quoted(fieldName(list.columns[column]));
        return compareCount(
            check, answer == nullptr ? 0 : distinctInList(*answer, column), *number,
            {joined({list.id, " 中不同的", name.zh}), joined({"The different entries as ", name.en, " in ", list.id})});
    }
    const Table &table = view.table(check.table);
    const std::size_t field = *table.fieldIndex(check.fields.front());
    const std::int64_t count = view.rowCount(check.table) == 0 ? 0 : view.facts().distinctCount(check.table, field);
    const Text name = quoted(fieldName(table.fields[field]));
    return compareCount(check, count, *number,
                        {joined({"表 ", table.id, " 中不同的", name.zh}),
                         joined({"The different entries as ", name.en, " in ", table.id})});
}

CheckResult checkKnown(const RuleView &view, const Check &check)
{
    const Table &table = view.table(check.table);
    const Table &other = view.table(check.otherTable);
    const std::int64_t total = view.rowCount(check.table);
    if (total == 0 || view.rowCount(check.otherTable) == 0) {
        return noRowYet(check, total == 0 ? table : other);
    }
    const std::size_t field = *table.fieldIndex(check.fields.front());
    const std::size_t otherField = *other.fieldIndex(check.otherField);
    RowViolations unknown = view.facts().rowsUnknown(check.table, field, check.otherTable, otherField);
    std::vector<std::string> values;
    if (unknown.count > 0) { // one more than is shown, to know whether there are more
        values = view.facts().unknownValues(check.table, field, check.otherTable, otherField, shownEntries + 1);
    }
    const Outcome outcome = unknown.count == 0 ? Outcome::Pass : Outcome::Fail;
    const auto build = [&](const RowViolations &rows) {
        const Text name = quoted(fieldName(table.fields[field]));
        if (rows.count == 0) {
            return Text{joined({"表 ", table.id, " 的", name.zh, "都能在表 ", other.id, " 中找到。"}),
                        joined({"Every ", name.en, " of ", table.id, " stands in ", other.id, "."})};
        }
        const Text some = someRows(table, rows.count, total);
        const Text listed = valueList(values);
        const Text numbers = rowNumbers(rows);
        return Text{
            joined({some.zh, "的", name.zh, "在表 ", other.id, " 中找不到：", listed.zh, "（", numbers.zh, "）。"}),
            joined({some.en, byCount(rows.count, " has a ", " have a "), name.en, " that is not in ", other.id, ": ",
                    listed.en, " (", numbers.en, ")."})};
    };
    return rowResultOf(check, outcome, std::move(unknown), total, build, values);
}

CheckResult checkMatches(const RuleView &view, const Check &check)
{
    const Item &item = view.item(check.item);
    const Table &table = view.table(check.table);
    const auto *stated = view.answerAs<Tally>(check.item);
    if (stated == nullptr) {
        return unanswered(check, item);
    }
    if (view.rowCount(check.table) == 0) {
        return noRowYet(check, table);
    }
    const Tally sums = view.facts().sums(check.table, *table.fieldIndex(check.fields.front()));
    const Text differing = differences(item, *stated, sums);
    const Text name = named(item);
    if (differing.zh.empty()) {
        return resultOf(check, Outcome::Pass, [&] {
            return Text{joined({name.zh, "与表 ", table.id, " 的合计一致。"}),
                        joined({name.en, " agrees with the totals of ", table.id, "."})};
        });
    }
    return resultOf(check, Outcome::Fail, [&] {
        return Text{joined({name.zh, "与表 ", table.id, " 的合计不一致：", differing.zh, "。"}),
                    joined({name.en, " differs from the totals of ", table.id, ": ", differing.en, "."})};
    });
}

} // namespace facet
