#pragma once

#include "base/Channel.h"
#include "workbook/RecordWriter.h"

#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace facet
{

/// Makes rows ready to be inserted, in two threads of its own, while a third one inserts: one reads them from the
/// source, one validates, stores, counts and digests them.
class RowPipeline
{
public:
    /// Rows ready to be inserted, and what they change in the counts.
    struct Ready {
        explicit Ready(const RecordTable &table) : rows(table) {}
        StoredRows rows;
        std::optional<CountChanges> changes; ///< of all rows up to here that no batch before had
    };

    /// `first`: the id of the first row. The source is only used in one thread, from now until the last row or the end
    /// of this object.
    RowPipeline(const RecordTable &table, RowId first, RowSource source);
    ~RowPipeline();
    RowPipeline(const RowPipeline &) = delete;
    RowPipeline &operator=(const RowPipeline &) = delete;

    /// The next rows; nullptr behind the last. Throws what the source threw, or a Failure that names the row.
    [[nodiscard]] std::unique_ptr<Ready> next() { return m_ready.pop().value_or(nullptr); }
    /// Gives back what next() gave, so that its memory is used again.
    void reuse(std::unique_ptr<Ready> ready);
    /// Puts the digest of all rows and their marks into the batch; after the last one.
    void finishDigest(RowBatch &batch) { m_digest.finish(batch); }

private:
    /// Rows as the source gave them.
    struct Given {
        std::vector<Row> rows;
        std::size_t count = 0;
    };

    void read();
    void prepare();
    void prepare(const Given &given, Ready &ready);

    const RecordTable &m_table;
    RowId m_first;
    RowId m_next;
    RowSource m_source;
    RowDigest m_digest;
    CountChanges m_changes;
    Channel<std::unique_ptr<Given>> m_given;
    Channel<std::unique_ptr<Given>> m_freeGiven;
    Channel<std::unique_ptr<Ready>> m_ready;
    Channel<std::unique_ptr<Ready>> m_freeReady;
    std::thread m_reader;
    std::thread m_preparer;
};

} // namespace facet
