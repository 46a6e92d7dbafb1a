#pragma once

#include "workbook/Connection.h"
#include "workbook/History.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace facet
{

/// A history entry as it stands in the file.
struct StoredEntry {
    HistoryEntry entry;
    std::int64_t assessment = 0;
    std::optional<std::int64_t> refers; ///< the step that an undo or redo is about
    std::string hash;
};

/// The append-only table history and the table step beside it. Writing needs a transaction. Throws.
class HistoryStore
{
public:
    explicit HistoryStore(Connection &connection) : m_connection(connection) {}

    /// A step number that was not used before.
    [[nodiscard]] std::int64_t newStep() const;
    /// An entry of a new step, of this moment, with nothing before and after.
    [[nodiscard]] HistoryEntry newEntry(const std::string &who, StepKind kind, std::string target) const;
    /// Adds the entry with the next sequence and hash; `entry.sequence` is ignored.
    void append(std::int64_t assessment, const HistoryEntry &entry, std::optional<std::int64_t> refers);

    /// An edit can be undone; every edit that was undone before it can no longer be redone.
    void markDone(std::int64_t assessment, std::int64_t step);
    void setUndone(std::int64_t step, bool undone);
    [[nodiscard]] std::optional<std::int64_t> nextUndo(std::int64_t assessment) const;
    [[nodiscard]] std::optional<std::int64_t> nextRedo(std::int64_t assessment) const;
    /// Steps from the newest back to `step` that are done.
    [[nodiscard]] std::vector<std::int64_t> doneBackTo(std::int64_t assessment, std::int64_t step) const;

    /// Each entry of a step in order, or from the last back. `visit` may write history.
    void forEachOf(std::int64_t step, bool back, const std::function<void(const HistoryEntry &)> &visit) const;
    /// Each entry of an assessment after `sequence`, in order.
    void forEachSince(std::int64_t assessment, std::int64_t sequence,
                      const std::function<void(const HistoryEntry &)> &visit) const;
    /// The newest entry of an assessment; 0 when there is none.
    [[nodiscard]] std::int64_t lastSequence(std::int64_t assessment) const;
    [[nodiscard]] std::vector<HistoryEntry> read(std::int64_t assessment, const HistoryQuery &query) const;
    [[nodiscard]] std::int64_t count(std::int64_t assessment) const;
    /// Each entry of the workbook in order, or of one assessment from the newest back.
    void forEach(const std::function<void(const StoredEntry &)> &visit) const;
    void forEachBack(std::int64_t assessment, const std::function<void(const StoredEntry &)> &visit) const;

    /// The hash of an entry from its predecessor's (docs/workbook-format.md).
    [[nodiscard]] static std::string hashOf(const std::string &previous, const StoredEntry &stored);
    /// What stands before the first entry.
    [[nodiscard]] static std::string firstPredecessor();

private:
    Connection &m_connection;
};

/// "create", "import", "edit", "undo", "redo", "delete", "restore".
[[nodiscard]] std::optional<StepKind> stepKindFromId(std::string_view id);
/// Now, UTC, as "2026-03-31T08:15:00.123Z".
[[nodiscard]] std::string utcNow();

} // namespace facet
