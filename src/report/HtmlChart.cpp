#include "report/Html.h"

#include <algorithm>

namespace facet
{

namespace
{

constexpr double chartWidth = 628;
constexpr double rowHeight = 30;
constexpr double barHeight = 14;
constexpr double figureWidth = 96;

std::string vertical(const char *style, double x, double from, double to)
{
    return svgLine(style, x, from, x, to);
}

/// About how many pixels a label takes at 12 px.
double labelWidth(const std::string &text)
{
    double width = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        width += byte < 0x80 ? 6.6 : byte >= 0xC0 ? 12 : 0;
    }
    return width;
}

/// Solid to low, hatched to high; a dashed frame when there is nothing to score.
std::string barShape(const ScoreChart::Bar &bar, double left, double width, double y, double height)
{
    if (!bar.low || !bar.high) {
        return svgRectangle("nothing", left + 0.5, y + 0.5, width - 1, height - 1);
    }
    const double low = std::clamp(*bar.low, 0.0, 100.0) * width / 100;
    const double high = std::clamp(*bar.high, 0.0, 100.0) * width / 100;
    std::string html = low > 0 ? svgRectangle("solid", left, y, low, height) : std::string();
    if (high - low > 1) {
        html += svgRectangle("hatched", left + low, y + 0.5, high - low - 0.5, height - 1);
    }
    return html;
}

struct Axis {
    double left;
    double width;
    [[nodiscard]] double at(double score) const { return left + score * width / 100; }
};

std::string grid(const Axis &axis, double mark, double bottom)
{
    std::string html;
    for (const double score : {25.0, 50.0, 75.0, 100.0}) {
        html += score == mark ? std::string() : vertical("grid", axis.at(score), 2, bottom);
    }
    for (const double score : {0.0, 25.0, 50.0, 75.0, 100.0}) {
        html += svgWords("tick", axis.at(score), bottom + 18, svgNumber(score).substr(0, svgNumber(score).find('.')));
    }
    return html + vertical("mark", axis.at(mark), 2, bottom);
}

} // namespace

std::string htmlChart(const ScoreChart &chart)
{
    double labels = 100;
    for (const ScoreChart::Bar &bar : chart.bars) {
        labels = std::max(labels, labelWidth(bar.label));
    }
    const Axis axis{std::min(labels + 12, 220.0), chartWidth - figureWidth - std::min(labels + 12, 220.0)};
    const double bottom = static_cast<double>(chart.bars.size()) * rowHeight + 4;
    std::string svg = "<svg class=\"chart\" viewBox=\"0 0 628 " + svgNumber(bottom + 26) +
                      "\" role=\"img\" aria-label=\"" + escapeHtml(chart.caption) + "\">" +
                      grid(axis, chart.mark, bottom);
    double y = 9;
    for (const ScoreChart::Bar &bar : chart.bars) {
        svg += svgWords(bar.total ? "total" : "label", 0, y + 11, bar.label);
        svg += barShape(bar, axis.left, axis.width, y, barHeight);
        if (bar.low && *bar.low > chart.mark) {
            svg += vertical("over", axis.at(chart.mark), y, y + barHeight);
        }
        svg += svgWords(bar.total ? "figure total" : "figure", chartWidth, y + 11, bar.figure);
        y += rowHeight;
    }
    svg += vertical("zero", axis.left, 2, bottom) + "</svg>\n";
    return "<figure>\n" + svg + "<p class=\"keys\">" +
           chartKey(svgRectangle("solid", 0.5, 0.5, 15, 9), chart.lowLegend) +
           chartKey(svgRectangle("hatched", 0.5, 0.5, 15, 9), chart.highLegend) +
           chartKey(svgLine("mark", 0, 5, 16, 5), chart.markLegend) + "</p>\n<figcaption>" + htmlLines(chart.caption) +
           "</figcaption>\n</figure>\n";
}

std::string htmlIntervalBar(const ScoreChart::Bar &bar)
{
    std::string html = R"(<svg class="ib" width="240" height="21" viewBox="0 0 240 21" aria-hidden="true">)";
    if (!bar.low || !bar.high) {
        return html + svgRectangle("nothing", 0.5, 5.5, 239, 10) + "</svg>";
    }
    html += svgRectangle("frame", 0.5, 5.5, 239, 10) + barShape(bar, 0, 240, 5, 11);
    return html + vertical("notch", 180, 0.5, 4) + vertical("notch", 180, 17, 20.5) + "</svg>";
}

} // namespace facet
