#pragma once

#include "base/Error.h"
#include "base/Text.h"
#include "catalogue/Table.h"
#include "tabular/Cell.h"
#include "tabular/TabularFile.h"
#include "tabular/TabularWriter.h"

#include <cstdint>
#include <functional>
#include <string>

namespace facet
{

/// How many rows there are and what stands in them: the same for rows that were written and for those that are read
/// back.
class RowTally
{
public:
    /// Cells that are blank at the end of a row don't count.
    void add(const Cells &cells);
    [[nodiscard]] std::int64_t rows() const { return m_rows; }
    bool operator==(const RowTally &) const = default;

private:
    std::int64_t m_rows = 0;
    std::uint64_t m_digest = 0;
};

/// The guide's labels as a row of cells.
[[nodiscard]] Cells headerCells(const Table &table, Language language);

/// Gives the rows of a feed as cells of texts, tells the progress, and refuses what no file can hold.
class CellFeed
{
public:
    CellFeed(const Table &table, Language language, const RowFeed &rows, const WriteProgress &progress);

    /// The texts of the next row, a cell for each field; false when there is no more.
    [[nodiscard]] Expected<bool> next(Cells &cells);
    [[nodiscard]] std::int64_t rows() const { return m_count; }
    /// Asks the progress function whether to go on.
    [[nodiscard]] Expected<void> mayGoOn() const;

private:
    [[nodiscard]] Expected<void> check(const Cells &cells) const;

    const Table &m_table;
    Language m_language;
    const RowFeed &m_rows;
    const WriteProgress &m_progress;
    Row m_row;
    std::int64_t m_count = 0;
};

/// Reads the finished file back and compares; `written` has the header row, too, once. Errors name the final path.
[[nodiscard]] Expected<void> checkWritten(SheetReader &reader, const std::string &path, const RowTally &written,
                                          const CellFeed &feed);
/// The error of a file that can't be read back as it was written.
[[nodiscard]] Error notAsWritten(const std::string &path);

/// "Row 12, column 姓名" for errors.
[[nodiscard]] Text placeOfCell(const Table &table, std::int64_t row, std::size_t field);

} // namespace facet
