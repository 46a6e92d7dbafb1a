#pragma once

#include "desk/Desk.h"
#include "records/RowList.h"

#include <list>
#include <unordered_map>
#include <vector>

namespace facet
{

/// The rows of the grid that were looked at last, with what is wrong with them, read from the workbook by the page.
class RowPages
{
public:
    static constexpr int PageRows = 100;
    static constexpr std::size_t KeptPages = 12;

    struct Entry {
        Row row;
        std::vector<CellProblem> problems;
    };

    RowPages(Desk &desk, const Table &table, const RowList &list) : m_desk(desk), m_table(table), m_list(list) {}

    /// nullptr when there is no such row or it can't be read.
    [[nodiscard]] const Entry *entry(int row) const;
    void forget();
    /// The rows that are held, page by page.
    [[nodiscard]] std::vector<RowRun> held() const;

private:
    using Page = std::pair<int, std::vector<Entry>>;
    [[nodiscard]] std::vector<Entry> read(int page) const;

    Desk &m_desk;
    const Table &m_table;
    const RowList &m_list;
    mutable std::list<Page> m_pages; ///< most recently used first
    mutable std::unordered_map<int, std::list<Page>::iterator> m_index;
};

} // namespace facet
