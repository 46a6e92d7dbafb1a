#include "records/RecordsGrid.h"

#include "desk/Strings.h"
#include "records/CellDelegate.h"
#include "records/GridColumns.h"
#include "records/GridHeaders.h"
#include "records/RecordsModel.h"
#include "theme/ThemeSource.h"
#include "workbook/RowView.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace facet
{

namespace
{

/// Runs that overlap or touch become one.
std::vector<RowRun> joined(std::vector<RowRun> runs)
{
    std::sort(runs.begin(), runs.end(), [](const RowRun &one, const RowRun &other) { return one.first < other.first; });
    std::vector<RowRun> whole;
    for (const RowRun &run : runs) {
        if (!whole.empty() && run.first <= whole.back().last + 1)
            whole.back().last = std::max(whole.back().last, run.last);
        else
            whole.push_back(run);
    }
    return whole;
}

} // namespace

bool PickedCells::has(int row, std::size_t field) const
{
    return std::any_of(ranges.begin(), ranges.end(), [&](const QRect &range) {
        return row >= range.top() && row <= range.bottom() && static_cast<int>(field) >= range.left() &&
               static_cast<int>(field) <= range.right();
    });
}

RecordsGrid::RecordsGrid(Desk &desk, RecordsModel &model, QWidget *parent)
    : QTableView(parent), m_desk(desk), m_model(model), m_delegate(new CellDelegate(desk, model.table(), this)),
      m_numbers(new RowNumbers(this)), m_corner(new GridCorner(this))
{
    setObjectName(QStringLiteral("grid_") + toQt(model.table().id));
    setHorizontalHeader(new FieldHeader(this));
    setVerticalHeader(m_numbers);
    setItemDelegate(m_delegate);
    setModel(&model);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the grid; while editing it goes to the next cell
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setContextMenuPolicy(Qt::CustomContextMenu);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    m_columns = new GridColumns(desk, model, *this);
    setGround(viewport(), Ground::Paper);
    connect(m_delegate, &CellDelegate::entered, this, [this] { step(1); });
    connect(&model, &RecordsModel::refreshed, this, [this] {
        m_numbers->updateGeometry();
        updateGeometries();
    });
    followTheme(this, [this](const Theme &theme) {
        horizontalScrollBar()->setSingleStep(theme.u(6));
        m_columns->restore();
    });
    retranslate();
}

void RecordsGrid::retranslate()
{
    //: 中文：行
    m_corner->setText(tr("Row"));
    //: 中文：%1的各条记录
    setAccessibleName(tr("Records of %1").arg(m_desk.say(m_model.table().caption)));
    m_columns->restore();
}

PickedCells RecordsGrid::picked() const
{
    PickedCells picked;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        picked.ranges.emplace_back(QPoint(range.left(), range.top()), QPoint(range.right(), range.bottom()));
    if (picked.ranges.empty() && currentIndex().isValid())
        picked.ranges.emplace_back(currentIndex().column(), currentIndex().row(), 1, 1);
    for (const QRect &range : picked.ranges)
        picked.rows.push_back({range.top(), range.bottom()});
    picked.rows = joined(std::move(picked.rows));
    for (const std::size_t field : m_columns->shownFields()) {
        const auto column = static_cast<int>(field);
        if (std::any_of(picked.ranges.begin(), picked.ranges.end(),
                        [column](const QRect &range) { return column >= range.left() && column <= range.right(); }))
            picked.fields.push_back(field);
    }
    return picked;
}

void RecordsGrid::goTo(int row, int column)
{
    if (m_model.rowCount() == 0)
        return;
    int wanted = column >= 0 ? column : currentIndex().column();
    if (wanted < 0)
        wanted = static_cast<int>(m_columns->shownFields().front());
    m_columns->setShown(std::min(wanted, m_model.columnCount() - 1), true); // what is to be seen must not be hidden
    const QModelIndex index =
        m_model.index(std::clamp(row, 0, m_model.rowCount() - 1), std::clamp(wanted, 0, m_model.columnCount() - 1));
    // Whatever key is held (Ctrl+Down steps through the rows), what was chosen before is let go.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

void RecordsGrid::step(int rows)
{
    if (currentIndex().isValid())
        goTo(currentIndex().row() + rows, currentIndex().column());
}

void RecordsGrid::commitOpen()
{
    m_delegate->commitOpen();
}

void RecordsGrid::setMuted(bool muted)
{
    m_delegate->setMuted(muted);
    m_numbers->setMuted(muted);
    m_numbers->viewport()->update();
    viewport()->update();
}

std::pair<int, int> RecordsGrid::rowsInSight() const
{
    if (m_model.rowCount() == 0)
        return {-1, -1};
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    return {std::max(0, first), last < 0 ? m_model.rowCount() - 1 : last};
}

void RecordsGrid::showOrder(const RowOrder &order)
{
    horizontalHeader()->setSortIndicator(order.field ? static_cast<int>(*order.field) : -1,
                                         order.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void RecordsGrid::selectWhole(bool rows)
{
    const QItemSelection chosen = selectionModel()->selection();
    QItemSelection whole;
    for (const QItemSelectionRange &range : chosen)
        whole.select(m_model.index(rows ? range.top() : 0, rows ? 0 : range.left()),
                     m_model.index(rows ? range.bottom() : m_model.rowCount() - 1,
                                   rows ? m_model.columnCount() - 1 : range.right()));
    if (!whole.isEmpty())
        selectionModel()->select(whole, QItemSelectionModel::ClearAndSelect);
}

void RecordsGrid::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (plain && enter)
        return step(1);
    if (event->modifiers() == Qt::ShiftModifier && enter)
        return step(-1);
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ShiftModifier)
        return selectWhole(true);
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier)
        return selectWhole(false);
    QTableView::keyPressEvent(event);
}

void RecordsGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the row of the current cell is shown selected
    m_numbers->viewport()->update();
    Q_EMIT cellReached(current.row(), current.column());
}

void RecordsGrid::updateGeometries()
{
    QTableView::updateGeometries();
    m_corner->setGeometry(0, 0, m_numbers->width(), horizontalHeader()->height());
    m_corner->raise();
}

void RecordsGrid::resizeEvent(QResizeEvent *event)
{
    m_columns->setFitting(true); // the last column takes the rest
    QTableView::resizeEvent(event);
    m_columns->setFitting(false);
    Q_EMIT scrolled();
}

void RecordsGrid::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    Q_EMIT scrolled();
}

} // namespace facet
