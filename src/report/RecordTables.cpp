#include "report/Sections.h"
#include "report/Values.h"

#include <algorithm>
#include <cmath>

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

/// How wide a text is, counting a character of Chinese as two.
std::size_t printedWidth(const std::string &text)
{
    std::size_t width = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        width += byte < 0x80 ? 1U : byte >= 0xE0 ? 2U : byte >= 0xC0 ? 1U : 0U;
    }
    return width;
}

/// A column's share of the page: what its texts need, damped so that one long text does not starve the others.
class ColumnWidth
{
public:
    void addHeader(const std::string &text) { m_widest = std::max(m_widest, std::min(widthOf(text), 10.0)); }
    void add(const std::string &text) { m_widest = std::max(m_widest, widthOf(text)); }
    [[nodiscard]] double width() const { return std::pow(std::clamp(m_widest, 5.0, 44.0), 0.75); }

private:
    static double widthOf(const std::string &text) { return static_cast<double>(printedWidth(text)); }

    double m_widest = 0;
};

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

/// One row per record; `perColumn` printed fields stand above one another in each column.
ReportTable columnTable(const ReportContext &context, const Table &table, const std::vector<FieldGroup> &groups,
                        std::size_t perColumn)
{
    ReportTable made;
    made.columns.push_back(column(context.say(ReportText::ColumnRow), 3.2, Align::Right));
    made.columns.front().heads = true;
    const std::vector<Row> &records = context.records(table.id);
    for (std::int64_t r = 1; r <= printed(context, table); ++r) {
        made.rows.push_back(numberedRow(context, table, r));
    }
    for (std::size_t first = 0; first < groups.size(); first += perColumn) {
        const std::size_t end = std::min(groups.size(), first + perColumn);
        std::string header;
        ColumnWidth width;
        for (std::size_t g = first; g < end; ++g) {
            header += header.empty() ? "" : "\n";
            const std::string &label = context.in(table.fields[groups[g].front()].label);
            header += label;
            width.addHeader(label);
        }
        for (std::size_t r = 0; r < made.rows.size(); ++r) {
            Runs runs;
            for (std::size_t g = first; g < end; ++g) {
                Run run = valueRun(context, table, groups[g], records[r]);
                width.add(run.text);
                run.text.insert(0, runs.empty() ? "" : "\n");
                runs.push_back(std::move(run));
            }
            made.rows[r].cells.push_back(std::move(runs));
        }
        made.columns.push_back(column(header, width.width()));
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
