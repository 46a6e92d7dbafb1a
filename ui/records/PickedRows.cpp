#include "records/PickedRows.h"

#include "workbook/RowPlaces.h"

#include <numeric>

namespace facet
{

std::int64_t countOf(const std::vector<RowRun> &runs)
{
    return std::accumulate(runs.begin(), runs.end(), std::int64_t{0},
                           [](std::int64_t sum, const RowRun &run) { return sum + run.last - run.first + 1; });
}

std::int64_t PickedRows::count() const
{
    return static_cast<std::int64_t>(m_ids.size()) + countOf(m_positions);
}

Expected<std::vector<RowId>> PickedRows::ids(const AssessmentSession &session, std::string_view table) const
{
    if (m_positions.empty())
        return m_ids;
    const auto places = RowPlaces::read(session, table);
    if (!places)
        return tl::unexpected<Error>(places.error());
    std::vector<RowId> ids;
    ids.reserve(static_cast<std::size_t>(count()));
    for (const RowRun &run : m_positions) {
        const std::vector<RowId> more = places->idsAt(run.first, run.last - run.first + 1);
        ids.insert(ids.end(), more.begin(), more.end());
    }
    return ids;
}

} // namespace facet
