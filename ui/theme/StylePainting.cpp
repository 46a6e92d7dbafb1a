#include "theme/StylePainting.h"

#include "theme/Icons.h"

#include <QPainter>
#include <QStyleOptionHeader>
#include <QStyleOptionSlider>

#include <algorithm>

namespace facet
{

namespace
{

constexpr double Radius = 3.0;  ///< px
constexpr int HandleMargin = 3; ///< px, from the handle of a scroll bar to its edge
constexpr double LeastHandle = 8;

} // namespace

QRect scrollHandle(const QStyleOptionSlider &bar, const Theme &theme)
{
    const bool flat = bar.orientation == Qt::Horizontal;
    const int whole = flat ? bar.rect.width() : bar.rect.height();
    int length = whole;
    if (bar.maximum > bar.minimum) {
        const auto range = static_cast<qint64>(bar.maximum) - bar.minimum + bar.pageStep;
        const int shown = static_cast<int>(static_cast<qint64>(bar.pageStep) * whole / std::max<qint64>(1, range));
        length = std::min(whole, std::max(shown, theme.u(LeastHandle)));
    }
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, whole - length, bar.upsideDown);
    return flat ? QRect(bar.rect.left() + start, bar.rect.top(), length, bar.rect.height())
                : QRect(bar.rect.left(), bar.rect.top() + start, bar.rect.width(), length);
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &bar, const Theme &theme)
{
    const Colours &colours = theme.colours();
    painter.fillRect(bar.rect, colours.chrome);
    if (bar.maximum <= bar.minimum)
        return;
    const bool flat = bar.orientation == Qt::Horizontal;
    const QRect handle = QStyle::visualRect(bar.direction, bar.rect, scrollHandle(bar, theme));
    const bool held = bar.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider) &&
                      (bar.state.testFlag(QStyle::State_MouseOver) || bar.state.testFlag(QStyle::State_Sunken));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(held ? colours.ink3 : colours.edge);
    painter.drawRoundedRect(flat ? handle.adjusted(0, HandleMargin, 0, -HandleMargin)
                                 : handle.adjusted(HandleMargin, 0, -HandleMargin, 0),
                            Radius, Radius);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void paintHeaderSection(QPainter &painter, const QStyleOptionHeader &section, const Theme &theme)
{
    const Colours &colours = theme.colours();
    const QRect rect = section.rect;
    painter.fillRect(rect, colours.chrome);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1),
                     section.orientation == Qt::Horizontal ? colours.rule : colours.line);
    painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), colours.line);
}

void paintHeaderLabel(QPainter &painter, const QStyleOptionHeader &section, const Theme &theme)
{
    QRect room = section.rect.adjusted(theme.u(2), 0, -theme.u(2) - 1, -1);
    if (section.sortIndicator != QStyleOptionHeader::None) {
        const int side = theme.u(3);
        const QRect arrow(room.right() + 1 - side, room.center().y() + 1 - side / 2, side, side);
        // What Qt calls down points from the smallest to the largest.
        paintIcon(painter, arrow, section.sortIndicator == QStyleOptionHeader::SortDown ? Icon::Up : Icon::Down,
                  theme.colours().accent);
        room.setRight(arrow.left() - theme.u(1));
    }
    painter.setPen(section.orientation == Qt::Horizontal ? theme.colours().ink : theme.colours().ink3);
    painter.drawText(room,
                     static_cast<int>(section.textAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter |
                         Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(section.text, Qt::ElideRight, room.width()));
}

void paintSheet(QPainter &painter, const QRect &rect, const QColor &ground, const QColor &edge)
{
    painter.fillRect(rect, edge);
    painter.fillRect(rect.adjusted(1, 1, -1, -1), ground);
}

} // namespace facet
