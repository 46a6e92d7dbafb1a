#include "form/ListGrid.h"

#include "desk/Strings.h"
#include "form/ListCell.h"
#include "form/ListPaste.h"
#include "theme/ThemeSource.h"
#include "widgets/Button.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>

#include <algorithm>

namespace facet
{

ListGrid::ListGrid(const Item &item, QWidget *parent)
    : QWidget(parent), m_item(item), m_add(new Button(QString(), ButtonKind::Flat, this)),
      m_delete(new Button(Icon::Delete, QString(), this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMouseTracking(true);
    m_add->setFacetIcon(Icon::Add);
    m_add->setObjectName(QStringLiteral("addRow_") + toQt(item.id));
    m_delete->setObjectName(QStringLiteral("deleteRow_") + toQt(item.id));
    m_delete->setFocusPolicy(Qt::NoFocus); // Ctrl+Delete does it by key
    m_delete->hide();
    connect(m_add, &QPushButton::clicked, this, &ListGrid::addRowAndGo);
    connect(m_delete, &QPushButton::clicked, this, [this] {
        if (m_hovered >= 0)
            deleteRow(static_cast<std::size_t>(m_hovered));
    });
    followTheme(this, [this](const Theme &) {
        updateGeometry();
        arrange();
    });
}

QLineEdit *ListGrid::makeCell(const Field &column)
{
    QLineEdit *cell = nullptr;
    if (column.type == FieldType::Number) {
        auto *number = new ListCell<NumberBlank>(this);
        connect(number, &NumberBlank::valueEdited, this, [this] { Q_EMIT typed(); });
        connect(number, &NumberBlank::inputDeclined, this, &ListGrid::declined);
        number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        cell = number;
    } else {
        cell = new ListCell<TextField>(this);
        connect(cell, &QLineEdit::textEdited, this, [this] { Q_EMIT typed(); });
    }
    setTypeStep(cell, TypeStep::Table);
    cell->installEventFilter(this);
    Q_EMIT cellMade(cell);
    // Filters run latest first: this one again, so that Tab and paste are the grid's.
    cell->installEventFilter(this);
    cell->setMouseTracking(true);
    return cell;
}

void ListGrid::addRow()
{
    Cells cells;
    QWidget *previous = m_cells.empty() ? nullptr : m_cells.back().back();
    for (const Field &column : m_item.columns) {
        QLineEdit *cell = makeCell(column);
        if (previous != nullptr)
            setTabOrder(previous, cell);
        previous = cell;
        cells.push_back(cell);
        cell->show();
    }
    setTabOrder(previous, m_add);
    m_cells.push_back(std::move(cells));
}

void ListGrid::addRowAndGo()
{
    addRow();
    nameCells();
    updateGeometry();
    arrange();
    m_cells.back().front()->setFocus(Qt::TabFocusReason);
}

void ListGrid::deleteRow(std::size_t row)
{
    if (!m_editable || row >= m_cells.size())
        return;
    const bool hadFocus =
        std::any_of(m_cells[row].begin(), m_cells[row].end(), [](const QLineEdit *cell) { return cell->hasFocus(); });
    const Cells gone = m_cells[row];
    m_cells.erase(m_cells.begin() + static_cast<std::ptrdiff_t>(row));
    m_hovered = -1;
    if (hadFocus) {
        QWidget *next = m_cells.empty() ? static_cast<QWidget *>(m_add) : m_cells[std::min(row, m_cells.size() - 1)][0];
        next->setFocus(Qt::OtherFocusReason);
    }
    for (QLineEdit *cell : gone) {
        cell->hide();
        cell->deleteLater();
    }
    nameCells();
    updateGeometry();
    arrange();
    Q_EMIT changed();
}

void ListGrid::fitRowCount(std::size_t count)
{
    while (m_cells.size() < count)
        addRow();
    while (m_cells.size() > count) {
        for (QLineEdit *cell : m_cells.back()) {
            cell->hide();
            cell->deleteLater();
        }
        m_cells.pop_back();
    }
}

void ListGrid::setRows(const std::vector<Row> &rows)
{
    fitRowCount(rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (std::size_t column = 0; column < m_item.columns.size(); ++column)
            setCellValue(*m_cells[row][column], rows[row].values[column]);
    }
    nameCells();
    updateGeometry();
    arrange();
}

bool ListGrid::isBlankRow(std::size_t row) const
{
    return std::all_of(m_cells[row].begin(), m_cells[row].end(),
                       [](const QLineEdit *cell) { return cell->text().isEmpty(); });
}

std::vector<Row> ListGrid::rows() const
{
    std::vector<Row> rows;
    for (std::size_t row = 0; row < m_cells.size(); ++row) {
        if (isBlankRow(row))
            continue;
        Row &values = rows.emplace_back();
        for (std::size_t column = 0; column < m_item.columns.size(); ++column)
            values.values.push_back(cellValue(*m_cells[row][column]));
    }
    return rows;
}

void ListGrid::setLanguage(Language language)
{
    m_language = language;
    //: 中文：添加一行
    m_add->setText(tr("Add a row"));
    //: 中文：删除这一行（Ctrl+Delete）
    m_delete->setName(tr("Delete this row (Ctrl+Delete)"));
    nameCells();
    arrange();
    update();
}

void ListGrid::nameCells()
{
    for (std::size_t row = 0; row < m_cells.size(); ++row) {
        for (std::size_t column = 0; column < m_item.columns.size(); ++column) {
            const Field &field = m_item.columns[column];
            QLineEdit *cell = m_cells[row][column];
            cell->setObjectName(QStringLiteral("cell_%1_%2_%3").arg(toQt(m_item.id)).arg(row + 1).arg(toQt(field.id)));
            //: 中文：%1，第 %2 行
            cell->setAccessibleName(tr("%1, row %2").arg(toQt(field.label, m_language)).arg(row + 1));
        }
    }
}

void ListGrid::setFlaws(const std::vector<BlankFlaw> &flaws)
{
    int stored = -1; // rows that are blank are on the screen only
    for (std::size_t row = 0; row < m_cells.size(); ++row) {
        const bool blank = isBlankRow(row);
        stored += blank ? 0 : 1;
        for (std::size_t column = 0; column < m_item.columns.size(); ++column) {
            const auto found = std::find_if(flaws.begin(), flaws.end(), [&](const BlankFlaw &flaw) {
                return !blank && flaw.row == stored && flaw.blank == toQt(m_item.columns[column].id);
            });
            auto *cell = qobject_cast<TextField *>(m_cells[row][column]);
            cell->setFlaw(found == flaws.end() ? Flaw::None : found->flaw,
                          found == flaws.end() ? QString() : found->message);
        }
    }
}

void ListGrid::setEditable(bool editable)
{
    m_editable = editable;
    m_add->setEnabled(editable);
    placeDelete();
}

QWidget *ListGrid::firstControl() const
{
    return m_cells.empty() ? static_cast<QWidget *>(m_add) : m_cells.front().front();
}

bool ListGrid::locate(const QObject *cell, std::size_t *row, std::size_t *column) const
{
    for (*row = 0; *row < m_cells.size(); ++*row) {
        const Cells &cells = m_cells[*row];
        const auto found = std::find(cells.begin(), cells.end(), cell);
        if (found == cells.end())
            continue;
        *column = static_cast<std::size_t>(found - cells.begin());
        return true;
    }
    return false;
}

bool ListGrid::moveOn(QLineEdit *cell, QEvent *event)
{
    std::size_t row = 0;
    std::size_t column = 0;
    auto *key = static_cast<QKeyEvent *>(event);
    if (!m_editable || !locate(cell, &row, &column))
        return false;
    if (key->key() == Qt::Key_Delete && key->modifiers() == Qt::ControlModifier) {
        deleteRow(row);
        return true;
    }
    if (key->matches(QKeySequence::Paste)) {
        const QString text = QApplication::clipboard()->text();
        if (!isSeveralCells(text))
            return false;
        paste(row, column, text);
        return true;
    }
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool onward = (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier) || enter;
    const bool last = row + 1 == m_cells.size() && column + 1 == m_item.columns.size();
    // From the last cell a new row opens, unless this one is blank: then Tab leaves the list.
    if (!onward || !last || isBlankRow(row))
        return false;
    addRowAndGo();
    return true;
}

void ListGrid::paste(std::size_t row, std::size_t column, const QString &text)
{
    const PastedCells pasted = readPastedCells(text, m_item.columns, column);
    while (m_cells.size() < row + pasted.rows.size())
        addRow();
    for (std::size_t index = 0; index < pasted.rows.size(); ++index) {
        const std::vector<FieldValue> &values = pasted.rows[index];
        for (std::size_t offset = 0; offset < values.size(); ++offset)
            setCellValue(*m_cells[row + index][column + offset], values[offset]);
    }
    nameCells();
    updateGeometry();
    arrange();
    Q_EMIT changed();
    if (!pasted.message.isEmpty())
        Q_EMIT declined(pasted.message);
}

bool ListGrid::eventFilter(QObject *watched, QEvent *event)
{
    std::size_t row = 0;
    std::size_t column = 0;
    switch (event->type()) {
    case QEvent::KeyPress:
        return moveOn(qobject_cast<QLineEdit *>(watched), event);
    case QEvent::Enter:
    case QEvent::FocusIn:
        if (locate(watched, &row, &column)) {
            m_hovered = static_cast<int>(row);
            placeDelete();
        }
        return false;
    case QEvent::FocusOut:
        m_hovered = -1;
        placeDelete();
        return false;
    default:
        return false;
    }
}

void ListGrid::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    for (std::size_t row = 0; row < m_cells.size(); ++row) {
        for (const QLineEdit *cell : m_cells[row]) {
            if (cell->hasFocus())
                m_hovered = static_cast<int>(row);
        }
    }
    placeDelete();
    QWidget::leaveEvent(event);
}

} // namespace facet
