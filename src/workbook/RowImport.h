#pragma once

#include "workbook/AssessmentSession.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

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
    bool blanksClear = false;        ///< UpdateByKey: a blank cell clears the field instead of leaving it as it is
    std::string remark;              ///< appended to the table's note in the same step; empty for none
    std::int64_t expectedRows = 0;   ///< a guess, so that indexes are rebuilt when that is faster
};

struct RowImportOutcome {
    std::int64_t added = 0;
    std::int64_t updated = 0;
    std::int64_t unchanged = 0;
    std::int64_t removed = 0;
    /// UpdateByKey: rows of the file whose key an earlier one has, too (the values of the last one hold), and keys that
    /// several rows of the table share (the first of them is updated). Rows without a key are added.
    std::int64_t repeatedKeys = 0;
    std::int64_t sharedKeys = 0;
    std::int64_t step = 0; ///< of the history, for undoBackTo(); 0 when nothing changed
    Change change;
};

/// Gives the next row; false when there is no more; an error stops the import, which leaves nothing. `row` has its last
/// content, so that its memory is used again. Runs in a thread of its own while the import waits for it, and must not
/// use the session.
using ImportFeed = std::function<Expected<bool>(Row &row)>;

/// Called several times a second in the thread of the import, also while indexes are built, with the rows taken so far;
/// false to stop (ErrorCode::Cancelled), which leaves nothing. Must not use the session.
using ImportProgress = std::function<bool(std::int64_t rows)>;

/// Brings rows into a record table as one durable step of history, with all requirements judged at the end. Memory does
/// not grow with the number of rows. Undo and redo of the step work as for any other.
[[nodiscard]] Expected<RowImportOutcome> importRows(AssessmentSession &session, std::string_view table,
                                                    const ImportFeed &rows, const RowImportOptions &options,
                                                    const ImportProgress &progress = {});

/// The field by which rows are recognised, for UpdateByKey; nullopt where there is none (A.7).
[[nodiscard]] std::optional<std::size_t> keyFieldOf(const Table &table);

} // namespace facet
