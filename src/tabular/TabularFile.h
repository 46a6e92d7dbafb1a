#pragma once

#include "base/Error.h"
#include "tabular/Cell.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace facet
{

enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Gb18030 };

/// "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030": the same in both languages.
[[nodiscard]] std::string_view encodingName(TextEncoding encoding);

/// How the characters of a CSV file are to be read (RFC 4180 with other delimiters).
struct CsvFormat {
    TextEncoding encoding = TextEncoding::Utf8;
    char delimiter = ','; ///< , ; or tab
    char quote = '"';     ///< " or '
    bool operator==(const CsvFormat &) const = default;
};

enum class TabularKind { Csv, Xlsx };

/// What a file is, found out by looking at its beginning.
struct TabularFile {
    std::string path;
    TabularKind kind = TabularKind::Csv;
    CsvFormat csv;                   ///< detected; CSV only
    std::vector<std::string> sheets; ///< names in the order of the tabs, hidden ones behind the others; XLSX only
    std::size_t visibleSheets = 0;   ///< how many of them are not hidden
};

/// Opens, looks, closes. Fails for what is neither CSV nor XLSX (an old .xls, a picture, an encrypted workbook) and for
/// a hostile file, saying what to do.
[[nodiscard]] Expected<TabularFile> inspectTabularFile(const std::string &path);

/// The rows of one sheet, one after another, in bounded memory. Not thread-safe, but may be made in one thread and used
/// in another.
class SheetReader
{
public:
    virtual ~SheetReader() = default;
    /// Reads the next row into `cells` (whose memory is used again); false behind the last one. Cells missing at the
    /// end of a row are left out. A failure names the line.
    [[nodiscard]] virtual Expected<bool> next(Cells &cells) = 0;
    /// Where the row read last begins in the file, from 1: a line of a CSV file, a row of a sheet.
    [[nodiscard]] virtual std::int64_t line() const = 0;
    /// The sheet that row stands in, an index into TabularFile::sheets.
    [[nodiscard]] virtual std::size_t sheet() const { return 0; }
    /// How much of the file was read, 0 to 1.
    [[nodiscard]] virtual double progress() const = 0;
};

/// Reads a sheet of an inspected file; `file.csv` may have been changed by the officer. `sheet` is an index into
/// `file.sheets` (0 for CSV). A sheet that is full to its last row (1,048,576) and is followed by one with the same
/// first row goes on there, without that row: so more rows are stored than a sheet can hold.
[[nodiscard]] Expected<std::unique_ptr<SheetReader>> openSheet(const TabularFile &file, std::size_t sheet = 0);

/// The same for text from the clipboard (UTF-8, tabs between cells, quotes as spreadsheets set them).
[[nodiscard]] std::unique_ptr<SheetReader> readClipboard(std::string text);

} // namespace facet
