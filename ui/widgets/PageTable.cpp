#include "widgets/PageTable.h"

#include "drawing/Controls.h"
#include "theme/Icons.h"
#include "theme/ThemeSource.h"
#include "widgets/FocusSight.h"

#include <QPainter>

namespace facet
{

PageTable::PageTable(double lineUnits, QWidget *parent) : QTableView(parent)
{
    setHorizontalHeader(new PageTableHeader(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    followTheme(this, [this, lineUnits](const Theme &theme) {
        setFont(theme.font(TypeStep::Table));
        verticalHeader()->setMinimumSectionSize(theme.u(lineUnits));
        verticalHeader()->setDefaultSectionSize(theme.u(lineUnits));
    });
}

QRect PageTable::cellRoom(const QRect &cell, int column) const
{
    const Theme &theme = themeOf(this);
    return cell.adjusted(theme.u(column == 0 ? 6 : 2), 0, -theme.u(2), 0);
}

void PageTable::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                            const QColor &ground) const
{
    const Theme &theme = themeOf(this);
    const QRect &cell = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(cell, selected ? theme.colours().selection : ground.isValid() ? ground : theme.colours().paper);
    paintHairline(painter, cell.bottomLeft(), cell.bottomRight() + QPoint(1, 0), theme.colours().line);
    if (!hasFocus() || !m_focusSeen || index.row() != currentIndex().row())
        return;
    painter.save();
    painter.setClipRect(cell);
    const QRect line(columnViewportPosition(0), cell.top(), horizontalHeader()->length(), cell.height());
    paintFocusFrame(painter, QRectF(line), theme);
    painter.restore();
}

void PageTable::focusInEvent(QFocusEvent *event)
{
    // A page that comes up gives its table the focus: that is no use of the keyboard yet.
    m_focusSeen = event->reason() != Qt::OtherFocusReason && focusShownAfter(*event, m_focusSeen);
    QTableView::focusInEvent(event);
    viewport()->update();
}

void PageTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the frame goes around the whole row, and the view paints the two cells anew only
}

void PageTable::keyPressEvent(QKeyEvent *event)
{
    m_focusSeen = true;
    viewport()->update();
    QTableView::keyPressEvent(event);
}

PageTableHeader::PageTableHeader(PageTable *table) : QHeaderView(Qt::Horizontal, table), m_table(table)
{
    setHighlightSections(false);
    setStretchLastSection(true);
    followTheme(this, [this](const Theme &theme) {
        setFont(theme.font(TypeStep::Table, true));
        setFixedHeight(theme.u(7.5));
    });
}

void PageTableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = themeOf(this);
    const Colours &colours = theme.colours();
    const QFont font = theme.font(TypeStep::Table, true);
    const QString name = model()->headerData(section, Qt::Horizontal).toString();
    const QRect room = m_table->cellRoom(rect, section);
    painter->save();
    painter->fillRect(rect, colours.paper);
    painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), colours.rule);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.rule);
    painter->setFont(font);
    painter->setPen(colours.ink);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(name, Qt::ElideRight, room.width()));
    if (isSortIndicatorShown() && sortIndicatorSection() == section) {
        painter->setRenderHint(QPainter::Antialiasing);
        const double side = theme.u(3.5);
        const double left = room.left() + QFontMetrics(font).horizontalAdvance(name) + theme.u(1.5);
        paintIcon(*painter, QRectF(left, rect.center().y() + 0.5 - side / 2, side, side),
                  sortIndicatorOrder() == Qt::AscendingOrder ? Icon::Up : Icon::Down, colours.accent);
    }
    painter->restore();
}

QSize PageTableHeader::sectionSizeFromContents(int section) const
{
    const Theme &theme = themeOf(this);
    const QString name = model()->headerData(section, Qt::Horizontal).toString();
    const int arrow = isSortIndicatorShown() ? theme.u(5) : 0;
    const int text = QFontMetrics(theme.font(TypeStep::Table, true)).horizontalAdvance(name);
    return {text + arrow + theme.u(section == 0 ? 8 : 4), theme.u(7.5)};
}

} // namespace facet
