#include "report/pdf/BlockLayouts.h"
#include "report/pdf/PageMetrics.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace facet::pdf
{

namespace
{

constexpr double rowStep = 22.5;
constexpr double barHeight = 10.5;
constexpr double barTop = 5.25;

double clampScore(double value)
{
    return std::clamp(value, 0.0, 100.0);
}

/// The plot and the texts around it.
class Chart
{
public:
    Chart(LayoutContext &context, const ScoreChart &chart) : m_context(context), m_chart(chart)
    {
        TextStyle style = labelStyle(false);
        for (const ScoreChart::Bar &bar : chart.bars) {
            style.bold = bar.total;
            m_labelWidth = std::max(m_labelWidth, context.text.widthOf(bar.label, style));
            m_figureWidth = std::max(m_figureWidth, context.text.widthOf(bar.figure, style));
        }
        m_labelWidth = std::min(m_labelWidth, PageMetrics::width * 0.35);
        m_left = PageMetrics::left + std::max(84.0, m_labelWidth + 12);
        m_right = PageMetrics::right - std::max(72.0, m_figureWidth + 20);
    }

    FlowItem item()
    {
        FlowItem item;
        item.before = 12;
        addGrid(item);
        double y = 0;
        for (const ScoreChart::Bar &bar : m_chart.bars) {
            addRow(item, bar, y);
            y += rowStep;
        }
        item.height = plotHeight() + 16;
        addLegend(item);
        return item;
    }

private:
    static TextStyle labelStyle(bool bold)
    {
        TextStyle style{TypeSizes::table, TypeSizes::tableLine};
        style.bold = bold;
        return style;
    }

    [[nodiscard]] double plotHeight() const { return rowStep * static_cast<double>(m_chart.bars.size()) + 2; }
    [[nodiscard]] double at(double value) const { return m_left + (m_right - m_left) * clampScore(value) / 100; }

    void addGrid(FlowItem &item)
    {
        TextStyle style{TypeSizes::small, TypeSizes::smallLine};
        style.ink = Ink::Secondary;
        style.align = Align::Center;
        const double bottom = plotHeight();
        for (const double value : {0.0, 25.0, 50.0, 75.0, 100.0}) {
            const bool isMark = std::abs(value - m_chart.mark) < 0.5;
            if (!isMark && value > 0) {
                item.draws.emplace_back(RuleDraw{{at(value), 0}, {at(value), bottom}, TypeSizes::hairline, Ink::Line});
            }
            const TextPointer number = m_context.text.lay(std::to_string(static_cast<int>(value)), style, 40);
            item.draws.emplace_back(TextDraw{at(value) - 20, bottom + 3, number});
        }
        addMarkLine(item, 0, bottom, Ink::Text);
    }

    void addMarkLine(FlowItem &item, double top, double bottom, Ink ink) const
    {
        item.draws.emplace_back(
            RuleDraw{{at(m_chart.mark), top}, {at(m_chart.mark), bottom}, 0.75, ink, Stroke::Dashed});
    }

    void addRow(FlowItem &item, const ScoreChart::Bar &bar, double y)
    {
        TextStyle style = labelStyle(bar.total);
        const double textTop = y + barTop + (barHeight - style.line) / 2;
        const TextPointer label = m_context.text.lay(bar.label, style, m_labelWidth + 1);
        item.draws.emplace_back(TextDraw{PageMetrics::left, textTop, label, 0, 1});
        style.align = Align::Right;
        const TextPointer figure = m_context.text.lay(bar.figure, style, m_figureWidth + 1);
        item.draws.emplace_back(TextDraw{PageMetrics::right - m_figureWidth - 1, textTop, figure});
        const QRectF track(m_left, y + barTop, m_right - m_left, barHeight);
        addBar(item, bar, track, false);
        item.draws.emplace_back(RuleDraw{{m_left, 0}, {m_left, plotHeight()}, 0.75, Ink::Rule});
        if (bar.low && *bar.low > m_chart.mark) {
            addMarkLine(item, track.top(), track.bottom(), Ink::Paper);
        } else if (bar.low && bar.high && *bar.high > m_chart.mark) {
            addMarkLine(item, track.top(), track.bottom(), Ink::Text);
        }
    }

    void addLegend(FlowItem &item)
    {
        TextStyle style{TypeSizes::small, TypeSizes::smallLine};
        style.ink = Ink::Secondary;
        double x = m_left;
        double y = item.height + 2;
        const std::array<const std::string *, 3> texts{&m_chart.lowLegend, &m_chart.highLegend, &m_chart.markLegend};
        for (std::size_t i = 0; i < texts.size(); ++i) {
            if (texts[i]->empty()) {
                continue;
            }
            const TextPointer text = m_context.text.lay(*texts[i], style, PageMetrics::right - m_left - 20);
            if (x > m_left && x + 17 + text->widest() > PageMetrics::right) {
                x = m_left;
                y += TypeSizes::smallLine;
            }
            addKey(item, i, QRectF(x, y + 2.5, 12, 7));
            item.draws.emplace_back(TextDraw{x + 17, y, text});
            x += 17 + text->widest() + 16;
        }
        item.height = y + TypeSizes::smallLine + 2;
    }

    static void addKey(FlowItem &item, std::size_t kind, const QRectF &rect)
    {
        if (kind == 0) {
            item.draws.emplace_back(BoxDraw{rect, Ink::Accent, std::nullopt, 0});
        } else if (kind == 1) {
            item.draws.emplace_back(HatchDraw{rect});
        } else {
            const double y = rect.center().y();
            item.draws.emplace_back(RuleDraw{{rect.left(), y}, {rect.right(), y}, 0.75, Ink::Text, Stroke::Dashed});
        }
    }

    LayoutContext &m_context;
    const ScoreChart &m_chart;
    double m_labelWidth = 0;
    double m_figureWidth = 0;
    double m_left = 0;
    double m_right = 0;
};

} // namespace

void addBar(FlowItem &item, const ScoreChart::Bar &bar, const QRectF &track, bool framed)
{
    if (!bar.low && !bar.high) {
        item.draws.emplace_back(BoxDraw{track, Ink::Paper, Ink::NotApplicable, 0.6, Stroke::Dashed});
        return;
    }
    const double low = clampScore(bar.low.value_or(0));
    const double high = std::max(low, clampScore(bar.high.value_or(low)));
    const double scale = track.width() / 100;
    if (framed) {
        item.draws.emplace_back(BoxDraw{track, Ink::Paper, std::nullopt, 0});
    }
    if (high > low) {
        item.draws.emplace_back(
            HatchDraw{QRectF(track.left() + low * scale, track.top(), (high - low) * scale, track.height())});
    }
    if (low > 0) {
        item.draws.emplace_back(
            BoxDraw{QRectF(track.left(), track.top(), low * scale, track.height()), Ink::Accent, std::nullopt, 0});
    }
    if (framed) {
        item.draws.emplace_back(BoxDraw{track, std::nullopt, Ink::Rule, 0.6});
    }
}

void layChart(LayoutContext &context, const ScoreChart &chart, Flow &flow)
{
    flow.push_back(Chart(context, chart).item());
    flow.back().after = 6;
    if (!chart.caption.empty()) {
        flow.back().keepWithNext = true;
        FlowItem caption = captionItem(context, chart.caption, textColumn(), TypeSizes::table);
        caption.after = 14;
        flow.push_back(std::move(caption));
    }
}

} // namespace facet::pdf
