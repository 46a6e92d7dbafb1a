#pragma once

#include "workbook/RecordStore.h"

#include <nlohmann/json_fwd.hpp>

#include <functional>
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

/// SM3 over the rows in the ranges: of each the id and the stored values, each as "LENGTH:BYTES,", "-," for blank.
/// `rowOf` gives a row, or nullopt when it is not there (then it is left out).
[[nodiscard]] std::string digestOf(const RecordTable &table, const RowRanges &ranges,
                                   const std::function<std::optional<Row>(RowId)> &rowOf);

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
