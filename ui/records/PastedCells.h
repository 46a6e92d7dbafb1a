#pragma once

#include "catalogue/Table.h"
#include "workbook/AssessmentSession.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace facet
{

/// A cell that its column can't take.
struct RefusedCell {
    std::int64_t line = 0; ///< of the text, from 0
    std::size_t field = 0;
    std::string text;
};

/// What tab-parted text means where it is pasted.
struct PastedCells {
    std::vector<CellEdit> cells;
    std::vector<Row> added; ///< lines beyond the last row
    std::int64_t lines = 0;
    bool byHeadings = false;  ///< the first line named the columns
    std::int64_t odd = 0;     ///< dates and times kept as they are, because they can't be understood for certain
    std::int64_t refused = 0; ///< cells left as they were
    std::vector<RefusedCell> firstRefused;
    std::vector<std::string> beyond; ///< headings without a column here
    bool tooWide = false;            ///< something stood beyond the last column
};

/// `rows` are the rows that the lines go into, one after the other; `columns` the columns from the first on. A first
/// line of headings is not pasted, and says which columns the others go to. Fails when there are more cells than are
/// pasted at once.
[[nodiscard]] Expected<PastedCells> understandPasted(std::string text, const Table &table,
                                                     const std::vector<RowId> &rows,
                                                     const std::vector<std::size_t> &columns);

} // namespace facet
