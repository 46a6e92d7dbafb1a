#pragma once

#include "records/PickedRows.h"
#include "workbook/RowPlaces.h"

#include <unordered_map>
#include <vector>

namespace facet
{

/// Which rows of a record table the grid shows, and in which order: all in the order of entry, without their ids being
/// held (RowPlaces), or those that a search found, by id.
class RowList
{
public:
    /// All rows, read anew.
    void showAll(RowPlaces places);
    void showAll();
    /// Those that were found; `ascending` when they are in the order of entry.
    void showFound(std::vector<RowId> ids, bool ascending);
    void append(const std::vector<RowId> &ids);
    [[nodiscard]] bool showsAll() const { return m_all; }

    [[nodiscard]] int count() const;
    /// 0 when there is no such row.
    [[nodiscard]] RowId idAt(int row) const;
    /// -1 when it is not shown.
    [[nodiscard]] int rowOf(RowId id) const;
    [[nodiscard]] std::vector<RowId> idsAt(int first, int count) const;
    [[nodiscard]] PickedRows pick(const std::vector<RowRun> &runs) const;

    /// All rows of the table, shown or not, and the number of a row among them, from 1 (0 when it is not there): this
    /// is what messages call it by.
    [[nodiscard]] const RowPlaces &places() const { return m_places; }
    [[nodiscard]] RowPlaces &places() { return m_places; }
    [[nodiscard]] std::int64_t numberOf(RowId id) const;

    // Changes in what was found; the places are changed for themselves.
    /// The found rows with an id in these ranges, ascending.
    [[nodiscard]] std::vector<RowRun> foundIn(const RowRanges &ranges) const;
    /// Takes found rows out and remembers where they stood.
    void drop(const RowRun &run);
    /// All of them at once.
    void dropAll(const RowRanges &ranges);
    /// Where new rows come in: at their place in the order of entry, where they stood before, else at the end. Each is
    /// a row of the grid and the ids that begin there, to be put in one after the other.
    struct Arrival {
        int row = 0;
        std::vector<RowId> ids;
    };
    [[nodiscard]] std::vector<Arrival> arrivals(const RowRanges &ranges) const;
    void put(const Arrival &arrival);

private:
    RowPlaces m_places;
    bool m_all = true;
    bool m_ascending = true;
    std::vector<RowId> m_found;
    std::unordered_map<RowId, int> m_stood; ///< where rows stood that were taken out
};

} // namespace facet
