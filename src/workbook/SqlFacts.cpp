#include "workbook/SqlFacts.h"

#include "assessment/Blank.h"
#include "assessment/DateTime.h"
#include "workbook/RecordStore.h"
#include "workbook/Schema.h"

#include <algorithm>
#include <limits>
#include <memory>
#include <unordered_map>

namespace facet
{

namespace
{

std::int64_t faultBits(const RecordTable &table, const std::vector<std::size_t> &fields)
{
    std::int64_t bits = 0;
    for (const std::size_t field : fields) {
        bits |= table.columns()[field].faultBit;
    }
    return bits;
}

std::string question(std::string_view name, std::string_view table, const std::vector<std::size_t> &fields,
                     std::string_view more = {})
{
    std::string text(name);
    text.append(" ").append(table);
    for (const std::size_t field : fields) {
        text.append(" ").append(std::to_string(field));
    }
    return text.append(" ").append(more);
}

/// The first twenty of what others found, in order of rows.
void keepSample(std::vector<RowId> &rows)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (rows.size() > rowSampleSize) {
        rows.resize(rowSampleSize);
    }
}

std::int64_t addSaturating(std::int64_t a, std::int64_t b)
{
    return a > std::numeric_limits<std::int64_t>::max() - b ? std::numeric_limits<std::int64_t>::max() : a + b;
}

} // namespace

SqlFacts::SqlFacts(Connection &connection, const std::vector<RecordTable> &tables, std::int64_t assessmentKey,
                   const Assessment &assessment, bool remember)
    : m_connection(connection), m_tables(tables), m_key(assessmentKey), m_assessment(assessment), m_remember(remember)
{
}

const RecordTable *SqlFacts::find(std::string_view id) const
{
    const auto it =
        std::find_if(m_tables.begin(), m_tables.end(), [&](const RecordTable &table) { return table.id() == id; });
    return it == m_tables.end() ? nullptr : &*it;
}

void SqlFacts::changed(std::string_view table, const std::vector<std::size_t> &fields)
{
    std::erase_if(m_found, [&](const auto &entry) {
        const auto read = entry.second.reads.find(table);
        if (read == entry.second.reads.end()) {
            return false;
        }
        return fields.empty() || std::any_of(fields.begin(), fields.end(),
                                             [&](std::size_t field) { return read->second.contains(field); });
    });
}

void SqlFacts::remember(const std::string &question, std::initializer_list<std::pair<std::string_view, Fields>> reads,
                        std::any value) const
{
    if (!m_remember) {
        return;
    }
    Found &found = m_found[question];
    found.value = std::move(value);
    for (const auto &[table, fields] : reads) {
        found.reads[std::string(table)].insert(fields.begin(), fields.end());
    }
}

void SqlFacts::forget()
{
    m_found.clear();
    m_error.reset();
}

void SqlFacts::throwIfFailed() const
{
    if (m_error) {
        throw Failure(*m_error);
    }
}

const Answer *SqlFacts::answer(std::string_view item) const
{
    const auto it = m_assessment.answers.find(item);
    return it == m_assessment.answers.end() ? nullptr : &it->second;
}

const std::string *SqlFacts::notApplicableReason(std::string_view target) const
{
    const auto it = m_assessment.notApplicable.find(target);
    return it == m_assessment.notApplicable.end() ? nullptr : &it->second;
}

const Judgement *SqlFacts::judgement(std::string_view requirement) const
{
    const auto it = m_assessment.judgements.find(requirement);
    return it == m_assessment.judgements.end() ? nullptr : &it->second;
}

std::optional<std::int64_t> SqlFacts::parameter(std::string_view name) const
{
    const auto it = m_assessment.parameters.find(name);
    return it == m_assessment.parameters.end() ? std::nullopt : std::optional(it->second);
}

RowViolations SqlFacts::violations(const RecordTable &table, std::int64_t count, std::vector<RowId> rows) const
{
    keepSample(rows);
    // What comes and goes changes them, the edit of a cell does not.
    using Blocks = std::shared_ptr<const RowBlocks>;
    const RecordStore store(m_connection, table, m_key);
    const auto blocks = recall<Blocks>(question("blocks", table.id(), {}), {{table.id(), {}}},
                                       [&] { return std::make_shared<const RowBlocks>(store.blocks()); });
    return {count, blocks ? store.positions(rows, *blocks) : std::vector<std::int64_t>()};
}

/// Rows with at least one of the bits, found through the counts per combination of faults.
RowViolations SqlFacts::withFaults(const RecordTable &table, std::int64_t bits) const
{
    Query kinds(m_connection,
                "SELECT faults, rows FROM record_fault WHERE assessment = ? AND table_id = ? AND faults & ? <> 0");
    kinds.with(m_key, table.id(), bits);
    Query first(m_connection, "SELECT row_id FROM " + table.sqlName() + " INDEXED BY " + table.sqlName() +
                                  "_faults WHERE assessment = ? AND faults = ? AND faults <> 0 "
                                  "ORDER BY row_id LIMIT ?");
    std::int64_t count = 0;
    std::vector<RowId> rows;
    while (kinds.next()) {
        count += kinds.integer(1);
        first.again();
        first.with(m_key, kinds.integer(0), static_cast<std::int64_t>(rowSampleSize));
        while (first.next()) {
            rows.push_back(first.integer(0));
        }
        keepSample(rows);
    }
    return violations(table, count, std::move(rows));
}

