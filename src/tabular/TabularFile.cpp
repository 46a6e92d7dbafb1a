#include "tabular/TabularFile.h"

#include "tabular/CsvDetection.h"
#include "tabular/CsvReader.h"
#include "tabular/ForeignFile.h"
#include "tabular/Limits.h"
#include "tabular/XlsxReader.h"

namespace facet
{

namespace
{

/// Errors of what is in a file name the file.
Error inFile(Error error, const std::string &path)
{
    if (error.place.empty()) {
        error.place = path;
    }
    return error;
}

Expected<std::string> beginningOf(InputFile &file)
{
    std::string head(limits::blockBytes, '\0');
    const Expected<std::size_t> count = file.read(head.data(), head.size());
    if (!count) {
        return tl::unexpected<Error>(count.error());
    }
    head.resize(*count);
    return head;
}

Expected<TabularFile> inspect(const std::string &path)
{
    Expected<InputFile> file = InputFile::open(path);
    if (!file) {
        return tl::unexpected<Error>(file.error());
    }
    const Expected<std::string> head = beginningOf(*file);
    if (!head) {
        return tl::unexpected<Error>(head.error());
    }
    if (head->empty()) {
        return failure(ErrorCode::InvalidInput, {},
                       {"文件是空的，没有可导入的行。", "The file is empty; there are no rows to import."});
    }
    if (head->starts_with("PK\3\4") || head->starts_with("PK\5\6")) {
        return inspectXlsx(path);
    }
    const Expected<CsvFormat> format = refuseForeignFile(*head).and_then([&] { return detectCsvFormat(*file, *head); });
    if (!format) {
        return tl::unexpected<Error>(format.error());
    }
    TabularFile found;
    found.path = path;
    found.csv = *format;
    return found;
}

} // namespace

Expected<TabularFile> inspectTabularFile(const std::string &path)
{
    return inspect(path).map_error([&](Error error) { return inFile(std::move(error), path); });
}

Expected<std::unique_ptr<SheetReader>> openSheet(const TabularFile &file, std::size_t sheet)
{
    if (file.kind == TabularKind::Xlsx) {
        return XlsxReader::open(file, sheet)
            .map([](std::unique_ptr<XlsxReader> reader) { return std::unique_ptr<SheetReader>(std::move(reader)); })
            .map_error([&](Error error) { return inFile(std::move(error), file.path); });
    }
    Expected<InputFile> input = InputFile::open(file.path);
    if (!input) {
        return tl::unexpected<Error>(input.error());
    }
    return std::make_unique<CsvReader>(decodedText(std::make_unique<InputFile>(std::move(*input)), file.csv.encoding),
                                       file.csv, CsvReader::Guard::Removed, file.path);
}

} // namespace facet
