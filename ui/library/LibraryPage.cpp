#include "library/LibraryPage.h"

#include "desk/Strings.h"
#include "drawing/Words.h"
#include "library/BinDialog.h"
#include "library/LibraryActions.h"
#include "library/LibraryDelegate.h"
#include "library/PriorActions.h"
#include "theme/ThemeSource.h"
#include "widgets/Box.h"
#include "widgets/Button.h"
#include "widgets/Choice.h"
#include "widgets/EmptyState.h"
#include "widgets/Fields.h"
#include "widgets/Labels.h"
#include "widgets/PageTable.h"
#include "widgets/Section.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace facet
{

namespace
{

constexpr std::array conclusions{Conclusion::Halt, Conclusion::Incomplete, Conclusion::Rectify, Conclusion::Acceptable,
                                 Conclusion::Good};

} // namespace

LibraryPage::LibraryPage(Desk &desk, QWidget *parent)
    : Page(desk, parent), m_actions(new LibraryActions(desk, this)), m_priorActions(new PriorActions(desk, this)),
      m_model(new LibraryModel(desk, this)), m_filter(new LibraryFilter(this)), m_bar(new QWidget(this))
{
    setObjectName(QStringLiteral("libraryPage"));
    m_filter->setSourceModel(m_model);
    buildBar();
    buildFilter();
    buildTable();
    buildFoot();
    buildEmptyStates();
    arrange();
    SessionModel &sessions = desk.sessions();
    const auto refresh = [this] {
        m_stale = true;
        if (isVisible())
            reload();
    };
    connect(&sessions, &SessionModel::libraryChanged, this, refresh);
    connect(&sessions, &SessionModel::committed, this, refresh);
    connect(&sessions, &SessionModel::workbookChanged, this, refresh);
    retranslate();
}

void LibraryPage::buildBar()
{
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_title = makeLabel(QString(), m_bar, TypeStep::Title);
    m_count = makeLabel(QString(), m_bar, TypeStep::Table, Ink::Secondary);
    m_import = new Button(QString(), ButtonKind::Plain, m_bar);
    m_import->setObjectName(QStringLiteral("importButton"));
    m_import->setFacetIcon(Icon::Import);
    m_new = new Button(QString(), ButtonKind::Primary, m_bar);
    m_new->setObjectName(QStringLiteral("newAssessmentButton"));
    m_new->setFacetIcon(Icon::Add);
    row->addWidget(m_title);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_import);
    m_carry = new Button(QString(), ButtonKind::Plain, m_bar);
    m_carry->setObjectName(QStringLiteral("carryButton"));
    m_carry->setFacetIcon(Icon::Carry);
    row->addWidget(m_carry);
    row->addWidget(m_new);
    followTheme(m_bar, [row](const Theme &theme) { row->setSpacing(theme.u(2)); });
    connect(m_carry, &QPushButton::clicked, this, [this] {
        const QList<int> rows = selectedRows();
        const QString prior =
            rows.size() == 1 && !m_bin->isChecked() ? toQt(m_model->summary(rows.first()).header.id) : QString();
        m_priorActions->carryForward(prior, this);
    });
    connect(m_import, &QPushButton::clicked, this, [this] { m_actions->importAssessments(this); });
    connect(m_new, &QPushButton::clicked, this, [this] { m_actions->newAssessment(this); });
}

void LibraryPage::buildFilter()
{
    m_filterBar = new Bar(Bar::Place::Filter, this);
    m_search = new SearchField(QString(), m_filterBar);
    m_search->setObjectName(QStringLiteral("librarySearch"));
    m_search->setWidthUnits(73, 30);
    m_status = new FilterBox(QString(), m_filterBar);
    m_status->setObjectName(QStringLiteral("statusFilter"));
    m_conclusion = new FilterBox(QString(), m_filterBar);
    m_conclusion->setObjectName(QStringLiteral("conclusionFilter"));
    m_bin = new CheckBox(QString(), m_filterBar);
    m_bin->setObjectName(QStringLiteral("binBox"));
    QHBoxLayout *row = m_filterBar->row();
    row->addWidget(m_search);
    row->addWidget(m_status);
    row->addWidget(m_conclusion);
    row->addStretch(1);
    row->addWidget(m_bin);
    connect(m_search, &SearchField::searchChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        updateShown();
    });
    connect(m_status, &Choice::optionChosen, this, [this](const QString &id) {
        m_filter->setStatus(id == QLatin1String("all")     ? std::nullopt
                            : id == QLatin1String("final") ? std::optional(Status::Final)
                                                           : std::optional(Status::Draft));
        updateShown();
    });
    connect(m_conclusion, &Choice::optionChosen, this, [this](const QString &id) {
        std::optional<Conclusion> wanted;
        for (const Conclusion conclusion : conclusions)
            if (id == fromUtf8(conclusionId(conclusion)))
                wanted = conclusion;
        m_filter->setConclusion(wanted);
        updateShown();
    });
    connect(m_bin, &QCheckBox::toggled, this, &LibraryPage::reload);
}

