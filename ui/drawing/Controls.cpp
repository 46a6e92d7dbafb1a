#include "drawing/Controls.h"

#include "drawing/Marks.h"

#include <QFontMetrics>
#include <QPaintDevice>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace facet
{

namespace
{

constexpr double FieldRadius = 3.0;

/// A width in whole device pixels, at least one.
double snapped(const QPainter &painter, double width)
{
    const double ratio = painter.device()->devicePixelRatio();
    return std::max(1.0, std::floor(width * ratio + 0.01)) / ratio;
}

/// A frame of `width` just inside `rect`.
void paintFrame(QPainter &painter, const QRectF &rect, const QColor &colour, double width, double radius)
{
    const double half = width / 2.0;
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    const QRectF inner = rect.adjusted(half, half, -half, -half);
    if (radius > 0.0)
        painter.drawRoundedRect(inner, radius - half, radius - half);
    else
        painter.drawRect(inner);
}

void paintFramedField(QPainter &painter, const QRectF &field, const FieldState &state, const Theme &theme)
{
    const Colours &c = theme.colours();
    if (state.enabled) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.paper);
        painter.drawRoundedRect(field, FieldRadius, FieldRadius);
    }
    if (state.enabled && state.focused)
        return paintFrame(painter, field, c.accent, 2.0, FieldRadius);
    QColor frame = state.hovered ? c.ink2 : c.edge;
    if (!state.enabled)
        frame = c.line;
    else if (state.flaw == Flaw::Problem)
        frame = c.nonconform;
    else if (state.flaw == Flaw::Notice)
        frame = c.partial;
    paintFrame(painter, field, frame, 1.0, FieldRadius);
}

void paintBlank(QPainter &painter, const QRectF &field, const FieldState &state, const Theme &theme)
{
    const Colours &c = theme.colours();
    if (state.enabled)
        painter.fillRect(field, state.focused ? c.paper : state.hovered ? c.chrome2 : c.blank);
    if (state.enabled && state.focused)
        return paintFrame(painter, field, c.accent, 2.0, 0.0);
    const bool problem = state.enabled && state.flaw == Flaw::Problem;
    const bool notice = state.enabled && state.flaw == Flaw::Notice;
    const double width = problem || notice ? 2.0 : 1.0;
    const double y = field.bottom() - width / 2.0;
    QPen pen(problem ? c.nonconform : notice ? c.partial : c.edge, width);
    pen.setCapStyle(Qt::FlatCap);
    if (!state.enabled)
        pen.setDashPattern({3.0, 2.0});
    painter.setPen(pen);
    painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y));
}

} // namespace

void paintBox(QPainter &painter, const QRectF &box, const BoxState &state, const Theme &theme)
{
    const Colours &c = theme.colours();
    painter.save();
    if (state.ticked) {
        painter.fillRect(box, state.enabled ? (state.hovered ? c.accentHover : c.accent) : c.edge);
        const double inset = box.width() / 8.0;
        paintMark(painter, box.adjusted(inset, inset, -inset, -inset), MarkShape::Tick,
                  state.enabled ? c.onAccent : c.paper);
    } else {
        painter.fillRect(box, c.paper);
        const QColor frame = !state.enabled ? c.edge : state.hovered ? c.accent : c.rule;
        paintFrame(painter, box, frame, snapped(painter, 1.5 * box.width() / 16.0), 0.0);
    }
    painter.restore();
}

void paintField(QPainter &painter, const QRectF &field, FieldLook look, const FieldState &state, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (look == FieldLook::Framed)
        paintFramedField(painter, field, state, theme);
    else
        paintBlank(painter, field, state, theme);
    if (state.enabled && state.flaw != Flaw::None) {
        const double side = theme.u(3);
        const QRectF corner(field.right() - side - theme.u(1) - state.reserved, field.center().y() - side / 2.0, side,
                            side);
        paintMark(painter, corner, state.flaw == Flaw::Problem ? problemMark() : noticeMark(), theme);
    }
    painter.restore();
}

void paintCorner(QPainter &painter, const QRectF &cell, Flaw flaw, const Theme &theme)
{
    if (flaw == Flaw::None)
        return;
    const double side = theme.u(2.25);
    const Colours &c = theme.colours();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(cell.right() - side, cell.top());
    painter.scale(side / 9.0, side / 9.0);
    QPainterPath triangle;
    if (flaw == Flaw::Problem) {
        triangle.addPolygon(QPolygonF({{0, 0}, {9, 0}, {9, 9}}));
        painter.fillPath(triangle, c.nonconform);
    } else {
        triangle.addPolygon(QPolygonF({{1.6, 0.6}, {8.4, 0.6}, {8.4, 7.4}, {1.6, 0.6}}));
        triangle.closeSubpath();
        painter.strokePath(triangle, QPen(c.partial, 1.2, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    }
    painter.restore();
}

QColor cellGround(Flaw flaw, bool selected, const Theme &theme)
{
    const Colours &c = theme.colours();
    if (selected)
        return c.selection; // the corner still tells of the flaw
    if (flaw == Flaw::Problem)
        return c.nonconformWash;
    return flaw == Flaw::Notice ? c.partialWash : c.paper;
}

QColor cellInk(Flaw flaw, bool missing, const Theme &theme)
{
    const Colours &c = theme.colours();
    if (!missing)
        return c.ink;
    return flaw == Flaw::Problem ? c.nonconform : flaw == Flaw::Notice ? c.partial : c.ink2;
}

void paintFocusFrame(QPainter &painter, const QRectF &rect, const Theme &theme, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, radius > 0.0);
    paintFrame(painter, rect, theme.colours().accent, 2.0, radius);
    painter.restore();
}

int paintTag(QPainter *painter, const QPointF &topLeft, const QString &word, Ink ink, const Theme &theme)
{
    const QFont font = theme.font(TypeStep::Note, true);
    const QFontMetrics metrics(font);
    const int width = metrics.horizontalAdvance(word) + theme.u(word.size() > 1 ? 3 : 1.5);
    if (painter == nullptr)
        return width;
    const QRectF frame(topLeft, QSizeF(width, theme.u(5)));
    painter->save();
    if (ink == Ink::NotApplicable)
        painter->fillRect(frame, theme.colours().notApplicableWash);
    paintFrame(*painter, frame, theme.ink(ink), 1.0, 0.0);
    painter->setFont(font);
    painter->drawText(frame, Qt::AlignCenter, word);
    painter->restore();
    return width;
}

void paintHairline(QPainter &painter, const QPointF &from, const QPointF &to, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (from.y() == to.y())
        painter.fillRect(QRectF(from.x(), from.y(), to.x() - from.x(), 1.0), colour);
    else
        painter.fillRect(QRectF(from.x(), from.y(), 1.0, to.y() - from.y()), colour);
    painter.restore();
}

} // namespace facet
