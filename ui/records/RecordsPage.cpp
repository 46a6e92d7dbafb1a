#include "records/RecordsPage.h"

#include "desk/Strings.h"
#include "panel/BasisPanel.h"
#include "panel/NotApplicableDialog.h"
#include "records/EmptyReason.h"
#include "records/NotApplicableBanner.h"
#include "records/RecordsActions.h"
#include "records/RecordsBar.h"
#include "records/RecordsFoot.h"
#include "records/RecordsGrid.h"
#include "records/RecordsPanel.h"
#include "records/RecordsTools.h"
#include "records/RowForm.h"
#include "theme/ThemeSource.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"
#include "widgets/Labels.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace facet
{

namespace
{

const Table &tableOf(const Desk &desk, const QString &id)
{
    const Table *table = desk.catalogue().table(fromQt(id));
    Q_ASSERT(table != nullptr && table->kind == TableKind::Records);
    return *table;
}

} // namespace

RecordsPage::RecordsPage(Desk &desk, const QString &tableId, QWidget *parent)
    : Page(desk, parent), m_table(tableOf(desk, tableId)), m_model(new RecordsModel(desk, m_table, this)),
      m_edits(desk, *m_model), m_bar(new RecordsBar(desk, m_table, this)),
      m_panel(new RecordsPanel(desk, *m_model, this)), m_banner(new NotApplicableBanner(desk, m_table, this)),
      m_caption(makeLabel(QString(), this, TypeStep::Title)), m_tools(new RecordsTools(this)),
      m_middle(new QStackedWidget(this)), m_grid(new RecordsGrid(desk, *m_model, m_middle)),
      m_empty(new EmptyState(LineDrawing::Table, QString(), QString(), m_middle)), m_foot(new RecordsFoot(this)),
      m_actions(new RecordsActions(this)), m_finder(new ProblemFinder(desk, *m_model, this))
{
    setObjectName(QStringLiteral("page_") + tableId);
    m_place = Place::of(tableId);
    m_bar->hide();
    m_panel->hide();
    build();
    connectParts();
    connectGrid();
    connectActions();
    nameParts();
    m_grid->goTo(0, 0);
    refresh();
}

RecordsPage::~RecordsPage()
{
    // The window may have taken bar and panel into its own places.
    delete m_bar;
    delete m_panel;
}

void RecordsPage::build()
{
    setGround(this, Ground::Paper);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_caption->setAlignment(Qt::AlignCenter);
    m_caption->setObjectName(QStringLiteral("tableCaption"));
    column->addWidget(m_banner);
    column->addWidget(m_caption);
    column->addWidget(m_tools);
    column->addWidget(m_middle, 1);
    column->addWidget(m_foot);
    m_middle->addWidget(m_grid);
    m_middle->addWidget(m_empty);
    buildEmpty();
    followTheme(this, [this](const Theme &theme) { m_caption->setContentsMargins(0, theme.u(3), 0, theme.u(2.5)); });
}

void RecordsPage::buildEmpty()
{
    m_empty->setObjectName(QStringLiteral("emptyRecords"));
    Button *add = m_empty->addPrimary(QString());
    add->setObjectName(QStringLiteral("addFirstRecord"));
    Button *mark = m_empty->addPlain(QString());
    mark->setObjectName(QStringLiteral("markNotApplicable"));
    connect(add, &QPushButton::clicked, this, &RecordsPage::addRow);
    connect(mark, &QPushButton::clicked, this, [this] { m_actions->notApplicable().trigger(); });
}

void RecordsPage::connectParts()
{
    connect(m_model, &RecordsModel::refreshed, this, &RecordsPage::refresh);
    connect(&desk().sessions(), &SessionModel::committed, this, [this] {
        m_bar->refresh();
        m_banner->refresh();
    });
    connect(m_bar, &RecordsBar::requirementChosen, this, &RecordsPage::showRequirement);
    connect(&m_bar->menuButton(), &QPushButton::clicked, this, [this] {
        Button &button = m_bar->menuButton();
        openMenu(button.mapToGlobal(QPoint(0, button.height())), false);
    });
    connect(m_tools, &RecordsTools::addWanted, this, &RecordsPage::addRow);
    connect(m_tools, &RecordsTools::duplicateWanted, this, [this] { m_actions->duplicate().trigger(); });
    connect(m_tools, &RecordsTools::deleteWanted, this, [this] { m_actions->remove().trigger(); });
    connect(m_tools, &RecordsTools::nextProblemWanted, this, &RecordsPage::goToNextUnanswered);
    connect(m_finder, &ProblemFinder::found, this, [this](int row, int field) { m_grid->goTo(row, field); });
    connect(m_finder, &ProblemFinder::foundNone, this, [this] {
        //: 中文：没有需要修改的记录。
        desk().tell({Notice::Kind::Hint, tr("No record has anything to mend."), {}, {}});
    });
    connect(m_foot, &RecordsFoot::rowWanted, this, [this](int row) {
        m_grid->goTo(row);
        m_grid->setFocus(Qt::OtherFocusReason);
    });
    connect(m_foot, &RecordsFoot::declined, this, [this](const QString &message) {
        desk().tell({Notice::Kind::Hint, message, {}, {}});
    });
    RowForm &form = m_panel->form();
    connect(&form, &RowForm::stepWanted, this, &RecordsPage::stepRow);
    connect(&form, &RowForm::requirementChosen, this, &RecordsPage::showRequirement);
    connect(&form, &RowForm::fieldEntered, this, [this](int field) {
        if (m_grid->currentIndex().isValid() && m_grid->currentIndex().column() != field)
            m_grid->goTo(m_grid->currentIndex().row(), field);
    });
}

void RecordsPage::connectGrid()
{
    connect(m_grid, &RecordsGrid::cellReached, this, &RecordsPage::reach);
    connect(m_grid, &RecordsGrid::scrolled, this, &RecordsPage::showSight);
    connect(m_grid, &RecordsGrid::formWanted, this, [this](int column) {
        m_panel->bringUp();
        m_panel->showRecord();
        m_panel->form().takeFocus(column);
    });
    connect(m_grid, &RecordsGrid::copyWanted, this,
            [this] { QApplication::clipboard()->setText(m_grid->selectedText()); });
    connect(m_grid, &RecordsGrid::pasteWanted, this, [this] {
        if (!m_edits.isAllowed())
            return tellReadOnly();
        const QModelIndex at = m_grid->currentIndex();
        afterEdit(m_edits.paste(QApplication::clipboard()->text(), at.row(), at.column()), at.column());
    });
    connect(m_grid, &RecordsGrid::clearWanted, this, [this] {
        if (!m_edits.isAllowed())
            return tellReadOnly();
        m_edits.clear(selectedCells());
    });
    connect(m_grid, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &position) { openMenu(m_grid->viewport()->mapToGlobal(position), true); });
}

