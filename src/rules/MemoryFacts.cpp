#include "rules/MemoryFacts.h"

#include "assessment/Blank.h"
#include "assessment/DateTime.h"

#include <algorithm>
#include <limits>
#include <set>

namespace facet
{

namespace
{

/// The trimmed text of a field; empty when it is blank or holds no text.
std::string_view textIn(const Row &row, std::size_t field)
{
    const auto *text = std::get_if<std::string>(&row.values[field]);
    return text == nullptr ? std::string_view() : trimmed(*text);
}

bool hasAll(const Row &row, const std::vector<std::size_t> &fields)
{
    return std::all_of(fields.begin(), fields.end(), [&row](std::size_t field) { return isFilled(row.values[field]); });
}

/// The date or time in a field as a number.
std::optional<std::int64_t> momentIn(const Row &row, std::size_t field, FieldType type)
{
    const auto *text = std::get_if<std::string>(&row.values[field]);
    if (text == nullptr) {
        return std::nullopt;
    }
    return type == FieldType::Time ? timeNumber(*text) : dateNumber(*text);
}

/// The rows that violate something: all counted, the first ones kept.
template <typename Violates>
RowViolations violations(const std::vector<Row> &rows, const Violates &violates)
{
    RowViolations found;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!violates(rows[i])) {
            continue;
        }
        ++found.count;
        if (found.sample.size() < rowSampleSize) {
            found.sample.push_back(static_cast<std::int64_t>(i) + 1);
        }
    }
    return found;
}

/// The values of a field that are not blank, trimmed and sorted, each as often as it occurs.
std::vector<std::string_view> valuesOf(const std::vector<Row> &rows, std::size_t field)
{
    std::vector<std::string_view> values;
    values.reserve(rows.size());
    for (const Row &row : rows) {
        if (const std::string_view text = textIn(row, field); !text.empty()) {
            values.push_back(text);
        }
    }
    std::sort(values.begin(), values.end());
    return values;
}

std::vector<std::string_view> distinctValuesOf(const std::vector<Row> &rows, std::size_t field)
{
    std::vector<std::string_view> values = valuesOf(rows, field);
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

bool contains(const std::vector<std::string_view> &sorted, std::string_view value)
{
    return std::binary_search(sorted.begin(), sorted.end(), value);
}

void addSaturating(std::int64_t &sum, std::int64_t count)
{
    constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
    sum = count > largest - sum ? largest : sum + count;
}

std::optional<Tally> tallyIn(const Row &row, std::size_t field)
{
    const auto *tally = std::get_if<Tally>(&row.values[field]);
    return tally == nullptr || tally->empty() ? std::nullopt : std::optional(*tally);
}

struct Leaving {
    std::string_view person;
    std::int64_t day = 0; ///< YYYYMMDD; 0: still there
};

/// By name: the last day on which one of the people with it left; 0 while one of them has no valid day of leaving.
std::vector<Leaving> leavingDays(const Table &staff, const std::vector<Row> &rows)
{
    const std::size_t name = *staff.fieldIndex("name");
    const std::size_t leftOn = *staff.fieldIndex("left_on");
    std::vector<Leaving> all;
    all.reserve(rows.size());
    for (const Row &row : rows) {
        if (const std::string_view person = textIn(row, name); !person.empty()) {
            all.push_back({person, momentIn(row, leftOn, FieldType::Date).value_or(0)});
        }
    }
    std::ranges::sort(all, {}, &Leaving::person);
    std::vector<Leaving> days;
    for (const Leaving &leaving : all) {
        if (days.empty() || days.back().person != leaving.person) {
            days.push_back(leaving);
        } else {
            const bool employed = leaving.day == 0 || days.back().day == 0;
            days.back().day = employed ? 0 : std::max(days.back().day, leaving.day);
        }
    }
    return days;
}

constexpr std::int64_t clockPart = 1'000'000; ///< of a time as a number

} // namespace

MemoryFacts::MemoryFacts(const Catalogue &catalogue, const Assessment &assessment)
    : m_catalogue(catalogue), m_assessment(assessment), m_answers(assessment.answers), m_records(assessment.records),
      m_notApplicable(assessment.notApplicable), m_judgements(assessment.judgements)
{
}

const std::vector<Row> &MemoryFacts::rows(std::string_view table) const
{
    static const std::vector<Row> none;
    const std::vector<Row> *found = m_records.find(table);
    return found == nullptr ? none : *found;
}

const Answer *MemoryFacts::answer(std::string_view item) const
{
    return m_answers.find(item);
}

const std::string *MemoryFacts::notApplicableReason(std::string_view target) const
{
    return m_notApplicable.find(target);
}

const Judgement *MemoryFacts::judgement(std::string_view requirement) const
{
    return m_judgements.find(requirement);
}

std::optional<std::int64_t> MemoryFacts::parameter(std::string_view name) const
{
    const auto found = m_assessment.parameters.find(name);
    return found == m_assessment.parameters.end() ? std::nullopt : std::optional(found->second);
}

