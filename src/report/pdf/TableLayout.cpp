#include "report/pdf/TableLayout.h"

#include "report/pdf/PageMetrics.h"

#include <algorithm>
#include <numeric>

namespace facet::pdf
{

namespace
{

constexpr double cellPadY = 2.25;
/// Wide characters that should fit beside each other in any column.
constexpr double leastCharacters = 3;
/// A header is broken where it must, but one of so many wide characters is not.
constexpr double shortHeader = 4;
/// A value of so many stands on one line if the columns have room for that.
constexpr double shortValue = 5.2;
constexpr std::size_t rowsLookedAt = 40;
/// A table no longer than this stays on one page.
constexpr std::size_t wholeRows = 8;
constexpr double wholeHeight = 170;

/// Columns that have less than they need get it from those that have more.
std::vector<double> evened(std::vector<double> widths, const std::vector<double> &needed)
{
    double lacking = 0;
    double spare = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        lacking += std::max(needed[i] - widths[i], 0.0);
        spare += std::max(widths[i] - needed[i], 0.0);
    }
    const double given = lacking > 0 ? std::min(1.0, spare / lacking) : 0;
    const double taken = spare > 0 ? std::min(1.0, lacking / spare) : 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const double difference = needed[i] - widths[i];
        widths[i] += difference > 0 ? difference * given : difference * taken;
    }
    return widths;
}

} // namespace

TableLayout::TableLayout(LayoutContext &context, const ReportTable &table, const std::string &heading,
                         const Column &column)
    : m_context(context), m_table(table), m_heading(table.caption.empty() ? heading : table.caption), m_column(column)
{
    for (const ReportTable::Column &part : table.columns) {
        m_hasHeader = m_hasHeader || !part.header.empty();
    }
    std::vector<double> widths = columnWidths();
    if (m_crowded) { // smaller type before torn words
        m_dense = true;
        widths = columnWidths();
    }
    double left = column.left;
    for (const double width : widths) {
        m_lefts.push_back(left);
        left += width;
    }
    m_lefts.push_back(column.left + column.width);
    auto segment = std::make_shared<Segment>();
    segment->left = column.left;
    segment->right = column.left + column.width;
    segment->ruleWidth = TypeSizes::rule;
    segment->table = &table;
    m_segment = segment;
}

/// What a column needs: no word of it torn apart, and short values whole if that can be had.
TableLayout::Need TableLayout::needOf(std::size_t column)
{
    const ReportTable::Column &about = m_table.columns[column];
    const double most = m_column.width * 0.4;
    Need need;
    const auto look = [&](const Runs &text, const TextStyle &style, double shortest) {
        const double word = m_context.text.longestWord(text, style);
        const double whole = m_context.text.lay(text, style, most)->widest();
        need.word = std::max(need.word, word);
        need.whole = std::max({need.whole, word, std::min(whole, shortest * style.size)});
    };
    look(about.header, cellStyle(about.align, true), shortHeader);
    need.word = std::max(need.word, need.whole);
    for (std::size_t row = 0; row < std::min(m_table.rows.size(), rowsLookedAt); ++row) {
        const ReportTable::TableRow &record = m_table.rows[row];
        if (!record.group && column < record.cells.size()) {
            look(record.cells[column], cellStyle(about.align, record.bold), shortValue);
        }
    }
    const double around = 2 * padX() + 0.5;
    need.word = std::min(std::max(need.word, leastCharacters * cellStyle(Align::Left, false).size) + around, most);
    need.whole = std::clamp(need.whole + around, need.word, std::max(need.word, most));
    return need;
}

/// The widths wished for, changed as far as the columns need it.
std::vector<double> TableLayout::columnWidths()
{
    std::vector<double> wished;
    std::vector<double> words;
    std::vector<double> values;
    double total = 0;
    for (const ReportTable::Column &part : m_table.columns) {
        total += std::max(part.width, 0.01);
    }
    for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
        wished.push_back(m_column.width * std::max(m_table.columns[i].width, 0.01) / total);
        const Need need = needOf(i);
        words.push_back(need.word);
        values.push_back(need.whole);
    }
    const double all = std::accumulate(values.begin(), values.end(), 0.0);
    m_crowded = std::accumulate(words.begin(), words.end(), 0.0) > m_column.width;
    return evened(wished, all <= m_column.width ? values : words);
}

