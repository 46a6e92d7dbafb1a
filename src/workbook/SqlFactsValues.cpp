// The facts about values that rows share or refer to, over the table record_value.
#include "assessment/Blank.h"
#include "workbook/RecordStore.h"
#include "workbook/Schema.h"
#include "workbook/SqlFacts.h"
#include "workbook/UsesAfterLeaving.h"

#include <algorithm>
#include <unordered_map>

namespace facet
{

namespace
{

constexpr auto sample = static_cast<std::int64_t>(rowSampleSize);

/// Trimmed texts of a column whose values are not kept in record_value, by row.
std::vector<std::string> columnTexts(Connection &connection, const RecordTable &table, std::int64_t key,
                                     std::size_t field)
{
    std::vector<std::string> texts;
    Query query(connection, "SELECT " + table.columns()[field].field->id + " FROM " + table.sqlName() +
                                " WHERE assessment = ? ORDER BY row_id");
    query.with(key);
    while (query.next()) {
        const std::string text = query.text(0);
        texts.emplace_back(trimmed(text));
    }
    return texts;
}

void keepSmallest(std::vector<RowId> &rows)
{
    std::nth_element(rows.begin(), rows.begin() + rowSampleSize, rows.end());
    rows.resize(rowSampleSize);
}

/// Positions and number of the texts that `isViolation` complains of; blank ones are never asked.
template <typename Violation>
RowViolations violationsAmong(const std::vector<std::string> &texts, const Violation &isViolation)
{
    RowViolations found;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (!texts[i].empty() && isViolation(texts[i]) && ++found.count <= sample) {
            found.sample.push_back(static_cast<std::int64_t>(i) + 1);
        }
    }
    return found;
}

} // namespace

bool SqlFacts::isReference(const RecordTable &table, std::size_t field) const
{
    return table.columns()[field].counting == ValueCounting::Reference;
}

std::set<std::string> SqlFacts::distinctTexts(const RecordTable &table, std::size_t field) const
{
    std::set<std::string> texts;
    for (std::string &text : columnTexts(m_connection, table, m_key, field)) {
        if (!text.empty()) {
            texts.insert(std::move(text));
        }
    }
    return texts;
}

/// `valuesSql` gives the values complained of, those that occur earliest first, at most twenty: the first twenty rows
/// cannot have any other.
RowViolations SqlFacts::withValues(const RecordTable &table, std::size_t field, std::int64_t count,
                                   const std::string &valuesSql, const std::vector<std::string> &parameters) const
{
    std::vector<RowId> rows;
    Query values(m_connection, valuesSql);
    values.with(m_key);
    for (const std::string &parameter : parameters) {
        values.bind(parameter);
    }
    Query first(m_connection, "SELECT row_id FROM " + table.sqlName() + " WHERE assessment = ? AND " +
                                  trimmedSql(table.columns()[field].field->id) + " = ? ORDER BY row_id LIMIT ?");
    while (values.next()) {
        first.again();
        first.with(m_key, values.text(0), sample);
        while (first.next()) {
            rows.push_back(first.integer(0));
        }
    }
    return violations(table, count, std::move(rows));
}

RowViolations SqlFacts::rowsSharing(std::string_view tableId, std::size_t field) const
{
    const RecordTable *table = find(tableId);
    if (table == nullptr) {
        return {};
    }
    return recall<RowViolations>("sharing " + table->id() + " " + std::to_string(field), {{tableId, {field}}}, [&] {
        if (!isReference(*table, field)) {
            const std::vector<std::string> texts = columnTexts(m_connection, *table, m_key, field);
            std::unordered_map<std::string_view, std::size_t> rows;
            for (const std::string &text : texts) {
                ++rows[text];
            }
            return violationsAmong(texts, [&](const std::string &text) { return rows[text] > 1; });
        }
        const std::string &name = table->columns()[field].field->id;
        Query count(m_connection, "SELECT coalesce(sum(rows), 0) FROM record_value WHERE assessment = ? AND table_id = "
                                  "? AND field = ? AND rows > 1");
        count.with(m_key, table->id(), name).next();
        return withValues(
            *table, field, count.integer(0),
            "SELECT value FROM record_value WHERE assessment = ? AND table_id = ? AND field = ? AND rows > 1 "
            "ORDER BY first_row LIMIT 20",
            {table->id(), name});
    });
}

