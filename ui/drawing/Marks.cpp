#include "drawing/Marks.h"

#include "theme/ThemeSource.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPainterPathStroker>
#include <QPixmap>

#include <array>

namespace facet
{

namespace
{

constexpr double Grid = 16.0;

QPainterPath stroked(const QPainterPath &line, double width, Qt::PenCapStyle cap = Qt::FlatCap,
                     const QList<qreal> &dashes = {})
{
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    stroker.setCapStyle(cap);
    stroker.setJoinStyle(Qt::MiterJoin);
    if (!dashes.isEmpty())
        stroker.setDashPattern(dashes);
    return stroker.createStroke(line);
}

QPainterPath polyline(std::initializer_list<QPointF> points, bool closed = false)
{
    QPainterPath path(*points.begin());
    for (const QPointF *point = points.begin() + 1; point != points.end(); ++point)
        path.lineTo(*point);
    if (closed)
        path.closeSubpath();
    return path;
}

QPainterPath disc(double radius)
{
    QPainterPath path;
    path.addEllipse(QPointF(8, 8), radius, radius);
    return path;
}

QPainterPath ring(double radius, double width)
{
    return disc(radius + width / 2).subtracted(disc(radius - width / 2));
}

QPainterPath crossLines(double from, double to)
{
    QPainterPath lines = polyline({{from, from}, {to, to}});
    lines.addPath(polyline({{to, from}, {from, to}}));
    return lines;
}

QPainterPath octagon()
{
    QPainterPath sign = stroked(polyline({{8, 4.2}, {8, 9.1}}), 1.9);
    sign.addRect(7.05, 10.4, 1.9, 1.9);
    return polyline({{5.1, 1}, {10.9, 1}, {15, 5.1}, {15, 10.9}, {10.9, 15}, {5.1, 15}, {1, 10.9}, {1, 5.1}}, true)
        .subtracted(sign);
}

QPainterPath halfRing()
{
    QPainterPath half;
    half.moveTo(8, 1.8);
    half.arcTo(QRectF(1.8, 1.8, 12.4, 12.4), 90, 180);
    half.closeSubpath();
    return ring(6.2, 1.6).united(half);
}

QPainterPath halfDiamond()
{
    const QPainterPath outline = stroked(polyline({{8, 1.9}, {14.1, 8}, {8, 14.1}, {1.9, 8}}, true), 1.6);
    return outline.united(polyline({{8, 1.4}, {8, 14.6}, {1.4, 8}}, true));
}

QPainterPath brokenRing()
{
    // Ten dashes go round: 2 pi 6.2 / 10 = 3.896, measured in pen widths of 1.6.
    return stroked(disc(6.2), 1.6, Qt::FlatCap, {2.43 / 1.6, 1.466 / 1.6}).united(disc(1.7));
}

QPainterPath squareCross()
{
    QPainterPath square;
    square.addRoundedRect(QRectF(1.4, 1.4, 13.2, 13.2), 1.5, 1.5);
    return square.subtracted(stroked(crossLines(5.1, 10.9), 1.7).simplified());
}

QPainterPath buildShape(MarkShape shape)
{
    switch (shape) {
    case MarkShape::DiscTick:
        return disc(7).subtracted(stroked(polyline({{4.7, 8.3}, {7, 10.6}, {11.4, 5.9}}), 1.7));
    case MarkShape::HalfRing:
        return halfRing();
    case MarkShape::SquareCross:
        return squareCross();
    case MarkShape::RingBar:
        return ring(6.2, 1.6).united(stroked(polyline({{4.8, 8}, {11.2, 8}}), 1.8));
    case MarkShape::BrokenRing:
        return brokenRing();
    case MarkShape::Octagon:
        return octagon();
    case MarkShape::Triangle:
        return polyline({{8, 1.6}, {15.2, 14.2}, {0.8, 14.2}}, true);
    case MarkShape::HalfDiamond:
        return halfDiamond();
    case MarkShape::RingDot:
        return ring(5.6, 1.6).united(disc(2.2));
    case MarkShape::RingTick:
        return ring(6.2, 1.6).united(stroked(polyline({{5, 8.3}, {7.2, 10.4}, {11.1, 6}}), 1.6));
    case MarkShape::Tick:
        return stroked(polyline({{3, 8.4}, {6.5, 12}, {13, 4.5}}), 1.7, Qt::RoundCap);
    case MarkShape::Cross:
        return stroked(crossLines(4, 12), 1.7, Qt::RoundCap).simplified();
    case MarkShape::Dash:
        return stroked(polyline({{3, 8}, {13, 8}}), 1.8);
    case MarkShape::CornerSolid:
        return polyline({{3, 3}, {13, 3}, {13, 13}}, true);
    case MarkShape::CornerHollow:
        return stroked(polyline({{3.9, 3.7}, {12.3, 3.7}, {12.3, 12.1}}, true), 1.6);
    }
    return {};
}

constexpr std::size_t ShapeCount = static_cast<std::size_t>(MarkShape::CornerHollow) + 1;

const QPainterPath &shapePath(MarkShape shape)
{
    static const std::array<QPainterPath, ShapeCount> paths = [] {
        std::array<QPainterPath, ShapeCount> built;
        for (std::size_t index = 0; index < ShapeCount; ++index) {
            built[index] = buildShape(static_cast<MarkShape>(index)).simplified();
            built[index].setFillRule(Qt::OddEvenFill);
        }
        return built;
    }();
    return paths[static_cast<std::size_t>(shape)];
}

class MarkIconEngine : public QIconEngine
{
public:
    explicit MarkIconEngine(const Mark &mark) : m_mark(mark) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Theme &theme = themeOf(nullptr);
        const int side = std::min(rect.width(), rect.height());
        const QRectF box(rect.x() + (rect.width() - side) / 2.0, rect.y() + (rect.height() - side) / 2.0, side, side);
        paintMark(*painter, box, m_mark.shape, mode == QIcon::Disabled ? theme.colours().ink3 : theme.ink(m_mark.ink));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new MarkIconEngine(m_mark); }

private:
    Mark m_mark;
};

} // namespace

