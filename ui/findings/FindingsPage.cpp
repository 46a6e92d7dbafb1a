#include "findings/FindingsPage.h"

#include "desk/Strings.h"
#include "drawing/Marks.h"
#include "drawing/Words.h"
#include "findings/FindingList.h"
#include "findings/ScorePanel.h"
#include "theme/ThemeSource.h"
#include "widgets/Box.h"
#include "widgets/Button.h"
#include "widgets/ChipRow.h"
#include "widgets/Choice.h"
#include "widgets/EmptyState.h"
#include "widgets/Fields.h"
#include "widgets/FlowLayout.h"
#include "widgets/Labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace facet
{

namespace
{

constexpr QLatin1String everything("all");

constexpr std::array severities{Severity::Critical, Severity::Major, Severity::Minor, Severity::Observation,
                                Severity::Open};
constexpr std::array levels{Level::Required, Level::Recommended, Level::Prohibited};

QString idOf(Severity severity)
{
    return toQt(severityId(severity));
}

} // namespace

FindingsPage::FindingsPage(Desk &desk, QWidget *parent) : Page(desk, parent), m_bar(new QWidget(this))
{
    setObjectName(QStringLiteral("findingsPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_filterBar = new QWidget(this);
    setGround(m_filterBar, Ground::Paper);
    column->addWidget(m_filterBar);
    m_middle = new QStackedWidget(this);
    column->addWidget(m_middle, 1);
    m_list = new FindingList(desk, m_middle);
    m_middle->addWidget(m_list);
    buildBar();
    buildFilters();
    buildEmptyStates();
    connect(m_list, &FindingList::attended, this, [this](const QString &requirement) {
        Place place;
        place.page = QStringLiteral("findings");
        place.requirement = requirement;
        this->desk().attend(place);
    });
    connect(&desk.sessions(), &SessionModel::committed, this, &FindingsPage::committed);
    connect(&desk.sessions(), &SessionModel::assessmentChanged, this, [this] {
        m_list->collapseAll();
        clearFilters();
        reload();
    });
    retranslate();
}

void FindingsPage::buildBar()
{
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_title = makeLabel(QString(), m_bar, TypeStep::Title);
    m_title->setObjectName(QStringLiteral("findingsTitle"));
    m_count = makeLabel(QString(), m_bar, TypeStep::Table, Ink::Secondary);
    m_count->setObjectName(QStringLiteral("findingsCount"));
    m_search = new SearchField(QString(), m_bar);
    m_search->setObjectName(QStringLiteral("findingsSearch"));
    m_search->setWidthUnits(62, 30);
    m_export = new Button(QString(), ButtonKind::Plain, m_bar);
    m_export->setObjectName(QStringLiteral("findingsExport"));
    m_export->setFacetIcon(Icon::Export);
    row->addWidget(m_title);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_search);
    row->addWidget(m_export);
    followTheme(m_bar, [row](const Theme &theme) { row->setSpacing(theme.u(2)); });
    connect(m_search, &SearchField::searchChanged, this, [this](const QString &text) {
        m_filter.text = text;
        filterChanged();
    });
    connect(m_export, &QAbstractButton::clicked, this, [this] {
        Place place;
        place.page = QStringLiteral("report");
        desk().go(place);
    });
}

void FindingsPage::buildFilters()
{
    m_chips = new ChipRow(m_filterBar);
    m_chips->setObjectName(QStringLiteral("severityChips"));
    m_chips->addChip(everything, QString(), std::nullopt, 0);
    for (const Severity severity : severities)
        m_chips->addChip(idOf(severity), severityName(severity), markOf(severity), 0);
    m_clause = new FilterBox(QString(), m_filterBar);
    m_clause->setObjectName(QStringLiteral("clauseFilter"));
    m_level = new FilterBox(QString(), m_filterBar);
    m_level->setObjectName(QStringLiteral("levelFilter"));
    m_conforming = new CheckBox(QString(), m_filterBar);
    m_conforming->setObjectName(QStringLiteral("conformingBox"));
    // Wraps: the words of a language may need a second line.
    auto *flow = new FlowLayout(m_filterBar);
    auto *room = new QWidget(m_filterBar);
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (QWidget *part : std::initializer_list<QWidget *>{m_chips, m_clause, m_level, room, m_conforming})
        flow->addWidget(part);
    followTheme(m_filterBar, [this, flow](const Theme &theme) {
        flow->setContentsMargins(theme.u(6), theme.u(2.5), theme.u(6), theme.u(2.5));
        flow->setGaps(theme.u(2), theme.u(1.5), 0);
        for (FilterBox *box : {m_clause, m_level})
            box->setMaximumWidth(theme.u(36)); // clause titles in full stand in the list
    });
    connectFilters();
}

void FindingsPage::connectFilters()
{
    connect(m_chips, &ChipRow::chosen, this, [this](const QString &id) {
        m_filter.severity.reset();
        for (const Severity severity : severities) {
            if (idOf(severity) == id)
                m_filter.severity = severity;
        }
        filterChanged();
    });
    connect(m_clause, &Choice::optionChosen, this, [this](const QString &id) {
        m_filter.clause = id == everything ? QString() : id;
        filterChanged();
    });
    connect(m_level, &Choice::optionChosen, this, [this](const QString &id) {
        m_filter.level.reset();
        for (const Level level : levels) {
            if (toQt(levelId(level)) == id)
                m_filter.level = level;
        }
        filterChanged();
    });
    connect(m_conforming, &QAbstractButton::toggled, this, [this](bool on) {
        m_filter.conforming = on;
        filterChanged();
    });
}

void FindingsPage::buildEmptyStates()
{
    m_none = new EmptyState(LineDrawing::Findings, QString(), QString(), m_middle);
    m_none->setObjectName(QStringLiteral("findingsNone"));
    m_filtered = new EmptyState(LineDrawing::Search, QString(), QString(), m_middle);
    m_filtered->setObjectName(QStringLiteral("findingsFiltered"));
    m_clear = m_filtered->addPrimary(QString());
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    connect(m_clear, &QAbstractButton::clicked, this, &FindingsPage::clearFilters);
    m_closed = new EmptyState(LineDrawing::Library, QString(), QString(), m_middle);
    m_closed->setObjectName(QStringLiteral("findingsNoAssessment"));
    m_library = m_closed->addPrimary(QString());
    m_library->setObjectName(QStringLiteral("findingsToLibrary"));
    connect(m_library, &QAbstractButton::clicked, this, [this] {
        Place place;
        place.page = QStringLiteral("library");
        desk().go(place);
    });
    for (EmptyState *state : {m_none, m_filtered, m_closed})
        m_middle->addWidget(state);
}

QWidget *FindingsPage::panelWidget()
{
    if (m_panel == nullptr) {
        m_panel = new ScorePanel(desk(), this);
        connect(m_panel, &ScorePanel::requirementRequested, this, &FindingsPage::showRequirement);
        connect(m_panel, &ScorePanel::severityRequested, this, [this](Severity severity) { showSeverity(severity); });
    }
    return m_panel;
}

void FindingsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        reload();
}

void FindingsPage::reload()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    m_list->reload();
    if (m_panel != nullptr)
        m_panel->refresh();
    refreshCounts();
    showFitting();
}