void LibraryPage::buildTable()
{
    m_stack = new QStackedWidget(this);
    m_table = new PageTable(8, m_stack);
    m_table->setObjectName(QStringLiteral("libraryTable"));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new LibraryDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(LibraryModel::Date, Qt::DescendingOrder);
    followTheme(m_table, [this](const Theme &) { m_table->resizeColumnsToContents(); });
    m_stack->addWidget(m_table);
    connect(m_table, &QTableView::doubleClicked, this, &LibraryPage::openSelected);
    auto *opens = new QAction(m_table);
    opens->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    opens->setShortcutContext(Qt::WidgetShortcut);
    connect(opens, &QAction::triggered, this, &LibraryPage::openSelected);
    auto *deletes = new QAction(m_table);
    deletes->setShortcut(Qt::Key_Delete);
    deletes->setShortcutContext(Qt::WidgetShortcut);
    connect(deletes, &QAction::triggered, this, &LibraryPage::removeSelected);
    m_table->addActions({opens, deletes});
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LibraryPage::updateActions);
}

void LibraryPage::buildFoot()
{
    m_foot = new Bar(Bar::Place::Foot, this);
    m_selected = makeLabel(QString(), m_foot, TypeStep::Note, Ink::Secondary);
    const auto make = [this](const char *name, Icon icon) {
        auto *button = new Button(QString(), ButtonKind::Plain, m_foot);
        button->setObjectName(QString::fromLatin1(name));
        button->setFacetIcon(icon);
        return button;
    };
    m_open = make("openButton", Icon::Right);
    m_duplicate = make("duplicateButton", Icon::Copy);
    m_archive = make("archiveButton", Icon::Archive);
    m_delete = make("deleteButton", Icon::Delete);
    m_restore = make("restoreButton", Icon::Undo);
    QHBoxLayout *row = m_foot->row();
    row->addWidget(m_selected);
    for (Button *button : {m_open, m_duplicate, m_archive, m_delete, m_restore})
        row->addWidget(button);
    row->addStretch(1);
    followTheme(m_foot, [this](const Theme &theme) { m_foot->setFixedHeight(theme.u(11)); });
    connect(m_open, &QPushButton::clicked, this, &LibraryPage::openSelected);
    connect(m_archive, &QPushButton::clicked, this, [this] { archive(desk(), selectedHeaders()); });
    connect(m_delete, &QPushButton::clicked, this, &LibraryPage::removeSelected);
    connect(m_duplicate, &QPushButton::clicked, this, [this] {
        for (const int selected : selectedRows()) {
            const AssessmentHeader header = m_model->summary(selected).header;
            m_actions->duplicate(toQt(header.id), toQt(header.title));
            break; // the button is enabled for one assessment only
        }
    });
    connect(m_restore, &QPushButton::clicked, this, [this] {
        QStringList ids;
        for (const int selected : selectedRows())
            ids.append(toQt(m_model->summary(selected).header.id));
        m_actions->restore(ids);
    });
}

void LibraryPage::buildEmptyStates()
{
    m_noWorkbook = new EmptyState(LineDrawing::File, QString(), QString(), m_stack);
    m_noAssessment = new EmptyState(LineDrawing::Library, QString(), QString(), m_stack);
    m_noHit = new EmptyState(LineDrawing::Search, QString(), QString(), m_stack);
    m_emptyBin = new EmptyState(LineDrawing::Library, QString(), QString(), m_stack);
    for (EmptyState *state : {m_noWorkbook, m_noAssessment, m_noHit, m_emptyBin})
        m_stack->addWidget(state);
    Button *create = m_noWorkbook->addPrimary(QString());
    create->setObjectName(QStringLiteral("emptyNewWorkbook"));
    connect(create, &QPushButton::clicked, this, [this] { m_actions->newWorkbook(this); });
    Button *open = m_noWorkbook->addPlain(QString());
    open->setObjectName(QStringLiteral("emptyOpenWorkbook"));
    connect(open, &QPushButton::clicked, this, [this] { m_actions->openWorkbook(this); });
    Button *assess = m_noAssessment->addPrimary(QString());
    assess->setObjectName(QStringLiteral("emptyNewAssessment"));
    connect(assess, &QPushButton::clicked, this, [this] { m_actions->newAssessment(this); });
    Button *import = m_noAssessment->addPlain(QString());
    import->setObjectName(QStringLiteral("emptyImport"));
    connect(import, &QPushButton::clicked, this, [this] { m_actions->importAssessments(this); });
    Button *clear = m_noHit->addPrimary(QString());
    clear->setObjectName(QStringLiteral("emptyClear"));
    connect(clear, &QPushButton::clicked, this, &LibraryPage::clearFilters);
    Button *leave = m_emptyBin->addPlain(QString());
    leave->setObjectName(QStringLiteral("emptyLeaveBin"));
    connect(leave, &QPushButton::clicked, this, [this] { m_bin->setChecked(false); });
}

