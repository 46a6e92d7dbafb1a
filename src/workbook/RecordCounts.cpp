#include "workbook/RecordCounts.h"

#include "assessment/Blank.h"
#include "workbook/Schema.h"

#include <algorithm>

namespace facet
{

void CountChanges::addRow(RowId id, std::int64_t faults)
{
    ++m_blocks[blockOf(id)];
    ++m_faults[faults];
}

void CountChanges::removeRow(RowId id, std::int64_t faults)
{
    --m_blocks[blockOf(id)];
    --m_faults[faults];
}

void CountChanges::changeFaults(std::int64_t before, std::int64_t after)
{
    --m_faults[before];
    ++m_faults[after];
}

void CountChanges::countValue(std::size_t counted, std::string_view text, RowId id, bool added)
{
    const std::string_view value = trimmed(text);
    if (value.empty()) {
        return;
    }
    auto it = m_values[counted].find(value);
    if (it == m_values[counted].end()) {
        it = m_values[counted].emplace(std::string(value), ValueChange()).first;
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

void CountChanges::clear()
{
    m_blocks.clear();
    m_faults.clear();
    for (Values &values : m_values) {
        values.clear();
    }
    m_distinct = 0;
}

RecordCounts::RecordCounts(Connection &connection, const RecordTable &table, std::int64_t assessment)
    : m_connection(connection), m_table(table), m_assessment(assessment), m_changes(table)
{
}

void RecordCounts::added(RowId id, const Row &row)
{
    m_changes.addRow(id, m_table.derived(row).faults);
    for (std::size_t i = 0; i < m_table.countedFields().size(); ++i) {
        m_changes.addValue(i, textOf(row.values[m_table.countedFields()[i]]), id);
    }
    flushWhenLarge();
}

void RecordCounts::removed(RowId id, const Row &row)
{
    m_changes.removeRow(id, m_table.derived(row).faults);
    for (std::size_t i = 0; i < m_table.countedFields().size(); ++i) {
        m_changes.removeValue(i, textOf(row.values[m_table.countedFields()[i]]), id);
    }
    flushWhenLarge();
}

void RecordCounts::changed(RowId id, const Row &before, const Row &after)
{
    m_changes.changeFaults(m_table.derived(before).faults, m_table.derived(after).faults);
    for (std::size_t i = 0; i < m_table.countedFields().size(); ++i) {
        const std::string_view was = textOf(before.values[m_table.countedFields()[i]]);
        const std::string_view is = textOf(after.values[m_table.countedFields()[i]]);
        if (trimmed(was) != trimmed(is)) {
            m_changes.removeValue(i, was, id);
            m_changes.addValue(i, is, id);
        }
    }
    flushWhenLarge();
}

void RecordCounts::flushWhenLarge()
{
    if (m_changes.isLarge()) {
        flush();
    }
}

void RecordCounts::flush()
{
    write(m_changes);
}

void RecordCounts::write(CountChanges &changes)
{
    writeBlocks(changes);
    writeFaults(changes);
    writeValues(changes);
    changes.clear();
}

void RecordCounts::removeAll()
{
    m_changes.clear();
    for (const char *counts : {"record_block", "record_fault", "record_value"}) {
        Query(m_connection, "DELETE FROM " + std::string(counts) + " WHERE assessment = ? AND table_id = ?")
            .with(m_assessment, m_table.id())
            .run();
    }
}

void RecordCounts::writeBlocks(const CountChanges &changes)
{
    Query add(m_connection, "INSERT INTO record_block (assessment, table_id, block, rows) VALUES (?, ?, ?, ?) "
                            "ON CONFLICT DO UPDATE SET rows = rows + excluded.rows");
    Query clean(m_connection,
                "DELETE FROM record_block WHERE assessment = ? AND table_id = ? AND block = ? AND rows = 0");
    for (const auto &[block, rows] : changes.m_blocks) {
        if (rows != 0) {
            add.with(m_assessment, m_table.id(), block, rows).run();
        }
        if (rows < 0) {
            clean.with(m_assessment, m_table.id(), block).run();
        }
    }
}

void RecordCounts::writeFaults(const CountChanges &changes)
{
    Query add(m_connection, "INSERT INTO record_fault (assessment, table_id, faults, rows) VALUES (?, ?, ?, ?) "
                            "ON CONFLICT DO UPDATE SET rows = rows + excluded.rows");
    Query clean(m_connection,
                "DELETE FROM record_fault WHERE assessment = ? AND table_id = ? AND faults = ? AND rows = 0");
    for (const auto &[faults, rows] : changes.m_faults) {
        if (rows != 0) {
            add.with(m_assessment, m_table.id(), faults, rows).run();
        }
        if (rows < 0) {
            clean.with(m_assessment, m_table.id(), faults).run();
        }
    }
}

void RecordCounts::writeValues(const CountChanges &changes)
{
    for (std::size_t i = 0; i < changes.m_values.size(); ++i) {
        // In the order of the table: many new values come in pages that are written once.
        std::vector<const CountChanges::Values::value_type *> order;
        order.reserve(changes.m_values[i].size());
        for (const auto &entry : changes.m_values[i]) {
            order.push_back(&entry);
        }
        std::sort(order.begin(), order.end(), [](const auto *a, const auto *b) { return a->first < b->first; });
        for (const auto *entry : order) {
            writeValue(m_table.countedFields()[i], entry->first, entry->second);
            m_connection.stopIfWanted();
        }
    }
}

void RecordCounts::writeValue(std::size_t field, const std::string &value, const CountChanges::ValueChange &change)
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
