#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace facet
{

/// The number of a record row within its workbook: for ever of that row.
using RowId = std::int64_t;

/// Rows of one table by ids: first to last, both included, in ascending order.
using RowRanges = std::vector<std::pair<RowId, RowId>>;

/// By record table ("A.7").
using RowRangesByTable = std::map<std::string, RowRanges, std::less<>>;

/// The ids as ranges; `ids` ascending.
[[nodiscard]] RowRanges rangesOf(std::span<const RowId> ids);
/// Adds rows behind the last one.
void appendTo(RowRanges &ranges, RowId first, RowId last);
/// How many rows.
[[nodiscard]] std::int64_t sizeOf(const RowRanges &ranges);
/// Each id; for ranges that are known to be few.
[[nodiscard]] std::vector<RowId> idsOf(const RowRanges &ranges);

/// What came and went in one table over several changes: a row that came and went again does not count.
class RowComings
{
public:
    void add(RowId first, RowId last) { put(first, last, true); }
    void remove(RowId first, RowId last) { put(first, last, false); }
    [[nodiscard]] RowRanges added() const { return ranges(true); }
    [[nodiscard]] RowRanges removed() const { return ranges(false); }

private:
    struct Range {
        RowId last = 0;
        bool came = false;
    };
    void put(RowId first, RowId last, bool came);
    void cutAt(RowId id);
    [[nodiscard]] RowRanges ranges(bool came) const;

    std::map<RowId, Range> m_ranges; ///< by first; they do not overlap
};

} // namespace facet
