#include "cli/RowCommands.h"

#include "cli/OpenWorkbook.h"
#include "cli/ReportOutput.h"
#include "cli/TemporaryFolder.h"
#include "tabular/RecordReader.h"
#include "workbook/RowImport.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <iostream>

namespace facet
{

namespace
{

/// What was found out about the file before its rows are read.
struct Plan {
    TabularFile file;
    std::string shownName;     ///< as the note and messages call it
    std::size_t rowsAbove = 0; ///< header and what stands above it
    Cells header;              ///< empty when there is none
    ColumnMapping mapping;
};

/// Standard input as a file: it has to be read twice.
Expected<void> storeInput(const std::string &path)
{
    std::ofstream file(path, std::ios::binary);
    if (std::cin.peek() != std::char_traits<char>::eof())
        file << std::cin.rdbuf();
    file.close();
    if (!file)
        return failure(ErrorCode::Storage, "-",
                       {"无法把标准输入存为临时文件，请检查磁盘空间。",
                        "Standard input can't be kept in a temporary file; check the room on the disk."});
    return {};
}

/// Columns without a header are named by their numbers.
std::string columnName(const Cells &header, std::size_t column)
{
    const bool named = column < header.size() && !header[column].text.empty();
    return named ? header[column].text : std::to_string(column + 1);
}

/// The column of this header or number.
std::optional<std::size_t> columnNamed(const Plan &plan, const std::string &name)
{
    const auto found = std::ranges::find(plan.header, name, &Cell::text);
    if (found != plan.header.end())
        return static_cast<std::size_t>(found - plan.header.begin());
    std::size_t number = 0;
    const auto [end, fault] = std::from_chars(name.data(), name.data() + name.size(), number);
    const bool valid = fault == std::errc() && end == name.data() + name.size() && number >= 1;
    return valid && number <= plan.mapping.size() ? std::optional(number - 1) : std::nullopt;
}

/// Obeys one --map.
Expected<void> remap(Plan &plan, const Table &table, const std::string &map)
{
    const std::size_t equals = map.rfind('=');
    const std::string columnText = map.substr(0, equals);
    const std::string fieldText = map.substr(equals + 1);
    const std::optional<std::size_t> column = columnNamed(plan, columnText);
    if (!column) {
        std::string known;
        for (std::size_t index = 0; index < plan.mapping.size(); ++index)
            known += (known.empty() ? "" : ", ") + columnName(plan.header, index);
        return failure(ErrorCode::NotFound, columnText,
                       {"文件中没有这一列；有：" + known, "The file has no such column; it has: " + known});
    }
    if (fieldText.empty()) {
        plan.mapping[*column] = std::nullopt;
        return {};
    }
    const std::optional<std::size_t> field = fieldNamed(table, fieldText);
    if (!field) {
        std::string known;
        for (const Field &other : table.fields)
            known += (known.empty() ? "" : ", ") + other.id;
        return failure(ErrorCode::NotFound, fieldText,
                       {"这张表没有这个字段；有：" + known, "The table has no such field; it has: " + known});
    }
    std::ranges::replace(plan.mapping, std::optional(*field), std::optional<std::size_t>());
    plan.mapping[*column] = *field;
    return {};
}

/// The row with a column that --map names: a header even where the table knows none of its words.
std::optional<std::size_t> headerNamed(const std::vector<std::string> &maps, const std::vector<Cells> &rows)
{
    const auto isNamed = [&](const Cell &cell) {
        return std::ranges::any_of(maps, [&](const std::string &map) {
            return !cell.text.empty() && cell.text == std::string_view(map).substr(0, map.rfind('='));
        });
    };
    const auto found = std::ranges::find_if(rows, [&](const Cells &row) { return std::ranges::any_of(row, isNamed); });
    return found == rows.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - rows.begin()));
}

