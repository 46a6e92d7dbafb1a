#include "history/HistoryPage.h"

#include "desk/Strings.h"
#include "drawing/Words.h"
#include "history/HistoryDelegate.h"
#include "history/HistoryModel.h"
#include "theme/ThemeSource.h"
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

namespace facet
{

namespace
{

/// Where an entry's change can be seen; an empty page when it is nowhere in particular.
Place placeOf(const Catalogue &catalogue, const std::string &target)
{
    const std::size_t slash = target.find('/');
    const std::string first = target.substr(0, slash);
    if (slash == std::string::npos)
        return catalogue.item(target) != nullptr ? Place::of(toQt(target)) : Place();
    const std::string rest = target.substr(slash + 1);
    if (catalogue.table(first) != nullptr) {
        Place place = Place::of(toQt(first));
        place.row = toQt(rest).section(QLatin1Char('-'), 0, 0).toLongLong();
        return place;
    }
    if (first == "judgements") {
        Place place;
        place.page = QStringLiteral("findings");
        place.requirement = toQt(rest);
        return place;
    }
    return first == "notes" || first == "not_applicable" ? Place::of(toQt(rest)) : Place();
}

} // namespace

HistoryPage::HistoryPage(Desk &desk, QWidget *parent)
    : Page(desk, parent), m_model(new HistoryModel(desk, this)), m_bar(new QWidget(this))
{
    setObjectName(QStringLiteral("historyPage"));
    buildBar();
    buildTable();
    buildFoot();
    arrange();
    SessionModel &sessions = desk.sessions();
    connect(&sessions, &SessionModel::committed, this, &HistoryPage::markStale);
    connect(&sessions, &SessionModel::assessmentChanged, this, &HistoryPage::markStale);
    retranslate();
}

void HistoryPage::buildBar()
{
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_title = makeLabel(QString(), m_bar, TypeStep::Title);
    m_count = makeLabel(QString(), m_bar, TypeStep::Table, Ink::Secondary);
    m_search = new SearchField(QString(), m_bar);
    m_search->setObjectName(QStringLiteral("historySearch"));
    m_search->setWidthUnits(50, 30);
    m_filter = new FilterBox(QString(), m_bar);
    m_filter->setObjectName(QStringLiteral("historyFilter"));
    row->addWidget(m_title);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_search);
    row->addWidget(m_filter);
    followTheme(m_bar, [row](const Theme &theme) { row->setSpacing(theme.u(2)); });
    connect(m_search, &SearchField::searchChanged, this, &HistoryPage::reload);
    connect(m_filter, &Choice::optionChosen, this, &HistoryPage::reload);
}

void HistoryPage::buildTable()
{
    m_stack = new QStackedWidget(this);
    m_table = new PageTable(6.5, m_stack);
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new HistoryDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    followTheme(m_table, [this](const Theme &theme) {
        const std::array<double, HistoryModel::Before> widths{44, 27, 30, 52};
        for (std::size_t column = 0; column < widths.size(); ++column)
            m_table->setColumnWidth(static_cast<int>(column), theme.u(widths[column]));
        // Before and after share what is left, so that neither is cut off at the window's edge.
        m_table->horizontalHeader()->setMinimumSectionSize(theme.u(20));
        for (const int column : {HistoryModel::Before, HistoryModel::After})
            m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    });
    m_stack->addWidget(m_table);
    m_none = new EmptyState(LineDrawing::History, QString(), QString(), m_stack);
    m_noHit = new EmptyState(LineDrawing::Search, QString(), QString(), m_stack);
    m_clear = m_noHit->addPrimary(QString());
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_search->clear();
        m_filter->setCurrentId(QStringLiteral("all"));
        reload();
    });
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_noHit);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryPage::updateActions);
    connect(m_table, &QTableView::doubleClicked, this, &HistoryPage::goToSelected);
    auto *follows = new QAction(m_table);
    follows->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    follows->setShortcutContext(Qt::WidgetShortcut);
    connect(follows, &QAction::triggered, this, &HistoryPage::goToSelected);
    m_table->addAction(follows);
}

void HistoryPage::buildFoot()
{
    m_foot = new Bar(Bar::Place::Foot, this);
    m_goTo = new Button(QString(), ButtonKind::Plain, m_foot);
    m_goTo->setObjectName(QStringLiteral("goToButton"));
    m_goTo->setFacetIcon(Icon::Right);
    m_undoBack = new Button(QString(), ButtonKind::Plain, m_foot);
    m_undoBack->setObjectName(QStringLiteral("undoBackButton"));
    m_undoBack->setFacetIcon(Icon::Undo);
    m_hint = makeLabel(QString(), m_foot, TypeStep::Note, Ink::Secondary);
    QHBoxLayout *row = m_foot->row();
    row->addWidget(m_goTo);
    row->addWidget(m_undoBack);
    row->addWidget(m_hint);
    row->addStretch(1);
    followTheme(m_foot, [this](const Theme &theme) { m_foot->setFixedHeight(theme.u(11)); });
    connect(m_goTo, &QPushButton::clicked, this, &HistoryPage::goToSelected);
    connect(m_undoBack, &QPushButton::clicked, this, &HistoryPage::undoBack);
}

