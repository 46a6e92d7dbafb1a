#include "records/RowList.h"

#include <algorithm>

namespace facet
{

namespace
{

/// Places of so many rows that went are remembered.
constexpr std::size_t mostRemembered = 10'000;

bool isIn(const RowRanges &ranges, RowId id)
{
    const auto after = std::upper_bound(ranges.begin(), ranges.end(), id,
                                        [](RowId wanted, const auto &range) { return wanted < range.first; });
    return after != ranges.begin() && std::prev(after)->second >= id;
}

} // namespace

void RowList::showAll(RowPlaces places)
{
    m_places = std::move(places);
    showAll();
}

void RowList::showAll()
{
    m_all = true;
    m_found = {};
    m_stood.clear();
}

void RowList::showFound(std::vector<RowId> ids, bool ascending)
{
    m_all = false;
    m_ascending = ascending;
    m_found = std::move(ids);
    m_stood.clear();
}

void RowList::append(const std::vector<RowId> &ids)
{
    m_found.insert(m_found.end(), ids.begin(), ids.end());
}

int RowList::count() const
{
    return static_cast<int>(m_all ? m_places.count() : static_cast<std::int64_t>(m_found.size()));
}

RowId RowList::idAt(int row) const
{
    if (row < 0 || row >= count())
        return 0;
    return m_all ? m_places.idAt(row) : m_found[static_cast<std::size_t>(row)];
}

int RowList::rowOf(RowId id) const
{
    if (m_all)
        return static_cast<int>(m_places.positionOf(id).value_or(-1));
    const auto found = m_ascending ? std::lower_bound(m_found.begin(), m_found.end(), id)
                                   : std::find(m_found.begin(), m_found.end(), id);
    return found == m_found.end() || *found != id ? -1 : static_cast<int>(found - m_found.begin());
}

std::vector<RowId> RowList::idsAt(int first, int count) const
{
    if (m_all)
        return m_places.idsAt(first, count);
    const auto begin = m_found.begin() + std::clamp(first, 0, this->count());
    const auto end = m_found.begin() + std::clamp(first + count, 0, this->count());
    return begin < end ? std::vector<RowId>(begin, end) : std::vector<RowId>();
}

PickedRows RowList::pick(const std::vector<RowRun> &runs) const
{
    if (m_all)
        return PickedRows(runs);
    std::vector<RowId> ids;
    ids.reserve(static_cast<std::size_t>(countOf(runs)));
    for (const RowRun &run : runs) {
        for (int row = std::max(run.first, 0); row <= std::min(run.last, count() - 1); ++row)
            ids.push_back(m_found[static_cast<std::size_t>(row)]);
    }
    return PickedRows(std::move(ids));
}

std::int64_t RowList::numberOf(RowId id) const
{
    return m_places.positionOf(id).value_or(-1) + 1;
}

std::vector<RowRun> RowList::foundIn(const RowRanges &ranges) const
{
    std::vector<RowRun> runs;
    for (int row = 0; row < count(); ++row) {
        if (!isIn(ranges, m_found[static_cast<std::size_t>(row)]))
            continue;
        if (!runs.empty() && runs.back().last + 1 == row)
            ++runs.back().last;
        else
            runs.push_back({row, row});
    }
    return runs;
}

void RowList::drop(const RowRun &run)
{
    for (int row = run.first; row <= run.last && m_stood.size() < mostRemembered; ++row)
        m_stood[m_found[static_cast<std::size_t>(row)]] = row;
    m_found.erase(m_found.begin() + run.first, m_found.begin() + run.last + 1);
}

void RowList::dropAll(const RowRanges &ranges)
{
    m_stood.clear();
    m_found.erase(std::remove_if(m_found.begin(), m_found.end(), [&](RowId id) { return isIn(ranges, id); }),
                  m_found.end());
}

std::vector<RowList::Arrival> RowList::arrivals(const RowRanges &ranges) const
{
    std::vector<std::pair<int, RowId>> stood;
    std::vector<RowId> behind;
    for (const auto &[first, last] : ranges) {
        for (RowId id = first; id <= last; ++id) {
            const auto found = m_stood.find(id);
            if (m_ascending)
                stood.emplace_back(std::lower_bound(m_found.begin(), m_found.end(), id) - m_found.begin(), id);
            else if (found != m_stood.end())
                stood.emplace_back(found->second, id);
            else
                behind.push_back(id);
        }
    }
    std::sort(stood.begin(), stood.end());
    std::vector<Arrival> arrivals;
    int shift = 0; // rows that came in before
    for (const auto &[row, id] : stood) {
        // In the order of entry the row is where it would stand now; else where it stood among those that come, too.
        const int at = m_ascending ? row + shift : std::min(row, count() + shift);
        if (!arrivals.empty() && arrivals.back().row + static_cast<int>(arrivals.back().ids.size()) == at)
            arrivals.back().ids.push_back(id);
        else
            arrivals.push_back({at, {id}});
        ++shift;
    }
    if (!behind.empty())
        arrivals.push_back({count() + shift, std::move(behind)});
    return arrivals;
}

void RowList::put(const Arrival &arrival)
{
    m_found.insert(m_found.begin() + arrival.row, arrival.ids.begin(), arrival.ids.end());
    for (const RowId id : arrival.ids)
        m_stood.erase(id);
}

} // namespace facet
