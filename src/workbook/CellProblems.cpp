#include "workbook/CellProblems.h"

#include "assessment/Blank.h"
#include "assessment/DateTime.h"
#include "workbook/ComplainingChecks.h"
#include "workbook/UsesAfterLeaving.h"

#include <algorithm>

namespace facet
{

namespace
{

std::string nameOf(const Field &field, Language language)
{
    const std::string &qualifier = field.qualifier.in(language);
    return qualifier.empty() ? field.label.in(language) : field.label.in(language) + " (" + qualifier + ")";
}

/// Looks through rows for one check after the other.
class CellChecker
{
public:
    CellChecker(const SessionState &state, const RecordTable &table, std::span<const RecordRow> rows)
        : m_state(state), m_table(table), m_rows(rows)
    {
    }

    void checkShapes();
    void check(const ComplainingCheck &complaint);
    std::vector<CellProblem> take();

private:
    void add(const RecordRow &row, std::size_t field, Text message);
    void checkFilled(const Check &check);
    void checkUnique(std::size_t field);
    void checkOrdered(std::size_t earlier, std::size_t later);
    void checkKnown(std::size_t field, const Check &check);
    void checkNone(std::size_t field, const Check &check, Outcome outcome);
    void checkUseAfterLeaving();
    void checkPriority();
    [[nodiscard]] std::size_t field(std::string_view id) const { return m_table.table().fieldIndex(id).value_or(0); }
    [[nodiscard]] std::string label(std::size_t field, Language language) const
    {
        return nameOf(*m_table.columns()[field].field, language);
    }

