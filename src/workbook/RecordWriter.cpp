#include "workbook/RecordWriter.h"

#include "workbook/Failure.h"

#include <algorithm>

namespace facet
{

namespace
{

/// Rows of one INSERT: beyond that nothing is gained.
constexpr std::size_t rowsAtOnce = 64;
/// Rows that are made ready before they are inserted.
constexpr std::size_t rowsReady = 512;

/// Rows that change their assessment in one statement: some milliseconds.
constexpr std::int64_t rowsOfPiece = 16'384;

/// Rows that change their assessment are written, and go into each index that is built anew. Measured with A.7, the
/// writing takes as long as two indexes; counting the rows takes next to nothing.
class MoveProgress
{
public:
    MoveProgress(const RecordWriter::PartDone &done, std::int64_t rows, std::size_t indexes)
        : m_done(done), m_rows(static_cast<double>(rows)),
          m_whole(m_rows * (costOfWriting + static_cast<double>(indexes)))
    {
    }
    void wrote(std::int64_t rows) { add(costOfWriting * static_cast<double>(rows)); }
    void builtIndex() { add(m_rows); }

private:
    static constexpr double costOfWriting = 2;

    void add(double work)
    {
        m_work += work;
        if (m_done) {
            m_done(m_work / m_whole);
        }
    }

