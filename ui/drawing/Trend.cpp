#include "drawing/Figures.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace facet
{

namespace
{

/// Room and scale of a trend line.
struct TrendFrame {
    QRectF plot;
    double lowest = 0.0;

    [[nodiscard]] double y(double score) const
    {
        return plot.bottom() - plot.height() * (score - lowest) / (100.0 - lowest);
    }
    [[nodiscard]] double x(std::size_t index, std::size_t count) const
    {
        return plot.left() + plot.width() * (static_cast<double>(index) + 0.5) / static_cast<double>(count);
    }
};

std::optional<double> scoreOf(const TrendPoint &point)
{
    if (point.value)
        return point.value;
    if (point.interval.low && point.interval.high)
        return (*point.interval.low + *point.interval.high) / 2.0;
    return std::nullopt;
}

void paintThreshold(QPainter &painter, const TrendFrame &frame, const Theme &theme)
{
    painter.setPen(QPen(theme.colours().edge, 1.0, Qt::DotLine));
    const double y = frame.y(75.0);
    painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y));
}

void paintThresholdNumber(QPainter &painter, const TrendFrame &frame, const Theme &theme)
{
    const double y = frame.y(75.0);
    painter.setPen(theme.colours().ink2);
    const QRectF label(frame.plot.left() - theme.u(7), y - theme.u(2.5), theme.u(6), theme.u(5));
    painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("75"));
}

void paintSpan(QPainter &painter, const TrendFrame &frame, double x, const Interval &interval, const Theme &theme)
{
    if (!interval.low || !interval.high || *interval.low == *interval.high)
        return;
    const double reach = theme.u(0.75);
    painter.setPen(QPen(theme.colours().accent, 1.0));
    painter.drawLine(QPointF(x, frame.y(*interval.low)), QPointF(x, frame.y(*interval.high)));
    for (const double bound : {*interval.low, *interval.high})
        painter.drawLine(QPointF(x - reach, frame.y(bound)), QPointF(x + reach, frame.y(bound)));
}

void paintLine(QPainter &painter, const TrendFrame &frame, const std::vector<TrendPoint> &points, const Theme &theme)
{
    QPolygonF line;
    for (std::size_t index = 0; index < points.size(); ++index) {
        if (const auto score = scoreOf(points[index]))
            line << QPointF(frame.x(index, points.size()), frame.y(*score));
    }
    painter.setPen(QPen(theme.colours().accent, 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    const double radius = theme.u(0.75);
    for (qsizetype index = 0; index < line.size(); ++index) {
        painter.setBrush(index + 1 == line.size() ? theme.colours().accent : theme.colours().paper);
        painter.drawEllipse(line[index], radius, radius);
    }
}

void paintCurve(QPainter &painter, const TrendFrame &frame, const std::vector<TrendPoint> &points, const Theme &theme)
{
    paintThreshold(painter, frame, theme);
    for (std::size_t index = 0; index < points.size(); ++index)
        paintSpan(painter, frame, frame.x(index, points.size()), points[index].interval, theme);
    paintLine(painter, frame, points, theme);
}

void paintLabels(QPainter &painter, const TrendFrame &frame, const std::vector<TrendPoint> &points, const Theme &theme)
{
    painter.setPen(theme.colours().ink2);
    const double width = frame.plot.width() / static_cast<double>(points.size());
    const QFontMetricsF metrics(painter.font());
    for (std::size_t index = 0; index < points.size(); ++index) {
        const double x = frame.x(index, points.size());
        const QRectF beneath(x - width / 2.0, frame.plot.bottom() + theme.u(1), width, theme.u(5));
        painter.drawText(beneath, Qt::AlignHCenter | Qt::AlignTop,
                         metrics.elidedText(points[index].label, Qt::ElideRight, width));
    }
}

double lowestOf(const std::vector<TrendPoint> &points)
{
    double lowest = 75.0;
    for (const TrendPoint &point : points) {
        lowest = std::min(lowest, scoreOf(point).value_or(lowest));
        lowest = std::min(lowest, point.interval.low.value_or(lowest));
    }
    return std::max(0.0, 10.0 * static_cast<int>((lowest - 5.0) / 10.0));
}

} // namespace

void paintTrend(QPainter &painter, const QRectF &box, const std::vector<TrendPoint> &points, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.font(TypeStep::Note));
    if (points.size() < 2) {
        painter.setPen(theme.colours().ink2);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                         //: 中文：只有一次评估，还没有趋势。
                         QCoreApplication::translate("Words", "A trend needs two assessments or more."));
    } else {
        TrendFrame frame;
        frame.plot = box.adjusted(theme.u(8), theme.u(1.5), -theme.u(1), -theme.u(6.5));
        frame.lowest = lowestOf(points);
        paintCurve(painter, frame, points, theme);
        paintThresholdNumber(painter, frame, theme);
        paintLabels(painter, frame, points, theme);
    }
    painter.restore();
}

void paintTrendLine(QPainter &painter, const QRectF &box, const std::vector<TrendPoint> &points, const Theme &theme)
{
    if (points.size() < 2)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double reach = theme.u(1);
    paintCurve(painter, {box.adjusted(reach, reach, -reach, -reach), lowestOf(points)}, points, theme);
    painter.restore();
}

} // namespace facet
