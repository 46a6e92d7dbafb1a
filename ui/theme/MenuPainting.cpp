#include "theme/Icons.h"
#include "theme/StylePainting.h"

#include <QIcon>
#include <QPainter>
#include <QStyleOptionMenuItem>

namespace facet
{

namespace
{

constexpr int Border = 2; ///< px, around the entry that is chosen
constexpr double AboveText = 1.25;
constexpr double BeforeText = 2.0;
constexpr double AfterText = 5.0; ///< room for the chevron of a menu within
constexpr double IconUnits = 4.0;

/// Ticks and icons share a column, which a menu without any does not have.
int iconColumn(const QStyleOptionMenuItem &item, const Theme &theme)
{
    return item.menuHasCheckableItems || item.maxIconWidth > 0 ? theme.u(IconUnits + BeforeText) : 0;
}

void paintBeforeText(QPainter &painter, const QStyleOptionMenuItem &item, const QRect &square, const Theme &theme)
{
    const bool enabled = item.state.testFlag(QStyle::State_Enabled);
    if (item.checkType != QStyleOptionMenuItem::NotCheckable && item.checked)
        paintIcon(painter, square, Icon::Check, enabled ? theme.colours().ink : theme.colours().ink3);
    else if (!item.icon.isNull())
        item.icon.paint(&painter, square, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

} // namespace

QSize menuItemSize(const QStyleOptionMenuItem &item, const QSize &words, const Theme &theme)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator)
        return {words.width(), 1 + 2 * theme.u(1)};
    const int width = words.width() + theme.u(BeforeText + AfterText) + 2 * Border + iconColumn(item, theme) +
                      (item.text.contains(QLatin1Char('\t')) ? theme.u(3) : 0);
    return {width, words.height() + 2 * (theme.u(AboveText) + Border)};
}

void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &item, const Theme &theme)
{
    const Colours &colours = theme.colours();
    const QRect rect = item.rect;
    painter.fillRect(rect, colours.paper);
    if (item.menuItemType == QStyleOptionMenuItem::Separator)
        return painter.fillRect(QRect(rect.left(), rect.center().y(), rect.width(), 1), colours.line);
    if (item.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(rect, colours.accent);
        painter.fillRect(rect.adjusted(Border, Border, -Border, -Border), colours.tint);
    }
    const int side = theme.u(IconUnits);
    const QRect square(rect.left() + Border + theme.u(BeforeText), rect.center().y() + 1 - side / 2, side, side);
    const int column = iconColumn(item, theme);
    if (column > 0)
        paintBeforeText(painter, item, square, theme);
    const bool enabled = item.state.testFlag(QStyle::State_Enabled);
    painter.setFont(item.font);
    painter.setPen(enabled ? colours.ink : colours.ink3);
    const QRect room = rect.adjusted(Border + theme.u(BeforeText) + column, 0, -Border - theme.u(AfterText), 0);
    constexpr int line = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine;
    painter.drawText(room, line, item.text.section(QLatin1Char('\t'), 0, 0));
    if (const QString shortcut = item.text.section(QLatin1Char('\t'), 1); !shortcut.isEmpty()) {
        painter.setPen(colours.ink3);
        painter.drawText(room.adjusted(room.width() - item.reservedShortcutWidth, 0, 0, 0), line, shortcut);
    }
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const int arrow = theme.u(3);
        paintIcon(
            painter,
            QRect(rect.right() + 1 - Border - theme.u(1) - arrow, rect.center().y() + 1 - arrow / 2, arrow, arrow),
            Icon::Right, enabled ? colours.ink2 : colours.ink3);
    }
}

void paintMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &item, const Theme &theme)
{
    const Colours &colours = theme.colours();
    painter.fillRect(item.rect, colours.chrome);
    const bool chosen = item.state.testFlag(QStyle::State_Selected);
    if (chosen) {
        constexpr double radius = 3.0;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(item.state.testFlag(QStyle::State_Sunken) ? colours.tint : colours.chrome2);
        painter.drawRoundedRect(item.rect, radius, radius);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    painter.setPen(item.state.testFlag(QStyle::State_Enabled) ? colours.ink : colours.ink3);
    painter.drawText(item.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, item.text);
}

} // namespace facet
