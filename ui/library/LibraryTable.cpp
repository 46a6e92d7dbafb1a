#include "library/LibraryTable.h"

#include "desk/Strings.h"
#include "drawing/Words.h"
#include "library/LibraryDelegate.h"
#include "library/LibraryModel.h"
#include "library/LibraryWords.h"
#include "theme/ThemeSource.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <utility>

namespace facet
{

namespace
{

constexpr double lineUnits = 8;
constexpr double headUnits = 9;

} // namespace

LibraryTable::LibraryTable(LibraryModel &model, QWidget *parent) : PageTable(lineUnits, parent), m_model(model)
{
    setObjectName(QStringLiteral("libraryTable"));
    setItemDelegate(new LibraryDelegate(model, this));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&model, &LibraryModel::modelAboutToBeReset, this, &LibraryTable::keepPlace);
    setModel(&model);
    connect(&model, &LibraryModel::modelReset, this, &LibraryTable::takePlace);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &LibraryTable::selectedChanged);
    followTheme(this, [this](const Theme &) {
        fitColumns();
        takePlace();
    });
}

std::vector<AssessmentHeader> LibraryTable::selected() const
{
    std::vector<AssessmentHeader> headers;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        if (const AssessmentSummary *summary = m_model.assessment(index.row()))
            headers.push_back(summary->header);
    return headers;
}

std::vector<AssessmentHeader> LibraryTable::selected(bool archived) const
{
    std::vector<AssessmentHeader> headers;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        if (const AssessmentSummary *summary = m_model.assessment(index.row());
            summary != nullptr && summary->isArchived() == archived)
            headers.push_back(summary->header);
    return headers;
}

void LibraryTable::keepPlace()
{
    m_keptIds.clear();
    for (const AssessmentHeader &header : selected())
        m_keptIds.insert(header.id);
    m_keptScroll = verticalScrollBar()->value();
    const QModelIndex current = currentIndex();
    m_hadCurrent = current.isValid();
    m_keptCurrent.clear();
    if (!m_hadCurrent)
        return;
    const AssessmentSummary *summary = m_model.assessment(current.row());
    m_keptUnit = summary != nullptr ? summary->header.unit : m_model.group(current.row())->unit;
    m_keptCurrent = summary != nullptr ? summary->header.id : std::string();
}

/// In as few ranges as there are: all of ten thousand are one.
QItemSelection LibraryTable::keptLines() const
{
    QItemSelection kept;
    int first = -1;
    for (int line = 0; !m_keptIds.empty() && line <= m_model.rowCount(); ++line) {
        const AssessmentSummary *summary = line < m_model.rowCount() ? m_model.assessment(line) : nullptr;
        const bool isKept = summary != nullptr && m_keptIds.contains(summary->header.id);
        if (isKept && first < 0)
            first = line;
        if (!isKept && first >= 0)
            kept.select(m_model.index(std::exchange(first, -1), 0),
                        m_model.index(line - 1, LibraryModel::ColumnCount - 1));
    }
    return kept;
}

void LibraryTable::takePlace()
{
    // The header keeps the heights of the lines that stood here before.
    const int head = themeOf(this).u(headUnits);
    const int usual = themeOf(this).u(lineUnits);
    for (int line = 0; line < m_model.rowCount(); ++line)
        if (const int height = m_model.group(line) != nullptr ? head : usual; rowHeight(line) != height)
            setRowHeight(line, height);
    selectionModel()->select(keptLines(), QItemSelectionModel::ClearAndSelect);
    if (m_hadCurrent) {
        int line = m_keptCurrent.empty() ? -1 : m_model.lineOf(m_keptCurrent);
        if (line < 0)
            line = m_model.lineOfUnit(m_keptUnit);
        if (line >= 0)
            selectionModel()->setCurrentIndex(m_model.index(line, 0), QItemSelectionModel::NoUpdate);
    }
    verticalScrollBar()->setValue(m_keptScroll);
    Q_EMIT selectedChanged();
}

void LibraryTable::foldLine(int line, bool folded)
{
    const std::string unit = m_model.group(line)->unit;
    m_model.setFolded(unit, folded);
}

