#pragma once

#include "workbook/RecordCounts.h"
#include "workbook/RecordTable.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace facet
{

/// Gives the next row to store; false when there is no more.
using RowSource = std::function<bool(Row &row)>;

/// Writes the rows of one record table of one assessment, within a transaction. The counts beside the rows follow with
/// flush(). Throws.
class RecordWriter
{
public:
    RecordWriter(Connection &connection, const RecordTable &table, std::int64_t assessment);

    RowId insert(const Row &row);
    /// Puts a row back under the id it had.
    void restore(RowId id, const Row &row);
    void update(RowId id, const Row &before, const Row &after);
    void erase(RowId id, const Row &before);
    /// Many rows; indexes are dropped and built again when that is faster. Returns the ids.
    RowRanges insertMany(const RowSource &source, std::int64_t expected);
    /// Takes rows out of the assessment, or back into it, without losing their content.
    void detach(const RowRanges &ranges);
    void attach(const RowRanges &ranges);
    /// Brings the counts in step with the rows.
    void flush() { m_counts.flush(); }

private:
    void move(const RowRanges &ranges, bool intoAssessment);
    [[nodiscard]] std::vector<std::string> dropIndexes() const;

    Connection &m_connection;
    const RecordTable &m_table;
    std::int64_t m_assessment;
    RecordCounts m_counts;
};

} // namespace facet
