// The rows that checks complain of, and values of the wrong shape.
#include "assessment/Blank.h"
#include "assessment/DateTime.h"
#include "workbook/ComplainingChecks.h"
#include "workbook/Failure.h"
#include "workbook/RowConditions.h"
#include "workbook/Schema.h"
#include "workbook/UsesAfterLeaving.h"

#include <map>
#include <memory>

namespace facet
{

namespace
{

/// A question about a value that SQL answers, asked once for each distinct value; nobody asks it of a blank one.
class ValueTest
{
public:
    explicit ValueTest(std::function<bool(std::string_view)> ask) : m_ask(std::move(ask)) {}

    bool operator()(std::string_view stored)
    {
        const std::string_view value = trimmed(stored);
        if (value.empty()) {
            return false;
        }
        const auto known = m_answers.find(value);
        if (known != m_answers.end()) {
            return known->second;
        }
        if (m_answers.size() == mostKept) {
            m_answers.clear();
        }
        return m_answers.emplace(std::string(value), m_ask(value)).first->second;
    }

private:
    static constexpr std::size_t mostKept = 100'000;

    std::function<bool(std::string_view)> m_ask;
    std::map<std::string, bool, std::less<>> m_answers;
};

/// Makes the conditions for one table.
class ProblemFinder
{
public:
    ProblemFinder(const SessionState &state, const RecordTable &table) : m_state(state), m_table(table) {}

    [[nodiscard]] RowCondition of(const ComplainingCheck &complaint) const;
    /// nullopt where the field has no shape to be wrong.
    [[nodiscard]] std::optional<RowCondition> wrongShape(std::size_t field) const;

private:
    [[nodiscard]] RowCondition faults(std::int64_t bits) const;
    [[nodiscard]] RowCondition filled(const Check &check) const;
    [[nodiscard]] RowCondition unique(const Check &check) const;
    [[nodiscard]] RowCondition ordered(const Check &check) const;
    [[nodiscard]] RowCondition known(const Check &check) const;
    [[nodiscard]] RowCondition none(const Check &check, Outcome outcome) const;
    [[nodiscard]] RowCondition usedAfterLeaving() const;
    [[nodiscard]] RowCondition avoided() const;
    /// The rows whose values, given by SQL with these parameters, stand in the column.
    [[nodiscard]] std::function<void(std::vector<RowId> &)> rowsOfValues(std::size_t field, std::string valuesSql,
                                                                         std::vector<std::string> parameters) const;
    [[nodiscard]] bool isReference(const RecordTable &table, std::size_t field) const
    {
        return table.columns()[field].counting == ValueCounting::Reference;
    }
    [[nodiscard]] std::size_t field(std::string_view id) const { return m_table.table().fieldIndex(id).value_or(0); }