    const SessionState &m_state;
    const RecordTable &m_table;
    std::span<const RecordRow> m_rows;
    std::string m_requirement;
    bool m_lowersVerdict = false;
    std::vector<CellProblem> m_problems;
};

void CellChecker::add(const RecordRow &row, std::size_t field, Text message)
{
    m_problems.push_back({row.id, field, m_lowersVerdict, m_requirement, std::move(message)});
}

std::vector<CellProblem> CellChecker::take()
{
    std::stable_sort(m_problems.begin(), m_problems.end(), [](const CellProblem &a, const CellProblem &b) {
        return a.row != b.row ? a.row < b.row : a.field < b.field;
    });
    return std::move(m_problems);
}

void CellChecker::checkShapes()
{
    for (const RecordRow &row : m_rows) {
        for (std::size_t i = 0; i < row.row.values.size(); ++i) {
            const FieldType type = m_table.columns()[i].field->type;
            const std::string_view typed = textOf(row.row.values[i]);
            if (type == FieldType::Date && !isBlank(typed) && !normalisedDate(typed)) {
                add(row, i,
                    {"「" + std::string(typed) + "」不是有效日期，应为 2026-03-31 的形式；比较先后时不计。",
                     "\"" + std::string(typed) +
                         "\" is no valid date such as 2026-03-31; it is left out of comparisons."});
            }
            if (type == FieldType::Time && !isBlank(typed) && !normalisedTime(typed)) {
                add(row, i,
                    {"「" + std::string(typed) + "」不是有效时间，应为 2026-03-31 08:15 的形式；比较先后时不计。",
                     "\"" + std::string(typed) +
                         "\" is no valid time such as 2026-03-31 08:15; it is left out of comparisons."});
            }
        }
    }
}

void CellChecker::check(const ComplainingCheck &complaint)
{
    const Check &check = complaint.check();
    m_requirement = complaint.requirement->id;
    m_lowersVerdict = check.role != Role::Notice;
    switch (check.kind) {
    case CheckKind::Filled:
        return checkFilled(check);
    case CheckKind::Unique:
        return checkUnique(field(check.fields.at(0)));
    case CheckKind::Ordered:
        return checkOrdered(field(check.fields.at(0)), field(check.fields.at(1)));
    case CheckKind::Known:
        return checkKnown(field(check.fields.at(0)), check);
    case CheckKind::None:
        return checkNone(field(check.fields.at(0)), check, complaint.outcome);
    case CheckKind::NoUseAfterLeaving:
        return checkUseAfterLeaving();
    default:
        return checkPriority();
    }
}

void CellChecker::checkFilled(const Check &check)
{
    for (const RecordRow &row : m_rows) {
        for (const std::string &id : check.fields) {
            const std::size_t at = field(id);
            if (!isFilled(row.row.values[at])) {
                add(row, at,
                    {label(at, Language::Chinese) + "未填写（" + m_requirement + "）。",
                     label(at, Language::English) + " is blank (" + m_requirement + ")."});
            }
        }
    }
}

void CellChecker::checkUnique(std::size_t at)
{
    for (const RecordRow &row : m_rows) {
        const std::string value(trimmed(textOf(row.row.values[at])));
        if (!value.empty() && m_state.records(m_table).rowsWithValue(at, value) > 1) {
            add(row, at,
                {label(at, Language::Chinese) + "「" + value + "」还出现在另一条记录中。",
                 label(at, Language::English) + " \"" + value + "\" is also used in another row."});
        }
    }
}

void CellChecker::checkOrdered(std::size_t earlier, std::size_t later)
{
    const auto normalised = m_table.columns()[earlier].field->type == FieldType::Date ? normalisedDate : normalisedTime;
    for (const RecordRow &row : m_rows) {
        const auto from = normalised(textOf(row.row.values[earlier]));
        const auto to = normalised(textOf(row.row.values[later]));
        if (from && to && *from > *to) {
            add(row, later,
                {label(later, Language::Chinese) + "早于" + label(earlier, Language::Chinese) + "。",
                 label(later, Language::English) + " is before " + label(earlier, Language::English) + "."});
        }
    }
}

void CellChecker::checkKnown(std::size_t at, const Check &check)
{
    const RecordTable *other = m_state.database.recordTable(check.otherTable);
    const auto otherField = other == nullptr ? std::nullopt : other->table().fieldIndex(check.otherField);
    if (!otherField) {
        return;
    }
    for (const RecordRow &row : m_rows) {
        const std::string value(trimmed(textOf(row.row.values[at])));
        if (!value.empty() && m_state.records(*other).rowsWithValue(*otherField, value) == 0) {
            add(row, at,
                {"表 " + other->id() + " 的" + nameOf(*other->columns()[*otherField].field, Language::Chinese) +
                     "中没有「" + value + "」。",
                 "Table " + other->id() + " has no \"" + value + "\" in " +
                     nameOf(*other->columns()[*otherField].field, Language::English) + "."});
        }
    }
}

void CellChecker::checkNone(std::size_t at, const Check &check, Outcome outcome)
{
    const Code *code = m_table.columns()[at].field->code(check.option);
    for (const RecordRow &row : m_rows) {
        if (textOf(row.row.values[at]) == check.option && outcome == Outcome::Fail) {
            add(row, at,
                {"「" + (code != nullptr ? code->label.zh : check.option) + "」为 " + m_requirement + " 所禁止。",
                 "\"" + (code != nullptr ? code->label.en : check.option) + "\" is prohibited by " + m_requirement +
                     "."});
        } else if (!isFilled(row.row.values[at])) {
            add(row, at,
                {label(at, Language::Chinese) + "未填写，" + m_requirement + " 无法判定。",
                 label(at, Language::English) + " is blank, so " + m_requirement + " can't be judged."});
        }
    }
}

void CellChecker::checkUseAfterLeaving()
{
    const std::size_t person = field("person");
    const std::size_t started = field("started_at");
    const UsesAfterLeaving uses(m_state.database.db(), m_state.key);
    for (const RecordRow &row : m_rows) {
        const std::string name(trimmed(textOf(row.row.values[person])));
        const auto time = normalisedTime(textOf(row.row.values[started]));
        const auto last = name.empty() || !time ? std::nullopt : uses.lastDayOf(name);
        if (last && time->substr(0, 10) > *last) {
            add(row, started,
                {name + " 已于 " + *last + " 离岗，此后仍有使用记录。",
                 name + " left on " + *last + "; this use is later."});
        }
    }
}

void CellChecker::checkPriority()
{
    for (const RecordRow &row : m_rows) {
        for (const AvoidedImportance &importance : avoidedImportances()) {
            const std::size_t at = field(importance.field);
            if (namesAvoided(row.row.values[at], importance.category)) {
                add(row, at,
                    {"涉及关键业务或重要人员，该系统不应采用人脸识别（" + m_requirement + "）。",
                     "Key business or important people are involved: the system should not use face recognition (" +
                         m_requirement + ")."});
            }
        }
    }
}

} // namespace

std::vector<CellProblem> findCellProblems(const SessionState &state, const RecordTable &table,
                                          std::span<const RecordRow> rows)
{
    CellChecker checker(state, table, rows);
    checker.checkShapes();
    for (const ComplainingCheck &complaint : complainingChecks(state, table)) {
        checker.check(complaint);
    }
    return checker.take();
}

} // namespace facet
