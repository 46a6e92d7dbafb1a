#pragma once

#include "tabular/RemarkLog.h"
#include "tabular/RowConverter.h"
#include "tabular/TabularFile.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace facet
{

/// The records of a sheet, one after another, as they are to be stored: what stands above them (a title, the header) is
/// left out, blank rows are passed over, and what was not simply taken is on record.
class RecordReader
{
public:
    /// Asked now and then, also between blank rows; false to stop (ErrorCode::Cancelled).
    using GoOn = std::function<bool(const RecordReader &reader)>;

    /// `rowsAbove`: how many rows of the sheet stand above the first record, header included.
    RecordReader(std::unique_ptr<SheetReader> sheet, RowConverter converter, std::size_t rowsAbove, GoOn goOn = {});

    /// The next record; false behind the last one. A failure names the line.
    [[nodiscard]] Expected<bool> next(Row &row);
    /// How many records were given.
    [[nodiscard]] std::int64_t records() const { return m_records; }
    /// How much of the file was read, 0 to 1.
    [[nodiscard]] double progress() const { return m_sheet->progress(); }
    [[nodiscard]] const RemarkLog &remarks() const { return m_remarks; }

private:
    std::unique_ptr<SheetReader> m_sheet;
    RowConverter m_converter;
    std::size_t m_rowsAbove;
    GoOn m_goOn;
    std::int64_t m_rows = 0; ///< of the sheet
    std::int64_t m_records = 0;
    RemarkLog m_remarks;
    Cells m_cells;
    std::vector<CellRemark> m_cellRemarks;
};

} // namespace facet
