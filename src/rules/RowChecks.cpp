#include "rules/Checks.h"

namespace facet
{

namespace
{

std::vector<std::size_t> indexesOf(const Table &table, const std::vector<std::string> &fields)
{
    std::vector<std::size_t> indexes;
    indexes.reserve(fields.size());
    for (const std::string &field : fields) {
        indexes.push_back(*table.fieldIndex(field));
    }
    return indexes;
}

void addNames(Sentence &sentence, const Table &table, const std::vector<std::size_t> &fields, bool any)
{
    for (std::size_t index = 0; index < fields.size(); ++index) {
        sentence.listMark(index, fields.size(), any).quotedField(table.fields[fields[index]]);
    }
}

/// Those of the fields that some row lacks, for a message that names only what is missing.
std::vector<std::size_t> fieldsLacking(const RuleView &view, const Table &table, const std::vector<std::size_t> &fields)
{
    if (fields.size() == 1) {
        return fields;
    }
    std::vector<std::size_t> lacking;
    for (const std::size_t field : fields) {
        if (view.facts().rowsLacking(table.id, {field}).count > 0) {
            lacking.push_back(field);
        }
    }
    return lacking;
}

/// The end of a sentence that names the rows.
void addRows(Sentence &sentence, const RowViolations &rows)
{
    sentence.add("：", ": ").rowNumbers(rows).add("。", ".");
}

} // namespace

CheckResult checkRows(const RuleView &view, const Check &check)
{
    const Table &table = view.table(check.table);
    const std::int64_t total = view.rowCount(check.table);
    if (total == 0) {
        return noRowYet(view, check, table);
    }
    return resultOf(view, check, Outcome::Pass, [&table, total](Sentence &sentence) {
        sentence.add("表 ", {}).same(table.id).add(" 有 ", " has ").number(total);
        sentence.chinese({" ", table.rowUnit.zh, "。"}).english({byCount(total, " row.", " rows.")});
    });
}

CheckResult checkFilled(const RuleView &view, const Check &check)
{
    const Table &table = view.table(check.table);
    const std::int64_t total = view.rowCount(check.table);
    if (total == 0) {
        return noRowYet(view, check, table);
    }
    const std::vector<std::size_t> fields = indexesOf(table, check.fields);
    RowViolations lacking = view.facts().rowsLacking(check.table, fields);
    const bool none = lacking.count == total;
    const Outcome outcome = lacking.count == 0 ? Outcome::Pass : none ? Outcome::Fail : Outcome::Partial;
    return rowResultOf(
        view, check, outcome, std::move(lacking), total, [&](Sentence &sentence, const RowViolations &rows) {
            if (rows.count == 0) {
                const Digits all(total);
                sentence.chinese({"表 ", table.id, " 的 ", all.text(), " ", table.rowUnit.zh, "都填写了"});
                sentence.english({"Every row of ", table.id, " (", all.text(), ") has "});
                addNames(sentence, table, fields, false);
                sentence.add("。", ".");
                return;
            }
            sentence.someRows(table, rows.count, total).add("缺", byCount(rows.count, " lacks ", " lack "));
            addNames(sentence, table, fieldsLacking(view, table, fields), true);
            addRows(sentence, rows);
        });
}

CheckResult checkUnique(const RuleView &view, const Check &check)
{
    const Table &table = view.table(check.table);
    const std::int64_t total = view.rowCount(check.table);
    if (total == 0) {
        return noRowYet(view, check, table);
    }
    const std::size_t field = *table.fieldIndex(check.fields.front());
    RowViolations sharing = view.facts().rowsSharing(check.table, field);
    const Outcome outcome = sharing.count == 0 ? Outcome::Pass : Outcome::Fail;
    return rowResultOf(
        view, check, outcome, std::move(sharing), total, [&](Sentence &sentence, const RowViolations &rows) {
            if (rows.count == 0) {
                sentence.chinese({"表 ", table.id, " 的"}).english({"No value of "}).quotedField(table.fields[field]);
                sentence.chinese({"没有重复。"}).english({" occurs twice in ", table.id, "."});
                return;
            }
            sentence.someRows(table, rows.count, total).add("的", byCount(rows.count, " shares ", " share "));
            sentence.quotedField(table.fields[field]).add("与别的行相同", " with another row");
            addRows(sentence, rows);
        });
}

CheckResult checkOrdered(const RuleView &view, const Check &check)
{
    const Table &table = view.table(check.table);
    const std::int64_t total = view.rowCount(check.table);
    if (total == 0) {
        return noRowYet(view, check, table);
    }
    const std::vector<std::size_t> fields = indexesOf(table, check.fields);
    RowViolations disordered = view.facts().rowsDisordered(check.table, fields[0], fields[1]);
    const Outcome outcome = disordered.count == 0 ? Outcome::Pass : Outcome::Fail;
    return rowResultOf(
        view, check, outcome, std::move(disordered), total, [&](Sentence &sentence, const RowViolations &rows) {
            const auto addFields = [&] {
                sentence.quotedField(table.fields[fields[0]])
                    .add("晚于", " after ")
                    .quotedField(table.fields[fields[1]]);
            };
            if (rows.count == 0) {
                sentence.chinese({"表 ", table.id, " 中没有"}).english({"No row of ", table.id, " has "});
                addFields();
                sentence.add("的记录。", ".");
                return;
            }
            sentence.someRows(table, rows.count, total).add("的", byCount(rows.count, " has ", " have "));
            addFields();
            addRows(sentence, rows);
        });
}

CheckResult checkNone(const RuleView &view, const Check &check)
{
    const Table &table = view.table(check.table);
    const std::int64_t total = view.rowCount(check.table);
    if (total == 0) {
        return noRowYet(view, check, table);
    }
    const std::size_t field = *table.fieldIndex(check.fields.front());
    RowViolations found = view.facts().rowsWith(check.table, field, check.option);
    const RowViolations blank = found.count > 0 ? RowViolations{} : view.facts().rowsLacking(check.table, {field});
    const Outcome outcome = found.count > 0 ? Outcome::Fail : blank.count > 0 ? Outcome::Unknown : Outcome::Pass;
    return rowResultOf(
        view, check, outcome, std::move(found), total, [&](Sentence &sentence, const RowViolations &rows) {
            const Text name = Sentence().quotedField(table.fields[field]).take();
            const Text value = Sentence().quoted(table.fields[field].code(check.option)->label).take();
            if (rows.count > 0) {
                sentence.someRows(table, rows.count, total);
                sentence.chinese({"的", name.zh, "为", value.zh});
                sentence.english({byCount(rows.count, " has ", " have "), value.en, " as ", name.en});
                addRows(sentence, rows);
                return;
            }
            if (blank.count > 0) {
                sentence.chinese({"尚不能排除", value.zh, "："}).english({value.en, " can't be ruled out yet: "});
                sentence.someRows(table, blank.count, total);
                sentence.add("未填", byCount(blank.count, " lacks ", " lack ")).add(name);
                addRows(sentence, blank);
                return;
            }
            const Digits all(total);
            const std::string &unit = table.rowUnit.zh;
            sentence.chinese(
                {"表 ", table.id, " 的 ", all.text(), " ", unit, "中，", name.zh, "没有填", value.zh, "的。"});
            sentence.english({"No row of ", table.id, " (", all.text(), ") has ", value.en, " as ", name.en, "."});
        });
}

} // namespace facet