/// Looks at the first rows: which is the header, and where do its columns go?
Expected<void> lookAtHeader(Plan &plan, const Table &table, const std::vector<std::string> &maps)
{
    constexpr std::size_t rowsLookedAt = 20;
    Expected<std::unique_ptr<SheetReader>> reader = openSheet(plan.file);
    if (!reader)
        return tl::unexpected<Error>(reader.error());
    std::vector<Cells> first;
    std::size_t width = 0;
    Cells cells;
    while (first.size() < rowsLookedAt) {
        const Expected<bool> more = (*reader)->next(cells);
        if (!more)
            return tl::unexpected<Error>(more.error());
        if (!*more)
            break;
        width = std::max(width, cells.size());
        first.push_back(cells);
    }
    const auto known = headerAmong(table, first);
    if (const auto header = known ? known : headerNamed(maps, first)) {
        plan.rowsAbove = *header + 1;
        plan.header = first[*header];
        plan.mapping = guessMapping(table, plan.header);
        plan.mapping.resize(std::max(width, plan.mapping.size()));
    } else {
        plan.mapping = mappingInOrder(table, width);
    }
    return {};
}

Expected<Plan> makePlan(const Table &table, const ImportRowsArguments &arguments, const std::string &path)
{
    Expected<TabularFile> file = inspectTabularFile(path);
    if (!file)
        return tl::unexpected<Error>(file.error());
    Plan plan;
    plan.file = std::move(*file);
    plan.shownName = std::filesystem::path(arguments.file).filename().string();
    if (const Expected<void> looked = lookAtHeader(plan, table, arguments.map); !looked)
        return tl::unexpected<Error>(looked.error());
    for (const std::string &map : arguments.map)
        if (const Expected<void> mapped = remap(plan, table, map); !mapped)
            return tl::unexpected<Error>(mapped.error());
    if (std::ranges::none_of(plan.mapping, [](const auto &field) { return field.has_value(); }))
        return failure(ErrorCode::InvalidInput, {},
                       {"没有一列能对应到这张表的字段，请用 --map 列=字段 指定。",
                        "No column belongs to a field of the table; tell it with --map COLUMN=FIELD."});
    return plan;
}

Expected<RecordReader> openRecords(const Plan &plan, const Table &table)
{
    Expected<std::unique_ptr<SheetReader>> sheet = openSheet(plan.file);
    if (!sheet)
        return tl::unexpected<Error>(sheet.error());
    return RecordReader(std::move(*sheet), RowConverter(table, plan.mapping), plan.rowsAbove);
}

void sayColumns(const Console &console, const Plan &plan, const Table &table)
{
    for (std::size_t column = 0; column < plan.mapping.size(); ++column) {
        const std::string name = columnName(plan.header, column);
        if (const auto field = plan.mapping[column])
            console.say({"列「" + name + "」 → " + columnLabel(table, *field, Language::Chinese),
                         "column \"" + name + "\" -> " + columnLabel(table, *field, Language::English)});
        else
            console.say({"列「" + name + "」不导入", "column \"" + name + "\" is not taken"});
    }
}

/// How many cells were not simply taken, and where the first of each kind are.
void sayRemarks(const Console &console, const RemarkLog &remarks, const Table &table)
{
    struct Told {
        CellRemark::Kind kind;
        Text name;
    };
    const std::array<Told, 4> kinds = {
        {{CellRemark::Kind::Normalised, {"格已转成规范写法", "cells normalised"}},
         {CellRemark::Kind::Ambiguous, {"格有歧义，按原样保留", "cells ambiguous, kept as typed"}},
         {CellRemark::Kind::Impossible, {"格无法识别，按原样保留", "cells impossible, kept as typed"}},
         {CellRemark::Kind::Refused,
          {"格没有对应选项，留空并记入备注", "cells refused, left blank and put into the note"}}}};
    for (const Told &told : kinds) {
        const std::int64_t count = remarks.count(told.kind);
        if (count == 0)
            continue;
        const std::string number = std::to_string(count);
        console.say({number + " " + told.name.zh, number + " " + told.name.en});
        if (told.kind == CellRemark::Kind::Normalised)
            continue;
        for (const RemarkLog::Place &place : remarks.places(told.kind)) {
            const std::string line = std::to_string(place.line);
            console.say(
                {"  第 " + line + " 行，" + columnLabel(table, place.field, Language::Chinese) + "：" + place.text,
                 "  line " + line + ", " + columnLabel(table, place.field, Language::English) + ": " + place.text});
        }
    }
}