TextStyle TableLayout::cellStyle(Align align, bool bold) const
{
    TextStyle style{m_dense ? TypeSizes::small : TypeSizes::table,
                    m_dense ? TypeSizes::smallLine : TypeSizes::tableLine};
    style.align = align;
    style.bold = bold;
    return style;
}

double TableLayout::cellWidth(std::size_t column) const
{
    return std::max(m_lefts[column + 1] - m_lefts[column] - 2 * padX(), 1.0);
}

void TableLayout::lay(const RowRange &rows, Flow &flow)
{
    const std::size_t start = flow.size();
    addHead(rows.first > 0, flow);
    const std::size_t end = std::min(rows.end, m_table.rows.size());
    for (std::size_t i = rows.first; i < end; ++i) {
        addRow(m_table.rows[i], i == 0, flow);
    }
    if (flow.size() == start) {
        flow.emplace_back();
    }
    keepWhole(flow, start);
    if (rows.first == 0) {
        addAnchor(m_context, flow[start], m_table.anchor);
    }
    if (m_table.rows.empty()) {
        flow.back().keepWithNext = false;
    }
    if (end == m_table.rows.size()) {
        flow.back().after = 10;
        addNote(flow);
    }
}

/// Caption and header, and what of them repeats on further pages; `again` leaves it at that.
void TableLayout::addHead(bool again, Flow &flow)
{
    Flow repeat;
    if (!m_table.caption.empty() && !again) {
        FlowItem caption = captionItem(m_context, m_table.caption, m_column, TypeSizes::table);
        caption.before = 12;
        caption.after = 4;
        caption.keepWithNext = true;
        flow.push_back(std::move(caption));
    }
    if (!m_heading.empty()) {
        const double size = m_table.caption.empty() ? TypeSizes::body : TypeSizes::table;
        repeat.push_back(captionItem(m_context, m_context.continued(m_heading), m_column, size));
        repeat.back().height += 4;
    }
    if (m_hasHeader) {
        FlowItem header = headerItem();
        repeat.push_back(header);
        header.keepWithNext = true;
        header.before = m_table.caption.empty() ? 6 : 0;
        if (!again) {
            flow.push_back(std::move(header));
        }
    }
    for (const FlowItem &item : repeat) {
        m_repeatHeight += item.height;
    }
    m_repeat = std::make_shared<const Flow>(std::move(repeat));
}

void TableLayout::keepWhole(Flow &flow, std::size_t start) const
{
    double height = 0;
    for (std::size_t i = start; i < flow.size(); ++i) {
        height += flow[i].height;
    }
    if (m_table.rows.size() <= wholeRows && height <= wholeHeight) {
        for (std::size_t i = start; i + 1 < flow.size(); ++i) {
            flow[i].keepWithNext = true;
        }
    }
}

/// No wide character alone on the last line of a header: the one before it goes with it.
TextPointer TableLayout::layHeader(const ReportTable::Column &column, double width)
{
    const TextStyle style = cellStyle(column.align, true);
    TextPointer laid = m_context.text.lay(column.header, style, width);
    const std::vector<TextSpan> &last = laid->lines().back().spans;
    const bool lonely = laid->lineCount() > 1 && last.size() == 1 && last.front().glyphCount == 1;
    if (!lonely || m_context.text.longestWord(column.header, style) > width - style.size) {
        return laid;
    }
    return m_context.text.lay(column.header, style, width - style.size);
}

FlowItem TableLayout::headerItem()
{
    FlowItem item;
    std::vector<Cell> cells;
    for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
        const ReportTable::Column &column = m_table.columns[i];
        const TextPointer text = layHeader(column, cellWidth(i));
        item.height = std::max(item.height, text->height() + 2 * cellPadY);
        cells.push_back({m_lefts[i] + padX(), text});
    }
    for (const Cell &cell : cells) {
        item.draws.emplace_back(TextDraw{cell.x, item.height - cellPadY - cell.text->height(), cell.text});
    }
    item.draws.emplace_back(
        RuleDraw{{m_segment->left, item.height}, {m_segment->right, item.height}, TypeSizes::hairline, Ink::Rule});
    item.segment = m_segment;
    return item;
}

