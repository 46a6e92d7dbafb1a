#pragma once

#include "workbook/AssessmentSession.h"

#include <set>
#include <string>
#include <vector>

namespace facet
{

/// Gathers from entries of history what a change did.
class ChangeRecord
{
public:
    explicit ChangeRecord(const Catalogue &catalogue) : m_catalogue(catalogue) {}

    void note(const HistoryEntry &entry);
    [[nodiscard]] bool isEmpty() const { return m_targets.empty() && m_rows.empty(); }
    /// What has to be judged anew, as reevaluate() names it.
    [[nodiscard]] std::vector<std::string> judgedTargets() const { return {m_judged.begin(), m_judged.end()}; }
    /// All but the requirements.
    [[nodiscard]] Change change() const;

private:
    void noteRows(const std::string &table, const HistoryEntry &entry, RowId row, bool isBatch);

    const Catalogue &m_catalogue;
    StepKind m_kind = StepKind::Edit;
    std::vector<std::string> m_targets;
    std::set<std::string> m_judged;
    std::map<std::string, RowComings, std::less<>> m_comings;
    std::map<std::string, std::vector<RowId>, std::less<>> m_rows; ///< changed one by one, by table
};

} // namespace facet
