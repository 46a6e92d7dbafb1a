#include "report/Html.h"
#include "report/TrendScale.h"

#include <string>

namespace facet
{

namespace
{

constexpr double chartWidth = 628;
constexpr double gap = 24;
constexpr double panelWidth = (chartWidth - gap) / 2;
constexpr double panelHeight = 134;
constexpr double axisWidth = 26;
constexpr double titleHeight = 23;
constexpr double plotHeight = 84;
constexpr double labelWidth = 66; ///< "2026-03-31" at 11 px

std::string points(const TrendScale &scale, const TrendChart::Panel &panel)
{
    std::string html;
    for (std::size_t index = 0; index < panel.points.size(); ++index) {
        const TrendChart::Point &point = panel.points[index];
        const double x = scale.x(index);
        if (!point.low || !point.high) {
            continue;
        }
        const double low = scale.y(*point.low);
        const double high = scale.y(*point.high);
        if (low - high > 1) {
            html += svgLine("span", x, low, x, high) + svgLine("span", x - 3, low, x + 3, low) +
                    svgLine("span", x - 3, high, x + 3, high);
        }
        const bool isLast = index + 1 == panel.points.size();
        html += svgRectangle(isLast ? "point last" : "point", x - 3, (low + high) / 2 - 3, 6, 6);
    }
    return html;
}

std::string curve(const TrendScale &scale, const TrendChart::Panel &panel)
{
    std::string places;
    for (std::size_t index = 0; index < panel.points.size(); ++index) {
        if (const auto middle = middleOf(panel.points[index])) {
            places += (places.empty() ? "" : " ") + svgNumber(scale.x(index)) + "," + svgNumber(scale.y(*middle));
        }
    }
    return R"(<polyline class="curve" points=")" + places + R"("/>)";
}

std::string panelDrawing(const TrendChart &chart, const TrendChart::Panel &panel, double left, double top)
{
    const TrendScale scale{left + axisWidth, panelWidth - axisWidth, top + titleHeight, plotHeight,
                           panel.points.size()};
    const double right = left + panelWidth;
    const double bottom = scale.y(0);
    std::string html = svgWords("total", left, top + 12, panel.title);
    for (const double score : {0.0, chart.mark, 100.0}) {
        html += svgLine(score == chart.mark ? "mark" : "grid", scale.left, scale.y(score), right, scale.y(score));
        html += svgWords("tick axis", scale.left - 5, scale.y(score) + 4,
                         svgNumber(score).substr(0, svgNumber(score).find('.')));
    }
    const std::size_t step = scale.labelStep(labelWidth);
    for (std::size_t index = 0; index < panel.points.size(); ++index) {
        // The last is always labelled; the others count from it.
        if ((panel.points.size() - 1 - index) % step == 0) {
            html += svgWords("tick", scale.x(index), bottom + 15, panel.points[index].label);
        }
    }
    return html + curve(scale, panel) + points(scale, panel);
}

} // namespace

std::string htmlTrend(const TrendChart &chart)
{
    const std::size_t rows = (chart.panels.size() + 1) / 2;
    std::string svg = "<svg class=\"chart trend\" viewBox=\"0 0 628 " +
                      svgNumber(static_cast<double>(rows) * panelHeight) + "\" role=\"img\" aria-label=\"" +
                      escapeHtml(chart.caption) + "\">";
    for (std::size_t index = 0; index < chart.panels.size(); ++index) {
        const std::size_t row = index / 2;
        svg += panelDrawing(chart, chart.panels[index], index % 2 == 0 ? 0 : panelWidth + gap,
                            static_cast<double>(row) * panelHeight);
    }
    const std::string line = svgLine("curve", 0, 5, 16, 5) + svgRectangle("point", 5, 2, 6, 6);
    const std::string span =
        svgLine("span", 8, 0.5, 8, 9.5) + svgLine("span", 5, 0.5, 11, 0.5) + svgLine("span", 5, 9.5, 11, 9.5);
    return "<figure>\n" + svg + "</svg>\n<p class=\"keys\">" + chartKey(line, chart.lineLegend) +
           chartKey(span, chart.intervalLegend) + chartKey(svgLine("mark", 0, 5, 16, 5), chart.markLegend) +
           "</p>\n<figcaption>" + htmlLines(chart.caption) + "</figcaption>\n</figure>\n";
}

} // namespace facet
