#pragma once

#include "workbook/EditStep.h"
#include "workbook/RowImport.h"

namespace facet
{

/// RowImportMode::UpdateByKey. Keys stand in a table of the connection's own while it runs, so memory does not grow
/// with them. Throws.
class KeyedImport
{
public:
    KeyedImport(SessionState &state, EditStep &step, const RecordTable &table, const RowImportOptions &options,
                RowImportOutcome &outcome);
    ~KeyedImport();
    KeyedImport(const KeyedImport &) = delete;
    KeyedImport &operator=(const KeyedImport &) = delete;

    void take(const Row &row);
    /// Writes the history of what was added.
    void finish();

private:
    void gatherKeys();
    void add(const Row &row, std::string_view key);
    void update(RowId id, const Row &row);

    SessionState &m_state;
    EditStep &m_step;
    const RecordTable &m_table;
    const RowImportOptions &m_options;
    RowImportOutcome &m_outcome;
    RowRanges m_added;
};

} // namespace facet
