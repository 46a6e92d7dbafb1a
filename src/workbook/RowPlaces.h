#pragma once

#include "workbook/AssessmentSession.h"

#include <cstdint>
#include <list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace facet
{

/// Where the rows of a record table stand in the order of entry, and which row stands where, without holding all ids:
/// it knows how many rows each block of 1024 ids has (a thousand numbers for a million rows, read in a moment), and
/// keeps the ids of the few blocks with gaps that were asked for last. Positions count from 0. Reads through the
/// session, which must outlive it; what can't be read is as if it were not there.
class RowPlaces
{
public:
    /// No rows.
    RowPlaces() = default;
    [[nodiscard]] static Expected<RowPlaces> read(const AssessmentSession &session, std::string_view table);

    [[nodiscard]] std::int64_t count() const { return m_count; }
    /// nullopt when there is no such row.
    [[nodiscard]] std::optional<std::int64_t> positionOf(RowId row) const;
    /// The position it has, or would have if it came.
    [[nodiscard]] std::int64_t placeFor(RowId row) const;
    /// 0 when there is no row at this position.
    [[nodiscard]] RowId idAt(std::int64_t position) const;
    /// The ids at `first` and after, `count` of them or as many as there are.
    [[nodiscard]] std::vector<RowId> idsAt(std::int64_t first, std::int64_t count) const;

    /// After a change in which these rows went and came: makes ready for remove() and add(), which take it over range
    /// by range, so that positions can be told before and after each. For changes of few ranges; for others read anew.
    void expect(const RowRanges &removed, const RowRanges &added);
    /// Rows of this range go, all of which are there. Returns the position of the first.
    std::int64_t remove(RowId first, RowId last);
    /// Rows of this range come, none of which is there. Returns the position of the first.
    std::int64_t add(RowId first, RowId last);

    /// How many ids are held just now.
    [[nodiscard]] std::size_t heldIds() const;

private:
    struct Block {
        std::int64_t number = 0;
        std::int64_t rows = 0;
        std::int64_t start = 0; ///< position of its first row
    };
    using Ids = std::vector<RowId>;

    [[nodiscard]] std::vector<Block>::const_iterator find(std::int64_t number) const;
    [[nodiscard]] const Ids &idsOf(const Block &block) const;
    [[nodiscard]] Ids readIds(std::int64_t number) const;
    Ids &keep(std::int64_t number, Ids ids) const;
    [[nodiscard]] Ids *kept(std::int64_t number) const;
    void setRows(std::int64_t number, std::int64_t rows);

    const AssessmentSession *m_session = nullptr;
    std::string m_table;
    std::vector<Block> m_blocks; ///< those with rows, ascending
    std::int64_t m_count = 0;
    std::size_t m_expected = 0;                             ///< blocks that must be kept until the change is taken over
    mutable std::list<std::pair<std::int64_t, Ids>> m_kept; ///< most recently used first
};

/// The first row with exactly this text in a field that others refer to (A.2 system_no, A.4 name …), blanks at its ends
/// aside; nullopt when there is none.
[[nodiscard]] std::optional<RowId> firstRowWith(const AssessmentSession &session, std::string_view table,
                                                std::size_t field, std::string_view value);

} // namespace facet