bool hasCodes(const Plan &plan, const Table &table)
{
    return std::ranges::any_of(plan.mapping,
                               [&](const auto &field) { return field && !table.fields[*field].codes.empty(); });
}

/// Reads all of it once, to know what will be said of the cells.
Expected<RecordReader> readThrough(const Plan &plan, const Table &table)
{
    Expected<RecordReader> records = openRecords(plan, table);
    Row row;
    for (Expected<bool> more = true; records && *more;) {
        more = records->next(row);
        if (!more)
            return tl::unexpected<Error>(more.error());
    }
    return records;
}

int runDry(const Console &console, const Plan &plan, const Table &table, const std::string &file)
{
    const Expected<RecordReader> records = readThrough(plan, table);
    if (!records)
        return console.fail(records.error(), file);
    sayColumns(console, plan, table);
    const std::string count = std::to_string(records->records());
    console.say({"将导入 " + count + " 条记录到 " + table.id + "；未改动任何内容",
                 "would take " + count + " rows into " + table.id + "; nothing was changed"});
    sayRemarks(console, records->remarks(), table);
    return exitDone;
}

int importPlanned(const Console &console, AssessmentSession &session, const Plan &plan, const Table &table,
                  const std::string &file)
{
    RowImportOptions options;
    for (const auto &field : plan.mapping)
        if (field)
            options.fields.push_back(*field);
    // Only coded fields can refuse; what they refuse has to be known before the note is written.
    if (hasCodes(plan, table)) {
        const Expected<RecordReader> before = readThrough(plan, table);
        if (!before)
            return console.fail(before.error(), file);
        options.remark =
            before->remarks().note(table, plan.shownName, localTimeNow().substr(0, 10), console.language());
        options.expectedRows = before->records();
    } else {
        std::error_code code;
        constexpr std::uintmax_t bytesOfRow = 100;
        const std::uintmax_t size = std::filesystem::file_size(plan.file.path, code);
        options.expectedRows = code ? 0 : static_cast<std::int64_t>(size / bytesOfRow);
    }
    Expected<RecordReader> records = openRecords(plan, table);
    if (!records)
        return console.fail(records.error(), file);
    const Expected<RowImportOutcome> outcome = importRows(
        session, table.id, [&](Row &row) { return records->next(row); }, options);
    if (!outcome)
        return console.fail(outcome.error(), file);
    sayColumns(console, plan, table);
    const std::string count = std::to_string(outcome->added);
    console.say({"已导入 " + count + " 条记录到 " + table.id, "took " + count + " rows into " + table.id});
    sayRemarks(console, records->remarks(), table);
    return exitDone;
}

} // namespace

int runImportRows(const Console &console, const ImportRowsArguments &arguments)
{
    const Expected<const Table *> table = recordTable(console.catalogue(), arguments.table);
    if (!table)
        return console.fail(table.error());
    const TemporaryFolder folder;
    const bool fromInput = arguments.file == "-";
    const std::string path = fromInput ? folder.file("input") : arguments.file;
    if (fromInput)
        if (const Expected<void> stored = storeInput(path); !stored)
            return console.fail(stored.error());
    const Expected<Plan> plan = makePlan(**table, arguments, path);
    if (!plan)
        return console.fail(plan.error(), arguments.file);
    const auto access = arguments.dryRun ? Workbook::Access::ReadOnly : Workbook::Access::ReadWrite;
    const auto workbook = openWorkbook(console, arguments.workbook, access);
    if (!workbook)
        return console.fail(workbook.error(), arguments.workbook);
    const auto session = AssessmentSession::open(**workbook, arguments.id);
    if (!session)
        return console.fail(session.error(), arguments.workbook);
    return arguments.dryRun ? runDry(console, *plan, **table, arguments.file)
                            : importPlanned(console, **session, *plan, **table, arguments.file);
}

} // namespace facet
