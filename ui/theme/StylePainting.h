#pragma once

#include "theme/Theme.h"

#include <QRect>
#include <QSize>

class QPainter;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionSlider;

/// What FacetStyle paints of the controls that Qt brings along; everything else of the app is painted by its own
/// classes.
namespace facet
{

/// The size of an entry of a menu around its words.
/// @param words width and height of the text, as the menu measured them; pixels
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem &item, const QSize &words, const Theme &theme);
/// An entry of a drop-down menu: tick or icon, words, shortcut, chevron; or the line between two groups.
void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &item, const Theme &theme);
/// A title in the menu bar.
void paintMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &item, const Theme &theme);

/// The handle of a scroll bar in the bar's coordinates; as long as the bar when there is nothing to scroll.
[[nodiscard]] QRect scrollHandle(const QStyleOptionSlider &bar, const Theme &theme);
void paintScrollBar(QPainter &painter, const QStyleOptionSlider &bar, const Theme &theme);

/// The ground of a head of a column or row, with the lines that part it from its neighbours.
void paintHeaderSection(QPainter &painter, const QStyleOptionHeader &section, const Theme &theme);
/// Its words, cut at the end when they do not fit, and the arrow of the order.
void paintHeaderLabel(QPainter &painter, const QStyleOptionHeader &section, const Theme &theme);

/// A ground with a line of one pixel around it: menus, tool tips.
void paintSheet(QPainter &painter, const QRect &rect, const QColor &ground, const QColor &edge);

} // namespace facet
