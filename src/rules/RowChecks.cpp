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

std::vector<Text> namesOf(const Table &table, const std::vector<std::size_t> &fields)
{
    std::vector<Text> names;
    names.reserve(fields.size());
    for (const std::size_t field : fields) {
        names.push_back(fieldName(table.fields[field]));
    }
    return names;
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

Text withRows(const Text &sentence, const RowViolations &rows)
{
    const Text numbers = rowNumbers(rows);
    return {joined({sentence.zh, "：", numbers.zh, "。"}), joined({sentence.en, ": ", numbers.en, "."})};
}

} // namespace

CheckResult checkRows(const RuleView &view, const Check &check)
{
    const Table &table = view.table(check.table);
    const std::int64_t total = view.rowCount(check.table);
    if (total == 0) {
        return noRowYet(check, table);
    }
    return resultOf(check, Outcome::Pass, [&table, total] {
        const std::string count = std::to_string(total);
        return Text{joined({"表 ", table.id, " 有 ", count, " ", table.rowUnit.zh, "。"}),
                    joined({table.id, " has ", count, byCount(total, " row.", " rows.")})};
    });
}

CheckResult checkFilled(const RuleView &view, const Check &check)
{
    const Table &table = view.table(check.table);
    const std::int64_t total = view.rowCount(check.table);
    if (total == 0) {
        return noRowYet(check, table);
    }
    const std::vector<std::size_t> fields = indexesOf(table, check.fields);
    RowViolations lacking = view.facts().rowsLacking(check.table, fields);
    const bool none = lacking.count == total;
    const Outcome outcome = lacking.count == 0 ? Outcome::Pass : none ? Outcome::Fail : Outcome::Partial;
    return rowResultOf(check, outcome, std::move(lacking), total, [&](const RowViolations &rows) {
        if (rows.count == 0) {
            const Text names = quotedList(namesOf(table, fields), false);
            const std::string all = std::to_string(total);
            return Text{joined({"表 ", table.id, " 的 ", all, " ", table.rowUnit.zh, "都填写了", names.zh, "。"}),
                        joined({"Every row of ", table.id, " (", all, ") has ", names.en, "."})};
        }
        const Text names = quotedList(namesOf(table, fieldsLacking(view, table, fields)), true);
        const Text some = someRows(table, rows.count, total);
        return withRows(
            {joined({some.zh, "缺", names.zh}), joined({some.en, byCount(rows.count, " lacks ", " lack "), names.en})},
            rows);
    });
}

CheckResult checkUnique(const RuleView &view, const Check &check)
{
    const Table &table = view.table(check.table);
    const std::int64_t total = view.rowCount(check.table);
    if (total == 0) {
        return noRowYet(check, table);
    }
    const std::size_t field = *table.fieldIndex(check.fields.front());
    RowViolations sharing = view.facts().rowsSharing(check.table, field);
    const Outcome outcome = sharing.count == 0 ? Outcome::Pass : Outcome::Fail;
    return rowResultOf(check, outcome, std::move(sharing), total, [&](const RowViolations &rows) {
        const Text name = quoted(fieldName(table.fields[field]));
        if (rows.count == 0) {
            return Text{joined({"表 ", table.id, " 的", name.zh, "没有重复。"}),
                        joined({"No value of ", name.en, " occurs twice in ", table.id, "."})};
        }
        const Text some = someRows(table, rows.count, total);
        return withRows({joined({some.zh, "的", name.zh, "与别的行相同"}),
                         joined({some.en, byCount(rows.count, " shares ", " share "), name.en, " with another row"})},
                        rows);
    });
}

CheckResult checkOrdered(const RuleView &view, const Check &check)
{
    const Table &table = view.table(check.table);
    const std::int64_t total = view.rowCount(check.table);
    if (total == 0) {
        return noRowYet(check, table);
    }
    const std::vector<std::size_t> fields = indexesOf(table, check.fields);
    RowViolations disordered = view.facts().rowsDisordered(check.table, fields[0], fields[1]);
    const Outcome outcome = disordered.count == 0 ? Outcome::Pass : Outcome::Fail;
    return rowResultOf(check, outcome, std::move(disordered), total, [&](const RowViolations &rows) {
        const Text earlier = quoted(fieldName(table.fields[fields[0]]));
        const Text later = quoted(fieldName(table.fields[fields[1]]));
        if (rows.count == 0) {
            return Text{joined({"表 ", table.id, " 中没有", earlier.zh, "晚于", later.zh, "的记录。"}),
                        joined({"No row of ", table.id, " has ", earlier.en, " after ", later.en, "."})};
        }
        const Text some = someRows(table, rows.count, total);
        return withRows({joined({some.zh, "的", earlier.zh, "晚于", later.zh}),
                         joined({some.en, byCount(rows.count, " has ", " have "), earlier.en, " after ", later.en})},
                        rows);
    });
}

CheckResult checkNone(const RuleView &view, const Check &check)
{
    const Table &table = view.table(check.table);
    const std::int64_t total = view.rowCount(check.table);
    if (total == 0) {
        return noRowYet(check, table);
    }
    const std::size_t field = *table.fieldIndex(check.fields.front());
    const Text name = quoted(fieldName(table.fields[field]));
    const Text value = quoted(table.fields[field].code(check.option)->label);
    RowViolations found = view.facts().rowsWith(check.table, field, check.option);
    const RowViolations blank = found.count > 0 ? RowViolations{} : view.facts().rowsLacking(check.table, {field});
    const Outcome outcome = found.count > 0 ? Outcome::Fail : blank.count > 0 ? Outcome::Unknown : Outcome::Pass;
    return rowResultOf(check, outcome, std::move(found), total, [&](const RowViolations &rows) {
        if (rows.count > 0) {
            const Text some = someRows(table, rows.count, total);
            return withRows({joined({some.zh, "的", name.zh, "为", value.zh}),
                             joined({some.en, byCount(rows.count, " has ", " have "), value.en, " as ", name.en})},
                            rows);
        }
        if (blank.count > 0) {
            const Text some = someRows(table, blank.count, total);
            return withRows({joined({"尚不能排除", value.zh, "：", some.zh, "未填", name.zh}),
                             joined({value.en, " can't be ruled out yet: ", some.en,
                                     byCount(blank.count, " lacks ", " lack "), name.en})},
                            blank);
        }
        const std::string all = std::to_string(total);
        return Text{
            joined({"表 ", table.id, " 的 ", all, " ", table.rowUnit.zh, "中，", name.zh, "没有填", value.zh, "的。"}),
            joined({"No row of ", table.id, " (", all, ") has ", value.en, " as ", name.en, "."})};
    });
}

} // namespace facet
