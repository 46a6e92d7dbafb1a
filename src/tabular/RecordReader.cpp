#include "tabular/RecordReader.h"

#include <utility>

namespace facet
{

namespace
{

constexpr std::int64_t askEvery = 1000;

} // namespace

RecordReader::RecordReader(std::unique_ptr<SheetReader> sheet, RowConverter converter, std::size_t rowsAbove, GoOn goOn)
    : m_sheet(std::move(sheet)), m_converter(std::move(converter)), m_rowsAbove(rowsAbove), m_goOn(std::move(goOn))
{
}

Expected<bool> RecordReader::next(Row &row)
{
    for (;;) {
        Expected<bool> more = m_sheet->next(m_cells);
        if (!more || !*more) {
            return more;
        }
        if (++m_rows % askEvery == 0 && m_goOn && !m_goOn(*this)) {
            return failure(ErrorCode::Cancelled, {}, {"已取消。", "Cancelled."});
        }
        if (m_rowsAbove > 0) {
            --m_rowsAbove;
            continue;
        }
        m_cellRemarks.clear();
        if (m_converter.convert(m_cells, row, m_cellRemarks)) {
            m_remarks.add(++m_records, m_sheet->line(), m_cellRemarks);
            return true;
        }
    }
}

} // namespace facet
