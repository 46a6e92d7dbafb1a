#include "workbook/RowPlaces.h"

#include "assessment/Blank.h"
#include "workbook/RecordCounts.h"
#include "workbook/Schema.h"
#include "workbook/SessionState.h"

#include <algorithm>
#include <numeric>

namespace facet
{

namespace
{

constexpr std::int64_t blockIds = 1024;
constexpr std::size_t usuallyKept = 64;

/// Ids begin at 1: block 0 lacks one.
RowId firstIdOf(std::int64_t block)
{
    return std::max<RowId>(1, block * blockIds);
}

RowId lastIdOf(std::int64_t block)
{
    return block * blockIds + blockIds - 1;
}

/// When a block has so many rows, its ids are known without looking.
std::int64_t capacityOf(std::int64_t block)
{
    return lastIdOf(block) - firstIdOf(block) + 1;
}

std::vector<RowId> allIdsOf(std::int64_t block)
{
    std::vector<RowId> ids(static_cast<std::size_t>(capacityOf(block)));
    std::iota(ids.begin(), ids.end(), firstIdOf(block));
    return ids;
}

void eraseRange(std::vector<RowId> &ids, RowId first, RowId last)
{
    ids.erase(std::lower_bound(ids.begin(), ids.end(), first), std::upper_bound(ids.begin(), ids.end(), last));
}

void insertRange(std::vector<RowId> &ids, RowId first, RowId last)
{
    const auto at = ids.insert(std::lower_bound(ids.begin(), ids.end(), first),
                               static_cast<std::size_t>(last - first + 1), RowId{0});
    std::iota(at, at + (last - first + 1), first);
}

} // namespace

Expected<RowPlaces> RowPlaces::read(const AssessmentSession &session, std::string_view table)
{
    const SessionState &state = session.state();
    return state.read([&] {
        RowPlaces places;
        places.m_session = &session;
        places.m_table = state.database.knownTable(table).id();
        Query query(state.database.db(), "SELECT block, rows FROM record_block WHERE assessment = ? AND table_id = ? "
                                         "AND rows > 0 ORDER BY block");
        query.with(state.key, places.m_table);
        while (query.next()) {
            places.m_blocks.push_back({query.integer(0), query.integer(1), places.m_count});
            places.m_count += query.integer(1);
        }
        return places;
    });
}

std::vector<RowPlaces::Block>::const_iterator RowPlaces::find(std::int64_t number) const
{
    const auto found = std::lower_bound(m_blocks.begin(), m_blocks.end(), number,
                                        [](const Block &block, std::int64_t wanted) { return block.number < wanted; });
    return found != m_blocks.end() && found->number == number ? found : m_blocks.end();
}

std::int64_t RowPlaces::placeFor(RowId row) const
{
    const auto block = std::lower_bound(m_blocks.begin(), m_blocks.end(), blockOf(row),
                                        [](const Block &each, std::int64_t wanted) { return each.number < wanted; });
    if (block == m_blocks.end()) {
        return m_count;
    }
    if (block->number > blockOf(row)) {
        return block->start;
    }
    if (block->rows == capacityOf(block->number)) {
        return block->start + row - firstIdOf(block->number);
    }
    const Ids &ids = idsOf(*block);
    return block->start + (std::lower_bound(ids.begin(), ids.end(), row) - ids.begin());
}

std::optional<std::int64_t> RowPlaces::positionOf(RowId row) const
{
    const auto block = find(blockOf(row));
    const std::int64_t place = placeFor(row);
    return row > 0 && block != m_blocks.end() && idAt(place) == row ? std::optional(place) : std::nullopt;
}

RowId RowPlaces::idAt(std::int64_t position) const
{
    const std::vector<RowId> ids = idsAt(position, 1);
    return ids.empty() ? 0 : ids.front();
}

std::vector<RowId> RowPlaces::idsAt(std::int64_t first, std::int64_t count) const
{
    Ids found;
    if (first < 0 || first >= m_count || count <= 0) {
        return found;
    }
    found.reserve(static_cast<std::size_t>(std::min(count, m_count - first)));
    auto block = std::prev(std::upper_bound(m_blocks.begin(), m_blocks.end(), first,
                                            [](std::int64_t at, const Block &each) { return at < each.start; }));
    std::int64_t at = first;
    for (; block != m_blocks.end() && at < first + count; ++block) {
        const std::int64_t end = std::min(first + count, block->start + block->rows);
        if (block->rows == capacityOf(block->number)) {
            for (; at < end; ++at) {
                found.push_back(firstIdOf(block->number) + at - block->start);
            }
            continue;
        }
        const Ids &ids = idsOf(*block);
        for (; at < end; ++at) {
            const auto offset = static_cast<std::size_t>(at - block->start);
            found.push_back(offset < ids.size() ? ids[offset] : 0);
        }
    }
    return found;
}

RowPlaces::Ids *RowPlaces::kept(std::int64_t number) const
{
    const auto found =
        std::find_if(m_kept.begin(), m_kept.end(), [&](const auto &each) { return each.first == number; });
    if (found == m_kept.end()) {
        return nullptr;
    }
    m_kept.splice(m_kept.begin(), m_kept, found);
    return &m_kept.front().second;
}

RowPlaces::Ids &RowPlaces::keep(std::int64_t number, Ids ids) const
{
    m_kept.emplace_front(number, std::move(ids));
    return m_kept.front().second;
}

const RowPlaces::Ids &RowPlaces::idsOf(const Block &block) const
{
    if (const Ids *ids = kept(block.number)) {
        return *ids;
    }
    while (m_kept.size() >= std::max(usuallyKept, m_expected)) {
        m_kept.pop_back();
    }
    return keep(block.number, readIds(block.number));
}

RowPlaces::Ids RowPlaces::readIds(std::int64_t number) const
{
    const SessionState &state = m_session->state();
    return state
        .read([&] {
            Ids ids;
            Query query(state.database.db(), "SELECT row_id FROM " + state.database.knownTable(m_table).sqlName() +
                                                 " WHERE assessment = ? AND row_id BETWEEN ? AND ? ORDER BY row_id");
            query.with(state.key, firstIdOf(number), lastIdOf(number));
            while (query.next()) {
                ids.push_back(query.integer(0));
            }
            return ids;
        })
        .value_or(Ids());
}

void RowPlaces::expect(const RowRanges &removed, const RowRanges &added)
{
    std::vector<std::int64_t> touched;
    for (const RowRanges *ranges : {&removed, &added}) {
        for (const auto &[first, last] : *ranges) {
            touched.push_back(blockOf(first));
            touched.push_back(blockOf(last));
        }
    }
    m_expected = usuallyKept + touched.size();
    for (const std::int64_t number : touched) {
        const auto block = find(number);
        if (kept(number) != nullptr) {
            continue;
        }
        if (block != m_blocks.end() && block->rows == capacityOf(number)) {
            keep(number, allIdsOf(number));
            continue;
        }
        // The file tells how it is now; wanted is how it was.
        Ids ids = readIds(number);
        for (const auto &[first, last] : added) {
            eraseRange(ids, first, last);
        }
        for (const auto &[first, last] : removed) {
            if (first <= lastIdOf(number) && last >= firstIdOf(number)) {
                insertRange(ids, std::max(first, firstIdOf(number)), std::min(last, lastIdOf(number)));
            }
        }
        keep(number, std::move(ids));
    }
}

std::int64_t RowPlaces::remove(RowId first, RowId last)
{
    const std::int64_t position = placeFor(first);
    for (std::int64_t number = blockOf(first); number <= blockOf(last); ++number) {
        Ids *ids = kept(number);
        if (ids == nullptr) {
            setRows(number, 0); // within the range: all of it goes
            continue;
        }
        eraseRange(*ids, first, last);
        setRows(number, static_cast<std::int64_t>(ids->size()));
    }
    return position;
}

std::int64_t RowPlaces::add(RowId first, RowId last)
{
    for (std::int64_t number = blockOf(first); number <= blockOf(last); ++number) {
        Ids *ids = kept(number);
        if (ids == nullptr) {
            setRows(number, capacityOf(number)); // within the range: all of it comes
            continue;
        }
        insertRange(*ids, std::max(first, firstIdOf(number)), std::min(last, lastIdOf(number)));
        setRows(number, static_cast<std::int64_t>(ids->size()));
    }
    return placeFor(first);
}

void RowPlaces::setRows(std::int64_t number, std::int64_t rows)
{
    const auto found = find(number);
    auto at = m_blocks.begin() + (found - m_blocks.cbegin());
    if (found == m_blocks.end()) {
        at = std::lower_bound(m_blocks.begin(), m_blocks.end(), number,
                              [](const Block &block, std::int64_t wanted) { return block.number < wanted; });
        at = m_blocks.insert(at, {number, 0, 0});
    }
    at->rows = rows;
    if (rows == 0) {
        at = m_blocks.erase(at);
    }
    std::int64_t start = at == m_blocks.begin() ? 0 : std::prev(at)->start + std::prev(at)->rows;
    for (; at != m_blocks.end(); ++at) {
        at->start = start;
        start += at->rows;
    }
    m_count = start;
}

std::size_t RowPlaces::heldIds() const
{
    return std::accumulate(m_kept.begin(), m_kept.end(), std::size_t{0},
                           [](std::size_t sum, const auto &each) { return sum + each.second.size(); });
}

std::optional<RowId> firstRowWith(const AssessmentSession &session, std::string_view tableId, std::size_t field,
                                  std::string_view value)
{
    const SessionState &state = session.state();
    const auto found = state.read([&] {
        const RecordTable &table = state.database.knownTable(tableId);
        const RecordColumn &column = table.columns().at(field);
        const bool counted = column.counting == ValueCounting::Reference;
        Query query(state.database.db(), counted
                                             ? "SELECT coalesce(first_row, 0) FROM record_value WHERE assessment = "
                                               "? AND table_id = ? AND field = ? AND value = ? AND rows > 0"
                                             : "SELECT row_id FROM " + table.sqlName() + " WHERE assessment = ? AND " +
                                                   trimmedSql(column.field->id) + " = ? ORDER BY row_id LIMIT 1");
        query.with(state.key);
        if (counted) {
            query.with(table.id(), column.field->id);
        }
        query.with(std::string(trimmed(value)));
        return query.next() ? query.integer(0) : RowId{0};
    });
    return found && *found != 0 ? std::optional(*found) : std::nullopt;
}

} // namespace facet