    const RecordWriter::PartDone &m_done;
    double m_rows;
    double m_whole;
    double m_work = 0;
};

RowId firstFreeId(Connection &connection, const RecordTable &table)
{
    return std::max(connection.integer("SELECT coalesce(max(row_id), 0) FROM " + table.sqlName()),
                    connection.integer("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = '" +
                                       table.sqlName() + "'")) +
           1;
}

} // namespace

RecordWriter::RecordWriter(Connection &connection, const RecordTable &table, std::int64_t assessment)
    : m_connection(connection), m_table(table), m_assessment(assessment), m_counts(connection, table, assessment),
      m_stored(table)
{
}

RowId RecordWriter::store(const std::optional<RowId> &id, const Row &row)
{
    m_stored.clear();
    m_stored.add(row);
    Query query(m_connection, m_table.insertSql());
    query.with(id, m_assessment);
    m_stored.bind(query, 0);
    query.run();
    const RowId stored = m_connection.handle().getLastInsertRowid();
    m_counts.added(stored, row);
    return stored;
}

RowId RecordWriter::insert(const Row &row)
{
    return store(std::nullopt, row);
}

void RecordWriter::restore(RowId id, const Row &row)
{
    store(id, row);
}

void RecordWriter::update(RowId id, const Row &before, const Row &after)
{
    m_stored.clear();
    m_stored.add(after);
    Query query(m_connection, m_table.updateSql());
    m_stored.bind(query, 0);
    query.with(id).run();
    m_counts.changed(id, before, after);
}

void RecordWriter::erase(RowId id, const Row &before)
{
    Query(m_connection, "DELETE FROM " + m_table.sqlName() + " WHERE row_id = ? AND assessment = ?")
        .with(id, m_assessment)
        .run();
    m_counts.removed(id, before);
}

RowBatch RecordWriter::insertMany(const RowSource &source, std::int64_t expected, bool withDigest)
{
    BulkInsert bulk(m_connection, m_table, m_assessment, m_counts, expected);
    CountChanges changes(m_table);
    RowDigest digest(m_table, expected, withDigest);
    Row row;
    for (bool more = true; more;) {
        m_stored.clear();
        while (m_stored.size() < rowsReady && (more = source(row))) {
            m_table.validate(row);
            m_stored.add(row);
        }
        for (std::size_t i = 0; i < m_stored.size(); ++i) {
            const RowId id = bulk.nextId() + static_cast<RowId>(i);
            digest.add(id, m_stored, i);
            countStored(changes, m_table, m_stored, i, id);
        }
        bulk.insert(m_stored);
        if (changes.isLarge() || !more) {
            bulk.count(changes);
        }
    }
    RowBatch batch;
    batch.ranges = bulk.finish();
    batch.rows = sizeOf(batch.ranges);
    digest.finish(batch);
    return batch;
}

void RecordWriter::move(const RowRanges &ranges, bool intoAssessment, const PartDone &done)
{
    m_counts.flush();
    const std::int64_t rows = sizeOf(ranges);
    const bool all = !intoAssessment && RecordStore(m_connection, m_table, m_assessment).count() == rows;
    BulkMode mode(m_connection, m_table);
    mode.expect(rows);
    MoveProgress progress(done, rows, mode.indexesToBuild());
    if (reassign(ranges, intoAssessment, [&](std::int64_t passed) { progress.wrote(passed); }) != rows) {
        fail(ErrorCode::CorruptWorkbook, m_table.id(),
             {"工作簿中缺少历史所记的记录。请运行校验。",
              "Rows that the history speaks of are missing from the workbook. Run verify."});
    }
    mode.finish([&] { progress.builtIndex(); });
    all ? m_counts.removeAll() : countMoved(ranges, intoAssessment);
}

/// In pieces, so that it can be told how far it is. Returns how many rows there were. Stops where one is missing: the
/// ranges come from the file, and one that is altered may name rows without end.
std::int64_t RecordWriter::reassign(const RowRanges &ranges, bool intoAssessment,
                                    const std::function<void(std::int64_t)> &passed)
{
    Query update(m_connection, "UPDATE " + m_table.sqlName() +
                                   " SET assessment = ? WHERE row_id BETWEEN ? AND ? AND assessment IS ?");
    const std::optional<std::int64_t> own = m_assessment;
    const std::optional<std::int64_t> nobody;
    std::int64_t moved = 0;
    for (const auto &[first, last] : ranges) {
        for (RowId from = first, to = 0; from <= last; from = to + 1) {
            to = last - from < rowsOfPiece ? last : from + rowsOfPiece - 1;
            update.with(intoAssessment ? own : nobody, from, to, intoAssessment ? nobody : own).run();
            const std::int64_t changed = m_connection.changes();
            moved += changed;
            if (changed != to - from + 1) {
                return moved;
            }
            passed(changed);
        }
    }
    return moved;
}

void RecordWriter::countMoved(const RowRanges &ranges, bool intoAssessment)
{
    std::string columns;
    for (const std::size_t field : m_table.countedFields()) {
        columns += ", " + m_table.columns()[field].field->id;
    }
    Query rows(m_connection, "SELECT row_id, faults" + columns + " FROM " + m_table.sqlName() +
                                 " NOT INDEXED WHERE row_id BETWEEN ? AND ?");
    CountChanges changes(m_table);
    for (const auto &[first, last] : ranges) {
        rows.again();
        rows.with(first, last);
        while (rows.next()) {
            const RowId id = rows.integer(0);
            intoAssessment ? changes.addRow(id, rows.integer(1)) : changes.removeRow(id, rows.integer(1));
            for (std::size_t i = 0; i < m_table.countedFields().size(); ++i) {
                const std::string_view text = rows.view(2 + static_cast<int>(i));
                intoAssessment ? changes.addValue(i, text, id) : changes.removeValue(i, text, id);
            }
            if (changes.isLarge()) {
                m_counts.write(changes);
            }
            m_connection.stopIfWanted();
        }
    }
    m_counts.write(changes);
}

void RecordWriter::detach(const RowRanges &ranges, const PartDone &done)
{
    move(ranges, false, done);
}
void RecordWriter::attach(const RowRanges &ranges, const PartDone &done)
{
    move(ranges, true, done);
}

BulkInsert::BulkInsert(Connection &connection, const RecordTable &table, std::int64_t assessment, RecordCounts &counts,
                       std::int64_t expected)
    : m_connection(connection), m_table(table), m_assessment(assessment), m_counts(counts), m_mode(connection, table),
      m_expected(expected), m_first(firstFreeId(connection, table)), m_next(m_first)
{
    // What went before may need the indexes.
    counts.flush();
}

void BulkInsert::insert(const StoredRows &rows)
{
    m_mode.expect(std::max(m_expected, m_next - m_first));
    std::size_t done = 0;
    const auto insert = [&](Query &query, std::size_t count) {
        for (std::size_t i = 0; i < count; ++i) {
            query.with(m_next++, m_assessment);
            rows.bind(query, done++);
        }
        query.run();
    };
    {
        Query many(m_connection, m_table.insertSql(rowsAtOnce));
        while (done + rowsAtOnce <= rows.size()) {
            insert(many, rowsAtOnce);
        }
    }
    Query one(m_connection, m_table.insertSql());
    while (done < rows.size()) {
        insert(one, 1);
    }
    m_connection.stopIfWanted();
}

RowRanges BulkInsert::finish()
{
    m_mode.finish();
    return m_next == m_first ? RowRanges() : RowRanges{{m_first, m_next - 1}};
}

void countStored(CountChanges &changes, const RecordTable &table, const StoredRows &rows, std::size_t index, RowId id)
{
    changes.addRow(id, rows.faults(index));
    for (std::size_t i = 0; i < table.countedFields().size(); ++i) {
        changes.addValue(i, rows.field(index, table.countedFields()[i]).value_or(std::string_view()), id);
    }
}

} // namespace facet
