#include "rules/MemoryFacts.h"

#include "assessment/Blank.h"
#include "assessment/DateTime.h"

#include <algorithm>
#include <limits>
#include <set>
#include <unordered_map>
#include <unordered_set>

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

std::optional<std::string> normalised(const Row &row, std::size_t field, FieldType type)
{
    const std::string_view text = textIn(row, field);
    if (text.empty()) {
        return std::nullopt;
    }
    return type == FieldType::Time ? normalisedTime(text) : normalisedDate(text);
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

std::unordered_set<std::string_view> valuesOf(const std::vector<Row> &rows, std::size_t field)
{
    std::unordered_set<std::string_view> values;
    values.reserve(rows.size());
    for (const Row &row : rows) {
        if (const std::string_view text = textIn(row, field); !text.empty()) {
            values.insert(text);
        }
    }
    return values;
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

template <typename Map>
auto *findIn(const Map &map, std::string_view key)
{
    const auto found = map.find(key);
    return found == map.end() ? nullptr : &found->second;
}

/// name -> the last day on which one of the people with it left; empty while one of them has no valid day of leaving.
std::unordered_map<std::string_view, std::string> leavingDays(const Table &staff, const std::vector<Row> &rows)
{
    const std::size_t name = *staff.fieldIndex("name");
    const std::size_t leftOn = *staff.fieldIndex("left_on");
    std::unordered_map<std::string_view, std::string> days;
    for (const Row &row : rows) {
        const std::string_view person = textIn(row, name);
        if (person.empty()) {
            continue;
        }
        const std::string day = normalised(row, leftOn, FieldType::Date).value_or("");
        const auto [known, first] = days.try_emplace(person, day);
        if (!first) {
            const bool employed = day.empty() || known->second.empty();
            known->second = employed ? std::string() : std::max(known->second, day);
        }
    }
    return days;
}

constexpr std::size_t dayLength = 10; // of a normalised time

} // namespace

MemoryFacts::MemoryFacts(const Catalogue &catalogue, const Assessment &assessment)
    : m_catalogue(catalogue), m_assessment(assessment)
{
}

const std::vector<Row> &MemoryFacts::rows(std::string_view table) const
{
    static const std::vector<Row> none;
    const std::vector<Row> *found = findIn(m_assessment.records, table);
    return found == nullptr ? none : *found;
}

const Answer *MemoryFacts::answer(std::string_view item) const
{
    return findIn(m_assessment.answers, item);
}

const std::string *MemoryFacts::notApplicableReason(std::string_view target) const
{
    return findIn(m_assessment.notApplicable, target);
}

const Judgement *MemoryFacts::judgement(std::string_view requirement) const
{
    return findIn(m_assessment.judgements, requirement);
}

std::optional<std::int64_t> MemoryFacts::parameter(std::string_view name) const
{
    const std::int64_t *found = findIn(m_assessment.parameters, name);
    return found == nullptr ? std::nullopt : std::optional(*found);
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
    std::unordered_map<std::string_view, std::int64_t> occurrences;
    occurrences.reserve(rows(table).size());
    for (const Row &row : rows(table)) {
        ++occurrences[textIn(row, field)];
    }
    return violations(rows(table), [&occurrences, field](const Row &row) {
        const std::string_view text = textIn(row, field);
        return !text.empty() && occurrences[text] > 1;
    });
}

RowViolations MemoryFacts::rowsDisordered(std::string_view table, std::size_t earlier, std::size_t later) const
{
    const std::vector<Field> &fields = m_catalogue.table(table)->fields;
    return violations(rows(table), [&](const Row &row) {
        const auto first = normalised(row, earlier, fields[earlier].type);
        const auto second = first ? normalised(row, later, fields[later].type) : std::nullopt;
        return second && *first > *second;
    });
}

RowViolations MemoryFacts::rowsUnknown(std::string_view table, std::size_t field, std::string_view otherTable,
                                       std::size_t otherField) const
{
    const auto known = valuesOf(rows(otherTable), otherField);
    return violations(rows(table), [&known, field](const Row &row) {
        const std::string_view text = textIn(row, field);
        return !text.empty() && known.count(text) == 0;
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
    return static_cast<std::int64_t>(valuesOf(rows(table), field).size());
}

std::vector<std::string> MemoryFacts::unknownValues(std::string_view table, std::size_t field,
                                                    std::string_view otherTable, std::size_t otherField,
                                                    std::size_t limit) const
{
    const auto known = valuesOf(rows(otherTable), otherField);
    std::set<std::string_view> unknown;
    for (const std::string_view value : valuesOf(rows(table), field)) {
        if (known.count(value) == 0) {
            unknown.insert(value);
        }
    }
    std::vector<std::string> values;
    for (auto value = unknown.begin(); value != unknown.end() && values.size() < limit; ++value) {
        values.emplace_back(*value);
    }
    return values;
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
        const auto left = days.find(textIn(row, person));
        if (left == days.end() || left->second.empty()) {
            return false;
        }
        const auto start = normalised(row, startedAt, FieldType::Time);
        return start && std::string_view(*start).substr(0, dayLength) > left->second;
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