std::int64_t MemoryFacts::rowCount(std::string_view table) const
{
    return static_cast<std::int64_t>(rows(table).size());
}

RowViolations MemoryFacts::rowsLacking(std::string_view table, const std::vector<std::size_t> &fields) const
{
    return violations(rows(table), [&fields](const Row &row) { return !hasAll(row, fields); });
}

std::int64_t MemoryFacts::rowsHaving(std::string_view table, const std::vector<std::size_t> &fields) const
{
    const std::vector<Row> &all = rows(table);
    return std::count_if(all.begin(), all.end(), [&fields](const Row &row) { return hasAll(row, fields); });
}

RowViolations MemoryFacts::rowsSharing(std::string_view table, std::size_t field) const
{
    const std::vector<std::string_view> values = valuesOf(rows(table), field);
    if (std::adjacent_find(values.begin(), values.end()) == values.end()) {
        return {};
    }
    return violations(rows(table), [&values, field](const Row &row) {
        const auto [first, last] = std::equal_range(values.begin(), values.end(), textIn(row, field));
        return last - first > 1;
    });
}

RowViolations MemoryFacts::rowsDisordered(std::string_view table, std::size_t earlier, std::size_t later) const
{
    const std::vector<Field> &fields = m_catalogue.table(table)->fields;
    return violations(rows(table), [&](const Row &row) {
        const auto first = momentIn(row, earlier, fields[earlier].type);
        const auto second = first ? momentIn(row, later, fields[later].type) : std::nullopt;
        return second && *first > *second;
    });
}

RowViolations MemoryFacts::rowsUnknown(std::string_view table, std::size_t field, std::string_view otherTable,
                                       std::size_t otherField) const
{
    const auto known = distinctValuesOf(rows(otherTable), otherField);
    return violations(rows(table), [&known, field](const Row &row) {
        const std::string_view text = textIn(row, field);
        return !text.empty() && !contains(known, text);
    });
}

RowViolations MemoryFacts::rowsWith(std::string_view table, std::size_t field, std::string_view code) const
{
    return violations(rows(table), [field, code](const Row &row) {
        const auto *value = std::get_if<std::string>(&row.values[field]);
        return value != nullptr && *value == code;
    });
}

std::int64_t MemoryFacts::distinctCount(std::string_view table, std::size_t field) const
{
    return std::ssize(distinctValuesOf(rows(table), field));
}

std::vector<std::string> MemoryFacts::unknownValues(std::string_view table, std::size_t field,
                                                    std::string_view otherTable, std::size_t otherField,
                                                    std::size_t limit) const
{
    const auto known = distinctValuesOf(rows(otherTable), otherField);
    std::vector<std::string> unknown;
    for (const std::string_view value : distinctValuesOf(rows(table), field)) {
        if (unknown.size() < limit && !contains(known, value)) {
            unknown.emplace_back(value);
        }
    }
    return unknown;
}

Tally MemoryFacts::sums(std::string_view table, std::size_t field) const
{
    Tally sums;
    for (const Row &row : rows(table)) {
        if (const auto *tally = std::get_if<Tally>(&row.values[field])) {
            for (const auto &[category, count] : *tally) {
                addSaturating(sums[category], count);
            }
        } else if (const auto *codes = std::get_if<std::vector<std::string>>(&row.values[field])) {
            for (const std::string &code : std::set<std::string>(codes->begin(), codes->end())) {
                ++sums[code];
            }
        }
    }
    return sums;
}

RowViolations MemoryFacts::rowsUsedAfterLeaving() const
{
    const auto days = leavingDays(*m_catalogue.table("A.4"), rows("A.4"));
    const Table &usage = *m_catalogue.table("A.7");
    const std::size_t person = *usage.fieldIndex("person");
    const std::size_t startedAt = *usage.fieldIndex("started_at");
    return violations(rows("A.7"), [&](const Row &row) {
        const std::string_view name = textIn(row, person);
        const auto left = std::ranges::lower_bound(days, name, {}, &Leaving::person);
        if (left == days.end() || left->person != name || left->day == 0) {
            return false;
        }
        const auto start = momentIn(row, startedAt, FieldType::Time);
        return start && *start / clockPart > left->day;
    });
}

std::vector<SystemImportance> MemoryFacts::systems() const
{
    const Table &table = *m_catalogue.table("A.2");
    const std::size_t systemNo = *table.fieldIndex("system_no");
    const std::size_t systemName = *table.fieldIndex("system_name");
    const std::size_t business = *table.fieldIndex("business_importance");
    const std::size_t users = *table.fieldIndex("user_importance");
    const std::size_t systemUsers = *table.fieldIndex("operator_importance");
    std::vector<SystemImportance> systems;
    for (const Row &row : rows("A.2")) {
        systems.push_back({std::string(textIn(row, systemNo)), std::string(textIn(row, systemName)),
                           tallyIn(row, business), tallyIn(row, users), tallyIn(row, systemUsers)});
    }
    return systems;
}

} // namespace facet
