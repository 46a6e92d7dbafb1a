// The reading of record rows: pages for the grids, completion and search.
#include "workbook/AssessmentSession.h"
#include "workbook/CellProblems.h"
#include "workbook/Failure.h"
#include "workbook/RowBatch.h"
#include "workbook/RowView.h"
#include "workbook/Schema.h"
#include "workbook/SessionState.h"

#include <algorithm>

namespace facet
{

namespace
{

/// Above every character of UTF-8: with a prefix before it, above every text with that prefix.
constexpr std::string_view highest = "\xF4\x8F\xBF\xBF";

/// So many of the newest rows are looked through for completions of a column that has no counts.
constexpr std::int64_t completionRows = 5000;

bool isText(const Field &field)
{
    return field.type == FieldType::Text;
}

std::vector<std::string> texts(Query &query)
{
    std::vector<std::string> values;
    while (query.next()) {
        values.push_back(query.text(0));
    }
    return values;
}

} // namespace

std::int64_t AssessmentSession::rowCount(std::string_view table) const
{
    return m_state->facts.rowCount(table);
}

Expected<std::vector<RowId>> AssessmentSession::rowIds(std::string_view table) const
{
    return m_state->read([&] { return m_state->records(m_state->database.knownTable(table)).ids(); });
}

Expected<std::vector<RecordRow>> AssessmentSession::rows(std::string_view table, std::span<const RowId> ids) const
{
    return m_state->read([&] {
        const RecordStore store = m_state->records(m_state->database.knownTable(table));
        std::vector<RecordRow> rows;
        rows.reserve(ids.size());
        for (const RowId id : ids) {
            if (std::optional<Row> row = store.row(id)) {
                rows.push_back({id, std::move(*row)});
            }
        }
        return rows;
    });
}

Expected<std::vector<CellProblem>> AssessmentSession::cellProblems(std::string_view table,
                                                                   std::span<const RecordRow> rows) const
{
    return m_state->read([&] { return findCellProblems(*m_state, m_state->database.knownTable(table), rows); });
}

std::vector<std::string> AssessmentSession::distinctValues(std::string_view tableId, std::size_t field,
                                                           std::string_view prefix, std::size_t limit) const
{
    const RecordTable *table = m_state->database.recordTable(tableId);
    if (table == nullptr || field >= table->columns().size() || !isText(*table->columns()[field].field)) {
        return {};
    }
    const auto most = static_cast<std::int64_t>(limit);
    const std::string start(prefix);
    const RecordColumn &column = table->columns()[field];
    return m_state
        ->read([&] {
            if (column.counting != ValueCounting::None) {
                Query query(m_state->database.db(),
                            "SELECT value FROM record_value WHERE assessment = ? AND table_id = ? AND field = ? "
                            "AND value >= ? AND value < ? ORDER BY value LIMIT ?");
                query.with(m_state->key, table->id(), column.field->id, start, start + std::string(highest), most);
                return texts(query);
            }
            const std::string value = trimmedSql(column.field->id);
            Query query(m_state->database.db(),
                        "SELECT DISTINCT " + value + " FROM (SELECT " + column.field->id + " FROM " + table->sqlName() +
                            " WHERE assessment = ? ORDER BY row_id DESC LIMIT ?) WHERE " + value + " <> '' AND " +
                            value + " >= ? AND " + value + " < ? ORDER BY 1 LIMIT ?");
            query.with(m_state->key, completionRows, start, start + std::string(highest), most);
            return texts(query);
        })
        .value_or(std::vector<std::string>());
}

Expected<std::vector<RowId>> AssessmentSession::findRows(std::string_view tableId, std::string_view text,
                                                         std::size_t limit) const
{
    std::vector<RowId> rows;
    if (text.empty() || limit == 0) {
        return rows;
    }
    RowFilter filter;
    filter.text = text;
    const Expected<void> done = findRowsInView(*this, tableId, filter, {}, [&](std::span<const RowId> more) {
        more = more.first(std::min(more.size(), limit - rows.size()));
        rows.insert(rows.end(), more.begin(), more.end());
        return rows.size() < limit;
    });
    if (!done && rows.size() < limit) {
        return tl::unexpected<Error>(done.error());
    }
    return rows;
}

Expected<std::int64_t> AssessmentSession::positionOf(std::string_view tableId, RowId row) const
{
    return m_state->read([&] {
        const RecordTable &table = m_state->database.knownTable(tableId);
        const RecordStore store = m_state->records(table);
        if (!store.row(row)) {
            fail(ErrorCode::NotFound, rowTarget(tableId, row),
                 {table.id() + " 中没有这条记录。", table.id() + " has no such row."});
        }
        return store.positions(std::span(&row, 1), store.blocks()).front();
    });
}

Expected<RowId> AssessmentSession::rowAt(std::string_view tableId, std::int64_t position) const
{
    return m_state->read([&] {
        const RecordTable &table = m_state->database.knownTable(tableId);
        const auto row = m_state->records(table).at(position);
        if (!row) {
            fail(ErrorCode::NotFound, table.id(),
                 {table.id() + " 没有第 " + std::to_string(position) + " 条记录。",
                  table.id() + " has no row at position " + std::to_string(position) + "."});
        }
        return *row;
    });
}

} // namespace facet
