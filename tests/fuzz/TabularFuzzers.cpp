#include "fuzz/TabularFuzzers.h"

#include "base/Utf8.h"
#include "catalogue/Catalogue.h"
#include "tabular/CsvReader.h"
#include "tabular/CsvText.h"
#include "tabular/Limits.h"
#include "tabular/RowConverter.h"
#include "tabular/XlsxSheet.h"

#include <cstdio>
#include <cstdlib>
#include <string>

#include <sys/mman.h>
#include <unistd.h>

namespace facet
{

namespace
{

void require(bool holds, const char *what)
{
    if (!holds) {
        std::fprintf(stderr, "broken: %s\n", what);
        std::abort();
    }
}

/// The input as a file that only this process has.
class MemoryFile
{
public:
    MemoryFile(const std::uint8_t *data, std::size_t size) : m_descriptor(::memfd_create("fuzz", MFD_CLOEXEC))
    {
        require(m_descriptor >= 0 && ::write(m_descriptor, data, size) == static_cast<ssize_t>(size),
                "there is memory");
    }
    ~MemoryFile() { ::close(m_descriptor); }
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;

    [[nodiscard]] std::string path() const { return "/proc/self/fd/" + std::to_string(m_descriptor); }

private:
    int m_descriptor;
};

void checkError(const Error &error)
{
    require(error.code == ErrorCode::InvalidInput || error.code == ErrorCode::Unsupported,
            "a fault is one of the input");
    require(!error.message.zh.empty() && !error.message.en.empty(), "a fault is told in both languages");
}

const Catalogue &catalogue()
{
    static const Catalogue loaded = Catalogue::builtIn().value();
    return loaded;
}

void checkCells(const Cells &cells)
{
    require(cells.size() <= limits::columns, "no more columns than there may be");
    for (const Cell &cell : cells) {
        require(isValidUtf8(cell.text), "cells are UTF-8");
        require(cell.text.size() <= limits::cellBytes, "cells are no longer than they may be");
        require((cell.kind == Cell::Kind::Blank) == cell.text.empty() || cell.kind == Cell::Kind::Text,
                "blank cells hold nothing");
    }
}

/// Whatever stands in a row, every table makes a record of it, and a date that is made of it is one.
void checkMeanings(const Cells &cells, bool isFirst)
{
    Row row;
    std::vector<CellRemark> remarks;
    for (const char *id : {"A.2", "A.4", "A.7", "A.9"}) {
        const Table &table = *catalogue().table(id);
        if (isFirst) {
            require(guessMapping(table, cells).size() == cells.size(), "a mapping is as long as the header");
        }
        const RowConverter converter(table, mappingInOrder(table, cells.size()));
        if (!converter.convert(cells, row, remarks)) {
            continue;
        }
        require(row.values.size() == table.fields.size(), "a record has all its fields");
        for (const CellRemark &remark : remarks) {
            const Field &field = table.fields[remark.field];
            const auto *text = std::get_if<std::string>(&row.values[remark.field]);
            if (remark.kind == CellRemark::Kind::Normalised && field.type == FieldType::Date) {
                const CellMeaning again = meaningOf(field, {Cell::Kind::Text, *text});
                require(!again.remark && again.value == row.values[remark.field], "what became a date stays one");
            }
        }
    }
}

/// What was read, written as CSV, is read as the same.
void checkWrittenAgain(const Cells &cells)
{
    std::string line;
    for (const Cell &cell : cells) {
        line += &cell == &cells.front() ? "" : ",";
        appendCsvCell(line, cell.text);
    }
    line += "\r\n";
    if (line.find('\0') != std::string::npos || line.starts_with("sep=") || line.starts_with("\xEF\xBB\xBF")) {
        return; // what a file with a header never begins with
    }
    CsvReader reader(decodedText(std::make_unique<MemoryBytes>(line), TextEncoding::Utf8), CsvFormat(),
                     CsvReader::Guard::Removed, {});
    Cells again;
    require(reader.next(again).value_or(false) && again.size() == cells.size(), "a written row is read again");
    for (std::size_t index = 0; index < cells.size(); ++index) {
        require(again[index].text == cells[index].text, "a written cell comes back unchanged");
    }
}

template <typename Next>
void readAll(const Next &next)
{
    constexpr int mostRows = 2000;
    Cells cells;
    for (int row = 0; row < mostRows; ++row) {
        const Expected<bool> more = next(cells);
        if (!more) {
            checkError(more.error());
            return;
        }
        if (!*more) {
            return;
        }
        checkCells(cells);
        if (row < 20 && !cells.empty()) {
            checkMeanings(cells, row == 0);
            checkWrittenAgain(cells);
        }
    }
}

int fuzzFile(const std::uint8_t *data, std::size_t size)
{
    const MemoryFile bytes(data, size);
    const Expected<TabularFile> file = inspectTabularFile(bytes.path());
    if (!file) {
        checkError(file.error());
        return 0;
    }
    for (std::size_t sheet = 0; sheet < std::max<std::size_t>(1, file->sheets.size()); ++sheet) {
        const Expected<std::unique_ptr<SheetReader>> reader = openSheet(*file, sheet);
        if (!reader) {
            checkError(reader.error());
            continue;
        }
        readAll([&](Cells &cells) { return (*reader)->next(cells); });
        const double progress = (*reader)->progress();
        require(progress >= 0 && progress <= 1, "progress lies between 0 and 1");
    }
    return 0;
}

} // namespace

int fuzzCsv(const std::uint8_t *data, std::size_t size)
{
    return fuzzFile(data, size);
}

int fuzzXlsx(const std::uint8_t *data, std::size_t size)
{
    return fuzzFile(data, size);
}

int fuzzSheet(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const std::size_t end = std::min(text.find('\0'), text.size());
    XlsxSheet::Shared shared;
    shared.formats = {builtInFormat(0),  builtInFormat(14), builtInFormat(20),
                      builtInFormat(22), builtInFormat(9),  formatOfCode("00000")};
    shared.texts =
        std::make_unique<SharedTexts>(std::make_unique<MemoryBytes>(std::string(text.substr(std::min(end + 1, size)))));
    XlsxSheet sheet(std::make_unique<MemoryBytes>(std::string(text.substr(0, end))), shared);
    readAll([&](Cells &cells) { return sheet.next(cells); });
    static_cast<void>(formatOfCode(text.substr(0, 200)));
    return 0;
}

int fuzzClipboard(const std::uint8_t *data, std::size_t size)
{
    const auto reader = readClipboard(std::string(reinterpret_cast<const char *>(data), size));
    readAll([&](Cells &cells) { return reader->next(cells); });
    return 0;
}

} // namespace facet
