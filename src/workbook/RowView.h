#pragma once

#include "workbook/AssessmentSession.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace facet
{

/// Which rows of a record table are wanted; all conditions hold together.
struct RowFilter {
    std::string text; ///< stands in a column (ASCII case ignored, coded fields by their labels); empty: any
    std::optional<std::size_t> inField; ///< only this column is searched for `text`

    /// Rows that something complains of: 1 any check or value of a wrong shape, 2 with `requirement` only that one's
    /// checks, 3 with `check` only that check of it.
    bool withProblems = false;
    std::string requirement;
    std::optional<std::size_t> check;

    /// Rows whose date or time in this field lies on the days `from` to `to` (YYYY-MM-DD, both included, either may be
    /// empty).
    std::optional<std::size_t> dateField;
    std::string from;
    std::string to;

    [[nodiscard]] bool isEmpty() const;
    bool operator==(const RowFilter &) const = default;
};

/// By which column rows are sorted; without a field, in the order of entry. Dates and times by what they mean, tallies
/// and codes in the order of the catalogue, texts by code points (of very long ones the beginning); blank ones last;
/// equal ones in the order of entry.
struct RowOrder {
    std::optional<std::size_t> field;
    bool descending = false;
    bool operator==(const RowOrder &) const = default;
};

/// Told the ids found so far, in order (each time the next ones; none now and then while nothing is found); false to
/// stop (ErrorCode::Cancelled). Must not use the session.
using RowsFound = std::function<bool(std::span<const RowId> more)>;

/// The ids of the wanted rows, in order. Reading only: meant for a session on a read-only workbook of its own, in a
/// thread beside the window. The first hundreds are told as early as the order allows.
[[nodiscard]] Expected<void> findRowsInView(const AssessmentSession &session, std::string_view table,
                                            const RowFilter &filter, const RowOrder &order, const RowsFound &found);

/// One row against the filter: for a row that was edited while a filtered view is shown.
[[nodiscard]] Expected<bool> rowIsInView(const AssessmentSession &session, std::string_view table, RowId row,
                                         const RowFilter &filter);

} // namespace facet