    const SessionState &m_state;
    const RecordTable &m_table;
};

RowCondition ProblemFinder::of(const ComplainingCheck &complaint) const
{
    const Check &check = complaint.check();
    const auto made = [&] {
        switch (check.kind) {
        case CheckKind::Filled:
            return filled(check);
        case CheckKind::Unique:
            return unique(check);
        case CheckKind::Ordered:
            return ordered(check);
        case CheckKind::Known:
            return known(check);
        case CheckKind::None:
            return none(check, complaint.outcome);
        case CheckKind::NoUseAfterLeaving:
            return usedAfterLeaving();
        default:
            return avoided();
        }
    };
    RowCondition condition = made();
    if (condition.collect && !condition.rows) {
        condition.rows = complaint.rows;
    }
    return condition;
}

/// Rows with at least one of the bits.
RowCondition ProblemFinder::faults(std::int64_t bits) const
{
    RowCondition condition;
    condition.holds = [bits](const StoredCells &cells) { return cells.has(bits); };
    Query count(m_state.database.db(), "SELECT coalesce(sum(rows), 0) FROM record_fault WHERE assessment = ? AND "
                                       "table_id = ? AND faults & ? <> 0");
    count.with(m_state.key, m_table.id(), bits).next();
    condition.rows = count.integer(0);
    condition.collect = [&state = m_state, &table = m_table, bits](std::vector<RowId> &ids) {
        Query kinds(state.database.db(),
                    "SELECT faults FROM record_fault WHERE assessment = ? AND table_id = ? AND faults & ? <> 0");
        kinds.with(state.key, table.id(), bits);
        Query rows(state.database.db(), "SELECT row_id FROM " + table.sqlName() + " INDEXED BY " + table.sqlName() +
                                            "_faults WHERE assessment = ? AND faults = ? AND faults <> 0");
        while (kinds.next()) {
            rows.again();
            rows.with(state.key, kinds.integer(0));
            while (rows.next()) {
                ids.push_back(rows.integer(0));
            }
        }
    };
    return condition;
}

RowCondition ProblemFinder::filled(const Check &check) const
{
    std::int64_t bits = 0;
    for (const std::string &id : check.fields) {
        bits |= m_table.columns()[field(id)].faultBit;
    }
    return faults(bits);
}

std::function<void(std::vector<RowId> &)> ProblemFinder::rowsOfValues(std::size_t field, std::string valuesSql,
                                                                      std::vector<std::string> parameters) const
{
    return [&state = m_state, &table = m_table, field, sql = std::move(valuesSql),
            parameters = std::move(parameters)](std::vector<RowId> &ids) {
        Query values(state.database.db(), sql);
        values.with(state.key);
        for (const std::string &parameter : parameters) {
            values.bind(parameter);
        }
        Query rows(state.database.db(), "SELECT row_id FROM " + table.sqlName() + " WHERE assessment = ? AND " +
                                            trimmedSql(table.columns()[field].field->id) + " = ?");
        while (values.next()) {
            rows.again();
            rows.with(state.key, values.view(0));
            while (rows.next()) {
                ids.push_back(rows.integer(0));
            }
        }
    };
}

RowCondition ProblemFinder::unique(const Check &check) const
{
    const std::size_t at = field(check.fields.at(0));
    const auto shared = std::make_shared<ValueTest>([&state = m_state, &table = m_table, at](std::string_view value) {
        return state.records(table).rowsWithValue(at, value) > 1;
    });
    RowCondition condition;
    condition.fields = {at};
    condition.holds = [shared, at](const StoredCells &cells) { return (*shared)(cells.text(at)); };
    if (isReference(m_table, at)) {
        condition.collect = rowsOfValues(
            at, "SELECT value FROM record_value WHERE assessment = ? AND table_id = ? AND field = ? AND rows > 1",
            {m_table.id(), m_table.columns()[at].field->id});
    }
    return condition;
}

RowCondition ProblemFinder::known(const Check &check) const
{
    const std::size_t at = field(check.fields.at(0));
    const RecordTable &other = m_state.database.knownTable(check.otherTable);
    const std::size_t otherAt = other.table().fieldIndex(check.otherField).value_or(0);
    const auto unknown = std::make_shared<ValueTest>([&state = m_state, &other, otherAt](std::string_view value) {
        return state.records(other).rowsWithValue(otherAt, value) == 0;
    });
    RowCondition condition;
    condition.fields = {at};
    condition.holds = [unknown, at](const StoredCells &cells) { return (*unknown)(cells.text(at)); };
    if (isReference(m_table, at) && isReference(other, otherAt)) {
        condition.collect = rowsOfValues(
            at,
            "SELECT value FROM record_value v WHERE assessment = ?1 AND table_id = ?2 AND field = ?3 AND NOT EXISTS "
            "(SELECT 1 FROM record_value o WHERE o.assessment = ?1 AND o.table_id = ?4 AND o.field = ?5 AND o.value = "
            "v.value)",
            {m_table.id(), m_table.columns()[at].field->id, other.id(), other.columns()[otherAt].field->id});
    }
    return condition;
}

RowCondition ProblemFinder::ordered(const Check &check) const
{
    const std::size_t earlier = field(check.fields.at(0));
    const std::size_t later = field(check.fields.at(1));
    if (m_table.ordered() == std::make_pair(earlier, later)) {
        return faults(disorderBit);
    }
    const auto normalised = m_table.columns()[earlier].field->type == FieldType::Date ? normalisedDate : normalisedTime;
    RowCondition condition;
    condition.fields = {earlier, later};
    condition.holds = [normalised, earlier, later](const StoredCells &cells) {
        const auto from = normalised(cells.text(earlier));
        const auto to = normalised(cells.text(later));
        return from && to && *from > *to;
    };
    return condition;
}

/// Rows with the code; blank ones keep the requirement from being judged.
RowCondition ProblemFinder::none(const Check &check, Outcome outcome) const
{
    const std::size_t at = field(check.fields.at(0));
    const std::int64_t blank = m_table.columns()[at].faultBit;
    RowCondition condition;
    condition.fields = {at};
    condition.holds = [at, blank, code = check.option, fails = outcome == Outcome::Fail](const StoredCells &cells) {
        return cells.has(blank) || (fails && cells.text(at) == code);
    };
    return condition;
}

RowCondition ProblemFinder::usedAfterLeaving() const
{
    const std::size_t person = field("person");
    const std::size_t started = field("started_at");
    const UsesAfterLeaving uses(m_state.database.db(), m_state.key);
    RowCondition condition;
    condition.fields = {person, started};
    condition.holds = [uses, person, started](const StoredCells &cells) {
        const std::string_view name = trimmed(cells.text(person));
        const auto time = normalisedTime(cells.text(started));
        const auto last = name.empty() || !time ? std::nullopt : uses.lastDayOf(name);
        return last && time->substr(0, 10) > *last;
    };
    condition.collect = [uses](std::vector<RowId> &ids) { uses.forEach([&](RowId id) { ids.push_back(id); }); };
    return condition;
}

RowCondition ProblemFinder::avoided() const
{
    RowCondition condition;
    for (const AvoidedImportance &importance : avoidedImportances()) {
        condition.fields.push_back(field(importance.field));
    }
    condition.holds = [&table = m_table, fields = condition.fields](const StoredCells &cells) {
        for (std::size_t i = 0; i < fields.size(); ++i) {
            const std::string_view stored = cells.text(fields[i]);
            if (!stored.empty() && namesAvoided(table.read(fields[i], stored), avoidedImportances()[i].category)) {
                return true;
            }
        }
        return false;
    };
    return condition;
}

std::optional<RowCondition> ProblemFinder::wrongShape(std::size_t at) const
{
    const FieldType type = m_table.columns()[at].field->type;
    if (type != FieldType::Date && type != FieldType::Time) {
        return std::nullopt;
    }
    const auto normalised = type == FieldType::Date ? normalisedDate : normalisedTime;
    RowCondition condition;
    condition.fields = {at};
    condition.holds = [at, normalised](const StoredCells &cells) {
        const std::string_view typed = cells.text(at);
        return !isBlank(typed) && !normalised(typed);
    };
    return condition;
}

void requireKnown(const Catalogue &catalogue, const RowFilter &filter)
{
    const Requirement *requirement = catalogue.requirement(filter.requirement);
    if (requirement == nullptr || (filter.check && *filter.check >= requirement->checks.size())) {
        fail(ErrorCode::NotFound, filter.requirement,
             {"没有要求 " + filter.requirement + " 或其中的这项检查。",
              "There is no requirement " + filter.requirement + " or no such check of it."});
    }
}

} // namespace

AnyCondition problemConditions(const SessionState &state, const RecordTable &table, const RowFilter &filter)
{
    if (!filter.requirement.empty()) {
        requireKnown(state.database.catalogue, filter);
    }
    const ProblemFinder finder(state, table);
    AnyCondition any;
    for (const ComplainingCheck &complaint : complainingChecks(state, table)) {
        if (!filter.requirement.empty() && complaint.requirement->id != filter.requirement) {
            continue;
        }
        if (!filter.check || *filter.check == complaint.index) {
            any.push_back(finder.of(complaint));
        }
    }
    for (std::size_t field = 0; filter.requirement.empty() && field < table.columns().size(); ++field) {
        if (auto condition = finder.wrongShape(field)) {
            any.push_back(std::move(*condition));
        }
    }
    return any;
}

} // namespace facet
