#pragma once

#include "workbook/AssessmentSession.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace facet
{

/// What becomes of the rows that are there already.
enum class RowImportMode {
    Append,
    Replace,    ///< all rows of the table are taken out first
    UpdateByKey ///< a row with a key that is there updates that row's given fields; others are added
};

struct RowImportOptions {
    RowImportMode mode = RowImportMode::Append;
    std::size_t keyField = 0;        ///< UpdateByKey: A.2 system_no, A.4 staff_no, A.9 contract_no
    std::vector<std::size_t> fields; ///< the fields the file has: UpdateByKey leaves the others as they are
    std::string remark;              ///< appended to the table's note in the same step; empty for none
    std::int64_t expectedRows = 0;   ///< a guess, so that indexes are rebuilt when that is faster
};

struct RowImportOutcome {
    std::int64_t added = 0;
    std::int64_t updated = 0;
    std::int64_t unchanged = 0;
    std::int64_t removed = 0;
    std::int64_t step = 0; ///< of the history, for undoBackTo()
    Change change;
};

/// Gives the next row; false when there is no more; an error stops the import, which leaves nothing.
using ImportFeed = std::function<Expected<bool>(Row &row)>;

/// Called now and then with the rows taken so far; false to stop (ErrorCode::Cancelled), which leaves nothing.
using ImportProgress = std::function<bool(std::int64_t rows)>;

/// Brings rows into a record table as one durable step of history, with all requirements judged at the end. Memory does
/// not grow with the number of rows. Undo and redo of the step work as for any other.
[[nodiscard]] Expected<RowImportOutcome> importRows(AssessmentSession &session, std::string_view table,
                                                    const ImportFeed &rows, const RowImportOptions &options,
                                                    const ImportProgress &progress = {});

/// The field by which rows are recognised, for UpdateByKey; nullopt where there is none (A.7).
[[nodiscard]] std::optional<std::size_t> keyFieldOf(const Table &table);

} // namespace facet
