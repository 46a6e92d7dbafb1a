#include "history/HistoryDelegate.h"

#include "history/HistoryModel.h"
#include "theme/ThemeSource.h"
#include "widgets/PageTable.h"

#include <QPainter>

namespace facet
{

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool undone = static_cast<const HistoryModel *>(index.model())->entry(index.row()).undone;
    painter->save();
    const auto *table = static_cast<const PageTable *>(option.widget);
    table->paintGround(*painter, option, index);
    painter->setFont(theme.font(TypeStep::Table));
    painter->setPen(theme.ink(undone && !selected ? Ink::Tertiary : Ink::Primary));
    const QRect cell = table->cellRoom(option.rect, index.column());
    painter->drawText(cell, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, cell.width()));
    painter->restore();
}

} // namespace facet
