#pragma once

#include "workbook/RowBatch.h"
#include "workbook/Seals.h"
#include "workbook/Workbook.h"
#include "workbook/WorkbookDatabase.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace facet
{

/// Walks the history of one assessment from the newest entry back, taking each change back in memory: at every entry
/// what is there must be what the entry says came out of it, and at the oldest the assessment must be as it was made or
/// imported.
class HistoryWalk
{
public:
    HistoryWalk(const WorkbookDatabase &database, std::int64_t key, std::vector<WorkbookFault> &faults);
    void run();

private:
    void visit(const StoredEntry &stored);
    void visitFact(const HistoryEntry &entry, bool &fact);
    void visitPurge(const HistoryEntry &entry);
    void visitSeal(const HistoryEntry &entry);
    void visitReport(const HistoryEntry &entry);
    void checkTimes(const HistoryEntry &entry);
    void checkLeftovers();
    void checkMaking(const HistoryEntry &entry, const std::string &from);
    [[nodiscard]] bool isEmpty() const;
    void visitValue(const HistoryEntry &entry);
    void visitRow(const HistoryEntry &entry, const RecordTable &table, RowId id);
    void visitBatch(const HistoryEntry &entry, const RecordTable &table);
    void visitCreation(const HistoryEntry &entry);
    void visitImport(const HistoryEntry &entry);
    void add(const std::string &target, Text message);
    void addDiffers(const HistoryEntry &entry) { addDiffers(entry.target, entry); }
    void addDiffers(const std::string &target, const HistoryEntry &entry);
    /// Names what does not fit the marks of the entry; whether there was something.
    bool nameRows(const RecordTable &table, const RowBatch &batch, const HistoryEntry &entry);
    bool nameValues(const std::map<std::string, std::string> &marks, const HistoryEntry &entry);
    /// Whether the row stood in the assessment at the moment that the walk has come to, as far as batches tell.
    [[nodiscard]] bool isPresent(const RecordTable &table, RowId id) const;
    /// Every row of the ranges with its content at that moment: as it stands in the file, or as it was read back here.
    void forEachRow(const RecordTable &table, const RowRanges &ranges, const std::function<void(const Query &)> &stored,
                    const std::function<void(RowId, const Row &)> &changed) const;
    [[nodiscard]] std::string digestOfImport(const std::map<std::string, RowBatch> &batches) const;

    const WorkbookDatabase &m_database;
    std::vector<WorkbookFault> &m_faults;
    StoredAssessment m_stored;
    Assessment m_state;
    std::string m_id;
    std::optional<Seal> m_seal;                       ///< until its entry is met
    std::map<std::int64_t, ExportedReport> m_reports; ///< whose entry was not met yet
    bool m_deleted = false;
    bool m_archived = false;
    bool m_purged = false;                      ///< the entry that emptied the assessment was met
    bool m_changed = false;                     ///< the entry of the last change was met
    bool m_begun = false;                       ///< the entry that made the assessment was met
    std::map<std::string, std::int64_t> m_live; ///< rows by table
    /// Rows that were changed one by one, as JSON.
    std::map<std::pair<std::string, RowId>, std::string> m_rows;
    /// Batches that were met, with whether their rows are there before that entry; the last one that has a row counts.
    struct BatchState {
        std::string table;
        RowRanges ranges;
        bool present = false;
    };
    std::vector<BatchState> m_batches;
};

/// The hashes of all entries, and that the table step says what the history does.
void verifyChain(const WorkbookDatabase &database, std::vector<WorkbookFault> &faults);

} // namespace facet
