#pragma once

#include "tabular/Limits.h"
#include "tabular/TabularFile.h"
#include "tabular/XlsxSheet.h"
#include "tabular/XlsxWorkbook.h"
#include "tabular/ZipArchive.h"

#include <memory>
#include <string>

namespace facet
{

/// Rows of a sheet of an XLSX file. A sheet that is full to its last row and is followed by one with the same first row
/// goes on there: that is how more rows than a sheet can hold are stored.
class XlsxReader final : public SheetReader
{
public:
    /// `sheetRows`: which row is a sheet's last.
    [[nodiscard]] static Expected<std::unique_ptr<XlsxReader>> open(const TabularFile &file, std::size_t sheet,
                                                                    std::int64_t sheetRows = limits::sheetRows);

    [[nodiscard]] Expected<bool> next(Cells &cells) override;
    [[nodiscard]] std::int64_t line() const override { return m_rows->row(); }
    [[nodiscard]] std::size_t sheet() const override { return m_sheet; }
    [[nodiscard]] double progress() const override;

private:
    XlsxReader(std::string path, ZipArchive archive, XlsxWorkbook workbook, std::int64_t sheetRows);
    [[nodiscard]] Expected<void> openPart(std::size_t sheet);
    [[nodiscard]] Expected<bool> goOn(Cells &cells);
    [[nodiscard]] std::uint64_t guessedBytes() const;
    [[nodiscard]] Expected<bool> told(Expected<bool> found) const;

    std::string m_path;
    ZipArchive m_archive;
    XlsxWorkbook m_workbook;
    std::int64_t m_sheetRows;
    XlsxSheet::Shared m_shared;
    std::unique_ptr<XlsxSheet> m_rows;
    std::size_t m_sheet = 0;
    bool m_ended = false;
    std::uint64_t m_sheetBytes = 0; ///< unpacked, of this sheet
    std::uint64_t m_doneBytes = 0;  ///< of those before it
    std::uint64_t m_allBytes = 0;   ///< of all that will be read, as far as can be guessed
    Cells m_header;
    bool m_hasHeader = false;
};

/// The sheets of an XLSX file: TabularFile::sheets and visibleSheets.
[[nodiscard]] Expected<TabularFile> inspectXlsx(const std::string &path);

} // namespace facet
