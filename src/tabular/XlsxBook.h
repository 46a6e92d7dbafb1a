#pragma once

#include "base/Error.h"
#include "base/Text.h"
#include "catalogue/Table.h"
#include "tabular/Cell.h"

#include <cstdint>
#include <string>
#include <vector>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace facet
{

/// An XLSX file of a record table while it is written: sheets with the guide's labels as header, which stays in sight
/// and filters, widths, formats and drop-downs. Rows go to the disk at once.
class XlsxBook
{
public:
    /// `sheetRows`: of a sheet, with its header; more go on in a further one.
    XlsxBook(const std::string &file, const Table &table, Language language, std::int64_t sheetRows);
    ~XlsxBook();
    XlsxBook(const XlsxBook &) = delete;
    XlsxBook &operator=(const XlsxBook &) = delete;

    /// Dates, times and texts, a cell for each field; `row` (from 1) names the record in errors.
    [[nodiscard]] Expected<void> addRow(const Cells &cells, std::int64_t row);
    /// Finishes the file.
    [[nodiscard]] Expected<void> close();

private:
    void addFormats();
    void addSheet();
    void addColumn(std::size_t field);
    void addChoices(std::size_t field, std::uint16_t column);
    void addHint(const Text &hint, std::uint16_t column);
    [[nodiscard]] bool writeCell(std::uint16_t column, const Cell &cell);
    /// How the cells of a field look.
    [[nodiscard]] lxw_format *formatOf(const Field &field) const;

    const Table &m_table;
    Language m_language;
    std::uint32_t m_sheetRows;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    std::vector<lxw_worksheet *> m_sheets;
    lxw_format *m_header = nullptr;
    lxw_format *m_text = nullptr;
    lxw_format *m_longText = nullptr;
    lxw_format *m_date = nullptr;
    lxw_format *m_time = nullptr;
    lxw_format *m_timeWithSeconds = nullptr;
    std::uint32_t m_nextRow = 0;
};

/// A text as an XLSX file can hold it: characters that XML forbids, and what reads like an escape, as _xHHHH_.
[[nodiscard]] std::string withEscapes(std::string_view text);

} // namespace facet