void LibraryTable::keyPressEvent(QKeyEvent *event)
{
    const int line = currentIndex().row();
    if (line < 0) {
        PageTable::keyPressEvent(event);
        return;
    }
    const LibraryGroup *head = m_model.group(line);
    const int key = event->key();
    const bool enters = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (head != nullptr && (enters || key == Qt::Key_Space))
        foldLine(line, !head->folded);
    else if (head != nullptr && (key == Qt::Key_Left || key == Qt::Key_Right))
        foldLine(line, key == Qt::Key_Left);
    else if (key == Qt::Key_Left && m_model.isGrouped())
        setCurrentIndex(m_model.index(m_model.lineOfUnit(m_model.assessment(line)->header.unit), 0));
    else if (enters)
        Q_EMIT opened();
    else if (key == Qt::Key_Delete)
        Q_EMIT removeWanted();
    else
        PageTable::keyPressEvent(event);
}

void LibraryTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && at.isValid() && m_model.group(at.row()) != nullptr) {
        selectionModel()->setCurrentIndex(at, QItemSelectionModel::NoUpdate);
        foldLine(at.row(), !m_model.group(at.row())->folded);
        event->accept();
        return;
    }
    PageTable::mousePressEvent(event);
}

void LibraryTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->pos());
    if (at.isValid() && m_model.group(at.row()) != nullptr)
        mousePressEvent(event);
    else if (at.isValid() && event->button() == Qt::LeftButton)
        Q_EMIT opened();
}

void LibraryTable::resizeEvent(QResizeEvent *event)
{
    PageTable::resizeEvent(event);
    fitColumns();
}

int LibraryTable::widthOf(int column) const
{
    const Theme &theme = themeOf(this);
    const QFontMetrics metrics(theme.font(TypeStep::Table));
    const auto widest = [&metrics](const auto &values, const auto &name) {
        int width = 0;
        for (const auto value : values)
            width = std::max(width, metrics.horizontalAdvance(name(value)));
        return width;
    };
    switch (column) {
    case LibraryModel::Date:
        return metrics.horizontalAdvance(QStringLiteral("0000-00-00")) + theme.u(4.5);
    case LibraryModel::Changed:
        return widest(std::array{0, 1, 2},
                      [](int daysAgo) { return changeWords(QDateTime::currentDateTime().addDays(-daysAgo)); }) +
               theme.u(4.5);
    case LibraryModel::Assessor:
        return theme.u(16);
    case LibraryModel::State:
        return widest(std::array{Status::Draft, Status::InReview, Status::Final}, statusName) + theme.u(10);
    case LibraryModel::Conclusion:
        return widest(std::array{Conclusion::Halt, Conclusion::Incomplete, Conclusion::Good, Conclusion::Acceptable,
                                 Conclusion::Rectify},
                      conclusionName) +
               theme.u(9.5);
    case LibraryModel::Score:
        return metrics.horizontalAdvance(QStringLiteral("100.0 – 100.0")) + theme.u(barUnits(m_model) + 6.5);
    case LibraryModel::Findings:
        return theme.u(54);
    default:
        return metrics.horizontalAdvance(QStringLiteral("100%")) + theme.u(4.5);
    }
}

void LibraryTable::fitColumns()
{
    const Theme &theme = themeOf(this);
    QHeaderView *header = horizontalHeader();
    int rest = viewport()->width();
    for (int column = 0; column < LibraryModel::ColumnCount; ++column) {
        if (column == LibraryModel::Title || column == LibraryModel::Unit)
            continue;
        const int width = std::max(widthOf(column), header->sectionSizeHint(column));
        header->resizeSection(column, width);
        rest -= width;
    }
    const bool both = !isColumnHidden(LibraryModel::Unit);
    const int each = std::max(both ? rest / 2 : rest, theme.u(both ? 30 : 44));
    header->resizeSection(LibraryModel::Title, each);
    if (both)
        header->resizeSection(LibraryModel::Unit, each);
}

} // namespace facet