void RecordsPage::connectActions()
{
    connect(&m_actions->add(), &QAction::triggered, this, &RecordsPage::addRow);
    connect(&m_actions->duplicate(), &QAction::triggered, this, [this] {
        flush();
        afterEdit(m_edits.duplicate(m_grid->chosenRows()), -1);
    });
    connect(&m_actions->remove(), &QAction::triggered, this, [this] {
        flush();
        afterEdit(m_edits.remove(m_grid->chosenRows()), -1);
    });
    connect(&m_actions->previous(), &QAction::triggered, this, [this] { stepRow(-1); });
    connect(&m_actions->next(), &QAction::triggered, this, [this] { stepRow(1); });
    connect(&m_actions->nextProblem(), &QAction::triggered, this, &RecordsPage::goToNextUnanswered);
    connect(&m_actions->notApplicable(), &QAction::triggered, this, [this] {
        flush();
        NotApplicableDialog::ask(desk(), toQt(m_table.id), window());
    });
}

void RecordsPage::nameParts()
{
    m_actions->retranslate();
    m_foot->retranslate();
    //: 中文：表 %1 %2
    m_caption->setText(tr("Table %1 %2").arg(toQt(m_table.id), desk().say(m_table.caption)));
    showEmptyTexts();
}

void RecordsPage::showEmptyTexts()
{
    //: 中文：表 %1 还没有记录
    m_empty->setTexts(tr("Table %1 has no records yet").arg(toQt(m_table.id)), emptyReason(desk(), m_table));
    //: 中文：新增一条
    findChild<Button *>(QStringLiteral("addFirstRecord"))->setText(tr("Add a record"));
    //: 中文：标为不适用…
    findChild<Button *>(QStringLiteral("markNotApplicable"))->setText(tr("Mark not applicable…"));
}

QWidget *RecordsPage::barWidget()
{
    return m_bar;
}

QWidget *RecordsPage::panelWidget()
{
    return m_panel;
}

QList<QAction *> RecordsPage::pageActions()
{
    return m_actions->all();
}

void RecordsPage::refresh()
{
    if (m_bar.isNull() || m_panel.isNull())
        return;
    const int rows = m_model->rowCount();
    const AssessmentSession *session = desk().session();
    const bool marked = session != nullptr && session->assessment().notApplicable.contains(m_table.id);
    const bool editable = m_edits.isAllowed();
    if (rows > 0 && !m_grid->currentIndex().isValid())
        m_grid->goTo(std::max(0, m_model->rowOf(m_place.row)), std::max(0, m_place.field));
    m_grid->setMuted(marked);
    m_middle->setCurrentWidget(rows == 0 ? static_cast<QWidget *>(m_empty) : m_grid);
    m_tools->setVisible(rows > 0);
    m_tools->setProblems(marked ? std::vector<ProblemKind>() : problemKinds(desk(), m_table), rows);
    m_tools->setEditable(editable, m_grid->currentIndex().isValid());
    m_actions->setEditable(editable);
    for (const char *name : {"addFirstRecord", "markNotApplicable"})
        findChild<Button *>(QLatin1String(name))->setEnabled(editable);
    findChild<Button *>(QStringLiteral("markNotApplicable"))->setVisible(!marked);
    showEmptyTexts();
    m_bar->refresh();
    m_banner->refresh();
    m_panel->form().setRow(m_grid->currentIndex().row());
    showSight();
}

