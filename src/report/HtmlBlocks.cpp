#include "report/Html.h"
#include "report/Words.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace facet
{

namespace
{

/// A table of no more rows is not split over two pages in print.
constexpr std::size_t keptTogether = 8;
/// A text beside a mark that is no longer (in bytes) is a word or a number, not a sentence.
constexpr std::size_t longestLabel = 18;

std::string htmlRun(const HtmlContext &context, const Run &run)
{
    const std::string word = markWord(run.mark, context.language);
    // Where the word stands beside its mark, a screen reader need not say it twice.
    const bool told = !word.empty() && run.text.find(word) != std::string::npos;
    std::string html = markHtml(run.mark, told ? std::string() : word);
    std::string text = htmlLines(run.text);
    if (run.underlined) {
        const char *style = run.text.empty() ? "u blank" : run.muted ? "u unused" : "u";
        text = std::string("<span class=\"") + style + "\">" + (run.text.empty() ? "&nbsp;" : text) + "</span>";
    } else if (run.muted) {
        text = "<span class=\"mu\">" + text + "</span>";
    }
    if (run.bold) {
        text = "<b>" + text + "</b>";
    }
    if (run.change != TextChange::None) {
        const std::string tag = run.change == TextChange::Removed ? "del" : "ins";
        text = "<" + tag + ">" + text + "</" + tag + ">";
    }
    if (!run.link.empty() && !run.text.empty()) {
        text = "<a href=\"#" + escapeHtml(run.link) + "\">" + text + "</a>";
    }
    // A mark stays with its word or number, which is not broken either.
    const bool label =
        run.mark != ReportMark::None && run.text.size() <= longestLabel && run.text.find('\n') == std::string::npos;
    return label ? "<span class=\"mk\">" + html + text + "</span>" : html + text;
}

/// A cell that holds nothing but a page number says nothing where there are no pages.
bool isPageOnly(const Runs &runs)
{
    return std::all_of(runs.begin(), runs.end(),
                       [](const Run &run) { return run.text.empty() && run.pageOf && run.mark == ReportMark::None; });
}

std::vector<bool> shownColumns(const ReportTable &table)
{
    std::vector<bool> shown;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const bool empty = table.columns[i].header.empty() && !table.rows.empty() &&
                           std::all_of(table.rows.begin(), table.rows.end(), [i](const ReportTable::TableRow &row) {
                               return row.group || i >= row.cells.size() || isPageOnly(row.cells[i]);
                           });
        shown.push_back(!empty);
    }
    return shown;
}

const char *alignClass(Align align)
{
    switch (align) {
    case Align::Right:
        return " class=\"r\"";
    case Align::Center:
        return " class=\"c\"";
    case Align::Left:
        break;
    }
    return "";
}

std::string percent(double share)
{
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), share * 100, std::chars_format::fixed, 2);
    return {text.data(), end.ptr};
}

std::string columnGroup(const ReportTable &table, const std::vector<bool> &shown)
{
    double total = 0;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        total += shown[i] ? table.columns[i].width : 0;
    }
    std::string html = "<colgroup>";
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (shown[i] && total > 0) {
            html += "<col style=\"width:" + percent(table.columns[i].width / total) + "%\">";
        }
    }
    return html + "</colgroup>";
}

std::string tableHead(const HtmlContext &context, const ReportTable &table, const std::vector<bool> &shown)
{
    const bool headless = std::all_of(table.columns.begin(), table.columns.end(),
                                      [](const ReportTable::Column &column) { return column.header.empty(); });
    if (headless) {
        return {};
    }
    std::string html = "<thead><tr>";
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (shown[i]) {
            const ReportTable::Column &column = table.columns[i];
            html += std::string("<th scope=\"col\"") + alignClass(column.align) + ">" +
                    htmlRuns(context, column.header) + "</th>";
        }
    }
    return html + "</tr></thead>\n";
}

std::string tableRow(const HtmlContext &context, const ReportTable &table, const std::vector<bool> &shown,
                     const ReportTable::TableRow &row)
{
    std::string html = "<tr" + idAttribute(row.anchor) + (row.bold ? " class=\"sum\">" : ">");
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (!shown[i]) {
            continue;
        }
        const bool empty = i >= row.cells.size() || row.cells[i].empty();
        const bool heads = table.columns[i].heads && !empty;
        html += std::string(heads ? "<th scope=\"row\"" : "<td") + alignClass(table.columns[i].align) + ">";
        html += empty ? std::string() : htmlRuns(context, row.cells[i]);
        html += heads ? "</th>" : "</td>";
    }
    return html + "</tr>\n";
}

std::string groupRow(const HtmlContext &context, const std::vector<bool> &shown, const ReportTable::TableRow &row)
{
    const auto span = std::count(shown.begin(), shown.end(), true);
    return "<tr class=\"g\"" + idAttribute(row.anchor) + "><th scope=\"rowgroup\" colspan=\"" + std::to_string(span) +
           "\">" + (row.cells.empty() ? std::string() : htmlRuns(context, row.cells.front())) + "</th></tr>\n";
}

std::string formItem(const HtmlContext &context, const FormFrame::FormItem &item)
{
    // The marks stand beside the frame, out of the flow: an item is at least as high as its marks.
    const std::string height = item.margins.size() < 2
                                   ? std::string()
                                   : " style=\"min-height:" + std::to_string(item.margins.size() * 20 + 8) + "px\"";
    std::string html = "<div class=\"it\"" + idAttribute(item.anchor) + height + "><span class=\"n\">" +
                       escapeHtml(item.number) + "</span><div class=\"b\">";
    for (const FormFrame::Line &line : item.lines) {
        const bool option = !line.runs.empty() && (line.runs.front().mark == ReportMark::BoxEmpty ||
                                                   line.runs.front().mark == ReportMark::BoxTicked);
        html +=
            std::string("<div class=\"") + (option ? "ln op" : "ln") + "\">" + htmlRuns(context, line.runs) + "</div>";
    }
    html += "</div><div class=\"mg\">";
    for (const FormFrame::Margin &margin : item.margins) {
        Run run;
        run.mark = margin.mark;
        run.text = margin.text;
        run.link = margin.link;
        html += "<div>" + htmlRun(context, run) + "</div>";
    }
    return html + "</div></div>\n";
}

} // namespace