void FindingsPage::committed(const Change &change)
{
    if (!isVisible() || m_stale) {
        m_stale = true;
        return;
    }
    m_list->update(change);
    if (change.requirements.empty())
        return;
    if (m_panel != nullptr)
        m_panel->refresh();
    refreshCounts();
    showFitting();
}

void FindingsPage::refreshCounts()
{
    const AssessmentSession *session = desk().session();
    m_search->setEnabled(session != nullptr);
    m_export->setEnabled(session != nullptr);
    if (session == nullptr) {
        m_count->clear();
        return;
    }
    int all = 0;
    for (const Severity severity : severities) {
        const int count = session->result().count(severity);
        m_chips->setCount(idOf(severity), count);
        all += count;
    }
    m_chips->setCount(everything, all);
    const int requirements = static_cast<int>(desk().catalogue().requirements().size());
    //: 中文：%n 项
    const QString findings = tr("%n finding(s)", nullptr, all);
    //: 中文：%n 项要求
    m_count->setText(findings + QStringLiteral(" · ") + tr("%n requirement(s)", nullptr, requirements));
}

void FindingsPage::showFitting()
{
    const AssessmentSession *session = desk().session();
    m_filterBar->setVisible(session != nullptr);
    if (session == nullptr)
        m_middle->setCurrentWidget(m_closed);
    else if (m_list->shownCount() > 0)
        m_middle->setCurrentWidget(m_list);
    else
        m_middle->setCurrentWidget(m_filter.isNarrow() ? m_filtered : m_none);
}

