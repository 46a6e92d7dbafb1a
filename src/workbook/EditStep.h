#pragma once

#include "workbook/SessionState.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace facet
{

/// From so many rows on, one history entry stands for all rows of a step, and rows that are deleted stay in the file,
/// out of the assessment, so that an undo needs no copy of them.
inline constexpr std::size_t batchSize = 1000;

/// The edits of one transaction: each writes the file, the memory and the history together. Throws.
class EditStep
{
public:
    EditStep(SessionState &state, StepKind kind);

    /// A value by its target. What is there already is not written again.
    void put(std::string_view target, const nlohmann::json &json);
    void addRows(const RecordTable &table, std::span<const Row> rows);
    void setCell(const RecordTable &table, RowId id, std::size_t field, const FieldValue &value);
    void deleteRows(const RecordTable &table, std::vector<RowId> ids);
    /// Takes back the entries of a step, or does them again.
    void undo(std::int64_t step);
    void redo(std::int64_t step);

    [[nodiscard]] bool isEmpty() const { return m_change.targets.empty(); }
    [[nodiscard]] const std::string &at() const { return m_at; }
    [[nodiscard]] std::vector<std::string> judgedTargets() const { return {m_judged.begin(), m_judged.end()}; }
    [[nodiscard]] Change takeChange() { return std::move(m_change); }

private:
    void record(const std::string &target, std::string before, std::string after);
    void replay(std::int64_t step, const HistoryEntry &entry, bool back);
    void replayRow(const RecordTable &table, RowId id, const std::string &from, const std::string &to);
    void replayBatch(const RecordTable &table, const std::string &from, const std::string &to);
    void addBatch(const RecordTable &table, std::span<const Row> rows);
    void deleteBatch(const RecordTable &table, const std::vector<RowId> &ids);
    void touched(const RecordTable &table, const std::vector<std::size_t> &fields = {});
    [[nodiscard]] Row existingRow(const RecordTable &table, RowId id) const;

    SessionState &m_state;
    std::string m_at;
    std::int64_t m_step;
    std::optional<std::int64_t> m_refers;
    Change m_change;
    std::set<std::string> m_judged;
    bool m_marked = false;
};

} // namespace facet
