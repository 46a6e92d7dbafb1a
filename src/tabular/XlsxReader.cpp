#include "tabular/XlsxReader.h"

#include <algorithm>
#include <utility>

namespace facet
{

XlsxReader::XlsxReader(std::string path, ZipArchive archive, XlsxWorkbook workbook, std::int64_t sheetRows)
    : m_path(std::move(path)), m_archive(std::move(archive)), m_workbook(std::move(workbook)), m_sheetRows(sheetRows)
{
    m_shared.dates = m_workbook.dates;
}

Expected<std::unique_ptr<XlsxReader>> XlsxReader::open(const TabularFile &file, std::size_t sheet,
                                                       std::int64_t sheetRows)
{
    Expected<ZipArchive> archive = ZipArchive::open(file.path);
    if (!archive) {
        return tl::unexpected<Error>(archive.error());
    }
    Expected<XlsxWorkbook> workbook = readXlsxWorkbook(*archive);
    if (!workbook) {
        return tl::unexpected<Error>(workbook.error());
    }
    if (sheet >= workbook->sheets.size()) {
        return failure(ErrorCode::NotFound, {},
                       {"文件中没有第 " + std::to_string(sheet + 1) + " 个工作表，文件可能已被改动。请重新选择文件。",
                        "The file has no sheet number " + std::to_string(sheet + 1) +
                            "; it may have been changed. Choose the file again."});
    }
    Expected<std::vector<NumberFormat>> formats = readCellFormats(*archive, *workbook);
    if (!formats) {
        return tl::unexpected<Error>(formats.error());
    }
    std::unique_ptr<XlsxReader> reader(new XlsxReader(file.path, std::move(*archive), std::move(*workbook), sheetRows));
    reader->m_shared.formats = std::move(*formats);
    const std::string &texts = reader->m_workbook.sharedTexts;
    if (!texts.empty() && reader->m_archive.has(texts)) {
        Expected<std::unique_ptr<ZipMember>> member = reader->m_archive.member(texts, limits::sheetBytes);
        if (!member) {
            return tl::unexpected<Error>(member.error());
        }
        reader->m_shared.texts = std::make_unique<SharedTexts>(std::move(*member));
    }
    return reader->openPart(sheet).map([&] {
        reader->m_allBytes = reader->guessedBytes();
        return std::move(reader);
    });
}

Expected<void> XlsxReader::openPart(std::size_t sheet)
{
    Expected<std::unique_ptr<ZipMember>> member = m_archive.member(m_workbook.sheets[sheet].part, limits::sheetBytes);
    if (!member) {
        return tl::unexpected<Error>(member.error());
    }
    m_doneBytes += std::exchange(m_sheetBytes, static_cast<std::uint64_t>((*member)->size()));
    m_rows = std::make_unique<XlsxSheet>(std::move(*member), m_shared);
    m_sheet = sheet;
    return {};
}

/// A sheet that is large enough to be full most likely goes on in the others.
std::uint64_t XlsxReader::guessedBytes() const
{
    constexpr std::uint64_t leastForRow = 16; // <row><c/></row>
    std::uint64_t bytes = m_sheetBytes;
    const bool goesOn = bytes >= leastForRow * static_cast<std::uint64_t>(m_sheetRows);
    for (std::size_t sheet = m_sheet + 1; goesOn && sheet < m_workbook.sheets.size(); ++sheet) {
        const Expected<std::unique_ptr<ZipMember>> member =
            m_archive.member(m_workbook.sheets[sheet].part, limits::sheetBytes);
        bytes += member ? static_cast<std::uint64_t>((*member)->size()) : 0;
    }
    return bytes;
}

/// Errors name the file, and the sheet where there are several.
Expected<bool> XlsxReader::told(Expected<bool> found) const
{
    return found.map_error([this](Error error) {
        error.place = m_path;
        if (m_workbook.sheets.size() > 1) {
            const std::string &name = m_workbook.sheets[m_sheet].name;
            error.message = {"工作表「" + name + "」：" + error.message.zh,
                             "Sheet \"" + name + "\": " + error.message.en};
        }
        return error;
    });
}

Expected<bool> XlsxReader::next(Cells &cells)
{
    Expected<bool> found = m_ended ? Expected<bool>(false) : m_rows->next(cells);
    if (found && *found && !m_hasHeader) {
        m_hasHeader = true;
        m_header = cells;
    }
    if (found && !*found && !m_ended) {
        found = goOn(cells);
        m_ended = found && !*found;
    }
    return told(std::move(found));
}

/// Goes on in the next sheet if this one was full and the next one continues it.
Expected<bool> XlsxReader::goOn(Cells &cells)
{
    if (m_rows->row() != m_sheetRows || m_sheet + 1 >= m_workbook.sheets.size()) {
        return false;
    }
    if (const Expected<void> opened = openPart(m_sheet + 1); !opened) {
        return tl::unexpected<Error>(opened.error());
    }
    Expected<bool> found = m_rows->next(cells);
    if (!found) {
        return found;
    }
    if (!*found || cells != m_header) {
        cells.clear();
        return false;
    }
    return m_rows->next(cells);
}

double XlsxReader::progress() const
{
    const double done = static_cast<double>(m_doneBytes) + m_rows->progress() * static_cast<double>(m_sheetBytes);
    const auto all = static_cast<double>(std::max(m_allBytes, m_doneBytes + m_sheetBytes));
    return m_ended || all <= 0 ? 1.0 : std::min(1.0, done / all);
}

Expected<TabularFile> inspectXlsx(const std::string &path)
{
    const Expected<ZipArchive> archive = ZipArchive::open(path);
    if (!archive) {
        return tl::unexpected<Error>(archive.error());
    }
    Expected<XlsxWorkbook> workbook = readXlsxWorkbook(*archive);
    if (!workbook) {
        return tl::unexpected<Error>(workbook.error());
    }
    TabularFile file;
    file.path = path;
    file.kind = TabularKind::Xlsx;
    for (XlsxWorkbook::Sheet &sheet : workbook->sheets) {
        file.sheets.push_back(std::move(sheet.name));
        file.visibleSheets += sheet.hidden ? 0 : 1;
    }
    return file;
}

} // namespace facet