void FindingsPage::filterChanged()
{
    // What conforms has no severity, so the box says nothing while one is chosen.
    m_conforming->setEnabled(!m_filter.severity);
    m_list->setFilter(m_filter);
    if (isVisible())
        showFitting();
}

void FindingsPage::clearFilters()
{
    m_filter = FindingFilter{};
    m_chips->setCurrent(everything);
    m_clause->setCurrentId(everything);
    m_level->setCurrentId(everything);
    m_search->clear();
    m_conforming->setChecked(false);
    filterChanged();
}

void FindingsPage::showSeverity(std::optional<Severity> severity)
{
    clearFilters();
    m_chips->setCurrent(severity ? idOf(*severity) : QString(everything));
    m_filter.severity = severity;
    filterChanged();
}

void FindingsPage::showRequirement(const QString &requirement)
{
    if (m_stale)
        reload();
    if (m_list->reveal(requirement))
        return;
    clearFilters();
    if (m_list->reveal(requirement))
        return;
    m_conforming->setChecked(true); // it conforms or does not apply
    m_list->reveal(requirement);
}

void FindingsPage::reveal(const Place &place)
{
    if (!place.requirement.isEmpty()) {
        showRequirement(place.requirement);
        return;
    }
    if (m_stale)
        reload();
    m_list->focusCurrent();
}

void FindingsPage::retranslate()
{
    //: 中文：发现
    m_title->setText(tr("Findings"));
    //: 中文：搜索发现
    m_search->setPlaceholderText(tr("Search findings"));
    //: 中文：搜索发现
    m_search->setAccessibleName(tr("Search the findings"));
    //: 中文：导出…
    m_export->setText(tr("Export…"));
    //: 中文：到报告页导出 PDF 或 HTML
    m_export->setToolTip(tr("Go to the report page, to export PDF or HTML"));
    retranslateFilters();
    //: 中文：没有发现
    m_none->setTexts(tr("No findings"),
                     //: 中文：适用的要求全部符合，也都已判定。
                     tr("All applicable requirements are judged and met."));
    //: 中文：没有符合筛选条件的发现
    m_filtered->setTexts(tr("No finding matches"),
                         //: 中文：筛选或搜索把全部发现都排除了。
                         tr("Filters or search hide all findings."));
    //: 中文：清除筛选
    m_clear->setText(tr("Clear filters"));
    //: 中文：没有打开的评估
    m_closed->setTexts(tr("No assessment is open"),
                       //: 中文：在评估库中打开一项评估，这里会列出不符合和未判定的要求。
                       tr("Open one in the library. What is not met or not judged yet is then listed here."));
    //: 中文：打开评估库
    m_library->setText(tr("Go to the library"));
    if (m_panel != nullptr)
        m_panel->retranslate();
    reload();
}

void FindingsPage::retranslateFilters()
{
    //: 中文：全部
    m_chips->setChipText(everything, tr("All"));
    for (const Severity severity : severities)
        m_chips->setChipText(idOf(severity), severityName(severity));
    //: 中文：严重程度
    m_chips->setAccessibleName(tr("Severity"));
    //: 中文：条款
    m_clause->setPrefix(tr("Clause"));
    m_clause->setAccessibleName(tr("Clause"));
    m_clause->clear();
    //: 中文：全部
    m_clause->addOption(everything, tr("all"));
    for (const Clause &clause : desk().catalogue().clauses())
        m_clause->addOption(toQt(clause.id), toQt(clause.id) + QLatin1Char(' ') + desk().say(clause.title));
    m_clause->setCurrentId(m_filter.clause.isEmpty() ? QString(everything) : m_filter.clause);
    //: 中文：级别
    m_level->setPrefix(tr("Level"));
    m_level->setAccessibleName(tr("Level"));
    m_level->clear();
    //: 中文：全部
    m_level->addOption(everything, tr("all"));
    for (const Level level : levels)
        m_level->addOption(toQt(levelId(level)), levelName(level));
    m_level->setCurrentId(m_filter.level ? toQt(levelId(*m_filter.level)) : QString(everything));
    //: 中文：含符合项
    m_conforming->setText(tr("Include conforming"));
    //: 中文：也列出符合和不适用的要求；仅在「全部」时有效
    m_conforming->setToolTip(tr("Also list what conforms or does not apply; only with \"All\""));
}

void FindingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace facet
