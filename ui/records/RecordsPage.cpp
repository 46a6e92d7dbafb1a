#include "records/RecordsPage.h"

#include "desk/Strings.h"
#include "panel/BasisPanel.h"
#include "records/CarriedBanner.h"
#include "records/CellEdits.h"
#include "records/NotApplicableBanner.h"
#include "records/RecordsActions.h"
#include "records/RecordsBar.h"
#include "records/RecordsFoot.h"
#include "records/RecordsGrid.h"
#include "records/RecordsMenus.h"
#include "records/RecordsMiddle.h"
#include "records/RecordsPanel.h"
#include "records/RecordsQuery.h"
#include "records/RecordsTools.h"
#include "records/RowCopy.h"
#include "records/RowEdits.h"
#include "records/RowForm.h"
#include "theme/ThemeSource.h"
#include "widgets/Labels.h"

#include <QAction>
#include <QEvent>
#include <QMetaMethod>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

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
      m_query(new RecordsQuery(desk, *m_model, this)), m_rowEdits(new RowEdits(desk, *m_model, this)),
      m_cellEdits(new CellEdits(desk, *m_model, this)), m_copy(new RowCopy(desk, *m_model, this)),
      m_bar(new RecordsBar(desk, m_table, this)), m_panel(new RecordsPanel(desk, *m_model, this)),
      m_banner(new NotApplicableBanner(desk, m_table, this)), m_carried(new CarriedBanner(desk, m_table, this)),
      m_caption(makeLabel(QString(), this, TypeStep::Title)), m_tools(new RecordsTools(desk, m_table, this)),
      m_middle(new RecordsMiddle(desk, m_table, this)), m_grid(new RecordsGrid(desk, *m_model, m_middle)),
      m_foot(new RecordsFoot(this)), m_actions(new RecordsActions(this, m_grid)),
      m_menus(new RecordsMenus(desk, *m_model, *m_grid, *m_actions, this)),
      m_finder(new ProblemFinder(desk, *m_model, this)), m_stop(new QShortcut(Qt::Key_Escape, this))
{
    setObjectName(QStringLiteral("page_") + tableId);
    m_place = Place::of(tableId);
    m_bar->hide();
    m_panel->hide();
    m_stop->setContext(Qt::WidgetWithChildrenShortcut);
    build();
    connectParts();
    connectWork();
    connectGrid();
    connectPanel();
    connectActions();
    connectCellActions();
    nameParts();
    m_grid->goTo(0, -1);
    showQuery();
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
    column->addWidget(m_carried);
    column->addWidget(m_caption);
    column->addWidget(m_tools);
    column->addWidget(m_middle, 1);
    column->addWidget(m_foot);
    m_middle->setGrid(m_grid);
    followTheme(this, [this](const Theme &theme) { m_caption->setContentsMargins(0, theme.u(3), 0, theme.u(2.5)); });
}

void RecordsPage::nameParts()
{
    m_actions->retranslate();
    m_foot->retranslate();
    m_middle->retranslate();
    //: 中文：表 %1 %2
    m_caption->setText(tr("Table %1 %2").arg(toQt(m_table.id), desk().say(m_table.caption)));
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
    const AssessmentSession *session = desk().session();
    const bool marked = session != nullptr && session->assessment().notApplicable.contains(m_table.id);
    const bool editable = m_rowEdits->isAllowed();
    if (m_model->rowCount() > 0 && !m_grid->currentIndex().isValid())
        m_grid->goTo(std::max(0, m_model->rowOf(m_place.row)), m_place.field);
    m_grid->setMuted(marked);
    m_tools->setVisible(m_model->total() > 0);
    m_tools->setProblems(marked ? std::vector<ProblemKind>() : problemKinds(desk(), m_table), m_model->total());
    m_tools->setEditable(editable, m_grid->currentIndex().isValid());
    m_actions->setEditable(editable);
    showOffers(editable);
    showMiddle();
    m_middle->setOffers(editable, m_actions->get(RecordsAction::ImportRows).isVisible(), !marked);
    m_bar->refresh();
    m_banner->refresh();
    m_carried->refresh();
    m_panel->form().setRow(m_grid->currentIndex().row());
    showSight();
}