std::vector<TableLayout::Cell> TableLayout::layCells(const ReportTable::TableRow &row)
{
    std::vector<Cell> cells;
    if (row.group) {
        const Runs runs = row.cells.empty() ? Runs{} : row.cells.front();
        cells.push_back({m_column.left + padX(),
                         m_context.text.lay(runs, cellStyle(Align::Left, true), m_column.width - 2 * padX())});
        return cells;
    }
    const std::size_t count = std::min(row.cells.size(), m_table.columns.size());
    for (std::size_t i = 0; i < count; ++i) {
        const TextStyle style = cellStyle(m_table.columns[i].align, row.bold);
        cells.push_back({m_lefts[i] + padX(), m_context.text.lay(row.cells[i], style, cellWidth(i))});
    }
    return cells;
}

void TableLayout::addRow(const ReportTable::TableRow &row, bool first, Flow &flow)
{
    const std::vector<Cell> cells = layCells(row);
    FlowItem item;
    item.height = cellStyle(Align::Left, false).line;
    for (const Cell &cell : cells) {
        item.height = std::max(item.height, cell.text->height());
    }
    item.height += 2 * cellPadY;
    item.before = first && !m_hasHeader && m_table.caption.empty() ? 6 : 0;
    item.keepWithNext = row.group;
    addAnchor(m_context, item, row.anchor);
    if ((row.bold || row.group) && !first) {
        item.draws.emplace_back(RuleDraw{{m_segment->left, 0}, {m_segment->right, 0}, TypeSizes::hairline, Ink::Rule});
    }
    if (item.height > PageMetrics::height - m_repeatHeight) {
        splitRow(cells, item, flow);
        return;
    }
    for (const Cell &cell : cells) {
        item.draws.emplace_back(TextDraw{cell.x, cellPadY, cell.text});
    }
    finishRow(item);
    item.draws.emplace_back(
        RuleDraw{{m_segment->left, item.height}, {m_segment->right, item.height}, TypeSizes::hairline, Ink::Line});
    flow.push_back(std::move(item));
}

void TableLayout::finishRow(FlowItem &item) const
{
    item.segment = m_segment;
    if (m_repeatHeight > 0) {
        item.repeat = m_repeat;
        item.repeatHeight = m_repeatHeight;
    }
}

/// A row taller than a page goes on line by line.
void TableLayout::splitRow(const std::vector<Cell> &cells, const FlowItem &whole, Flow &flow) const
{
    int lines = 0;
    for (const Cell &cell : cells) {
        lines = std::max(lines, cell.text->lineCount());
    }
    for (int line = 0; line < lines; ++line) {
        FlowItem item;
        if (line == 0) {
            item = whole;
        }
        const double above = line == 0 ? cellPadY : 0;
        const double below = line + 1 == lines ? cellPadY : 0;
        item.height = above + cellStyle(Align::Left, false).line + below;
        item.keepWithNext = line == 0 || line + 2 == lines;
        for (const Cell &cell : cells) {
            if (line < cell.text->lineCount()) {
                item.draws.emplace_back(TextDraw{cell.x, above, cell.text, line, 1});
            }
        }
        finishRow(item);
        if (line + 1 == lines) {
            item.draws.emplace_back(RuleDraw{
                {m_segment->left, item.height}, {m_segment->right, item.height}, TypeSizes::hairline, Ink::Line});
        }
        flow.push_back(std::move(item));
    }
}

void TableLayout::addNote(Flow &flow)
{
    if (m_table.note.runs.empty()) {
        return;
    }
    flow.back().after = 3;
    flow.back().keepWithNext = true;
    TextStyle style{TypeSizes::small, TypeSizes::smallLine};
    style.ink = Ink::Secondary;
    const std::size_t first = flow.size();
    addLines(m_context.text.lay(m_table.note.runs, style, m_column.width), m_column.left, flow);
    addAnchor(m_context, flow[first], m_table.note.anchor);
    flow.back().after = 10;
}

void layTable(LayoutContext &context, const ReportTable &table, const std::string &heading, const Column &column,
              const RowRange &rows, Flow &flow)
{
    TableLayout(context, table, heading, column).lay(rows, flow);
}

} // namespace facet::pdf