void RecordsPage::showSight()
{
    const auto [first, last] = m_grid->rowsInSight();
    const bool readOnly = desk().session() != nullptr && desk().sessions().isReadOnly();
    m_foot->setSight(first, last, m_model->rowCount(), desk().say(m_table.rowUnit), readOnly);
}

void RecordsPage::reach(int row, int column)
{
    m_panel->form().setRow(row);
    m_place.row = m_model->idAt(row);
    m_place.field = column;
    m_place.requirement.clear();
    if (isVisible())
        desk().attend(m_place);
}

void RecordsPage::addRow()
{
    flush();
    const int row = m_edits.add();
    if (row < 0)
        return;
    afterEdit(row, 0);
    m_grid->setFocus(Qt::OtherFocusReason);
}

void RecordsPage::afterEdit(int row, int column)
{
    if (row >= 0)
        m_grid->goTo(row, column);
}

void RecordsPage::stepRow(int rows)
{
    flush();
    if (m_grid->currentIndex().isValid())
        m_grid->goTo(m_grid->currentIndex().row() + rows);
}

QModelIndexList RecordsPage::selectedCells() const
{
    QModelIndexList cells = m_grid->selectionModel()->selectedIndexes();
    if (cells.isEmpty() && m_grid->currentIndex().isValid())
        cells.append(m_grid->currentIndex());
    return cells;
}

void RecordsPage::openMenu(const QPoint &globalPosition, bool ofRows)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("recordsMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (ofRows) {
        //: 中文：复制单元格
        QAction *copy = menu->addAction(tr("Copy cells"), m_grid, &RecordsGrid::copyWanted);
        //: 中文：粘贴
        QAction *paste = menu->addAction(tr("Paste"), m_grid, &RecordsGrid::pasteWanted);
        //: 中文：清空单元格
        QAction *clear = menu->addAction(tr("Clear cells"), m_grid, &RecordsGrid::clearWanted);
        copy->setEnabled(m_grid->currentIndex().isValid());
        paste->setEnabled(m_edits.isAllowed());
        clear->setEnabled(m_edits.isAllowed());
        menu->addSeparator();
    }
    menu->addActions({&m_actions->add(), &m_actions->duplicate(), &m_actions->remove()});
    menu->addSeparator();
    menu->addActions({&m_actions->nextProblem(), &m_actions->notApplicable()});
    menu->popup(globalPosition);
}

void RecordsPage::showRequirement(const QString &requirement)
{
    m_place.requirement = requirement;
    m_panel->bringUp();
    m_panel->showBasis();
    desk().attend(m_place);
    m_panel->basis().showRequirement(requirement);
}

void RecordsPage::tellReadOnly()
{
    //: 中文：此工作簿以只读方式打开，不能修改。%1
    desk().tell({Notice::Kind::Hint,
                 tr("This workbook is open read-only and can't be changed. %1")
                     .arg(desk().say(desk().sessions().readOnlyReason())),
                 {},
                 {}});
}

void RecordsPage::reveal(const Place &place)
{
    if (place.page != toQt(m_table.id))
        return;
    const int row = m_model->rowOf(place.row);
    if (place.row != 0 && row >= 0) {
        m_grid->goTo(row, place.field);
        m_grid->setFocus(Qt::OtherFocusReason);
    } else if (place.row != 0) {
        //: 中文：要查看的记录已不在表 %1 中。
        desk().tell(
            {Notice::Kind::Hint, tr("The record looked for is no longer in Table %1.").arg(toQt(m_table.id)), {}, {}});
    } else if (!place.requirement.isEmpty()) {
        for (const ProblemKind &kind : problemKinds(desk(), m_table)) {
            if (toQt(kind.requirement) != place.requirement)
                continue;
            m_finder->findAfter(m_model->rowCount() - 1, kind);
            break;
        }
    } else {
        m_grid->setFocus(Qt::OtherFocusReason);
    }
    m_place.requirement = place.requirement;
    desk().attend(m_place);
}

void RecordsPage::flush()
{
    m_grid->commitOpen();
    if (!m_panel.isNull())
        m_panel->flush();
}

void RecordsPage::showGuidance()
{
    m_panel->bringUp();
    m_panel->showBasis();
    desk().attend(m_place);
    m_panel->basis().showGuidance();
}

void RecordsPage::goToNextUnanswered()
{
    flush();
    m_finder->findAfter(m_grid->currentIndex().row(), m_tools->chosenKind());
}

void RecordsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && !m_bar.isNull()) {
        m_model->retranslate();
        m_grid->retranslate();
        m_tools->retranslate();
        m_bar->retranslate();
        m_banner->retranslate();
        nameParts();
        refresh();
    }
    Page::changeEvent(event);
}

void RecordsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    showSight();
}

} // namespace facet
