#include "records/RecordsGrid.h"

#include "desk/Strings.h"
#include "records/CellDelegate.h"
#include "records/GridHeaders.h"
#include "records/RecordsModel.h"
#include "theme/ThemeSource.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QStringList>

#include <algorithm>
#include <set>

namespace facet
{

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
    setGround(viewport(), Ground::Paper);
    connect(m_delegate, &CellDelegate::entered, this, [this] { step(1); });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &RecordsGrid::rememberWidths);
    connect(&model, &RecordsModel::refreshed, this, [this] {
        m_numbers->updateGeometry();
        updateGeometries();
    });
    followTheme(this, [this](const Theme &theme) {
        horizontalScrollBar()->setSingleStep(theme.u(6));
        restoreWidths();
    });
    retranslate();
}

void RecordsGrid::retranslate()
{
    //: 中文：行
    m_corner->setText(tr("Row"));
    //: 中文：%1的各条记录
    setAccessibleName(tr("Records of %1").arg(m_desk.say(m_model.table().caption)));
    restoreWidths();
}

void RecordsGrid::restoreWidths()
{
    m_fitting = true;
    proposeWidths();
    const QStringList widths = m_desk.settings().value(Setting::ColumnLayout, toQt(m_model.table().id)).toStringList();
    if (widths.size() == m_model.columnCount()) {
        for (int column = 0; column + 1 < m_model.columnCount(); ++column)
            setColumnWidth(column, std::clamp(widths[column].toInt(), 20, 4000));
    }
    m_fitting = false;
}

void RecordsGrid::proposeWidths()
{
    const Theme &theme = themeOf(this);
    const QFontMetrics bold(theme.font(TypeStep::Table, true));
    const QFontMetrics plain(theme.font(TypeStep::Table));
    constexpr int sample = 30;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QString label = m_model.headerData(column, Qt::Horizontal).toString();
        int width = std::min(bold.horizontalAdvance(label), theme.u(44));
        for (int row = 0; row < std::min(sample, m_model.rowCount()); ++row)
            width = std::max(width, plain.horizontalAdvance(m_model.index(row, column).data().toString()));
        const FieldType type = m_model.table().fields[static_cast<std::size_t>(column)].type;
        const int least = type == FieldType::Time   ? plain.horizontalAdvance(QStringLiteral("2026-08-08 08:08"))
                          : type == FieldType::Date ? plain.horizontalAdvance(QStringLiteral("2026-08-08"))
                                                    : theme.u(9);
        setColumnWidth(column, std::clamp(width, least, theme.u(56)) + theme.u(5));
    }
}

void RecordsGrid::rememberWidths()
{
    if (m_fitting)
        return;
    QStringList widths;
    for (int column = 0; column < m_model.columnCount(); ++column)
        widths.append(QString::number(columnWidth(column)));
    m_desk.settings().setValue(Setting::ColumnLayout, widths, toQt(m_model.table().id));
}

std::vector<int> RecordsGrid::chosenRows() const
{
    std::set<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(row);
    }
    if (rows.empty() && currentIndex().isValid())
        rows.insert(currentIndex().row());
    return {rows.begin(), rows.end()};
}

QString RecordsGrid::selectedText() const
{
    std::set<int> columns;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int column = range.left(); column <= range.right(); ++column)
            columns.insert(column);
    }
    if (columns.empty() && currentIndex().isValid())
        columns.insert(currentIndex().column());
    const bool alone = selectionModel()->selection().isEmpty();
    QStringList lines;
    for (const int row : chosenRows()) {
        QStringList cells;
        for (const int column : columns) {
            const QModelIndex index = m_model.index(row, column);
            QString text =
                alone || selectionModel()->isSelected(index) ? index.data(Qt::EditRole).toString() : QString();
            if (text.contains(QLatin1Char('\t')) || text.contains(QLatin1Char('\n')) ||
                text.startsWith(QLatin1Char('"')))
                text = QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
            cells.append(text);
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

void RecordsGrid::goTo(int row, int column)
{
    if (m_model.rowCount() == 0)
        return;
    const int wanted = column >= 0 ? column : std::max(0, currentIndex().column());
    const QModelIndex index =
        m_model.index(std::clamp(row, 0, m_model.rowCount() - 1), std::clamp(wanted, 0, m_model.columnCount() - 1));
    setCurrentIndex(index);
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

void RecordsGrid::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (event->matches(QKeySequence::Copy))
        return Q_EMIT copyWanted();
    if (event->matches(QKeySequence::Paste))
        return Q_EMIT pasteWanted();
    if (plain && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        return Q_EMIT clearWanted();
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return step(1);
    if (event->modifiers() == Qt::ShiftModifier && event->key() == Qt::Key_Return)
        return step(-1);
    QTableView::keyPressEvent(event);
}

bool RecordsGrid::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool asked = trigger == DoubleClicked || trigger == EditKeyPressed || trigger == AnyKeyPressed;
    if (asked && index.isValid() && (m_model.flags(index) & Qt::ItemIsEditable) != 0) {
        const Field &field = m_model.table().fields[static_cast<std::size_t>(index.column())];
        if (!CellDelegate::editsInCell(field)) {
            const bool typed = trigger != AnyKeyPressed || (event != nullptr && event->type() == QEvent::KeyPress &&
                                                            !static_cast<QKeyEvent *>(event)->text().isEmpty());
            if (typed)
                Q_EMIT formWanted(index.column());
            return false;
        }
    }
    return QTableView::edit(index, trigger, event);
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
    m_fitting = true; // the last column takes the rest
    QTableView::resizeEvent(event);
    m_fitting = false;
    Q_EMIT scrolled();
}

void RecordsGrid::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    Q_EMIT scrolled();
}

} // namespace facet