Mark markOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Conform:
        return {MarkShape::DiscTick, Ink::Conform};
    case Verdict::Partial:
        return {MarkShape::HalfRing, Ink::Partial};
    case Verdict::Nonconform:
        return {MarkShape::SquareCross, Ink::Nonconform};
    case Verdict::NotApplicable:
        return {MarkShape::RingBar, Ink::NotApplicable};
    case Verdict::Undetermined:
        break;
    }
    return {MarkShape::BrokenRing, Ink::Undetermined};
}

Mark markOf(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return {MarkShape::Octagon, Ink::Critical};
    case Severity::Major:
        return {MarkShape::Triangle, Ink::Nonconform};
    case Severity::Minor:
        return {MarkShape::HalfDiamond, Ink::Partial};
    case Severity::Observation:
        return {MarkShape::RingDot, Ink::Observation};
    case Severity::Open:
        break;
    }
    return {MarkShape::BrokenRing, Ink::Undetermined};
}

Mark markOf(Conclusion conclusion)
{
    switch (conclusion) {
    case Conclusion::Halt:
        return {MarkShape::Octagon, Ink::Critical};
    case Conclusion::Good:
        return {MarkShape::DiscTick, Ink::Conform};
    case Conclusion::Acceptable:
        return {MarkShape::RingTick, Ink::Conform};
    case Conclusion::Rectify:
        return {MarkShape::Triangle, Ink::Nonconform};
    case Conclusion::Incomplete:
        break;
    }
    return {MarkShape::BrokenRing, Ink::Undetermined};
}

Mark markOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Pass:
        return {MarkShape::Tick, Ink::Conform};
    case Outcome::Fail:
        return {MarkShape::Cross, Ink::Nonconform};
    case Outcome::Partial:
        return {MarkShape::HalfRing, Ink::Partial};
    case Outcome::Dropped:
        return {MarkShape::Dash, Ink::Secondary};
    case Outcome::Unknown:
        break;
    }
    return {MarkShape::BrokenRing, Ink::Undetermined};
}

Mark problemMark()
{
    return {MarkShape::CornerSolid, Ink::Nonconform};
}

Mark noticeMark()
{
    return {MarkShape::CornerHollow, Ink::Partial};
}

Mark doneMark()
{
    return {MarkShape::Tick, Ink::Conform};
}

void paintMark(QPainter &painter, const QRectF &box, const Mark &mark, const Theme &theme)
{
    paintMark(painter, box, mark.shape, theme.ink(mark.ink));
}

void paintMark(QPainter &painter, const QRectF &box, MarkShape shape, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / Grid, box.height() / Grid);
    painter.fillPath(shapePath(shape), colour);
    painter.restore();
}

QIcon markIcon(const Mark &mark)
{
    return QIcon(new MarkIconEngine(mark));
}

} // namespace facet
