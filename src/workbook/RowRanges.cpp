#include "workbook/RowRanges.h"

#include <iterator>

namespace facet
{

void appendTo(RowRanges &ranges, RowId first, RowId last)
{
    if (!ranges.empty() && ranges.back().second + 1 == first) {
        ranges.back().second = last;
    } else {
        ranges.emplace_back(first, last);
    }
}

RowRanges rangesOf(std::span<const RowId> ids)
{
    RowRanges ranges;
    for (const RowId id : ids) {
        appendTo(ranges, id, id);
    }
    return ranges;
}

std::int64_t sizeOf(const RowRanges &ranges)
{
    std::int64_t size = 0;
    for (const auto &[first, last] : ranges) {
        size += last - first + 1;
    }
    return size;
}

std::vector<RowId> idsOf(const RowRanges &ranges)
{
    std::vector<RowId> ids;
    ids.reserve(static_cast<std::size_t>(sizeOf(ranges)));
    for (const auto &[first, last] : ranges) {
        for (RowId id = first; id <= last; ++id) {
            ids.push_back(id);
        }
    }
    return ids;
}

/// Splits the range that reaches over `id`, so that one begins there.
void RowComings::cutAt(RowId id)
{
    auto next = m_ranges.upper_bound(id);
    if (next == m_ranges.begin()) {
        return;
    }
    const auto range = std::prev(next);
    if (range->first < id && id <= range->second.last) {
        m_ranges.emplace(id, range->second);
        range->second.last = id - 1;
    }
}

void RowComings::put(RowId first, RowId last, bool came)
{
    const auto before = m_ranges.lower_bound(first);
    if (before != m_ranges.begin()) {
        Range &range = std::prev(before)->second;
        const bool free = before == m_ranges.end() || before->first > last;
        if (free && range.came == came && range.last + 1 == first) { // Row by row in order: the common case.
            range.last = last;
            return;
        }
    }
    cutAt(first);
    cutAt(last + 1);
    RowId next = first;
    for (auto range = m_ranges.lower_bound(first); range != m_ranges.end() && range->first <= last;) {
        if (next < range->first) {
            m_ranges.emplace(next, Range{range->first - 1, came});
        }
        next = range->second.last + 1;
        range = range->second.came == came ? std::next(range) : m_ranges.erase(range);
    }
    if (next <= last) {
        m_ranges.emplace(next, Range{last, came});
    }
}

RowRanges RowComings::ranges(bool came) const
{
    RowRanges ranges;
    for (const auto &[first, range] : m_ranges) {
        if (range.came == came) {
            appendTo(ranges, first, range.last);
        }
    }
    return ranges;
}

} // namespace facet