void HistoryPage::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_foot);
}

void HistoryPage::retranslate()
{
    m_title->setText(/*: 中文：历史 */ tr("History"));
    m_search->setPlaceholderText(/*: 中文：修改人、修改前后的内容 */ tr("Who, before, after"));
    m_search->setAccessibleName(/*: 中文：在历史中查找 */ tr("Search the history"));
    m_table->setAccessibleName(/*: 中文：修改记录 */ tr("List of changes"));
    m_goTo->setText(/*: 中文：转到该处 */ tr("Go there"));
    m_undoBack->setText(/*: 中文：撤销到此步之前 */ tr("Revert to before this step"));
    m_none->setTexts(/*: 中文：还没有修改 */ tr("No changes yet"),
                     /*: 中文：每次填写都会记在这里：何人、何时、由什么改为什么。 */
                     tr("Every entry is recorded here: who, when, from what to what."));
    m_noHit->setTexts(/*: 中文：没有符合条件的修改 */ tr("No change matches"),
                      /*: 中文：换个词，或查看全部。 */ tr("Try another word, or look at all of them."));
    m_clear->setText(/*: 中文：查看全部 */ tr("Show all"));
    const QString current = m_filter->currentId();
    m_filter->clear();
    m_filter->setPrefix(/*: 中文：位置 */ tr("Where"));
    m_filter->addOption(QStringLiteral("all"), /*: 中文：全部 */ tr("all"));
    for (const Table &table : desk().catalogue().tables())
        m_filter->addOption(toQt(table.id) + (table.kind == TableKind::Records ? QLatin1Char('/') : QLatin1Char('.')),
                            toQt(table.id) + QLatin1Char(' ') + desk().say(table.name));
    m_filter->addOption(QStringLiteral("notes/"), /*: 中文：备注 */ tr("notes"));
    m_filter->addOption(QStringLiteral("not_applicable/"), /*: 中文：不适用 */ tr("not applicable"));
    m_filter->addOption(QStringLiteral("judgements/"), /*: 中文：判定 */ tr("judgements"));
    m_filter->addOption(QStringLiteral("assessment/"), /*: 中文：评估信息 */ tr("assessment details"));
    m_filter->setCurrentId(current.isEmpty() ? QStringLiteral("all") : current);
    m_model->retranslate();
    updateShown();
}

void HistoryPage::markStale()
{
    m_stale = true;
    if (isVisible())
        reload();
}

void HistoryPage::reload()
{
    m_stale = false;
    const QString where = m_filter->currentId();
    m_model->reload(where == QLatin1String("all") ? QString() : where, m_search->text());
    updateShown();
}

void HistoryPage::updateShown()
{
    const AssessmentSession *session = desk().session();
    const std::int64_t total = session == nullptr ? 0 : session->historyCount();
    QWidget *state = m_table;
    if (total == 0)
        state = m_none;
    else if (m_model->rowCount() == 0)
        state = m_noHit;
    m_stack->setCurrentWidget(state);
    m_foot->setVisible(state == m_table);
    //: 中文：%1 条
    m_count->setText(tr("%1 entries", nullptr, static_cast<int>(total)).arg(groupedNumber(total)));
    updateActions();
}

int HistoryPage::selectedRow() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.first().row();
}

void HistoryPage::updateActions()
{
    const int row = selectedRow();
    const bool possible = row >= 0 && m_model->entry(row).kind == StepKind::Edit && !m_model->entry(row).undone &&
                          !desk().sessions().isReadOnly();
    m_undoBack->setEnabled(possible);
    m_goTo->setEnabled(row >= 0 && !placeOf(desk().catalogue(), m_model->entry(row).target).page.isEmpty());
    m_hint->setText(possible ? /*: 中文：撤销这一步和它之后的修改；之后仍可重做。 */
                        tr("Undoes this step and all later ones; they can be redone.")
                             : QString());
}

void HistoryPage::undoBack()
{
    const int row = selectedRow();
    if (row < 0)
        return;
    desk().sessions().undoBackTo(m_model->entry(row).step);
}

void HistoryPage::goToSelected()
{
    const int row = selectedRow();
    if (row < 0)
        return;
    const Place place = placeOf(desk().catalogue(), m_model->entry(row).target);
    if (!place.page.isEmpty())
        desk().go(place);
}

void HistoryPage::reveal(const Place &)
{
    if (m_stale)
        reload();
    if (selectedRow() < 0 && m_model->rowCount() > 0)
        m_table->selectRow(0);
    m_table->setFocus(Qt::OtherFocusReason);
}

void HistoryPage::showEvent(QShowEvent *event)
{
    if (m_stale)
        reload();
    Page::showEvent(event);
}

void HistoryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace facet