/// The ways in and out that somebody listens to.
void RecordsPage::showOffers(bool editable)
{
    const bool canImport = isSignalConnected(QMetaMethod::fromSignal(&RecordsPage::importWanted));
    const bool canExport = isSignalConnected(QMetaMethod::fromSignal(&RecordsPage::exportWanted));
    const bool hasTemplate = isSignalConnected(QMetaMethod::fromSignal(&RecordsPage::templateWanted));
    m_actions->get(RecordsAction::ImportRows).setVisible(canImport);
    m_actions->get(RecordsAction::ExportRows).setVisible(canExport);
    m_actions->get(RecordsAction::SaveTemplate).setVisible(hasTemplate);
    m_actions->get(RecordsAction::ExportRows).setEnabled(m_model->total() > 0);
    m_bar->setOffers({canImport, canExport, editable, m_model->total() > 0});
}

void RecordsPage::showMiddle()
{
    const bool none = m_model->rowCount() == 0 && m_query->state() == RecordsQuery::State::Found;
    m_middle->show(m_model->total() == 0 ? RecordsMiddle::Shown::Empty
                   : none                ? RecordsMiddle::Shown::NoMatches
                                         : RecordsMiddle::Shown::Grid);
}

void RecordsPage::showSight()
{
    const auto [first, last] = m_grid->rowsInSight();
    const bool readOnly = desk().session() != nullptr && desk().sessions().isReadOnly();
    RecordsFoot::Sight sight;
    sight.first = first;
    sight.last = last;
    sight.matches = m_query->matches();
    sight.total = m_model->total();
    sight.unit = desk().say(m_table.rowUnit);
    sight.readOnly = readOnly;
    sight.filtered = !m_query->filter().isEmpty();
    sight.state = m_query->state();
    sight.strays = m_query->strayRows();
    sight.outdated = m_query->isOutdated();
    if (m_copy->isRunning())
        //: 中文：正在复制…
        sight.work = tr("Copying…");
    else if (m_finder->isSearching())
        //: 中文：正在查找下一处问题…
        sight.work = tr("Looking for the next problem…");
    m_foot->show(sight);
    m_stop->setEnabled(m_copy->isRunning() || m_finder->isSearching() || m_query->isSearching());
}

/// Takes over what is asked for: tools, header, foot; and goes where the officer wanted to be as soon as it is there.
void RecordsPage::showQuery()
{
    if (m_tools->filter() != m_query->filter())
        m_tools->showFilter(m_query->filter());
    m_grid->showOrder(m_query->order());
    if (m_wanted) {
        const int row = m_model->rowOf(m_wanted->row);
        if (row >= 0)
            m_grid->goTo(row, m_wanted->field);
        if (row >= 0 || !m_query->isSearching())
            m_wanted.reset();
    }
    showMiddle();
    showSight();
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

void RecordsPage::showRequirement(const QString &requirement)
{
    m_place.requirement = requirement;
    m_panel->bringUp();
    m_panel->showBasis();
    desk().attend(m_place);
    m_panel->basis().showRequirement(requirement);
}

void RecordsPage::reveal(const Place &place)
{
    if (place.page != toQt(m_table.id))
        return;
    if (place.row != 0 && m_model->list().numberOf(place.row) > 0) {
        m_wanted = place;
        if (m_model->rowOf(place.row) < 0)
            m_query->setFilter({});
        showQuery();
        m_grid->setFocus(Qt::OtherFocusReason);
    } else if (place.row != 0) {
        //: 中文：要查看的记录已不在表 %1 中。
        desk().tell(
            {Notice::Kind::Hint, tr("The record looked for is no longer in Table %1.").arg(toQt(m_table.id)), {}, {}});
    } else if (!place.requirement.isEmpty()) {
        for (const ProblemKind &kind : problemKinds(desk(), m_table)) {
            if (toQt(kind.requirement) != place.requirement)
                continue;
            m_finder->findAfter(-1, kind);
            break;
        }
    } else {
        m_middle->takeFocus();
    }
    m_place.requirement = place.requirement;
    desk().attend(m_place);
}

void RecordsPage::showProblems(const QString &requirement)
{
    RowFilter filter;
    filter.withProblems = true;
    filter.requirement = fromQt(requirement);
    m_query->setFilter(filter);
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
        m_carried->retranslate();
        nameParts();
        refresh();
    }
    Page::changeEvent(event);
}

void RecordsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

} // namespace facet
