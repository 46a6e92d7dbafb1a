#pragma once

#include "workbook/AssessmentSession.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace facet
{

/// How many rows of many are read at a time: progress is told and a cancel seen after each such part.
constexpr std::size_t rowsAtATime = 1000;

/// Rows of the grid, first to last, both included, from 0.
struct RowRun {
    int first = 0;
    int last = 0;
    bool operator==(const RowRun &) const = default;
};

/// How many rows; `runs` do not overlap.
[[nodiscard]] std::int64_t countOf(const std::vector<RowRun> &runs);

/// Rows of a record table that something is to be done with, as a value that can be taken to another thread: a million
/// of them are a few numbers as long as they stand in the order of entry.
class PickedRows
{
public:
    PickedRows() = default;
    explicit PickedRows(std::vector<RowId> ids) : m_ids(std::move(ids)) {}
    /// Rows by their positions in the order of entry.
    explicit PickedRows(std::vector<RowRun> positions) : m_positions(std::move(positions)) {}

    [[nodiscard]] std::int64_t count() const;
    /// In the order of the grid. Fails when the session can't read.
    [[nodiscard]] Expected<std::vector<RowId>> ids(const AssessmentSession &session, std::string_view table) const;

private:
    std::vector<RowId> m_ids;
    std::vector<RowRun> m_positions;
};

} // namespace facet