void LibraryPage::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filterBar);
    column->addWidget(m_stack, 1);
    column->addWidget(m_foot);
}

void LibraryPage::fillFilters()
{
    const QString all = /*: 中文：全部 */ tr("all");
    const QString status = m_status->currentId();
    m_status->clear();
    m_status->setPrefix(/*: 中文：状态 */ tr("Status"));
    m_status->addOption(QStringLiteral("all"), all);
    m_status->addOption(QStringLiteral("draft"), statusName(Status::Draft));
    m_status->addOption(QStringLiteral("final"), statusName(Status::Final));
    m_status->setCurrentId(status.isEmpty() ? QStringLiteral("all") : status);
    const QString conclusion = m_conclusion->currentId();
    m_conclusion->clear();
    m_conclusion->setPrefix(/*: 中文：结论 */ tr("Conclusion"));
    m_conclusion->addOption(QStringLiteral("all"), all);
    for (const Conclusion each : conclusions)
        m_conclusion->addOption(fromUtf8(conclusionId(each)), conclusionName(each));
    m_conclusion->setCurrentId(conclusion.isEmpty() ? QStringLiteral("all") : conclusion);
}

void LibraryPage::retranslate()
{
    m_title->setText(/*: 中文：评估库 */ tr("Library"));
    m_carry->setText(/*: 中文：从往年结转… */ tr("Carry forward…"));
    m_import->setText(/*: 中文：导入文件… */ tr("Import file…"));
    m_new->setText(/*: 中文：新建评估 */ tr("New assessment"));
    m_search->setPlaceholderText(/*: 中文：名称、单位、评估人、日期 */ tr("Title, unit, assessor, date"));
    m_search->setAccessibleName(/*: 中文：在评估库中查找 */ tr("Search the library"));
    m_bin->setText(/*: 中文：只看已删除的 */ tr("Only deleted ones"));
    m_bin->setMinimumWidth(m_bin->sizeHint().width()); // a narrow window takes room from the search, not from here
    m_table->setAccessibleName(/*: 中文：评估列表 */ tr("List of assessments"));
    m_open->setText(/*: 中文：打开 */ tr("Open"));
    m_archive->setText(/*: 中文：归档 */ tr("Archive"));
    m_duplicate->setText(/*: 中文：复制 */ tr("Duplicate"));
    m_delete->setText(/*: 中文：删除 */ tr("Delete"));
    m_restore->setText(/*: 中文：恢复 */ tr("Restore"));
    m_noWorkbook->setTexts(
        /*: 中文：没有打开工作簿 */ tr("No workbook is open"),
        /*: 中文：评估存在工作簿文件（*.facet）里，一个工作簿可以放多个评估。 */
        tr("Assessments are kept in a workbook file (*.facet); one workbook holds any number of them."));
    m_noAssessment->setTexts(
        /*: 中文：工作簿里还没有评估 */ tr("No assessments yet"),
        /*: 中文：新建一个，或导入评估文件。 */ tr("Start a new one, or import an assessment file."));
    m_emptyBin->setTexts(
        /*: 中文：没有已删除的评估 */ tr("Nothing was deleted"),
        /*: 中文：删除的评估会留在这里，可以恢复。 */ tr("Deleted assessments stay here and can be restored."));
    findChild<Button *>(QStringLiteral("emptyNewWorkbook"))->setText(/*: 中文：新建工作簿… */ tr("New workbook…"));
    findChild<Button *>(QStringLiteral("emptyOpenWorkbook"))->setText(/*: 中文：打开工作簿… */ tr("Open workbook…"));
    findChild<Button *>(QStringLiteral("emptyNewAssessment"))->setText(tr("New assessment"));
    findChild<Button *>(QStringLiteral("emptyImport"))->setText(tr("Import file…"));
    findChild<Button *>(QStringLiteral("emptyClear"))->setText(/*: 中文：清除全部条件 */ tr("Clear all filters"));
    findChild<Button *>(QStringLiteral("emptyLeaveBin"))->setText(/*: 中文：回到评估 */ tr("Back to the assessments"));
    fillFilters();
    m_model->retranslate();
    updateShown();
}

