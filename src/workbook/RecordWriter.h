#pragma once

#include "workbook/BulkMode.h"
#include "workbook/RecordCounts.h"
#include "workbook/RowBatch.h"
#include "workbook/StoredRows.h"

#include <cstdint>
#include <functional>
#include <optional>

namespace facet
{

/// Gives the next row to store; false when there is no more.
using RowSource = std::function<bool(Row &row)>;

/// Writes rows behind the last one of a table, as many at once as SQLite likes, with indexes and counts. Throws.
class BulkInsert
{
public:
    /// `counts` of the table; what it has gathered is written first.
    BulkInsert(Connection &connection, const RecordTable &table, std::int64_t assessment, RecordCounts &counts,
               std::int64_t expected);

    /// The id that the next row gets; those after it follow without gaps.
    [[nodiscard]] RowId nextId() const { return m_next; }
    void insert(const StoredRows &rows);
    /// What rows that were inserted change in the counts. Empties `changes`.
    void count(CountChanges &changes) { m_counts.write(changes); }
    /// Builds the indexes, and tells which rows it were.
    RowRanges finish();

private:
    Connection &m_connection;
    const RecordTable &m_table;
    std::int64_t m_assessment;
    RecordCounts &m_counts;
    BulkMode m_mode;
    std::int64_t m_expected;
    RowId m_first;
    RowId m_next;
};

/// Writes the rows of one record table of one assessment, within a transaction. Rows must be valid. The counts beside
/// the rows follow with flush(). Throws.
class RecordWriter
{
public:
    RecordWriter(Connection &connection, const RecordTable &table, std::int64_t assessment);

    RowId insert(const Row &row);
    /// Puts a row back under the id it had.
    void restore(RowId id, const Row &row);
    void update(RowId id, const Row &before, const Row &after);
    void erase(RowId id, const Row &before);
    /// Many rows from a source that may read the workbook. They are validated here. Without a digest where another one
    /// covers the rows.
    [[nodiscard]] RowBatch insertMany(const RowSource &source, std::int64_t expected, bool withDigest = true);
    /// For many rows that were made ready elsewhere; the writer is not used meanwhile.
    [[nodiscard]] BulkInsert bulk(std::int64_t expected)
    {
        return {m_connection, m_table, m_assessment, m_counts, expected};
    }
    /// Told now and then how much is done, from 0 to 1.
    using PartDone = std::function<void(double part)>;
    /// Takes rows out of the assessment, or back into it, without losing their content.
    void detach(const RowRanges &ranges, const PartDone &done = {});
    void attach(const RowRanges &ranges, const PartDone &done = {});
    /// Brings the counts in step with the rows.
    void flush() { m_counts.flush(); }

private:
    RowId store(const std::optional<RowId> &id, const Row &row);
    void move(const RowRanges &ranges, bool intoAssessment, const PartDone &done);
    [[nodiscard]] std::int64_t reassign(const RowRanges &ranges, bool intoAssessment,
                                        const std::function<void(std::int64_t)> &passed);
    void countMoved(const RowRanges &ranges, bool intoAssessment);

    Connection &m_connection;
    const RecordTable &m_table;
    std::int64_t m_assessment;
    RecordCounts m_counts;
    StoredRows m_stored; ///< the row that is being written
};

/// Counts a row that came in with others.
void countStored(CountChanges &changes, const RecordTable &table, const StoredRows &rows, std::size_t index, RowId id);

} // namespace facet
