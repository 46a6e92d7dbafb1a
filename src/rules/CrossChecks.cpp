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

/// What a check counts, for its message.
struct Counted {
    Text name;                ///< "表 A.2 的记录" / "rows in A.2"
    std::int64_t count = 0;   ///< how many there are
    std::int64_t claimed = 0; ///< how many the item says there are
};

/// A check that compares a count with a number item.
CheckResult compareCount(const RuleView &view, const Check &check, const Counted &counted)
{
    const Digits count(counted.count);
    const Digits claimed(counted.claimed);
    const auto &[zh, en] = counted.name;
    if (counted.count == 0 && counted.claimed > 0) {
        return resultOf(view, check, Outcome::Unknown, [&](Sentence &sentence) {
            sentence.chinese({check.item, " 填写 ", claimed.text(), "，而", zh, "还没有填写。"});
            sentence.english({check.item, " says ", claimed.text(), ", but the ", en, " are not entered yet."});
        });
    }
    if (counted.count == counted.claimed) {
        return resultOf(view, check, Outcome::Pass, [&](Sentence &sentence) {
            sentence.chinese({zh, "有 ", count.text(), " 个，与 ", check.item, " 一致。"});
            sentence.english({"The ", en, " number ", count.text(), ", as ", check.item, " says."});
        });
    }
    return resultOf(view, check, Outcome::Fail, [&](Sentence &sentence) {
        sentence.chinese({zh, "有 ", count.text(), " 个，而 ", check.item, " 填写 ", claimed.text(), "。"});
        sentence.english({"The ", en, " number ", count.text(), ", but ", check.item, " says ", claimed.text(), "."});
    });
}

std::int64_t countIn(const Tally &tally, const std::string &category)
{
    const auto found = tally.find(category);
    return found == tally.end() ? 0 : found->second;
}

/// The categories whose counts differ.
std::vector<const Code *> differing(const Item &item, const Tally &stated, const Tally &sums)
{
    std::vector<const Code *> categories;
    for (const Code &category : item.categories) {
        if (countIn(stated, category.id) != countIn(sums, category.id)) {
            categories.push_back(&category);
        }
    }
    return categories;
}

/// "表 A.4 中不同的「姓名」" / "different entries as "Name" in A.4".
Text differentEntries(std::string_view chinesePlace, std::string_view place, const Field &field)
{
    Sentence sentence;
    sentence.chinese({chinesePlace, place, " 中不同的"}).english({"different entries as "}).quotedField(field);
    return sentence.english({" in ", place}).take();
}

} // namespace

CheckResult checkRowsEqual(const RuleView &view, const Check &check)
{
    const auto *number = view.answerAs<std::int64_t>(check.item);
    if (number == nullptr) {
        return unanswered(view, check, view.item(check.item));
    }
    Sentence rows;
    rows.chinese({"表 ", check.table, " 的记录"}).english({"rows in ", check.table});
    return compareCount(view, check, {rows.take(), view.rowCount(check.table), *number});
}

CheckResult checkDistinctEqual(const RuleView &view, const Check &check)
{
    const auto *number = view.answerAs<std::int64_t>(check.item);
    if (number == nullptr) {
        return unanswered(view, check, view.item(check.item));
    }
    if (check.table.empty()) {
        const Item &list = view.item(check.listItem);
        const std::size_t column = *list.columnIndex(check.fields.front());
        const auto *answer = view.answerAs<ListAnswer>(check.listItem);
        return compareCount(view, check,
                            {differentEntries({}, list.id, list.columns[column]),
                             answer == nullptr ? 0 : distinctInList(*answer, column), *number});
    }
    const Table &table = view.table(check.table);
    const std::size_t field = *table.fieldIndex(check.fields.front());
    const std::int64_t count = view.rowCount(check.table) == 0 ? 0 : view.facts().distinctCount(check.table, field);
    return compareCount(view, check, {differentEntries("表 ", table.id, table.fields[field]), count, *number});
}

CheckResult checkKnown(const RuleView &view, const Check &check)
{
    const Table &table = view.table(check.table);
    const Table &other = view.table(check.otherTable);
    const std::int64_t total = view.rowCount(check.table);
    if (total == 0 || view.rowCount(check.otherTable) == 0) {
        return noRowYet(view, check, total == 0 ? table : other);
    }
    const std::size_t field = *table.fieldIndex(check.fields.front());
    const std::size_t otherField = *other.fieldIndex(check.otherField);
    RowViolations unknown = view.facts().rowsUnknown(check.table, field, check.otherTable, otherField);
    std::vector<std::string> values;
    if (unknown.count > 0) { // one more than is shown, to know whether there are more
        values = view.facts().unknownValues(check.table, field, check.otherTable, otherField, shownEntries + 1);
    }
    const Outcome outcome = unknown.count == 0 ? Outcome::Pass : Outcome::Fail;
    const auto build = [&](Sentence &sentence, const RowViolations &rows) {
        const Field &named = table.fields[field];
        if (rows.count == 0) {
            sentence.chinese({"表 ", table.id, " 的"}).english({"Every "}).quotedField(named);
            sentence.chinese({"都能在表 ", other.id, " 中找到。"});
            sentence.english({" of ", table.id, " stands in ", other.id, "."});
            return;
        }
        sentence.someRows(table, rows.count, total).add("的", byCount(rows.count, " has a ", " have a "));
        sentence.quotedField(named).add("在表 ", " that is not in ").same(other.id).add(" 中找不到：", ": ");
        sentence.values(values).add("（", " (").rowNumbers(rows).add("）。", ").");
    };
    return rowResultOf(view, check, outcome, std::move(unknown), total, build, values);
}

CheckResult checkMatches(const RuleView &view, const Check &check)
{
    const Item &item = view.item(check.item);
    const Table &table = view.table(check.table);
    const auto *stated = view.answerAs<Tally>(check.item);
    if (stated == nullptr) {
        return unanswered(view, check, item);
    }
    if (view.rowCount(check.table) == 0) {
        return noRowYet(view, check, table);
    }
    const Tally sums = view.facts().sums(check.table, *table.fieldIndex(check.fields.front()));
    const std::vector<const Code *> categories = differing(item, *stated, sums);
    return resultOf(view, check, categories.empty() ? Outcome::Pass : Outcome::Fail, [&](Sentence &sentence) {
        sentence.item(item).chinese({"与表 ", table.id, " 的合计"});
        sentence.english({categories.empty() ? " agrees with" : " differs from", " the totals of ", table.id});
        if (categories.empty()) {
            sentence.add("一致。", ".");
            return;
        }
        sentence.add("不一致：", ": ");
        for (const Code *category : categories) {
            sentence.add(category == categories.front() ? "" : "、", category == categories.front() ? "" : ", ");
            sentence.add(category->label).same(" ").number(countIn(*stated, category->id));
            sentence.add("（表中合计 ", " (").number(countIn(sums, category->id)).add("）", " in the table)");
        }
        sentence.add("。", ".");
    });
}

} // namespace facet
