#include "report/TrendScale.h"
#include "report/pdf/BlockLayouts.h"
#include "report/pdf/PageMetrics.h"

#include <algorithm>
#include <optional>
#include <string>

namespace facet::pdf
{

namespace
{

constexpr double gap = 18;
constexpr double panelWidth = (PageMetrics::width - gap) / 2;
constexpr double axisWidth = 20;
constexpr double plotTop = 20;
constexpr double plotHeight = 63;
constexpr double panelHeight = plotTop + plotHeight + 18;
constexpr double pointSize = 4.5;

TextStyle smallStyle(Align align)
{
    TextStyle style{TypeSizes::small, TypeSizes::smallLine};
    style.ink = Ink::Secondary;
    style.align = align;
    return style;
}

/// An upright bar with ends.
void addSpan(FlowItem &item, double x, double low, double high, double reach)
{
    for (const auto &[from, to] :
         {std::pair(QPointF(x, high), QPointF(x, low)), std::pair(QPointF(x - reach, low), QPointF(x + reach, low)),
          std::pair(QPointF(x - reach, high), QPointF(x + reach, high))}) {
        item.draws.emplace_back(RuleDraw{from, to, 0.75, Ink::Accent});
    }
}

void addPoint(FlowItem &item, double x, double y, bool isLast)
{
    const QRectF square(x - pointSize / 2, y - pointSize / 2, pointSize, pointSize);
    item.draws.emplace_back(BoxDraw{square, isLast ? Ink::Accent : Ink::Paper, Ink::Accent, 0.9});
}

/// One panel with its left edge at `left`, from the top of the item.
class PanelLayout
{
public:
    PanelLayout(LayoutContext &context, const TrendChart &chart, const TrendChart::Panel &panel, double left)
        : m_context(context), m_chart(chart), m_panel(panel),
          m_left(left), m_scale{left + axisWidth, panelWidth - axisWidth, plotTop, plotHeight, panel.points.size()}
    {
    }

    void addTo(FlowItem &item)
    {
        TextStyle style{TypeSizes::small, TypeSizes::smallLine};
        style.bold = true;
        item.draws.emplace_back(TextDraw{m_left, 0, m_context.text.lay(m_panel.title, style, panelWidth), 0, 1});
        addGrid(item);
        addLabels(item);
        addCurve(item);
        addPoints(item);
    }

private:
    void addGrid(FlowItem &item)
    {
        for (const double score : {0.0, m_chart.mark, 100.0}) {
            const double y = m_scale.y(score);
            const bool isMark = score == m_chart.mark;
            item.draws.emplace_back(RuleDraw{{m_scale.left, y},
                                             {m_left + panelWidth, y},
                                             isMark ? 0.75 : TypeSizes::hairline,
                                             isMark ? Ink::Text : Ink::Line,
                                             isMark ? Stroke::Dashed : Stroke::Solid});
            const TextPointer number =
                m_context.text.lay(std::to_string(static_cast<int>(score)), smallStyle(Align::Right), axisWidth - 4);
            item.draws.emplace_back(TextDraw{m_left, y - TypeSizes::smallLine / 2, number});
        }
    }

    void addLabels(FlowItem &item)
    {
        double widest = 0;
        for (const TrendChart::Point &point : m_panel.points) {
            widest = std::max(widest, m_context.text.widthOf(point.label, smallStyle(Align::Center)) + 4);
        }
        const std::size_t step = m_scale.labelStep(widest);
        for (std::size_t index = 0; index < m_panel.points.size(); ++index) {
            // The last is always labelled; the others count from it.
            if ((m_panel.points.size() - 1 - index) % step == 0) {
                const TextPointer label =
                    m_context.text.lay(m_panel.points[index].label, smallStyle(Align::Center), widest);
                item.draws.emplace_back(TextDraw{m_scale.x(index) - widest / 2, plotTop + plotHeight + 3, label, 0, 1});
            }
        }
    }

    void addCurve(FlowItem &item) const
    {
        std::optional<QPointF> before;
        for (std::size_t index = 0; index < m_panel.points.size(); ++index) {
            const auto middle = middleOf(m_panel.points[index]);
            if (!middle) {
                continue;
            }
            const QPointF place(m_scale.x(index), m_scale.y(*middle));
            if (before) {
                item.draws.emplace_back(RuleDraw{*before, place, 1.2, Ink::Accent});
            }
            before = place;
        }
    }

    void addPoints(FlowItem &item) const
    {
        for (std::size_t index = 0; index < m_panel.points.size(); ++index) {
            const TrendChart::Point &point = m_panel.points[index];
            if (const auto middle = middleOf(point)) {
                if (*point.high > *point.low) {
                    addSpan(item, m_scale.x(index), m_scale.y(*point.low), m_scale.y(*point.high), 2.5);
                }
                addPoint(item, m_scale.x(index), m_scale.y(*middle), index + 1 == m_panel.points.size());
            }
        }
    }

    LayoutContext &m_context;
    const TrendChart &m_chart;
    const TrendChart::Panel &m_panel;
    double m_left;
    TrendScale m_scale;
};

FlowItem legend(LayoutContext &context, const TrendChart &chart)
{
    FlowItem item;
    item.height = TypeSizes::smallLine + 2;
    double x = PageMetrics::left + axisWidth;
    const double y = TypeSizes::smallLine / 2;
    const auto word = [&](const std::string &text) {
        const TextPointer laid = context.text.lay(text, smallStyle(Align::Left), PageMetrics::width);
        item.draws.emplace_back(TextDraw{x + 17, 0, laid, 0, 1});
        x += 17 + laid->widest() + 16;
    };
    item.draws.emplace_back(RuleDraw{{x, y}, {x + 12, y}, 1.2, Ink::Accent});
    addPoint(item, x + 6, y, false);
    word(chart.lineLegend);
    addSpan(item, x + 6, y + 4, y - 4, 2.5);
    word(chart.intervalLegend);
    item.draws.emplace_back(RuleDraw{{x, y}, {x + 12, y}, 0.75, Ink::Text, Stroke::Dashed});
    word(chart.markLegend);
    return item;
}

} // namespace

void layTrend(LayoutContext &context, const TrendChart &chart, Flow &flow)
{
    for (std::size_t first = 0; first < chart.panels.size(); first += 2) {
        FlowItem item;
        item.before = first == 0 ? 8 : 6;
        item.height = panelHeight;
        item.keepWithNext = true;
        PanelLayout(context, chart, chart.panels[first], PageMetrics::left).addTo(item);
        if (first + 1 < chart.panels.size()) {
            PanelLayout(context, chart, chart.panels[first + 1], PageMetrics::left + panelWidth + gap).addTo(item);
        }
        flow.push_back(std::move(item));
    }
    flow.push_back(legend(context, chart));
    flow.back().after = 6;
    flow.back().keepWithNext = true;
    FlowItem caption = captionItem(context, chart.caption, textColumn(), TypeSizes::table);
    caption.after = 14;
    flow.push_back(std::move(caption));
}

} // namespace facet::pdf
