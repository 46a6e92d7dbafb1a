#pragma once

#include "rules/Evaluate.h"
#include "workbook/History.h"
#include "workbook/RowRanges.h"
#include "workbook/Workbook.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace facet
{

class SessionState;

struct RecordRow {
    RowId id = 0;
    Row row;
};

/// A cell of a record table with the value that it is to have.
struct CellEdit {
    RowId row = 0;
    std::size_t field = 0;
    FieldValue value;
};

/// So many cells and rows are pasted, filled or cleared in one step at most. More comes in through importRows().
inline constexpr std::size_t mostCellsAtOnce = 100'000;

/// Something to mend in a cell of a record table.
struct CellProblem {
    RowId row = 0;
    std::size_t field = 0;
    bool lowersVerdict = false; ///< false: only a notice
    std::string requirement;    ///< the requirement that complains; empty for a value of the wrong shape
    Text message;
};

/// What a committed change did. Targets: item ids "A.1.4"; "notes/A.1.4", "not_applicable/A.7", "judgements/5.2.3-d",
/// "assessment/title" (unit, assessor, date, status), "parameters/NAME"; rows "A.7/12" (row id), many at once
/// "A.7/12-2011".
struct Change {
    StepKind kind = StepKind::Edit;
    std::vector<std::string> targets;
    std::vector<std::size_t> requirements; ///< indexes of those whose result differs now
    /// Rows that are there now and were not before, and the other way round. Tables without any are left out.
    RowRangesByTable addedRows;
    RowRangesByTable removedRows;
};

/// The one object through which every screen and the command line change an assessment. An edit validates, writes
/// answer and history in one durable transaction, re-judges what it touches, and tells the observers; on an error
/// nothing has changed. Setting what is already there succeeds without a history entry.
///
/// Threads: a session lives in the thread of its workbook, which must outlive it. A long edit (import of many rows, its
/// undo) runs in another thread with a workbook (Workbook::OpenOptions::hold) and a session of its own. The session of
/// the window goes on reading meanwhile, and sees the rows as they were; an edit through it fails at once with
/// ErrorCode::Busy while the other one is writing. When that has ended, refresh() in the window's thread takes over
/// what it did; an edit does so by itself before it begins.
class AssessmentSession
{
public:
    [[nodiscard]] static Expected<std::unique_ptr<AssessmentSession>> open(Workbook &workbook, const std::string &id);
    ~AssessmentSession();
    AssessmentSession(const AssessmentSession &) = delete;
    AssessmentSession &operator=(const AssessmentSession &) = delete;

    // Reading. Everything but record rows is held in memory.
    [[nodiscard]] Workbook &workbook() const;
    [[nodiscard]] const Catalogue &catalogue() const;
    /// Header, answers, marks, notes, judgements and parameters; `records` is empty.
    [[nodiscard]] const Assessment &assessment() const;
    [[nodiscard]] const AssessmentResult &result() const;
    [[nodiscard]] const Facts &facts() const;
    /// UTC time of the last committed change.
    [[nodiscard]] const std::string &changedAt() const;

    // Record rows, in order of entry.
    [[nodiscard]] std::int64_t rowCount(std::string_view table) const;
    [[nodiscard]] Expected<std::vector<RowId>> rowIds(std::string_view table) const;
    [[nodiscard]] Expected<std::vector<RecordRow>> rows(std::string_view table, std::span<const RowId> ids) const;
    [[nodiscard]] Expected<std::vector<CellProblem>> cellProblems(std::string_view table,
                                                                  std::span<const RecordRow> rows) const;
    /// Distinct non-blank values of a text field, for completion: at most `limit`, beginning with `prefix`.
    [[nodiscard]] std::vector<std::string> distinctValues(std::string_view table, std::size_t field,
                                                          std::string_view prefix, std::size_t limit) const;
    /// Ids of rows with `text` in any column, at most `limit`, in order.
    [[nodiscard]] Expected<std::vector<RowId>> findRows(std::string_view table, std::string_view text,
                                                        std::size_t limit) const;
    /// 1-based position of a row, and the row at a position.
    [[nodiscard]] Expected<std::int64_t> positionOf(std::string_view table, RowId row) const;
    [[nodiscard]] Expected<RowId> rowAt(std::string_view table, std::int64_t position) const;

    // Edits. Each is one step of history.
    Expected<Change> setAnswer(std::string_view item, const std::optional<Answer> &answer);
    Expected<Change> setNote(std::string_view target, std::string_view text);
    Expected<Change> setNotApplicable(std::string_view target, const std::optional<std::string> &reason);
    Expected<Change> setJudgement(std::string_view requirement, const std::optional<Judgement> &judgement);
    /// `member` is title, unit, assessor, date or status, as in the exchange file.
    Expected<Change> setHeader(std::string_view member, std::string_view value);
    Expected<Change> setParameter(std::string_view name, std::optional<std::int64_t> value);
    Expected<Change> addRows(std::string_view table, std::span<const Row> rows);
    Expected<Change> setCell(std::string_view table, RowId row, std::size_t field, const FieldValue &value);
    /// Many cells, and rows that are added behind the last one, as one step: paste, fill down, clear. Of two values for
    /// a cell the later holds. InvalidInput for more than mostCellsAtOnce cells or rows.
    Expected<Change> setCells(std::string_view table, std::span<const CellEdit> cells, std::span<const Row> added = {});
    Expected<Change> deleteRows(std::string_view table, std::span<const RowId> ids);
    /// One edit in the command line's form: TARGET and JSON text ("null" clears); see docs/cli.md.
    Expected<Change> set(std::string_view target, std::string_view json);

    /// Takes over what another connection to the file has committed (see Threads above): reads it, judges, tells the
    /// observers what changed since, and returns that; empty when there is nothing new.
    Expected<Change> refresh();

    // History.
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    // Of many rows: Replay.h says how far they are.
    Expected<Change> undo();
    Expected<Change> redo();
    /// Undoes every step from the newest back to and including `step`, as one transaction.
    Expected<Change> undoBackTo(std::int64_t step);
    /// Newest first.
    [[nodiscard]] Expected<std::vector<HistoryEntry>> history(const HistoryQuery &query) const;
    [[nodiscard]] std::int64_t historyCount() const;

    /// Called after every committed change. Ends when the returned handle is destroyed.
    using Observer = std::function<void(const Change &)>;
    [[nodiscard]] std::shared_ptr<void> subscribe(Observer observer);

    /// For the module's own functions (RowView.h, RowImport.h).
    [[nodiscard]] SessionState &state() const;

private:
    class State;
    explicit AssessmentSession(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace facet
