#include "tabular/TabularWriter.h"

#include "base/AtomicFile.h"
#include "tabular/CsvText.h"
#include "tabular/FormulaGuard.h"
#include "tabular/OutputFile.h"
#include "tabular/WrittenRows.h"

#include <string_view>

namespace facet
{

namespace
{

Expected<void> writeRow(OutputFile &file, const Cells &cells, std::string &line, RowTally &written)
{
    line.clear();
    for (const Cell &cell : cells) {
        line += &cell == &cells.front() ? "" : ",";
        appendCsvCell(line, cell.text);
    }
    line += "\r\n";
    written.add(cells);
    return file.write(line);
}

/// Read as it was written, whatever the content looks like.
Expected<void> check(const std::string &temporary, const std::string &path, const RowTally &written,
                     const CellFeed &feed)
{
    TabularFile file;
    file.path = temporary;
    const Expected<std::unique_ptr<SheetReader>> reader = openSheet(file);
    return reader ? checkWritten(**reader, path, written, feed) : tl::unexpected<Error>(notAsWritten(path));
}

Expected<void> produce(OutputFile &file, CellFeed &feed, const Cells &header, RowTally &written)
{
    std::string line;
    Expected<void> good = file.write("\xEF\xBB\xBF").and_then([&] { return writeRow(file, header, line, written); });
    Cells cells;
    while (good) {
        const Expected<bool> more = feed.next(cells);
        if (!more) {
            return tl::unexpected<Error>(more.error());
        }
        if (!*more) {
            return file.close();
        }
        good = writeRow(file, cells, line, written);
    }
    return good;
}

} // namespace

void appendCsvCell(std::string &line, std::string_view text)
{
    const bool guarded = needsGuard(text);
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
        line += guarded ? "'" : "";
        line += text;
        return;
    }
    line += guarded ? "\"'" : "\"";
    for (std::size_t quote = text.find('"'); quote != std::string_view::npos; quote = text.find('"')) {
        line += text.substr(0, quote + 1);
        line += '"';
        text.remove_prefix(quote + 1);
    }
    line += text;
    line += '"';
}

Expected<std::int64_t> writeCsv(const std::string &path, const Table &table, Language language, const RowFeed &rows,
                                const WriteProgress &progress)
{
    CellFeed feed(table, language, rows, progress);
    RowTally written;
    return replaceFile(
               path,
               [&](const std::string &temporary) {
                   OutputFile file(temporary, path);
                   return produce(file, feed, headerCells(table, language), written);
               },
               [&](const std::string &temporary) { return check(temporary, path, written, feed); })
        .map([&] { return feed.rows(); });
}

} // namespace facet
