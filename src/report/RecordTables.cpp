#include "report/Sections.h"
#include "report/Values.h"

#include <algorithm>
#include <span>

namespace facet
{

namespace
{

/// Up to so many columns stand side by side on a portrait page; up to so many when two share a column, one above the
/// other.
constexpr std::size_t mostColumns = 8;
constexpr std::size_t mostStackedColumns = 12;

/// Fields that are printed in one cell: usually one, several where the guide prints one label for them.
using FieldGroup = std::vector<std::size_t>;

std::vector<FieldGroup> printedFields(const ReportContext &context, const Table &table)
{
    std::vector<FieldGroup> groups;
    for (std::size_t i = 0; i < table.fields.size(); ++i) {
        const bool sameLabel = i > 0 && context.in(table.fields[i].label) == context.in(table.fields[i - 1].label);
        if (sameLabel) {
            groups.back().push_back(i);
        } else {
            groups.push_back({i});
        }
    }
    return groups;
}

std::string groupText(const ReportContext &context, const Table &table, const FieldGroup &group, const Row &row)
{
    std::string text;
    for (const std::size_t field : group) {
        const std::string value = field < row.values.size()
                                      ? fieldText(table.fields[field], row.values[field], context.language())
                                      : std::string();
        text += text.empty() || value.empty() ? std::string() : context.say(ReportText::Comma);
        text += value;
    }
    return text;
}

Run valueRun(const ReportContext &context, const Table &table, const FieldGroup &group, const Row &row)
{
    Run run = cell(groupText(context, table, group, row)).front();
    if (run.text.empty()) {
        run.text = context.say(ReportText::Nothing);
        run.muted = true;
    }
    return run;
}

/// Letters that fit on a line of a table across the page, and what the gap between two columns takes of them.
constexpr double lineWidth = 100;
constexpr double columnGap = 2;
/// A longer header may wrap.
constexpr double headerWidth = 8;
/// Columns are not squeezed below this before the wider ones are.
constexpr double narrowWidth = 11;

/// How wide a text is in letters, counting a character of Chinese as two.
double printedWidth(const std::string &text)
{
    double width = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        width += byte < 0x80 ? 1.1 : byte >= 0xE0 ? 2 : byte >= 0xC0 ? 1.1 : 0;
    }
    return width;
}

/// What a value wants to stand on one line. A time may well stand on two, the date above the hour.
double wantedWidth(const Table &table, const FieldGroup &group, const std::string &text)
{
    const double width = printedWidth(text);
    return table.fields[group.front()].type == FieldType::Time ? std::min(width, printedWidth("2026-03-31")) : width;
}

/// What nine of ten values of a column want: a rare long one may wrap.
double usualWidth(std::vector<double> widths)
{
    if (widths.empty()) {
        return 0;
    }
    const auto at = static_cast<std::ptrdiff_t>((widths.size() - 1) * 9 / 10);
    std::nth_element(widths.begin(), widths.begin() + at, widths.end());
    return widths[static_cast<std::size_t>(at)];
}

/// Shares of the line: every column gets what it wants up to a narrow width; what is left goes to the wider ones, more
/// to those that want more.
std::vector<double> fittedWidths(const std::vector<double> &wanted)
{
    double rest = lineWidth - columnGap * static_cast<double>(wanted.size());
    double excess = 0;
    for (const double want : wanted) {
        rest -= std::min(want, narrowWidth);
        excess += std::max(0.0, want - narrowWidth);
    }
    const double share = excess > 0 ? std::clamp(rest / excess, 0.0, 1.0) : 0;
    std::vector<double> widths;
    widths.reserve(wanted.size());
    for (const double want : wanted) {
        widths.push_back(std::min(want, narrowWidth) + std::max(0.0, want - narrowWidth) * share + columnGap);
    }
    return widths;
}

std::int64_t printed(const ReportContext &context, const Table &table)
{
    return context.printedRecords(table.id);
}

ReportTable::TableRow numberedRow(const ReportContext &context, const Table &table, std::int64_t number)
{
    ReportTable::TableRow row;
    row.anchor = context.rowAnchor(table.id, number);
    row.cells.push_back(cell(groupedNumber(number)));
    return row;
}

/// The printed fields of one column for a record, one above the other.
Runs stackedCell(const ReportContext &context, const Table &table, std::span<const FieldGroup> fields,
                 const Row &record, std::vector<double> &wanted)
{
    Runs runs;
    for (const FieldGroup &field : fields) {
        Run run = valueRun(context, table, field, record);
        wanted.push_back(wantedWidth(table, field, run.text));
        run.text.insert(0, runs.empty() ? "" : "\n");
        runs.push_back(std::move(run));
    }
    return runs;
}

/// One row per record; `perColumn` printed fields stand above one another in each column.
ReportTable columnTable(const ReportContext &context, const Table &table, const std::vector<FieldGroup> &groups,
                        std::size_t perColumn)
{
    ReportTable made;
    made.columns.push_back(column(context.say(ReportText::ColumnRow), 1, Align::Right));
    made.columns.front().heads = true;
    std::vector<double> wanted{printedWidth(context.say(ReportText::ColumnRow))};
    const std::vector<Row> &records = context.records(table.id);
    for (std::int64_t r = 1; r <= printed(context, table); ++r) {
        made.rows.push_back(numberedRow(context, table, r));
    }
    for (std::size_t first = 0; first < groups.size(); first += perColumn) {
        const std::span fields = std::span(groups).subspan(first, std::min(perColumn, groups.size() - first));
        std::string header;
        double headed = 0;
        std::vector<double> widths;
        for (const FieldGroup &field : fields) {
            const std::string &label = context.in(table.fields[field.front()].label);
            header += header.empty() ? label : "\n" + label;
            headed = std::max(headed, std::min(printedWidth(label), headerWidth));
        }
        for (std::size_t r = 0; r < made.rows.size(); ++r) {
            made.rows[r].cells.push_back(stackedCell(context, table, fields, records[r], widths));
        }
        made.columns.push_back(column(header, 1));
        wanted.push_back(std::max(headed, usualWidth(std::move(widths))));
    }
    const std::vector<double> widths = fittedWidths(wanted);
    for (std::size_t i = 0; i < widths.size(); ++i) {
        made.columns[i].width = widths[i];
    }
    return made;
}

Runs recordTitle(const ReportContext &context, const Table &table, const std::vector<FieldGroup> &groups,
                 std::int64_t number, const Row &row)
{
    std::string title = context.say(ReportText::RowName, {{"row", groupedNumber(number)}});
    for (std::size_t g = 0; g < std::min<std::size_t>(2, groups.size()); ++g) {
        const std::string value = groupText(context, table, groups[g], row);
        title += value.empty() ? std::string() : context.say(ReportText::WideSpace) + value;
    }
    Run run = cell(title).front();
    run.bold = true;
    return {std::move(run)};
}

/// A small block per record: its title, then two label-and-value pairs in each row.
ReportTable labelledTable(const ReportContext &context, const Table &table, const std::vector<FieldGroup> &groups)
{
    ReportTable made;
    made.columns = {headColumn({}, 2.0), column({}, 3.2), headColumn({}, 2.0), column({}, 3.2)};
    const std::vector<Row> &records = context.records(table.id);
    const auto label = [&](const FieldGroup &group) {
        Run run = cell(context.in(table.fields[group.front()].label)).front();
        run.muted = true;
        return Runs{std::move(run)};
    };
    for (std::int64_t r = 1; r <= printed(context, table); ++r) {
        const Row &record = records[static_cast<std::size_t>(r) - 1];
        ReportTable::TableRow title;
        title.group = true;
        title.anchor = context.rowAnchor(table.id, r);
        title.cells.push_back(recordTitle(context, table, groups, r, record));
        made.rows.push_back(std::move(title));
        for (std::size_t g = 0; g < groups.size(); g += 2) {
            ReportTable::TableRow row;
            row.cells = {label(groups[g]), {valueRun(context, table, groups[g], record)}};
            if (g + 1 < groups.size()) {
                row.cells.push_back(label(groups[g + 1]));
                row.cells.push_back({valueRun(context, table, groups[g + 1], record)});
            } else {
                row.cells.resize(4);
            }
            made.rows.push_back(std::move(row));
        }
    }
    return made;
}

} // namespace

void addRecords(const ReportContext &context, const Table &table, Blocks &blocks)
{
    if (printed(context, table) == 0) {
        return;
    }
    const std::vector<FieldGroup> groups = printedFields(context, table);
    if (groups.size() > mostStackedColumns) {
        blocks.emplace_back(labelledTable(context, table, groups));
    } else {
        blocks.emplace_back(columnTable(context, table, groups, groups.size() > mostColumns ? 2 : 1));
    }
}

} // namespace facet
