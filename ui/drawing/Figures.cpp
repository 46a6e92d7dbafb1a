#include "drawing/Figures.h"

#include "drawing/Marks.h"
#include "drawing/Words.h"

#include <QCoreApplication>
#include <QPaintDevice>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace facet
{

namespace
{

/// On total scores this is where 可接受 begins.
constexpr double Threshold = 75.0;

QString boundText(double bound)
{
    if (bound == 0.0 || bound == 100.0)
        return QString::number(bound, 'f', 0);
    return QString::number(bound, 'f', 1);
}

/// A figure is drawn on whole device pixels; this is the x of a share of the bar.
double alongBar(const QPainter &painter, const QRectF &inner, double share)
{
    const double ratio = painter.device()->devicePixelRatio();
    return std::round((inner.left() + inner.width() * std::clamp(share, 0.0, 1.0)) * ratio) / ratio;
}

void paintFrameOf(QPainter &painter, const QRectF &bar, const Theme &theme, bool dashed)
{
    QPen pen(theme.colours().edge, 1.0, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (dashed)
        pen.setDashPattern({3.0, 2.0});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
}

/// 45 degrees, strokes of one pixel with two between, closed by an upright line.
void paintHatching(QPainter &painter, const QRectF &area, const Theme &theme)
{
    if (area.width() <= 0.0)
        return;
    painter.save();
    painter.setClipRect(area);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colours().accent, 1.2));
    const double step = 3.0 * std::sqrt(2.0);
    const int lines = static_cast<int>(std::ceil((area.width() + 2.0 * area.height()) / step));
    for (int line = 0; line < lines; ++line) {
        const double x = area.left() - area.height() + line * step;
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRectF(area.right() - 1.0, area.top(), 1.0, area.height()), theme.colours().accent);
    painter.restore();
}

void paintNotches(QPainter &painter, const QRectF &bar, double x, const Theme &theme)
{
    const double length = theme.u(1);
    const QColor colour = theme.colours().ink2;
    painter.fillRect(QRectF(x, bar.top() - length, 1.0, length), colour);
    painter.fillRect(QRectF(x, bar.bottom(), 1.0, length), colour);
}

} // namespace

Interval intervalOf(const Score &score)
{
    return {score.low, score.high};
}

QString intervalText(const Interval &interval)
{
    if (!interval.low || !interval.high)
        //: 中文：无适用要求
        return QCoreApplication::translate("Words", "No applicable requirement");
    const QString low = boundText(*interval.low);
    const QString high = boundText(*interval.high);
    return low == high ? low : low + QStringLiteral(" – ") + high;
}

void paintIntervalBar(QPainter &painter, const QRectF &bar, const Interval &interval, const Theme &theme, bool notches)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const bool empty = !interval.low || !interval.high;
    if (!empty) {
        painter.fillRect(bar, theme.colours().paper);
        const QRectF inner = bar.adjusted(1, 1, -1, -1);
        const double low = alongBar(painter, inner, *interval.low / 100.0);
        const double high = alongBar(painter, inner, *interval.high / 100.0);
        paintHatching(painter, QRectF(QPointF(low, inner.top()), QPointF(high, inner.bottom())), theme);
        painter.fillRect(QRectF(inner.topLeft(), QPointF(low, inner.bottom())), theme.colours().accent);
        if (notches)
            paintNotches(painter, bar, alongBar(painter, inner, Threshold / 100.0), theme);
    }
    paintFrameOf(painter, bar, theme, empty);
    painter.restore();
}

void paintProgressBar(QPainter &painter, const QRectF &bar, double fraction, const Theme &theme)
{
    const double share = 100.0 * std::clamp(fraction, 0.0, 1.0);
    paintIntervalBar(painter, bar, {share, share}, theme);
}

void paintRing(QPainter &painter, const QRectF &box, const RingState &state, const Theme &theme)
{
    const Colours &c = theme.colours();
    if (!state.applies)
        return paintMark(painter, box, MarkShape::RingBar, c.notApplicable);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 16.0, box.height() / 16.0);
    const QRectF circle(2.2, 2.2, 11.6, 11.6);
    const bool closed = state.total > 0 && state.done >= state.total;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(closed ? c.accent : c.ringTrack, 2.4));
    painter.drawEllipse(circle);
    if (closed) {
        QPainterPath tick(QPointF(5.4, 8.2));
        tick.lineTo(7.3, 10.0);
        tick.lineTo(10.7, 6.3);
        painter.strokePath(tick, QPen(c.accent, 1.5, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    } else if (state.done > 0 && state.total > 0) {
        const double share = static_cast<double>(state.done) / static_cast<double>(state.total);
        painter.setPen(QPen(c.accent, 2.4, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(circle, 90 * 16, -static_cast<int>(std::lround(std::clamp(share, 0.05, 0.95) * 360.0 * 16.0)));
    }
    painter.restore();
}

QString ringText(const RingState &state)
{
    if (!state.applies)
        return verdictName(Verdict::NotApplicable);
    if (state.total <= 0)
        return QStringLiteral("0");
    return groupedNumber(state.done) + QLatin1Char('/') + groupedNumber(state.total);
}

} // namespace facet
