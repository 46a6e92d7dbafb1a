#include "report/pdf/MarkPainter.h"

#include "report/pdf/Palette.h"

#include <QPainter>
#include <QPainterPath>

namespace facet::pdf
{

namespace
{

/// A painter on the 16 × 16 grid with the few strokes that marks are made of.
class Grid
{
public:
    Grid(QPainter &painter, const QColor &colour) : m_painter(painter), m_colour(colour) {}

    void fill(const QPainterPath &path, const QColor &colour)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawPath(path);
    }
    void fill(const QPainterPath &path) { fill(path, m_colour); }

    void stroke(const QPainterPath &path, double width, const QColor &colour, bool round = false, bool broken = false)
    {
        QPen pen(colour, width, Qt::SolidLine, round ? Qt::RoundCap : Qt::FlatCap,
                 round ? Qt::RoundJoin : Qt::MiterJoin);
        if (broken) {
            pen.setDashPattern({2.43 / width, 1.466 / width});
        }
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(path);
    }
    void stroke(const QPainterPath &path, double width) { stroke(path, width, m_colour); }

    void ring(double radius, double width, bool broken = false)
    {
        stroke(circle(radius), width, m_colour, false, broken);
    }
    void dot(double radius) { fill(circle(radius)); }

    static QPainterPath circle(double radius)
    {
        QPainterPath path;
        path.addEllipse(QPointF(8, 8), radius, radius);
        return path;
    }

    static QPainterPath polyline(std::initializer_list<QPointF> points, bool closed = false)
    {
        QPainterPath path(*points.begin());
        for (const QPointF &point : points) {
            path.lineTo(point);
        }
        if (closed) {
            path.closeSubpath();
        }
        return path;
    }

private:
    QPainter &m_painter;
    QColor m_colour;
};

void drawHalfRing(Grid &grid, double radius, double width)
{
    grid.ring(radius, width);
    QPainterPath half(QPointF(8, 8 - radius));
    half.arcTo(QRectF(8 - radius, 8 - radius, 2 * radius, 2 * radius), 90, 180);
    half.closeSubpath();
    grid.fill(half);
}

void drawOctagon(Grid &grid, const QColor &paper)
{
    grid.fill(
        Grid::polyline({{5.1, 1}, {10.9, 1}, {15, 5.1}, {15, 10.9}, {10.9, 15}, {5.1, 15}, {1, 10.9}, {1, 5.1}}, true));
    grid.stroke(Grid::polyline({{8, 4.2}, {8, 9.1}}), 1.9, paper);
    QPainterPath point;
    point.addRect(7.05, 10.4, 1.9, 1.9);
    grid.fill(point, paper);
}

void drawNonconform(Grid &grid, const QColor &paper)
{
    QPainterPath square;
    square.addRoundedRect(1.4, 1.4, 13.2, 13.2, 1.5, 1.5);
    grid.fill(square);
    grid.stroke(Grid::polyline({{5.1, 5.1}, {10.9, 10.9}}), 1.7, paper);
    grid.stroke(Grid::polyline({{10.9, 5.1}, {5.1, 10.9}}), 1.7, paper);
}

void drawBox(Grid &grid, bool ticked, const QColor &colour)
{
    QPainterPath square;
    square.addRect(0.7, 0.7, 14.6, 14.6);
    grid.stroke(square, 1.1);
    if (ticked) {
        grid.stroke(Grid::polyline({{3.8, 8.4}, {6.7, 11.4}, {12.2, 5}}), 1.7, colour, true);
    }
}

void drawVerdict(Grid &grid, ReportMark mark, const QColor &paper)
{
    switch (mark) {
    case ReportMark::Conform:
    case ReportMark::Good:
        grid.dot(7);
        grid.stroke(Grid::polyline({{4.7, 8.3}, {7, 10.6}, {11.4, 5.9}}), 1.7, paper);
        break;
    case ReportMark::Partial:
        drawHalfRing(grid, 6.2, 1.6);
        break;
    case ReportMark::Nonconform:
        drawNonconform(grid, paper);
        break;
    case ReportMark::NotApplicable:
        grid.ring(6.2, 1.6);
        grid.stroke(Grid::polyline({{4.8, 8}, {11.2, 8}}), 1.8);
        break;
    case ReportMark::Acceptable:
        grid.ring(6.2, 1.6);
        grid.stroke(Grid::polyline({{5, 8.3}, {7.2, 10.4}, {11.1, 6}}), 1.6);
        break;
    default: // Undetermined, Open, Incomplete
        grid.ring(6.2, 1.6, true);
        grid.dot(1.7);
        break;
    }
}

void drawSeverity(Grid &grid, ReportMark mark, const QColor &paper)
{
    switch (mark) {
    case ReportMark::Critical:
    case ReportMark::Halt:
        drawOctagon(grid, paper);
        break;
    case ReportMark::Major:
    case ReportMark::Rectify:
        grid.fill(Grid::polyline({{8, 1.6}, {15.2, 14.2}, {0.8, 14.2}}, true));
        break;
    case ReportMark::Minor:
        grid.stroke(Grid::polyline({{8, 1.9}, {14.1, 8}, {8, 14.1}, {1.9, 8}}, true), 1.6);
        grid.fill(Grid::polyline({{8, 1.4}, {8, 14.6}, {1.4, 8}}, true));
        break;
    default: // Observation
        grid.ring(5.6, 1.6);
        grid.dot(2.2);
        break;
    }
}

void drawOutcome(Grid &grid, ReportMark mark, const QColor &colour)
{
    switch (mark) {
    case ReportMark::Pass:
        grid.stroke(Grid::polyline({{3, 8.4}, {6.5, 12}, {13, 4.5}}), 1.7, colour, true);
        break;
    case ReportMark::Fail:
        grid.stroke(Grid::polyline({{4, 4}, {12, 12}}), 1.7, colour, true);
        grid.stroke(Grid::polyline({{12, 4}, {4, 12}}), 1.7, colour, true);
        break;
    case ReportMark::PartlyPassed:
        drawHalfRing(grid, 4.2, 1.4);
        break;
    case ReportMark::Unknown:
        grid.ring(4.4, 1.4, true);
        break;
    default: // Dropped
        grid.stroke(Grid::polyline({{4, 8}, {12, 8}}), 1.7, colour, true);
        break;
    }
}

} // namespace

void drawMark(QPainter &painter, ReportMark mark, const QRectF &square)
{
    if (mark == ReportMark::None) {
        return;
    }
    painter.save();
    painter.translate(square.topLeft());
    painter.scale(square.width() / 16, square.height() / 16);
    const QColor colour = colourOf(inkOf(mark));
    const QColor paper = colourOf(Ink::Paper);
    Grid grid(painter, colour);
    switch (mark) {
    case ReportMark::BoxEmpty:
    case ReportMark::BoxTicked:
        drawBox(grid, mark == ReportMark::BoxTicked, colour);
        break;
    case ReportMark::Critical:
    case ReportMark::Halt:
    case ReportMark::Major:
    case ReportMark::Rectify:
    case ReportMark::Minor:
    case ReportMark::Observation:
        drawSeverity(grid, mark, paper);
        break;
    case ReportMark::Pass:
    case ReportMark::Fail:
    case ReportMark::PartlyPassed:
    case ReportMark::Unknown:
    case ReportMark::Dropped:
        drawOutcome(grid, mark, colour);
        break;
    default:
        drawVerdict(grid, mark, paper);
        break;
    }
    painter.restore();
}

} // namespace facet::pdf
