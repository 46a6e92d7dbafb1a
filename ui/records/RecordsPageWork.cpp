// What the officer does on a record page, and what follows.
#include "desk/Strings.h"
#include "panel/NotApplicableDialog.h"
#include "records/CarriedBanner.h"
#include "records/CellEdits.h"
#include "records/GridColumns.h"
#include "records/NotApplicableBanner.h"
#include "records/ProblemFinder.h"
#include "records/RecordsActions.h"
#include "records/RecordsBar.h"
#include "records/RecordsFoot.h"
#include "records/RecordsGrid.h"
#include "records/RecordsMenus.h"
#include "records/RecordsMiddle.h"
#include "records/RecordsPage.h"
#include "records/RecordsPanel.h"
#include "records/RecordsQuery.h"
#include "records/RecordsTools.h"
#include "records/RowCopy.h"
#include "records/RowEdits.h"
#include "records/RowFilterFields.h"
#include "records/RowForm.h"
#include "widgets/Button.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QShortcut>

namespace facet
{

void RecordsPage::connectParts()
{
    connect(m_model, &RecordsModel::refreshed, this, &RecordsPage::refresh);
    connect(m_model, &RecordsModel::sortWanted, this, [this](int column, Qt::SortOrder order) {
        RowOrder wanted;
        if (column >= 0)
            wanted = {static_cast<std::size_t>(column), order == Qt::DescendingOrder};
        m_query->setOrder(wanted);
    });
    connect(&desk().sessions(), &SessionModel::committed, this, [this] {
        m_bar->refresh();
        m_banner->refresh();
        m_carried->refresh();
    });
    connect(m_bar, &RecordsBar::requirementChosen, this, &RecordsPage::showRequirement);
    connect(m_bar, &RecordsBar::importWanted, this, [this] { m_actions->get(RecordsAction::ImportRows).trigger(); });
    connect(m_bar, &RecordsBar::exportWanted, this, [this] { m_actions->get(RecordsAction::ExportRows).trigger(); });
    connect(&m_bar->menuButton(), &QPushButton::clicked, this, [this] {
        const Button &button = m_bar->menuButton();
        m_menus->openForPage(button.mapToGlobal(QPoint(0, button.height())));
    });
    connect(m_middle, &RecordsMiddle::addWanted, m_rowEdits, &RowEdits::add);
    connect(m_middle, &RecordsMiddle::importWanted, this,
            [this] { m_actions->get(RecordsAction::ImportRows).trigger(); });
    connect(m_middle, &RecordsMiddle::notApplicableWanted, this,
            [this] { m_actions->get(RecordsAction::NotApplicable).trigger(); });
    connect(m_middle, &RecordsMiddle::pasteWanted, this,
            [this] { m_actions->get(RecordsAction::PasteCells).trigger(); });
    connect(m_middle, &RecordsMiddle::showAllWanted, this, &RecordsPage::showAllRows);
    connect(m_tools, &RecordsTools::filterEdited, this, [this] { m_query->setFilter(m_tools->filter()); });
    connect(m_tools, &RecordsTools::addWanted, this, [this] { m_actions->get(RecordsAction::AddRow).trigger(); });
    connect(m_tools, &RecordsTools::duplicateWanted, this,
            [this] { m_actions->get(RecordsAction::DuplicateRows).trigger(); });
    connect(m_tools, &RecordsTools::deleteWanted, this,
            [this] { m_actions->get(RecordsAction::DeleteRows).trigger(); });
    connect(m_tools, &RecordsTools::nextProblemWanted, this, &RecordsPage::goToNextUnanswered);
    connect(m_tools, &RecordsTools::columnsWanted, this, [this] {
        const Button &button = m_tools->columnsButton();
        m_menus->openColumns(button.mapToGlobal(QPoint(0, button.height())));
    });
    connect(&m_tools->fields(), &RowFilterFields::leftDownward, m_grid,
            [this] { m_grid->setFocus(Qt::TabFocusReason); });
}

void RecordsPage::connectWork()
{
    connect(m_query, &RecordsQuery::changed, this, &RecordsPage::showQuery);
    connect(m_query, &RecordsQuery::aboutToShow, this, &RecordsPage::flush);
    connect(m_finder, &ProblemFinder::found, this, [this](int row, int field) { m_grid->goTo(row, field); });
    connect(m_finder, &ProblemFinder::searchingChanged, this, &RecordsPage::showSight);
    connect(m_finder, &ProblemFinder::foundNone, this, [this] {
        //: 中文：没有需要修改的记录。
        desk().tell({Notice::Kind::Hint, tr("No record has anything to mend."), {}, {}});
    });
    connect(m_copy, &RowCopy::runningChanged, this, &RecordsPage::showSight);
    connect(m_rowEdits, &RowEdits::edited, this, &RecordsPage::goAfterEdit);
    connect(m_cellEdits, &CellEdits::edited, this, &RecordsPage::goAfterEdit);
    connect(m_foot, &RecordsFoot::stopWanted, this, &RecordsPage::stopWork);
    connect(m_foot, &RecordsFoot::showAllWanted, this, &RecordsPage::showAllRows);
    connect(m_foot, &RecordsFoot::applyAgainWanted, m_query, &RecordsQuery::applyAgain);
    connect(m_foot, &RecordsFoot::rowWanted, this, &RecordsPage::goToNumber);
    connect(m_foot, &RecordsFoot::declined, this, [this](const QString &message) {
        desk().tell({Notice::Kind::Hint, message, {}, {}});
    });
    connect(m_stop, &QShortcut::activated, this, &RecordsPage::stopWork);
}

void RecordsPage::connectGrid()
{
    connect(m_grid, &RecordsGrid::cellReached, this, &RecordsPage::reach);
    connect(m_grid, &RecordsGrid::scrolled, this, &RecordsPage::showSight);
    connect(m_grid, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &position) { m_menus->openForCells(m_grid->viewport()->mapToGlobal(position)); });
    QHeaderView *header = m_grid->horizontalHeader();
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &position) {
        if (const int column = header->logicalIndexAt(position); column >= 0)
            m_menus->openForColumn(header->mapToGlobal(position), column);
    });
    connect(m_menus, &RecordsMenus::orderWanted, m_query, &RecordsQuery::setOrder);
    connect(m_menus, &RecordsMenus::problemsWanted, this, &RecordsPage::showProblems);
    connect(m_menus, &RecordsMenus::sameWanted, this, [this](std::size_t field, const QString &text) {
        RowFilter filter = m_query->filter();
        filter.text = fromQt(text);
        filter.inField = field;
        m_query->setFilter(filter);
    });
}

