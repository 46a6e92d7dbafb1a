#include "library/LibraryPage.h"

#include "desk/Strings.h"
#include "library/BinDialog.h"
#include "library/LibraryActions.h"
#include "library/LibraryBars.h"
#include "library/LibraryEmptyStates.h"
#include "library/LibraryFinder.h"
#include "library/LibraryModel.h"
#include "library/LibraryTable.h"
#include "library/LibraryWords.h"
#include "library/PriorActions.h"
#include "theme/ThemeSource.h"
#include "widgets/Button.h"
#include "widgets/Labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace facet
{

namespace
{

/// The first picture has the machine for itself; then the search is made ready.
constexpr int prepareAfter = 300; // ms

const std::array<const char *, LibraryModel::ColumnCount> columnNames{
    "title", "unit", "date", "assessor", "status", "conclusion", "score", "findings", "completeness", "changed"};

/// "date,descending", as it is remembered; nothing that is known: by date, newest first.
std::pair<int, Qt::SortOrder> orderFrom(const QString &remembered)
{
    for (int column = 0; column < LibraryModel::ColumnCount; ++column)
        if (remembered.section(QLatin1Char(','), 0, 0) == QLatin1String(columnNames[static_cast<std::size_t>(column)]))
            return {column,
                    remembered.endsWith(QLatin1String("descending")) ? Qt::DescendingOrder : Qt::AscendingOrder};
    return {LibraryModel::Date, Qt::DescendingOrder};
}

QString asText(int column, Qt::SortOrder order)
{
    return QLatin1String(columnNames.at(static_cast<std::size_t>(column))) +
           (order == Qt::DescendingOrder ? QStringLiteral(",descending") : QStringLiteral(",ascending"));
}

} // namespace

LibraryPage::LibraryPage(Desk &desk, QWidget *parent)
    : Page(desk, parent), m_actions(new LibraryActions(desk, this)), m_priorActions(new PriorActions(desk, this)),
      m_model(new LibraryModel(desk, this)), m_finder(new LibraryFinder(desk, this)), m_bar(new QWidget(this)),
      m_filterBar(new LibraryFilterBar(this)), m_stack(new QStackedWidget(this)),
      m_table(new LibraryTable(*m_model, m_stack)), m_empty(new LibraryEmptyStates(*m_stack)),
      m_foot(new LibraryFoot(this))
{
    setObjectName(QStringLiteral("libraryPage"));
    m_stack->addWidget(m_table);
    buildBar();
    arrange();
    const auto [column, order] = orderFrom(desk.settings().value(Setting::LibraryOrder).toString());
    m_table->sortByColumn(column, order);
    m_table->setSortingEnabled(true);
    setGrouped(desk.settings().value(Setting::LibraryGrouped).toBool());
    connectParts();
    connectSessions();
    connectEmptyStates();
    connectFoot();
    m_prepareSearch.setSingleShot(true);
    m_prepareSearch.setInterval(prepareAfter);
    retranslate();
}

void LibraryPage::buildBar()
{
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_title = makeLabel(QString(), m_bar, TypeStep::Title);
    m_count = makeLabel(QString(), m_bar, TypeStep::Table, Ink::Secondary);
    m_count->setObjectName(QStringLiteral("libraryCount"));
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

void LibraryPage::connectParts()
{
    connect(m_import, &QPushButton::clicked, this, [this] { m_actions->importAssessments(this); });
    connect(m_new, &QPushButton::clicked, this, [this] { m_actions->newAssessment(this); });
    connect(m_carry, &QPushButton::clicked, this, [this] {
        const auto chosen = m_table->selected();
        m_priorActions->carryForward(chosen.size() == 1 && !isBin() ? toQt(chosen.front().id) : QString(), this);
    });
    connect(m_filterBar, &LibraryFilterBar::searchTyped, this, &LibraryPage::refilter);
    connect(m_filterBar, &LibraryFilterBar::filterChanged, this, &LibraryPage::refilter);
    connect(m_filterBar, &LibraryFilterBar::shelfChanged, this, &LibraryPage::reload);
    connect(m_filterBar, &LibraryFilterBar::binWanted, this, [this] { BinDialog::show(desk(), window()); });
    connect(m_filterBar, &LibraryFilterBar::groupingChosen, this, [this](bool grouped) {
        setGrouped(grouped);
        desk().settings().setValue(Setting::LibraryGrouped, grouped);
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) {
                desk().settings().setValue(Setting::LibraryOrder, asText(column, order));
            });
    connect(m_table, &LibraryTable::opened, this, &LibraryPage::openSelected);
    connect(m_table, &LibraryTable::removeWanted, this, &LibraryPage::removeSelected);
    connect(m_table, &LibraryTable::selectedChanged, this, &LibraryPage::updateActions);
    connect(m_table, &QWidget::customContextMenuRequested, this, &LibraryPage::showMenu);
    connect(&m_prepareSearch, &QTimer::timeout, m_finder, &LibraryFinder::prepare);
    connect(m_finder, &LibraryFinder::ready, this, [this] {
        if (!m_filterBar->searched().isEmpty())
            refilter();
        Q_EMIT searchReady();
    });
}

void LibraryPage::connectSessions()
{
    SessionModel &sessions = desk().sessions();
    const auto everything = [this] {
        m_stale = true;
        refresh();
    };
    connect(&sessions, &SessionModel::libraryChanged, this, everything);
    connect(&sessions, &SessionModel::workbookChanged, this, everything);
    connect(&sessions, &SessionModel::committed, this, [this] {
        if (const AssessmentSession *session = desk().session()) {
            const QString id = toQt(session->assessment().header.id);
            if (!m_staleAssessments.contains(id))
                m_staleAssessments.append(id);
        }
        refresh();
    });
}

void LibraryPage::connectEmptyStates()
{
    connect(m_empty, &LibraryEmptyStates::newWorkbookWanted, this, [this] { m_actions->newWorkbook(this); });
    connect(m_empty, &LibraryEmptyStates::openWorkbookWanted, this, [this] { m_actions->openWorkbook(this); });
    connect(m_empty, &LibraryEmptyStates::newAssessmentWanted, this, [this] { m_actions->newAssessment(this); });
    connect(m_empty, &LibraryEmptyStates::importWanted, this, [this] { m_actions->importAssessments(this); });
    connect(m_empty, &LibraryEmptyStates::clearWanted, m_filterBar, &LibraryFilterBar::clearAll);
    connect(m_empty, &LibraryEmptyStates::clearFiltersWanted, m_filterBar, &LibraryFilterBar::clearFilters);
    connect(m_empty, &LibraryEmptyStates::shelfWanted, m_filterBar, &LibraryFilterBar::setShelf);
}

void LibraryPage::connectFoot()
{
    connect(m_foot, &LibraryFoot::compareWanted, this, &LibraryPage::compareSelected);
    connect(m_foot, &LibraryFoot::openWanted, this, &LibraryPage::openSelected);
    connect(m_foot, &LibraryFoot::archiveWanted, this, [this] { archive(desk(), m_table->selected(false)); });
    connect(m_foot, &LibraryFoot::unarchiveWanted, this, [this] { unarchive(desk(), m_table->selected(true)); });
    connect(m_foot, &LibraryFoot::removeWanted, this, &LibraryPage::removeSelected);
    connect(m_foot, &LibraryFoot::restoreWanted, this, [this] {
        QStringList ids;
        for (const AssessmentHeader &header : m_table->selected())
            ids.append(toQt(header.id));
        m_actions->restore(ids);
    });
    connect(m_foot, &LibraryFoot::duplicateWanted, this, [this] {
        if (const auto chosen = m_table->selected(); chosen.size() == 1)
            m_actions->duplicate(toQt(chosen.front().id), toQt(chosen.front().title));
    });
}

void LibraryPage::retranslate()
{
    m_title->setText(/*: 中文：评估库 */ tr("Library"));
    m_carry->setText(/*: 中文：从往年结转… */ tr("Carry forward…"));
    m_import->setText(/*: 中文：导入文件… */ tr("Import file…"));
    m_new->setText(/*: 中文：新建评估 */ tr("New assessment"));
    m_table->setAccessibleName(/*: 中文：评估列表 */ tr("List of assessments"));
    m_filterBar->retranslate();
    m_empty->retranslate();
    m_foot->retranslate();
    m_model->retranslate();
    m_table->fitColumns();
    updateShown();
}

/// While nobody looks, what changes only makes it stale.
void LibraryPage::refresh()
{
    if (isVisible())
        bringUpToDate();
}

void LibraryPage::bringUpToDate()
{
    if (m_stale) {
        reload();
    } else if (!m_staleAssessments.isEmpty()) {
        for (const QString &id : std::exchange(m_staleAssessments, {}))
            m_model->reloadOne(fromQt(id));
        m_filterBar->setYears(m_model->years());
        refilter();
    }
}

void LibraryPage::reload()
{
    m_stale = false;
    m_staleAssessments.clear();
    const Workbook *workbook = desk().sessions().workbook();
    m_counts = workbook == nullptr ? AssessmentCounts() : workbook->assessmentCounts().value_or(AssessmentCounts());
    m_filterBar->setInBin(m_counts.deleted);
    m_model->reload(m_filterBar->shelf());
    m_filterBar->setYears(m_model->years());
    refilter();
    m_prepareSearch.start();
}

void LibraryPage::refilter()
{
    LibraryFilter filter = m_filterBar->filter();
    const QString searched = m_filterBar->searched();
    if (!searched.isEmpty()) {
        filter.found = m_finder->find(searched, *m_model);
        if (!filter.found) { // not ready: what the list shows can be looked through at once
            filter.found.emplace();
            for (const AssessmentSummary &each : m_model->all()) {
                const std::array texts{&each.header.title, &each.header.unit, &each.header.assessor, &each.header.date};
                const bool has = std::any_of(texts.begin(), texts.end(), [&](const std::string *text) {
                    return toQt(*text).contains(searched, Qt::CaseInsensitive);
                });
                filter.found->push_back(has ? 1 : 0);
            }
            m_finder->prepare();
        }
    }
    if (filter.isFiltering() || m_model->filter().isFiltering())
        m_model->setFilter(std::move(filter));
    updateShown();
}

bool LibraryPage::isSearchReady() const
{
    return m_finder->isReady();
}

void LibraryPage::setGrouped(bool grouped)
{
    m_filterBar->setGrouped(grouped);
    m_table->setColumnHidden(LibraryModel::Unit, grouped);
    m_model->setGrouped(grouped);
    m_table->fitColumns();
}

QWidget *LibraryPage::stateToShow() const
{
    const LibraryShelf shelf = m_filterBar->shelf();
    if (desk().sessions().workbook() == nullptr)
        return m_empty->noWorkbook();
    if (m_model->all().empty())
        return shelf == LibraryShelf::Archived || shelf == LibraryShelf::Bin ? m_empty->emptyShelf(shelf)
                                                                             : m_empty->noAssessment(m_counts.archived);
    if (m_model->shownCount() > 0)
        return m_table;
    return m_empty->noHit(
        {m_filterBar->searched(), m_filterBar->limits(), static_cast<int>(m_model->all().size()), shelf, m_counts});
}

void LibraryPage::updateShown()
{
    const bool hasWorkbook = desk().sessions().workbook() != nullptr;
    const bool hasAny = m_counts.inUse + m_counts.archived + m_counts.deleted > 0;
    const int total = static_cast<int>(m_model->all().size());
    QWidget *state = stateToShow();
    m_stack->setCurrentWidget(state);
    const LibraryShelf shelf = m_filterBar->shelf();
    m_filterBar->setVisible(hasWorkbook && (hasAny || shelf != LibraryShelf::InUse));
    m_foot->setVisible(state == m_table);
    // The empty page has this button itself.
    const bool isNone = m_model->all().empty() && (shelf == LibraryShelf::InUse || shelf == LibraryShelf::All);
    m_new->setVisible(hasWorkbook && !isNone);
    m_import->setVisible(hasWorkbook);
    m_carry->setVisible(hasWorkbook && !isNone); // there would be nothing to carry
    const bool readOnly = desk().sessions().isWorkbookReadOnly();
    m_new->setEnabled(!readOnly);
    m_import->setEnabled(!readOnly);
    m_carry->setEnabled(!readOnly);
    if (!hasWorkbook)
        m_count->clear();
    else if (m_model->filter().isFiltering())
        //: 中文：匹配 %1 / %2 个评估
        m_count->setText(tr("%1 of %2 assessments").arg(m_model->shownCount()).arg(total));
    else
        //: 中文：%n 个单位
        m_count->setText(tr("%n unit(s)", nullptr, m_model->unitCount()) + QStringLiteral(" · ") +
                         assessmentsWords(total));
    updateActions();
}

void LibraryPage::updateActions()
{
    m_foot->update({m_table->selected().size(), m_table->selected(true).size(), desk().sessions().isWorkbookReadOnly(),
                    isBin(), isSignalConnected(QMetaMethod::fromSignal(&LibraryPage::compareRequested))});
}

void LibraryPage::openSelected()
{
    if (const auto chosen = m_table->selected(); chosen.size() == 1 && !isBin())
        m_actions->open(toQt(chosen.front().id));
}

void LibraryPage::removeSelected()
{
    if (!desk().sessions().isWorkbookReadOnly() && !isBin())
        m_actions->remove(m_table->selected());
}

bool LibraryPage::isBin() const
{
    return m_filterBar->shelf() == LibraryShelf::Bin;
}

/// Over an assessment: what can be done with what is chosen.
void LibraryPage::showMenu(const QPoint &at)
{
    const QModelIndex index = m_table->indexAt(at);
    if (index.isValid() && m_model->assessment(index.row()) != nullptr)
        m_foot->makeMenu(this)->popup(m_table->viewport()->mapToGlobal(at));
}

void LibraryPage::compareSelected()
{
    std::vector<AssessmentHeader> chosen = m_table->selected();
    if (chosen.size() != 2)
        return;
    if (chosen.front().date > chosen.back().date)
        std::swap(chosen.front(), chosen.back());
    Q_EMIT compareRequested(toQt(chosen.front().id), toQt(chosen.back().id));
}

void LibraryPage::reveal(const Place &)
{
    bringUpToDate();
    if (m_table->selected().empty() && !m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->selectRow(m_model->isGrouped() ? 1 : 0);
    if (m_stack->currentWidget() == m_table)
        m_table->setFocus(Qt::OtherFocusReason);
}

void LibraryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    bringUpToDate();
}

void LibraryPage::connectNotify(const QMetaMethod &signal)
{
    if (signal == QMetaMethod::fromSignal(&LibraryPage::compareRequested))
        updateActions();
}

void LibraryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace facet
