#include "library/LibraryDelegate.h"

#include "drawing/Figures.h"
#include "drawing/Icons.h"
#include "drawing/Marks.h"
#include "library/LibraryModel.h"
#include "theme/ThemeSource.h"
#include "widgets/PageTable.h"

#include <QPainter>
#include <QSortFilterProxyModel>

namespace facet
{

namespace
{

const AssessmentSummary &summaryAt(const QModelIndex &index)
{
    const auto *filter = static_cast<const QSortFilterProxyModel *>(index.model());
    const QModelIndex source = filter->mapToSource(index);
    return static_cast<const LibraryModel *>(source.model())->summary(source.row());
}

void paintText(QPainter &painter, const QRect &cell, const QString &text)
{
    painter.drawText(cell, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, cell.width()));
}

QRectF signBox(const QRect &cell, double side)
{
    return {cell.left() * 1.0, cell.center().y() + 0.5 - side / 2, side, side};
}

void paintScore(QPainter &painter, const QRect &cell, const AssessmentSummary &summary, const QString &text,
                const Theme &theme)
{
    const int bar = theme.u(23);
    const QRectF box(cell.left(), cell.center().y() + 0.5 - theme.u(1), bar, theme.u(2));
    paintIntervalBar(painter, box, intervalOf(summary.score), theme);
    painter.setPen(theme.ink(Ink::Primary));
    paintText(painter, cell.adjusted(bar + theme.u(2), 0, 0, 0), text);
}

void paintFindings(QPainter &painter, const QRect &cell, const AssessmentSummary &summary, const QString &text,
                   const Theme &theme)
{
    int x = cell.left();
    const int step = theme.u(10.5);
    bool any = false;
    for (std::size_t index = 0; index < summary.findings.size(); ++index, x += step) {
        if (summary.findings[index] == 0)
            continue;
        any = true;
        const QRect place(x, cell.top(), step, cell.height());
        paintMark(painter, signBox(place, theme.u(3.5)), markOf(static_cast<Severity>(index)), theme);
        painter.setPen(theme.ink(Ink::Primary));
        painter.drawText(place.adjusted(theme.u(5), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         QString::number(summary.findings[index]));
    }
    if (!any)
        paintText(painter, cell, text);
}

} // namespace

LibraryDelegate::LibraryDelegate(QObject *parent) : QStyledItemDelegate(parent)
{
}

void LibraryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const AssessmentSummary &summary = summaryAt(index);
    const QString text = index.data().toString();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto *table = static_cast<const PageTable *>(option.widget);
    table->paintGround(*painter, option, index);
    painter->setFont(theme.font(TypeStep::Table));
    painter->setPen(theme.ink(Ink::Primary));
    const QRect cell = table->cellRoom(option.rect, index.column());
    switch (index.column()) {
    case LibraryModel::Conclusion:
        paintMark(*painter, signBox(cell, theme.u(4)), markOf(summary.conclusion), theme);
        painter->setPen(theme.ink(Ink::Primary));
        paintText(*painter, cell.adjusted(theme.u(5.5), 0, 0, 0), text);
        break;
    case LibraryModel::State:
        paintIcon(*painter, signBox(cell, theme.u(3.5)),
                  summary.header.status == Status::Final ? Icon::Check : Icon::Pencil, theme.ink(Ink::Secondary));
        paintText(*painter, cell.adjusted(theme.u(5), 0, 0, 0), text);
        break;
    case LibraryModel::Score:
        paintScore(*painter, cell, summary, text, theme);
        break;
    case LibraryModel::Findings:
        paintFindings(*painter, cell, summary, text, theme);
        break;
    default:
        paintText(*painter, cell, text);
    }
    painter->restore();
}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const QFontMetrics metrics(theme.font(TypeStep::Table));
    const int text = metrics.horizontalAdvance(index.data().toString()) + theme.u(6);
    const int column = index.column();
    const int extra = column == LibraryModel::Score        ? theme.u(25)
                      : column == LibraryModel::Conclusion ? theme.u(6)
                      : column == LibraryModel::State      ? theme.u(6)
                      : column == LibraryModel::Title      ? theme.u(4)
                                                           : 0;
    return {column == LibraryModel::Findings ? theme.u(54) : text + extra, theme.u(8)};
}

} // namespace facet
