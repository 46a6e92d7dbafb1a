#include "records/RowPages.h"

#include <algorithm>

namespace facet
{

const RowPages::Entry *RowPages::entry(int row) const
{
    if (row < 0 || row >= m_list.count())
        return nullptr;
    const int page = row / PageRows;
    if (const auto found = m_index.find(page); found != m_index.end()) {
        m_pages.splice(m_pages.begin(), m_pages, found->second);
    } else {
        m_pages.emplace_front(page, read(page));
        m_index[page] = m_pages.begin();
    }
    if (m_pages.size() > KeptPages) {
        m_index.erase(m_pages.back().first);
        m_pages.pop_back();
    }
    const std::vector<Entry> &entries = m_pages.front().second;
    const auto at = static_cast<std::size_t>(row % PageRows);
    return at < entries.size() && !entries[at].row.values.empty() ? &entries[at] : nullptr;
}

std::vector<RowPages::Entry> RowPages::read(int page) const
{
    const AssessmentSession *session = m_desk.session();
    const std::vector<RowId> ids = m_list.idsAt(page * PageRows, PageRows);
    std::vector<Entry> entries(ids.size());
    const auto rows =
        session == nullptr ? Expected<std::vector<RecordRow>>() : session->rows(m_table.id, std::span(ids));
    if (session == nullptr || !rows)
        return entries;
    // Rows that went away meanwhile are left out of the answer: place each by its id.
    const auto entryOf = [&](RowId id) -> Entry & {
        return entries[static_cast<std::size_t>(std::find(ids.begin(), ids.end(), id) - ids.begin())];
    };
    for (const RecordRow &row : *rows)
        entryOf(row.id).row = row.row;
    const auto problems = session->cellProblems(m_table.id, *rows);
    if (!problems)
        return entries;
    for (const CellProblem &problem : *problems)
        entryOf(problem.row).problems.push_back(problem);
    return entries;
}

void RowPages::forget()
{
    m_index.clear();
    m_pages.clear();
}

std::vector<RowRun> RowPages::held() const
{
    std::vector<RowRun> runs;
    for (const auto &[page, entries] : m_pages) {
        if (!entries.empty())
            runs.push_back({page * PageRows, page * PageRows + static_cast<int>(entries.size()) - 1});
    }
    return runs;
}

} // namespace facet