RowViolations SqlFacts::rowsUnknown(std::string_view tableId, std::size_t field, std::string_view otherId,
                                    std::size_t otherField) const
{
    const RecordTable *table = find(tableId);
    const RecordTable *other = find(otherId);
    if (table == nullptr || other == nullptr) {
        return {};
    }
    const std::string asked =
        "unknown " + table->id() + " " + std::to_string(field) + " " + other->id() + " " + std::to_string(otherField);
    return recall<RowViolations>(asked, {{tableId, {field}}, {otherId, {otherField}}}, [&] {
        if (!isReference(*table, field) || !isReference(*other, otherField)) {
            const std::set<std::string> known = distinctTexts(*other, otherField);
            return violationsAmong(columnTexts(m_connection, *table, m_key, field),
                                   [&](const std::string &text) { return !known.contains(text); });
        }
        const std::string unknown =
            " FROM record_value v WHERE assessment = ?1 AND table_id = ?2 AND field = ?3 AND NOT EXISTS (SELECT 1 "
            "FROM record_value o WHERE o.assessment = ?1 AND o.table_id = ?4 AND o.field = ?5 AND o.value = v.value)";
        const std::string &name = table->columns()[field].field->id;
        const std::string &otherName = other->columns()[otherField].field->id;
        Query count(m_connection, "SELECT coalesce(sum(rows), 0)" + unknown);
        count.with(m_key, table->id(), name, other->id(), otherName).next();
        return withValues(*table, field, count.integer(0), "SELECT value" + unknown + " ORDER BY first_row LIMIT 20",
                          {table->id(), name, other->id(), otherName});
    });
}

std::vector<std::string> SqlFacts::unknownValues(std::string_view tableId, std::size_t field, std::string_view otherId,
                                                 std::size_t otherField, std::size_t limit) const
{
    const RecordTable *table = find(tableId);
    const RecordTable *other = find(otherId);
    if (table == nullptr || other == nullptr) {
        return {};
    }
    using Values = std::vector<std::string>;
    const std::string asked = "unknown values " + table->id() + " " + std::to_string(field) + " " + other->id() + " " +
                              std::to_string(otherField) + " " + std::to_string(limit);
    return recall<Values>(asked, {{tableId, {field}}, {otherId, {otherField}}}, [&] {
        Values values;
        if (!isReference(*table, field) || !isReference(*other, otherField)) {
            const std::set<std::string> known = distinctTexts(*other, otherField);
            const std::set<std::string> named = distinctTexts(*table, field);
            std::set_difference(named.begin(), named.end(), known.begin(), known.end(), std::back_inserter(values));
            values.resize(std::min(values.size(), limit));
            return values;
        }
        Query query(
            m_connection,
            "SELECT value FROM record_value v WHERE assessment = ?1 AND table_id = ?2 AND field = ?3 AND NOT EXISTS "
            "(SELECT 1 FROM record_value o WHERE o.assessment = ?1 AND o.table_id = ?4 AND o.field = ?5 AND o.value "
            "= v.value) ORDER BY value LIMIT ?6");
        query.with(m_key, table->id(), table->columns()[field].field->id, other->id(),
                   other->columns()[otherField].field->id, static_cast<std::int64_t>(limit));
        while (query.next()) {
            values.push_back(query.text(0));
        }
        return values;
    });
}

std::int64_t SqlFacts::distinctCount(std::string_view tableId, std::size_t field) const
{
    const RecordTable *table = find(tableId);
    if (table == nullptr) {
        return 0;
    }
    return recall<std::int64_t>("distinct " + table->id() + " " + std::to_string(field), {{tableId, {field}}}, [&] {
        if (table->columns()[field].counting == ValueCounting::None) {
            return static_cast<std::int64_t>(distinctTexts(*table, field).size());
        }
        Query query(m_connection,
                    "SELECT count(*) FROM record_value WHERE assessment = ? AND table_id = ? AND field = ?");
        query.with(m_key, table->id(), table->columns()[field].field->id).next();
        return query.integer(0);
    });
}

RowViolations SqlFacts::rowsUsedAfterLeaving() const
{
    const RecordTable *usage = find("A.7");
    const RecordTable *people = find("A.4");
    if (usage == nullptr || people == nullptr) {
        return {};
    }
    const Fields used = {usage->table().fieldIndex("person").value_or(0),
                         usage->table().fieldIndex("started_at").value_or(0)};
    const Fields left = {people->table().fieldIndex("name").value_or(0),
                         people->table().fieldIndex("left_on").value_or(0)};
    return recall<RowViolations>("used after leaving", {{"A.7", used}, {"A.4", left}},
                                 [&] { return usedAfterLeaving(*usage); });
}

RowViolations SqlFacts::usedAfterLeaving(const RecordTable &usage) const
{
    std::int64_t count = 0;
    std::vector<RowId> first;
    UsesAfterLeaving(m_connection, m_key).forEach([&](RowId row) {
        ++count;
        first.push_back(row);
        if (first.size() > 64 * rowSampleSize) {
            keepSmallest(first);
        }
    });
    return violations(usage, count, std::move(first));
}

} // namespace facet
