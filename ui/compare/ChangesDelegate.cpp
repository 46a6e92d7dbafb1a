#include "compare/ChangesDelegate.h"

#include "compare/ChangeWords.h"
#include "compare/ChangesModel.h"
#include "desk/Strings.h"
#include "drawing/Marks.h"
#include "theme/Icons.h"
#include "theme/ThemeSource.h"
#include "widgets/PageTable.h"

#include <QPainter>

namespace facet
{

namespace
{

QRectF signBox(const QRect &cell, double side)
{
    return {cell.left() * 1.0, cell.center().y() + 0.5 - side / 2, side, side};
}

void paintText(QPainter &painter, const QRect &cell, const QString &text)
{
    painter.drawText(cell, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, cell.width()));
}

void paintChange(QPainter &painter, const QRect &cell, ChangeKind kind, const QString &text, const Theme &theme)
{
    painter.setFont(theme.font(TypeStep::Table, true));
    painter.setPen(theme.ink(inkOf(kind)));
    painter.drawText(QRect(cell.left(), cell.top(), theme.u(4), cell.height()), Qt::AlignCenter,
                     toQt(changeSign(kind)));
    painter.setFont(theme.font(TypeStep::Table));
    painter.setPen(theme.ink(Ink::Primary));
    paintText(painter, cell.adjusted(theme.u(5.5), 0, 0, 0), text);
}

void paintTitle(QPainter &painter, const QRect &cell, const QString &text, bool critical, const Theme &theme)
{
    if (!critical)
        return paintText(painter, cell, text);
    //: 中文：关键
    const QString word = ChangesModel::tr("critical");
    const QFont bold = theme.font(TypeStep::Table, true);
    const int width = QFontMetrics(bold).horizontalAdvance(word);
    const int gap = theme.u(2);
    const int room = std::max(0, cell.width() - width - gap);
    paintText(painter, QRect(cell.left(), cell.top(), room, cell.height()), text);
    const int used = std::min(room, painter.fontMetrics().horizontalAdvance(text));
    painter.setFont(bold);
    painter.setPen(theme.ink(Ink::Critical));
    painter.drawText(QRect(cell.left() + used + gap, cell.top(), width + 1, cell.height()),
                     Qt::AlignVCenter | Qt::AlignLeft, word);
}

void paintVerdict(QPainter &painter, const QRect &cell, Verdict verdict, const QString &text, const Theme &theme)
{
    paintMark(painter, signBox(cell, theme.u(3.5)), markOf(verdict), theme);
    painter.setPen(theme.ink(Ink::Primary));
    paintText(painter, cell.adjusted(theme.u(5), 0, 0, 0), text);
}

} // namespace

void ChangesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const auto *model = static_cast<const ChangesModel *>(index.model());
    const RequirementChange &change = model->change(index.row());
    const QString text = index.data().toString();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto *table = static_cast<const PageTable *>(option.widget);
    table->paintGround(*painter, option, index);
    painter->setFont(theme.font(TypeStep::Table));
    painter->setPen(theme.ink(Ink::Primary));
    const QRect cell = table->cellRoom(option.rect, index.column());
    switch (index.column()) {
    case ChangesModel::Change:
        paintChange(*painter, cell, change.kind, text, theme);
        break;
    case ChangesModel::Title:
        paintTitle(*painter, cell, text, model->requirement(index.row()).critical, theme);
        break;
    case ChangesModel::Before:
        paintVerdict(*painter, cell, change.before, text, theme);
        paintIcon(
            *painter,
            QRectF(option.rect.right() - theme.u(3), option.rect.center().y() - theme.u(1.5), theme.u(3), theme.u(3)),
            Icon::Right, theme.ink(Ink::Secondary));
        break;
    case ChangesModel::After:
        paintVerdict(*painter, cell, change.after, text, theme);
        break;
    case ChangesModel::FilledIn:
        painter->setPen(theme.ink(Ink::Secondary));
        paintText(*painter, cell, text);
        break;
    default:
        paintText(*painter, cell, text);
    }
    painter->restore();
}

} // namespace facet
