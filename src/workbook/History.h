#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace facet
{

/// What a history step did. Stored as text; docs/workbook-format.md.
enum class StepKind {
    Create,
    Import,
    Carry, ///< made by carrying a prior assessment forward
    Edit,
    Undo,
    Redo,
    Archive,
    Unarchive,
    Delete,
    Restore,
    Purge, ///< removed from the bin for good
    Seal,
    Reopen, ///< made as the next revision of a sealed assessment
    Export  ///< a report file was exported from the sealed assessment
};

/// "create", "import" …: as the file has it.
[[nodiscard]] std::string stepKindId(StepKind kind);

/// One entry of the append-only history. Entries of one user action share a step.
struct HistoryEntry {
    std::int64_t sequence = 0; ///< over the whole workbook, from 1
    std::int64_t step = 0;     ///< groups entries; over the whole workbook
    std::string at;            ///< UTC, ISO 8601 with milliseconds
    std::string who;
    StepKind kind = StepKind::Edit;
    std::string target;  ///< see AssessmentSession
    std::string before;  ///< JSON, "null" when there was nothing
    std::string after;   ///< JSON, "null" when nothing is left
    bool undone = false; ///< an edit that is undone at present
};

/// Which entries to read.
struct HistoryQuery {
    std::string targetPrefix;        ///< "A.1.4", "A.7/": empty for all
    std::string containing;          ///< text in before, after or who; empty for all
    std::int64_t beforeSequence = 0; ///< page on: entries older than this; 0 from the newest
    std::size_t limit = 200;
};

} // namespace facet
