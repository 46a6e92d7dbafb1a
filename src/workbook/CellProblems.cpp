#include "workbook/CellProblems.h"

#include "assessment/Blank.h"
#include "assessment/DateTime.h"
#include "workbook/Schema.h"

#include <algorithm>
#include <array>

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
    void check(const Requirement &requirement, const Check &check, Outcome outcome);
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
    [[nodiscard]] std::int64_t rowsWithValue(const RecordTable &table, std::size_t field, std::string_view value) const;
    [[nodiscard]] std::optional<std::string> lastDayOf(std::string_view person) const;

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
                    {"“" + std::string(typed) + "”不是有效日期，应为 2026-03-31 的形式；比较先后时不计。",
                     "“" + std::string(typed) +
                         "” is no valid date such as 2026-03-31; it is left out of comparisons."});
            }
            if (type == FieldType::Time && !isBlank(typed) && !normalisedTime(typed)) {
                add(row, i,
                    {"“" + std::string(typed) + "”不是有效时间，应为 2026-03-31 08:15 的形式；比较先后时不计。",
                     "“" + std::string(typed) +
                         "” is no valid time such as 2026-03-31 08:15; it is left out of comparisons."});
            }
        }
    }
}

void CellChecker::check(const Requirement &requirement, const Check &check, Outcome outcome)
{
    const bool own = check.table == m_table.id();
    const bool fails = outcome == Outcome::Fail || outcome == Outcome::Partial;
    m_requirement = requirement.id;
    m_lowersVerdict = check.role != Role::Notice;
    if (own && check.kind == CheckKind::None && (fails || outcome == Outcome::Unknown)) {
        checkNone(field(check.fields.at(0)), check, outcome);
    }
    if (!fails) {
        return;
    }
    if (own && check.kind == CheckKind::Filled) {
        checkFilled(check);
    } else if (own && check.kind == CheckKind::Unique) {
        checkUnique(field(check.fields.at(0)));
    } else if (own && check.kind == CheckKind::Ordered) {
        checkOrdered(field(check.fields.at(0)), field(check.fields.at(1)));
    } else if (own && check.kind == CheckKind::Known) {
        checkKnown(field(check.fields.at(0)), check);
    } else if (check.kind == CheckKind::NoUseAfterLeaving && m_table.id() == "A.7") {
        checkUseAfterLeaving();
    } else if (check.kind == CheckKind::Priority && m_table.id() == "A.2") {
        checkPriority();
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

std::int64_t CellChecker::rowsWithValue(const RecordTable &table, std::size_t field, std::string_view value) const
{
    const RecordColumn &column = table.columns()[field];
    if (column.counting != ValueCounting::None) {
        Query query(m_state.database.db(),
                    "SELECT rows FROM record_value WHERE assessment = ? AND table_id = ? AND field = ? AND value = ?");
        return query.with(m_state.key, table.id(), column.field->id, value).next() ? query.integer(0) : 0;
    }
    Query query(m_state.database.db(), "SELECT count(*) FROM (SELECT 1 FROM " + table.sqlName() +
                                           " WHERE assessment = ? AND " + trimmedSql(column.field->id) +
                                           " = ? LIMIT 2)");
    query.with(m_state.key, value).next();
    return query.integer(0);
}

void CellChecker::checkUnique(std::size_t at)
{
    for (const RecordRow &row : m_rows) {
        const std::string value(trimmed(textOf(row.row.values[at])));
        if (!value.empty() && rowsWithValue(m_table, at, value) > 1) {
            add(row, at,
                {label(at, Language::Chinese) + "“" + value + "”还出现在另一条记录中。",
                 label(at, Language::English) + " “" + value + "” stands in another row, too."});
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
        if (!value.empty() && rowsWithValue(*other, *otherField, value) == 0) {
            add(row, at,
                {"表 " + other->id() + " 的" + nameOf(*other->columns()[*otherField].field, Language::Chinese) +
                     "中没有“" + value + "”。",
                 "Table " + other->id() + " has no “" + value + "” in " +
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
                {"“" + (code != nullptr ? code->label.zh : check.option) + "”为 " + m_requirement + " 所禁止。",
                 "“" + (code != nullptr ? code->label.en : check.option) + "” is prohibited by " + m_requirement +
                     "."});
        } else if (!isFilled(row.row.values[at])) {
            add(row, at,
                {label(at, Language::Chinese) + "未填写，" + m_requirement + " 无法判定。",
                 label(at, Language::English) + " is blank, so " + m_requirement + " can't be judged."});
        }
    }
}

/// The last day on which the person may have used a system; nullopt when one of that name is still employed or none is
/// known.
std::optional<std::string> CellChecker::lastDayOf(std::string_view person) const
{
    Query query(m_state.database.db(),
                "SELECT count(*), count(left_key), max(left_key) FROM a4_person WHERE assessment = ? AND " +
                    trimmedSql("name") + " = ?");
    query.with(m_state.key, person).next();
    const bool allLeft = query.integer(0) > 0 && query.integer(0) == query.integer(1);
    return allLeft ? std::optional(query.text(2)) : std::nullopt;
}

void CellChecker::checkUseAfterLeaving()
{
    const std::size_t person = field("person");
    const std::size_t started = field("started_at");
    for (const RecordRow &row : m_rows) {
        const std::string name(trimmed(textOf(row.row.values[person])));
        const auto time = normalisedTime(textOf(row.row.values[started]));
        const auto last = name.empty() || !time ? std::nullopt : lastDayOf(name);
        if (last && time->substr(0, 10) > *last) {
            add(row, started,
                {name + " 已于 " + *last + " 离岗，此后仍有使用记录。",
                 name + " left on " + *last + "; this use is later."});
        }
    }
}

void CellChecker::checkPriority()
{
    struct Importance {
        std::string_view field;
        std::string_view category;
    };
    constexpr std::array<Importance, 3> avoided = {
        {{"business_importance", "key"}, {"user_importance", "important"}, {"operator_importance", "important"}}};
    for (const RecordRow &row : m_rows) {
        for (const Importance &importance : avoided) {
            const std::size_t at = field(importance.field);
            const auto *tally = std::get_if<Tally>(&row.row.values[at]);
            const auto count = tally == nullptr ? Tally::const_iterator() : tally->find(importance.category);
            if (tally != nullptr && count != tally->end() && count->second > 0) {
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
    const std::vector<Requirement> &requirements = state.database.catalogue.requirements();
    for (const std::size_t index : state.database.catalogue.requirementsOf(table.id())) {
        const RequirementResult &result = state.result.requirements[index];
        if (result.computed == Verdict::NotApplicable) {
            continue;
        }
        for (std::size_t i = 0; i < requirements[index].checks.size(); ++i) {
            checker.check(requirements[index], requirements[index].checks[i], result.checks[i].outcome);
        }
    }
    return checker.take();
}

} // namespace facet
