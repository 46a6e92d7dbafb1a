#pragma once

#include "exchange/MessageDigest.h"
#include "workbook/PartMarks.h"
#include "workbook/RecordStore.h"
#include "workbook/StoredRows.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

namespace facet
{

/// From so many rows on, one history entry stands for all rows of a step, and rows that are deleted stay in the file,
/// out of the assessment, so that an undo needs no copy of them.
inline constexpr std::size_t batchSize = 1000;

/// Many rows as one history entry has them: which, how many, and a digest instead of their content.
struct RowBatch {
    RowRanges ranges;
    std::int64_t rows = 0;
    std::string sm3; ///< of RowDigest; empty where another digest covers the rows
    std::int64_t rowsPerMark = 0;
    std::string marks{}; ///< PartMarks.h; empty in entries of earlier versions
};

/// {"ranges": [[1, 2000]], "rows": 2000, "rows_per_mark": 256, "marks": "…", "sm3": "…"}
[[nodiscard]] nlohmann::json batchJson(const RowBatch &batch);
/// Throws CorruptWorkbook when it is no such text.
[[nodiscard]] RowBatch batchFromJson(const nlohmann::json &json);

/// Puts a row at the end of a text for digests: its id and its stored values, each as "LENGTH:BYTES,", "-," for blank.
void appendRow(std::string &text, const RecordTable &table, RowId id, const Row &row);
void appendRow(std::string &text, const RecordTable &table, RowId id, const StoredRows &rows, std::size_t index);
/// The row that a query with RecordTable::selectList() is at.
void appendRow(std::string &text, const RecordTable &table, const Query &query);

/// SM3 over the texts of rows in order, and their marks.
class RowDigest
{
public:
    /// `rows`: how many will come, about. Without `proves` there are only marks.
    RowDigest(const RecordTable &table, std::int64_t rows, bool proves = true);

    void add(RowId id, const Row &row);
    void add(RowId id, const StoredRows &rows, std::size_t index);
    void add(const Query &query);
    /// Puts digest and marks into the batch; then it begins anew.
    void finish(RowBatch &batch);

private:
    void end();

    const RecordTable &m_table;
    bool m_proves;
    std::int64_t m_rowsPerMark;
    Sm3 m_sm3;
    RowMarks m_marks;
    std::string m_text;      ///< of rows, until there is enough for the digest to be worth its call
    std::size_t m_begun = 0; ///< where the latest row begins in it
};

/// The rows in the ranges, wherever they belong, as a batch. Throws.
[[nodiscard]] RowBatch batchOf(Connection &connection, const RecordTable &table, const RowRanges &ranges);

/// "A.7/12" or "A.7/12-1011".
[[nodiscard]] std::string rowTarget(std::string_view table, RowId id);
[[nodiscard]] std::string batchTarget(std::string_view table, const RowRanges &ranges);

/// A target of history that names rows.
struct RowTarget {
    std::string table;
    RowId first = 0;
    bool isBatch = false;
};
[[nodiscard]] std::optional<RowTarget> parseRowTarget(std::string_view target);

} // namespace facet
