#include "workbook/RecordCounts.h"

#include "assessment/Blank.h"
#include "workbook/Schema.h"

#include <algorithm>

namespace facet
{

namespace
{

/// So many distinct values are gathered before they are written: what a bulk import may hold in memory.
constexpr std::size_t mostGathered = 100'000;

} // namespace

RecordCounts::RecordCounts(Connection &connection, const RecordTable &table, std::int64_t assessment)
    : m_connection(connection), m_table(table), m_assessment(assessment), m_values(table.columns().size())
{
}

void RecordCounts::added(RowId id, const Row &row)
{
    ++m_blocks[blockOf(id)];
    ++m_faults[m_table.faults(row)];
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        countValue(i, textOf(row.values[i]), id, true);
    }
    flushWhenLarge();
}

void RecordCounts::removed(RowId id, const Row &row)
{
    --m_blocks[blockOf(id)];
    --m_faults[m_table.faults(row)];
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        countValue(i, textOf(row.values[i]), id, false);
    }
    flushWhenLarge();
}

void RecordCounts::changed(RowId id, const Row &before, const Row &after)
{
    --m_faults[m_table.faults(before)];
    ++m_faults[m_table.faults(after)];
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        const std::string_view was = textOf(before.values[i]);
        const std::string_view is = textOf(after.values[i]);
        if (trimmed(was) != trimmed(is)) {
            countValue(i, was, id, false);
            countValue(i, is, id, true);
        }
    }
}

void RecordCounts::countValue(std::size_t field, std::string_view text, RowId id, bool added)
{
    if (m_table.columns()[field].counting == ValueCounting::None) {
        return;
    }
    const std::string_view value = trimmed(text);
    if (value.empty()) {
        return;
    }
    auto it = m_values[field].find(value);
    if (it == m_values[field].end()) {
        it = m_values[field].emplace(std::string(value), ValueChange()).first;
        ++m_distinct;
    }
    ValueChange &change = it->second;
    change.rows += added ? 1 : -1;
    if (!added) {
        change.removed = true;
    } else if (change.firstAdded == 0 || id < change.firstAdded) {
        change.firstAdded = id;
    }
}

void RecordCounts::flushWhenLarge()
{
    if (m_distinct >= mostGathered) {
        flush();
    }
}

void RecordCounts::flush()
{
    flushBlocks();
    flushFaults();
    flushValues();
    m_distinct = 0;
}

void RecordCounts::flushBlocks()
{
    Query add(m_connection, "INSERT INTO record_block (assessment, table_id, block, rows) VALUES (?, ?, ?, ?) "
                            "ON CONFLICT DO UPDATE SET rows = rows + excluded.rows");
    for (const auto &[block, rows] : m_blocks) {
        if (rows != 0) {
            add.with(m_assessment, m_table.id(), block, rows).run();
        }
    }
    if (std::any_of(m_blocks.begin(), m_blocks.end(), [](const auto &entry) { return entry.second < 0; })) {
        Query clean(m_connection, "DELETE FROM record_block WHERE assessment = ? AND table_id = ? AND rows = 0");
        clean.with(m_assessment, m_table.id()).run();
    }
    m_blocks.clear();
}

void RecordCounts::flushFaults()
{
    Query add(m_connection, "INSERT INTO record_fault (assessment, table_id, faults, rows) VALUES (?, ?, ?, ?) "
                            "ON CONFLICT DO UPDATE SET rows = rows + excluded.rows");
    Query clean(m_connection,
                "DELETE FROM record_fault WHERE assessment = ? AND table_id = ? AND faults = ? AND rows = 0");
    for (const auto &[faults, rows] : m_faults) {
        if (rows != 0) {
            add.with(m_assessment, m_table.id(), faults, rows).run();
        }
        if (rows < 0) {
            clean.with(m_assessment, m_table.id(), faults).run();
        }
    }
    m_faults.clear();
}

void RecordCounts::flushValues()
{
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        for (const auto &[value, change] : m_values[i]) {
            writeValue(i, value, change);
        }
        m_values[i].clear();
    }
}

void RecordCounts::writeValue(std::size_t field, const std::string &value, const ValueChange &change)
{
    const RecordColumn &column = m_table.columns()[field];
    const std::string &name = column.field->id;
    const bool referred = column.counting == ValueCounting::Reference;
    const std::optional<std::int64_t> first =
        referred && change.firstAdded != 0 ? std::optional<std::int64_t>(change.firstAdded) : std::nullopt;
    Query(m_connection,
          "INSERT INTO record_value (assessment, table_id, field, value, rows, first_row) VALUES (?, ?, ?, ?, ?, ?) "
          "ON CONFLICT DO UPDATE SET rows = rows + excluded.rows, "
          "first_row = min(coalesce(first_row, excluded.first_row), coalesce(excluded.first_row, first_row))")
        .with(m_assessment, m_table.id(), name, value, change.rows, first)
        .run();
    if (!change.removed) {
        return;
    }
    Query(m_connection,
          "DELETE FROM record_value WHERE assessment = ? AND table_id = ? AND field = ? AND value = ? AND rows = 0")
        .with(m_assessment, m_table.id(), name, value)
        .run();
    if (referred) {
        Query(m_connection, "UPDATE record_value SET first_row = (SELECT min(row_id) FROM " + m_table.sqlName() +
                                " WHERE assessment = ?1 AND " + trimmedSql(name) +
                                " = ?4) WHERE assessment = ?1 AND table_id = ?2 AND field = ?3 AND value = ?4")
            .with(m_assessment, m_table.id(), name, value)
            .run();
    }
}

} // namespace facet
