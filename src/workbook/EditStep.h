#pragma once

#include "workbook/ChangeRecord.h"
#include "workbook/RecordWriter.h"
#include "workbook/Seals.h"
#include "workbook/SessionState.h"
#include "workbook/StepProgress.h"
#include "workbook/TargetValues.h"

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace facet
{

/// The edits of one transaction: each writes the file, the memory and the history together. Throws.
class EditStep
{
public:
    EditStep(SessionState &state, StepKind kind);

    /// A value by its target. What is there already is not written again.
    void put(std::string_view target, const nlohmann::json &json);
    void addRows(const RecordTable &table, std::span<const Row> rows);
    void setCells(const RecordTable &table, std::span<const CellEdit> cells);
    void deleteRows(const RecordTable &table, std::vector<RowId> ids);
    /// Any number of rows as one entry, made ready in threads of their own; `taken` is told how many there are so far.
    /// The source must not use the workbook. Returns how many.
    std::int64_t addMany(const RecordTable &table, RowSource source, std::int64_t expected,
                         const std::function<void(std::int64_t)> &taken);
    /// All rows of the table. Returns how many.
    std::int64_t deleteAll(const RecordTable &table);
    /// For edits that decide row by row: changes an existing row, or adds one that noteAdded() will tell of.
    void changeRow(const RecordTable &table, RowId id, const Row &before, const Row &after);
    [[nodiscard]] RecordWriter &writer(const RecordTable &table);
    void noteAdded(const RecordTable &table, const RowRanges &added);
    /// Fills in all but the reviewer, of the assessment as it is now, and writes it into file and history.
    void seal(Seal &seal);
    /// Takes back the entries of a step, or does them again.
    void undo(std::int64_t step, StepProgress &progress);
    void redo(std::int64_t step, StepProgress &progress);
    /// Brings the counts in step with the rows; nothing more may be edited.
    void finish();

    [[nodiscard]] bool isEmpty() const { return m_record.isEmpty(); }
    [[nodiscard]] const std::string &at() const { return m_at; }
    [[nodiscard]] std::int64_t number() const { return m_step; }
    [[nodiscard]] const ChangeRecord &changes() const { return m_record; }

private:
    void settleCarried(const ValueTarget &target);
    void record(const std::string &target, std::string before, std::string after);
    void replay(std::int64_t step, const HistoryEntry &entry, bool back, StepProgress &progress);
    void replayValue(const HistoryEntry &entry, const std::string &from, const std::string &to);
    void replayRow(const RecordTable &table, RowId id, const std::string &from, const std::string &to);
    void replayBatch(const RecordTable &table, const std::string &from, const std::string &to, StepProgress &progress);
    void addBatch(const RecordTable &table, std::span<const Row> rows);
    void deleteBatch(const RecordTable &table, const RowRanges &ranges);
    void noteBatch(const RecordTable &table, const RowBatch &batch);
    /// `cells`: of one row.
    void setRow(const RecordTable &table, std::span<const CellEdit *const> cells);
    [[nodiscard]] Row existingRow(const RecordTable &table, RowId id) const;

    SessionState &m_state;
    HistoryStore m_history;
    StepKind m_kind;
    std::string m_at;
    std::int64_t m_step;
    std::optional<std::int64_t> m_refers;
    ChangeRecord m_record;
    std::map<std::string, RecordWriter> m_writers; ///< by table
    bool m_marked = false;
};

/// A row as history has it.
[[nodiscard]] std::string rowJson(const RecordTable &table, const Row &row);

/// What history has where there is nothing.
inline constexpr std::string_view nothingJson = "null";

} // namespace facet
