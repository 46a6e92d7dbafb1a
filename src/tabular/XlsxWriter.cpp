#include "tabular/XlsxWriter.h"

#include "base/AtomicFile.h"
#include "tabular/Limits.h"
#include "tabular/Moment.h"
#include "tabular/WrittenRows.h"
#include "tabular/XlsxBook.h"
#include "tabular/XlsxReader.h"

#include <filesystem>

namespace facet
{

namespace
{

/// Real dates and times become cells of their own kind, as they will be read back.
void markDates(const Table &table, Cells &cells)
{
    for (std::size_t index = 0; index < cells.size(); ++index) {
        const FieldType type = table.fields[index].type;
        Cell &cell = cells[index];
        if ((type != FieldType::Date && type != FieldType::Time) || cell.kind == Cell::Kind::Blank) {
            continue;
        }
        const MomentReading reading = readMoment(cell.text);
        if (reading.asGuided && reading.moment.hasClock == (type == FieldType::Time) && serialOf(reading.moment)) {
            cell.kind = type == FieldType::Date ? Cell::Kind::Date : Cell::Kind::Time;
            cell.text = type == FieldType::Date ? isoDate(reading.moment) : isoTime(reading.moment);
            cell.text += cell.text.size() == 16 ? ":00" : "";
        }
    }
}

Expected<void> produce(XlsxBook &book, const Table &table, CellFeed &feed, RowTally &written)
{
    Cells cells;
    for (;;) {
        const Expected<bool> more = feed.next(cells);
        if (!more) {
            return tl::unexpected<Error>(more.error());
        }
        if (!*more) {
            return book.close();
        }
        markDates(table, cells);
        written.add(cells);
        if (Expected<void> added = book.addRow(cells, feed.rows()); !added) {
            return added;
        }
    }
}

Expected<void> check(const std::string &temporary, const std::string &path, std::int64_t sheetRows,
                     const RowTally &written, const CellFeed &feed)
{
    const Expected<TabularFile> file = inspectTabularFile(temporary);
    const auto reader = file ? XlsxReader::open(*file, 0, sheetRows) : tl::unexpected<Error>(file.error());
    return reader ? checkWritten(**reader, path, written, feed) : tl::unexpected<Error>(notAsWritten(path));
}

/// Failures of the library are told without a code that says why: a full disk is by far the likeliest.
Error withReason(Error error, const std::string &path)
{
    if (error.code == ErrorCode::Storage) {
        std::error_code code;
        const auto space = std::filesystem::space(std::filesystem::absolute(path, code).parent_path(), code);
        constexpr std::uintmax_t nothing = 1024UL * 1024;
        error.code = !code && space.available < nothing ? ErrorCode::DiskFull : error.code;
    }
    error.place = error.place.empty() && error.code != ErrorCode::Cancelled ? path : error.place;
    return error;
}

} // namespace

Expected<std::int64_t> writeXlsxSheets(const std::string &path, const Table &table, Language language,
                                       const RowFeed &rows, const WriteProgress &progress, std::int64_t sheetRows)
{
    CellFeed feed(table, language, rows, progress);
    RowTally written;
    written.add(headerCells(table, language));
    return replaceFile(
               path,
               [&](const std::string &temporary) {
                   XlsxBook book(temporary, table, language, sheetRows);
                   return produce(book, table, feed, written);
               },
               [&](const std::string &temporary) { return check(temporary, path, sheetRows, written, feed); })
        .map([&] { return feed.rows(); })
        .map_error([&](Error error) { return withReason(std::move(error), path); });
}

Expected<std::int64_t> writeXlsx(const std::string &path, const Table &table, Language language, const RowFeed &rows,
                                 const WriteProgress &progress)
{
    return writeXlsxSheets(path, table, language, rows, progress, limits::sheetRows);
}

Expected<void> writeTemplate(const std::string &path, const Table &table, Language language)
{
    return writeXlsx(path, table, language, [](Row &) { return Expected<bool>(false); }).map([](std::int64_t) {});
}

} // namespace facet