std::string htmlRuns(const HtmlContext &context, const Runs &runs)
{
    std::string html;
    for (const Run &run : runs) {
        html += htmlRun(context, run);
    }
    return html;
}

std::string htmlHeading(const Heading &heading)
{
    const std::string level = std::to_string(std::clamp(heading.level, 1, 4) + 1);
    const std::string number =
        heading.number.empty() ? std::string() : "<span class=\"no\">" + escapeHtml(heading.number) + "</span>";
    return "<h" + level + idAttribute(heading.anchor) + (heading.caption ? " class=\"cap\">" : ">") + number +
           htmlLines(heading.text) + "</h" + level + ">\n";
}

std::string htmlParagraph(const HtmlContext &context, const Paragraph &paragraph)
{
    const char *style = "";
    switch (paragraph.style) {
    case Paragraph::Style::Note:
        style = " class=\"note\"";
        break;
    case Paragraph::Style::Caption:
        style = " class=\"tc\"";
        break;
    case Paragraph::Style::Bullet:
        style = " class=\"bullet\"";
        break;
    case Paragraph::Style::Body:
        break;
    }
    return "<p" + idAttribute(paragraph.anchor) + style + ">" + htmlRuns(context, paragraph.runs) + "</p>\n";
}

std::string htmlTable(const HtmlContext &context, const ReportTable &table)
{
    const std::vector<bool> shown = shownColumns(table);
    const std::string head = tableHead(context, table, shown);
    const std::string kind =
        std::string(head.empty() ? "t bare" : "t") + (table.rows.size() <= keptTogether ? " short" : "");
    std::string html = "<div class=\"tw\"><table class=\"" + kind + "\"" + idAttribute(table.anchor) + ">\n";
    html += table.caption.empty() ? std::string() : "<caption>" + htmlLines(table.caption) + "</caption>\n";
    html += columnGroup(table, shown) + "\n" + head;
    bool open = false;
    for (const ReportTable::TableRow &row : table.rows) {
        if (row.group || !open) {
            html += open ? "</tbody>" : "";
            html += row.group && head.empty() ? "<tbody class=\"rec\">\n" : "<tbody>\n";
            open = true;
        }
        html += row.group ? groupRow(context, shown, row) : tableRow(context, table, shown, row);
    }
    html += std::string(open ? "</tbody>" : "") + "</table></div>\n";
    return table.note.runs.empty() ? html : html + htmlParagraph(context, table.note);
}

std::string htmlStrip(const CountStrip &strip)
{
    std::string html = "<p class=\"strip\"><span><span class=\"mu\">" + escapeHtml(strip.label) + "</span> <b>" +
                       escapeHtml(strip.total) + "</b></span>";
    for (const CountStrip::Count &count : strip.counts) {
        html += "<span class=\"mk\">" + markHtml(count.mark) + escapeHtml(count.label) + " <b>" +
                escapeHtml(count.count) + "</b></span>";
    }
    return html + "</p>\n";
}

std::string htmlFinding(const HtmlContext &context, const FindingBlock &finding)
{
    std::string html = "<article class=\"f\"" + idAttribute(finding.anchor) + "><header class=\"h\">" +
                       markHtml(finding.severityMark) + "<b class=\"sv\">" + escapeHtml(finding.severity) + "</b><h4>" +
                       "<span class=\"no\">" + escapeHtml(finding.requirement) + "</span>" + htmlLines(finding.title) +
                       "</h4><span class=\"mk vd\">" + markHtml(finding.verdictMark) + escapeHtml(finding.verdict) +
                       "</span></header>\n<dl class=\"d\">";
    for (const FindingBlock::Part &part : finding.parts) {
        html += "<dt>" + escapeHtml(part.label) + "</dt><dd>";
        for (const Runs &line : part.lines) {
            html += "<div class=\"l\">" + htmlRuns(context, line) + "</div>";
        }
        html += part.table ? htmlTable(context, *part.table) : std::string();
        html += "</dd>\n";
    }
    return html + "</dl></article>\n";
}

std::string htmlForm(const HtmlContext &context, const FormFrame &form)
{
    std::string html =
        form.caption.empty() ? std::string() : "<h3 class=\"cap\">" + htmlLines(form.caption) + "</h3>\n";
    html += "<div class=\"form\"" + idAttribute(form.anchor) + "><div class=\"stub\"><span>" + htmlLines(form.stub) +
            "</span>" + "</div><div class=\"items\">\n";
    for (const FormFrame::FormItem &item : form.items) {
        html += formItem(context, item);
    }
    return html + "</div></div>\n";
}

std::string htmlLegend(const Legend &legend)
{
    std::string html = "<p class=\"legend\"><span>" + escapeHtml(legend.label) + "</span>";
    for (const CountStrip::Count &entry : legend.entries) {
        html += "<span class=\"mk\">" + markHtml(entry.mark) + escapeHtml(entry.label) +
                (entry.count.empty() ? std::string() : " <b>" + escapeHtml(entry.count) + "</b>") + "</span>";
    }
    return html + "</p>\n";
}

} // namespace facet