void RecordsPage::connectPanel()
{
    RowForm &form = m_panel->form();
    connect(&form, &RowForm::stepWanted, this, &RecordsPage::stepRow);
    connect(&form, &RowForm::requirementChosen, this, &RecordsPage::showRequirement);
    connect(&form, &RowForm::fieldEntered, this, [this](int field) {
        const QModelIndex at = m_grid->currentIndex();
        if (at.isValid() && at.column() != field && m_grid->columns().isShown(field))
            m_grid->goTo(at.row(), field);
    });
}

void RecordsPage::connectActions()
{
    using enum RecordsAction;
    const auto on = [this](RecordsAction action, auto run) {
        connect(&m_actions->get(action), &QAction::triggered, this, run);
    };
    on(AddRow, [this] {
        flush();
        m_rowEdits->add();
        m_grid->setFocus(Qt::OtherFocusReason);
    });
    on(DuplicateRows, [this] {
        flush();
        m_rowEdits->duplicate(m_grid->picked());
    });
    on(DeleteRows, [this] {
        flush();
        m_rowEdits->remove(m_grid->picked());
    });
    on(PreviousRow, [this] { stepRow(-1); });
    on(NextRow, [this] { stepRow(1); });
    on(NextProblem, [this] { goToNextUnanswered(); });
    on(NotApplicable, [this] {
        flush();
        NotApplicableDialog::ask(desk(), toQt(m_table.id), window());
    });
    on(ImportRows, [this] {
        flush();
        Q_EMIT importWanted();
    });
    on(ExportRows, [this] {
        flush();
        Q_EMIT exportWanted();
    });
    on(SaveTemplate, [this] { Q_EMIT templateWanted(); });
    on(FindRows, [this] { m_tools->fields().takeFocus(); });
    on(ShowAllRows, [this] { showAllRows(); });
    on(SortByColumn, [this] { sortByCurrentColumn(); });
}

void RecordsPage::connectCellActions()
{
    using enum RecordsAction;
    const auto on = [this](RecordsAction action, auto run) {
        connect(&m_actions->get(action), &QAction::triggered, this, run);
    };
    on(CopyCells, [this] { m_copy->copy(m_grid->picked(), false); });
    on(CopyWithLabels, [this] { m_copy->copy(m_grid->picked(), true); });
    on(CutCells, [this] {
        // Cleared only when it is on the clipboard.
        const PickedCells picked = m_grid->picked();
        m_copy->copy(picked, false, [this, picked] { m_cellEdits->clear(picked); });
    });
    on(PasteCells, [this] {
        m_cellEdits->paste(QApplication::clipboard()->text(), m_grid->picked(), m_grid->columns().shownFields());
    });
    on(ClearCells, [this] { m_cellEdits->clear(m_grid->picked()); });
    on(FillDown, [this] { m_cellEdits->fillDown(m_grid->picked()); });
}

void RecordsPage::goAfterEdit(int row, int column)
{
    if (row >= 0)
        m_grid->goTo(row, column);
}

void RecordsPage::goToNumber(std::int64_t number)
{
    const RowId id = m_model->list().places().idAt(number - 1);
    const int row = m_model->rowOf(id);
    if (row >= 0) {
        m_grid->goTo(row);
        m_grid->setFocus(Qt::OtherFocusReason);
        return;
    }
    Place place = m_place;
    place.row = id;
    place.requirement.clear();
    //: 中文：第 %1 行不在筛选结果中。
    const QString hidden = tr("Row %1 is not among those shown.").arg(QString::number(number));
    //: 中文：显示全部
    desk().tell({Notice::Kind::Hint, hidden, tr("Show all"), [page = QPointer<RecordsPage>(this), place] {
                     if (page != nullptr)
                         page->reveal(place);
                 }});
}

void RecordsPage::stepRow(int rows)
{
    flush();
    if (m_grid->currentIndex().isValid())
        m_grid->goTo(m_grid->currentIndex().row() + rows);
}

void RecordsPage::showAllRows()
{
    m_query->setFilter({});
    m_grid->setFocus(Qt::OtherFocusReason);
}

/// Ascending, descending, the order of entry, as with clicks on the header.
void RecordsPage::sortByCurrentColumn()
{
    const int column = m_grid->currentIndex().column();
    if (column < 0)
        return;
    const RowOrder &now = m_query->order();
    const auto field = static_cast<std::size_t>(column);
    if (now.field != field)
        m_query->setOrder({field, false});
    else
        m_query->setOrder(now.descending ? RowOrder() : RowOrder{field, true});
}

void RecordsPage::stopWork()
{
    m_copy->stop();
    m_finder->stop();
    m_query->stop();
}

} // namespace facet
