#include "widgets/LineDelegate.h"

#include "drawing/Controls.h"
#include "theme/ThemeSource.h"

#include <QPainter>

#include <algorithm>

namespace facet
{

LineDelegate::LineDelegate(double lineUnits, double marginUnits, QObject *parent)
    : QStyledItemDelegate(parent), m_lineUnits(lineUnits), m_marginUnits(marginUnits)
{
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics metrics(option.font);
    return {0, std::max(themeOf(option.widget).u(m_lineUnits), metrics.height())};
}

void LineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const Colours &colours = theme.colours();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(option.rect, selected ? colours.selection : hovered ? colours.chrome2 : colours.paper);
    if (selected && option.state.testFlag(QStyle::State_HasFocus))
        paintFocusFrame(*painter, option.rect, theme);
    painter->setFont(option.font);
    painter->setPen(option.state.testFlag(QStyle::State_Enabled) ? colours.ink : colours.ink3);
    const int margin = theme.u(m_marginUnits);
    const QRect room = option.rect.adjusted(margin, 0, -margin, 0);
    const QString text = index.data().toString();
    painter->drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, option.textElideMode, room.width()));
    painter->restore();
}

} // namespace facet
