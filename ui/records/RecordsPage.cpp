#include "records/RecordsPage.h"

#include "desk/Strings.h"
#include "drawing/Words.h"
#include "panel/BasisPanel.h"
#include "panel/NotApplicableDialog.h"
#include "records/EmptyReason.h"
#include "records/NotApplicableBanner.h"
#include "records/RecordsBar.h"
#include "records/RecordsGrid.h"
#include "records/RecordsPanel.h"
#include "records/RecordsTools.h"
#include "records/RowForm.h"
#include "theme/ThemeSource.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"
#include "widgets/Labels.h"
#include "widgets/Section.h"
#include "widgets/TextField.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
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
      m_empty(new EmptyState(LineDrawing::Table, QString(), QString(), m_middle)),
      m_sight(makeLabel(QString(), this, TypeStep::Note, Ink::Secondary)),
      m_goToWord(makeLabel(QString(), this, TypeStep::Note, Ink::Secondary)), m_goTo(new TextField(this)),
      m_finder(new ProblemFinder(desk, *m_model, this))
{
    setObjectName(QStringLiteral("page_") + tableId);
    m_place = Place::of(tableId);
    m_bar->hide();
    m_panel->hide();
    build();
    makeActions();
    connectParts();
    connectGrid();
    nameActions();
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
    auto *foot = new Bar(Bar::Place::Foot, this);
    column->addWidget(m_banner);
    column->addWidget(m_caption);
    column->addWidget(m_tools);
    column->addWidget(m_middle, 1);
    column->addWidget(foot);
    m_middle->addWidget(m_grid);
    m_middle->addWidget(m_empty);
    buildFoot(foot);
    buildEmpty();
    followTheme(this, [this](const Theme &theme) {
        m_caption->setContentsMargins(0, theme.u(3), 0, theme.u(2.5));
        m_goTo->setFixedWidth(theme.u(20));
    });
}

void RecordsPage::buildFoot(QWidget *foot)
{
    auto *row = static_cast<Bar *>(foot)->row();
    m_sight->setObjectName(QStringLiteral("sightLabel"));
    m_goTo->setObjectName(QStringLiteral("goToRowField"));
    m_goToWord->setBuddy(m_goTo);
    row->addWidget(m_sight, 1);
    row->addWidget(m_goToWord);
    row->addWidget(m_goTo);
    connect(m_goTo, &QLineEdit::returnPressed, this, &RecordsPage::goToRow);
    connect(m_goTo, &QLineEdit::textEdited, this, [this] { m_goTo->setFlaw(Flaw::None); });
}

