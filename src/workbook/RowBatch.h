#pragma once

#include "exchange/MessageDigest.h"
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
    std::string sm3; ///< of digestOf(); empty where another digest covers the rows
};

/// {"ranges": [[1, 2000]], "rows": 2000, "sm3": "…"}
[[nodiscard]] nlohmann::json batchJson(const RowBatch &batch);
/// Throws CorruptWorkbook when it is no such text.
[[nodiscard]] RowBatch batchFromJson(const nlohmann::json &json);

/// SM3 over rows in order: of each the id and the stored values, each as "LENGTH:BYTES,", "-," for blank.
class RowDigest
{
public:
    explicit RowDigest(const RecordTable &table) : m_table(table) {}

    void add(RowId id, const Row &row);
    void add(RowId id, const StoredRows &rows, std::size_t index);
    /// The row that a query with RecordTable::selectList() is at.
    void add(const Query &query);
    [[nodiscard]] std::string hex();

private:
    void begin(RowId id);
    void append(const std::optional<std::string_view> &value);
    void end();

    const RecordTable &m_table;
    Sm3 m_sm3;
    std::string m_text; ///< of rows, until there is enough for the digest to be worth its call
};

/// The digest of the rows in the ranges, wherever they belong. Throws.
[[nodiscard]] std::string digestOf(Connection &connection, const RecordTable &table, const RowRanges &ranges);

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