std::int64_t SqlFacts::rowCount(std::string_view tableId) const
{
    const RecordTable *table = find(tableId);
    if (table == nullptr) {
        return 0;
    }
    return recall<std::int64_t>(question("count", tableId, {}), {{tableId, {}}},
                                [&] { return RecordStore(m_connection, *table, m_key).count(); });
}

RowViolations SqlFacts::rowsLacking(std::string_view tableId, const Fields &fields) const
{
    const RecordTable *table = find(tableId);
    if (table == nullptr) {
        return {};
    }
    return recall<RowViolations>(question("lacking", tableId, fields), {{tableId, fields}},
                                 [&] { return withFaults(*table, faultBits(*table, fields)); });
}

std::int64_t SqlFacts::rowsHaving(std::string_view tableId, const Fields &fields) const
{
    const RecordTable *table = find(tableId);
    if (table == nullptr) {
        return 0;
    }
    return recall<std::int64_t>(question("having", tableId, fields), {{tableId, fields}}, [&] {
        Query query(
            m_connection,
            "SELECT coalesce(sum(rows), 0) FROM record_fault WHERE assessment = ? AND table_id = ? AND faults & ? = 0");
        query.with(m_key, table->id(), faultBits(*table, fields)).next();
        return query.integer(0);
    });
}

RowViolations SqlFacts::rowsDisordered(std::string_view tableId, std::size_t earlier, std::size_t later) const
{
    const RecordTable *table = find(tableId);
    if (table == nullptr) {
        return {};
    }
    return recall<RowViolations>(question("disordered", tableId, {earlier, later}), {{tableId, {earlier, later}}}, [&] {
        if (table->ordered() == std::make_pair(earlier, later)) {
            return withFaults(*table, disorderBit);
        }
        RowViolations found;
        std::int64_t position = 0;
        const bool dates = table->columns()[earlier].field->type == FieldType::Date;
        const auto normalised = dates ? normalisedDate : normalisedTime;
        RecordStore(m_connection, *table, m_key).forEach([&](RowId, const Row &row) {
            ++position;
            const auto from = normalised(textOf(row.values[earlier]));
            const auto to = normalised(textOf(row.values[later]));
            if (from && to && *from > *to && ++found.count <= static_cast<std::int64_t>(rowSampleSize)) {
                found.sample.push_back(position);
            }
            return true;
        });
        return found;
    });
}

RowViolations SqlFacts::rowsWith(std::string_view tableId, std::size_t field, std::string_view code) const
{
    const RecordTable *table = find(tableId);
    if (table == nullptr) {
        return {};
    }
    return recall<RowViolations>(question("with", tableId, {field}, code), {{tableId, {field}}}, [&] {
        Query query(m_connection, "SELECT row_id FROM " + table->sqlName() + " WHERE assessment = ? AND " +
                                      table->columns()[field].field->id + " = ? ORDER BY row_id");
        query.with(m_key, code);
        std::int64_t count = 0;
        std::vector<RowId> rows;
        while (query.next()) {
            if (++count <= static_cast<std::int64_t>(rowSampleSize)) {
                rows.push_back(query.integer(0));
            }
        }
        return violations(*table, count, std::move(rows));
    });
}

Tally SqlFacts::sums(std::string_view tableId, std::size_t field) const
{
    const RecordTable *table = find(tableId);
    if (table == nullptr) {
        return {};
    }
    return recall<Tally>(question("sums", tableId, {field}), {{tableId, {field}}}, [&] {
        Tally sums;
        RecordStore(m_connection, *table, m_key).forEach([&](RowId, const Row &row) {
            if (const auto *tally = std::get_if<Tally>(&row.values[field])) {
                for (const auto &[category, count] : *tally) {
                    sums[category] = addSaturating(sums[category], count);
                }
            } else if (const auto *codes = std::get_if<std::vector<std::string>>(&row.values[field])) {
                for (const std::string &code : *codes) {
                    ++sums[code];
                }
            }
            return true;
        });
        return sums;
    });
}

std::vector<SystemImportance> SqlFacts::systems() const
{
    const RecordTable *table = find("A.2");
    if (table == nullptr) {
        return {};
    }
    const auto index = [&](std::string_view field) { return table->table().fieldIndex(field).value_or(0); };
    const std::size_t number = index("system_no");
    const std::size_t name = index("system_name");
    const std::size_t business = index("business_importance");
    const std::size_t users = index("user_importance");
    const std::size_t operators = index("operator_importance");
    using Systems = std::vector<SystemImportance>;
    return recall<Systems>("systems", {{"A.2", {number, name, business, users, operators}}}, [&] {
        const auto tally = [](const FieldValue &value) {
            const auto *counts = std::get_if<Tally>(&value);
            return counts == nullptr || counts->empty() ? std::nullopt : std::optional<Tally>(*counts);
        };
        Systems systems;
        RecordStore(m_connection, *table, m_key).forEach([&](RowId, const Row &row) {
            systems.push_back({std::string(trimmed(textOf(row.values[number]))),
                               std::string(trimmed(textOf(row.values[name]))), tally(row.values[business]),
                               tally(row.values[users]), tally(row.values[operators])});
            return true;
        });
        return systems;
    });
}

} // namespace facet