void RecordsPage::buildEmpty()
{
    m_empty->setObjectName(QStringLiteral("emptyRecords"));
    Button *add = m_empty->addPrimary(QString());
    add->setObjectName(QStringLiteral("addFirstRecord"));
    Button *mark = m_empty->addPlain(QString());
    mark->setObjectName(QStringLiteral("markNotApplicable"));
    connect(add, &QPushButton::clicked, this, &RecordsPage::addRow);
    connect(mark, &QPushButton::clicked, this, [this] { action("actionMarkTableNotApplicable")->trigger(); });
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
    connect(m_tools, &RecordsTools::duplicateWanted, this, [this] { action("actionDuplicateRows")->trigger(); });
    connect(m_tools, &RecordsTools::deleteWanted, this, [this] { action("actionDeleteRows")->trigger(); });
    connect(m_tools, &RecordsTools::nextProblemWanted, this, &RecordsPage::goToNextUnanswered);
    connect(m_finder, &ProblemFinder::found, this, [this](int row, int field) { m_grid->goTo(row, field); });
    connect(m_finder, &ProblemFinder::foundNone, this, [this] {
        //: 中文：没有需要修改的记录。
        desk().tell({Notice::Kind::Hint, tr("No record has anything to mend."), {}, {}});
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
    connect(m_grid->verticalHeader(), &QHeaderView::sectionClicked, this, [this](int) { showSight(); });
}

QAction *RecordsPage::action(const char *name) const
{
    return findChild<QAction *>(QLatin1String(name), Qt::FindDirectChildrenOnly);
}

QAction *RecordsPage::makeAction(const QString &name, const QList<QKeySequence> &keys, const std::function<void()> &act)
{
    auto *made = new QAction(this);
    made->setObjectName(name);
    made->setShortcuts(keys);
    connect(made, &QAction::triggered, this, act);
    addAction(made);
    m_actions.append(made);
    return made;
}

void RecordsPage::makeActions()
{
    makeAction(QStringLiteral("actionAddRow"),
               {QKeySequence(QStringLiteral("Ctrl+Return")), QKeySequence(QStringLiteral("Ctrl+Enter")),
                QKeySequence(QStringLiteral("Ctrl+Insert"))},
               [this] { addRow(); });
    makeAction(QStringLiteral("actionDuplicateRows"), {QKeySequence(QStringLiteral("Ctrl+D"))}, [this] {
        flush();
        afterEdit(m_edits.duplicate(m_grid->chosenRows()), -1);
    });
    makeAction(QStringLiteral("actionDeleteRows"), {QKeySequence(QStringLiteral("Ctrl+Del"))}, [this] {
        flush();
        afterEdit(m_edits.remove(m_grid->chosenRows()), -1);
    });
    makeAction(QStringLiteral("actionPreviousRow"), {QKeySequence(QStringLiteral("Ctrl+Up"))}, [this] { stepRow(-1); });
    makeAction(QStringLiteral("actionNextRow"), {QKeySequence(QStringLiteral("Ctrl+Down"))}, [this] { stepRow(1); });
    makeAction(QStringLiteral("actionNextProblem"), {}, [this] { goToNextUnanswered(); });
    makeAction(QStringLiteral("actionMarkTableNotApplicable"), {}, [this] {
        flush();
        NotApplicableDialog::ask(desk(), toQt(m_table.id), window());
    });
}

void RecordsPage::nameActions()
{
    //: 中文：新增记录
    action("actionAddRow")->setText(tr("Add record"));
    //: 中文：复制所选记录
    action("actionDuplicateRows")->setText(tr("Duplicate records"));
    //: 中文：删除所选记录
    action("actionDeleteRows")->setText(tr("Delete records"));
    //: 中文：上一条记录
    action("actionPreviousRow")->setText(tr("Previous record"));
    //: 中文：下一条记录
    action("actionNextRow")->setText(tr("Next record"));
    //: 中文：下一处问题
    action("actionNextProblem")->setText(tr("Next problem"));
    //: 中文：本表不适用…
    action("actionMarkTableNotApplicable")->setText(tr("Table not applicable…"));
    //: 中文：表 %1 %2
    m_caption->setText(tr("Table %1 %2").arg(toQt(m_table.id), desk().say(m_table.caption)));
    //: 中文：跳到行
    m_goToWord->setText(tr("Go to row"));
    //: 中文：行号
    m_goTo->setPlaceholderText(tr("Row number"));
    m_goTo->setAccessibleName(m_goToWord->text());
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
    return m_actions;
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
    for (const char *name : {"actionAddRow", "actionDuplicateRows", "actionDeleteRows"})
        action(name)->setEnabled(editable);
    action("actionMarkTableNotApplicable")->setEnabled(editable);
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
    const QString total = groupedNumber(m_model->rowCount()) + QLatin1Char(' ') + desk().say(m_table.rowUnit);
    QString words;
    if (first >= 0)
        //: 中文：第 %1–%2 行，共 %3
        words = tr("Rows %1–%2 of %3").arg(groupedNumber(first + 1), groupedNumber(last + 1), total);
    if (desk().session() != nullptr && desk().sessions().isReadOnly())
        //: 中文：只读，不能修改
        words += (words.isEmpty() ? QString() : QStringLiteral(" · ")) + tr("read-only, can't be changed");
    m_sight->setText(words);
    m_goTo->setVisible(first >= 0);
    m_goToWord->setVisible(first >= 0);
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

void RecordsPage::goToRow()
{
    bool valid = false;
    const int row = m_goTo->text().remove(QLatin1Char(',')).trimmed().toInt(&valid);
    if (!valid || row < 1 || row > m_model->rowCount()) {
        //: 中文：请输入 1 到 %1 之间的行号。
        const QString asked = tr("Enter a row number from 1 to %1.").arg(groupedNumber(m_model->rowCount()));
        m_goTo->setFlaw(Flaw::Problem, asked);
        desk().tell({Notice::Kind::Hint, asked, {}, {}});
        return;
    }
    m_goTo->setFlaw(Flaw::None);
    m_goTo->clear();
    m_grid->goTo(row - 1);
    m_grid->setFocus(Qt::OtherFocusReason);
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
    for (const char *name : {"actionAddRow", "actionDuplicateRows", "actionDeleteRows"})
        menu->addAction(action(name));
    menu->addSeparator();
    menu->addAction(action("actionNextProblem"));
    menu->addAction(action("actionMarkTableNotApplicable"));
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
        nameActions();
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