void LibraryPage::reload()
{
    m_stale = false;
    m_model->reload(m_bin->isChecked());
    m_table->resizeColumnsToContents();
    updateShown();
}

void LibraryPage::updateShown()
{
    const bool hasWorkbook = desk().sessions().workbook() != nullptr;
    const bool bin = m_bin->isChecked();
    const int shown = m_filter->rowCount();
    const int total = m_model->rowCount();
    QWidget *state = m_table;
    if (!hasWorkbook)
        state = m_noWorkbook;
    else if (total == 0)
        state = bin ? m_emptyBin : m_noAssessment;
    else if (shown == 0)
        state = m_noHit;
    m_noHit->setTexts(/*: 中文：没有符合条件的评估 */ tr("No assessment matches"),
                      //: 中文：已在 %1 个评估的名称、单位、评估人和日期中查找。
                      tr("Looked in title, unit, assessor and date of %1 assessments.").arg(total));
    m_stack->setCurrentWidget(state);
    m_filterBar->setVisible(hasWorkbook && (total > 0 || bin));
    m_foot->setVisible(state == m_table);
    m_new->setVisible(hasWorkbook && state != m_noAssessment);
    m_import->setVisible(hasWorkbook);
    m_carry->setVisible(hasWorkbook);
    const bool readOnly = desk().sessions().isWorkbookReadOnly();
    m_new->setEnabled(!readOnly);
    m_import->setEnabled(!readOnly);
    m_carry->setEnabled(!readOnly);
    if (!hasWorkbook)
        m_count->clear();
    else if (m_filter->isFiltering())
        //: 中文：匹配 %1 / %2 个评估
        m_count->setText(tr("%1 of %2 assessments").arg(shown).arg(total));
    else
        //: 中文：%1 个单位 · %2 个评估
        m_count->setText(tr("units: %1 · assessments: %2").arg(m_model->unitCount()).arg(total));
    updateActions();
}

void LibraryPage::updateActions()
{
    const qsizetype count = selectedRows().size();
    const bool readOnly = desk().sessions().isWorkbookReadOnly();
    const bool bin = m_bin->isChecked();
    //: 中文：已选 %1 个评估
    m_selected->setText(tr("selected: %1").arg(count));
    m_open->setVisible(!bin);
    m_duplicate->setVisible(!bin);
    m_archive->setVisible(!bin);
    m_delete->setVisible(!bin);
    m_restore->setVisible(bin);
    m_open->setEnabled(count == 1);
    m_duplicate->setEnabled(count == 1 && !readOnly);
    m_archive->setEnabled(count > 0 && !readOnly);
    m_delete->setEnabled(count > 0 && !readOnly);
    m_restore->setEnabled(count > 0 && !readOnly);
}

void LibraryPage::clearFilters()
{
    m_search->clear();
    m_filter->setText({});
    m_filter->setStatus(std::nullopt);
    m_filter->setConclusion(std::nullopt);
    m_status->setCurrentId(QStringLiteral("all"));
    m_conclusion->setCurrentId(QStringLiteral("all"));
    updateShown();
}

QList<int> LibraryPage::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(m_filter->mapToSource(index).row());
    return rows;
}

void LibraryPage::openSelected()
{
    const QList<int> rows = selectedRows();
    if (rows.size() == 1 && !m_bin->isChecked())
        m_actions->open(toQt(m_model->summary(rows.first()).header.id));
}

std::vector<AssessmentHeader> LibraryPage::selectedHeaders() const
{
    std::vector<AssessmentHeader> headers;
    for (const int row : selectedRows())
        headers.push_back(m_model->summary(row).header);
    return headers;
}

void LibraryPage::removeSelected()
{
    if (m_delete->isEnabled() && !m_bin->isChecked())
        m_actions->remove(selectedHeaders());
}

void LibraryPage::reveal(const Place &)
{
    if (m_stale)
        reload();
    if (m_table->selectionModel()->selectedRows().isEmpty() && m_filter->rowCount() > 0)
        m_table->selectRow(0);
    if (m_stack->currentWidget() == m_table)
        m_table->setFocus(Qt::OtherFocusReason);
}

void LibraryPage::showEvent(QShowEvent *event)
{
    if (m_stale)
        reload();
    Page::showEvent(event);
}

void LibraryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace facet
