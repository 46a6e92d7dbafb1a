#include "history/HistoryDelegate.h"

#include "drawing/Controls.h"
#include "history/HistoryModel.h"
#include "theme/ThemeSource.h"

#include <QPainter>

namespace facet
{

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool undone = static_cast<const HistoryModel *>(index.model())->entry(index.row()).undone;
    painter->save();
    painter->fillRect(option.rect, selected ? theme.colours().selection : theme.colours().paper);
    paintHairline(*painter, option.rect.bottomLeft(), option.rect.bottomRight(), theme.colours().line);
    painter->setFont(theme.font(TypeStep::Table));
    painter->setPen(theme.ink(undone && !selected ? Ink::Tertiary : Ink::Primary));
    const int left = theme.u(index.column() == HistoryModel::Time ? 6 : 2);
    const QRect cell = option.rect.adjusted(left, 0, -theme.u(2), 0);
    painter->drawText(cell, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, cell.width()));
    painter->restore();
}

} // namespace facet
