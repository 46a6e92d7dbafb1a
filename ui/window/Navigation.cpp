#include "window/Navigation.h"

#include "desk/Strings.h"
#include "desk/TableProgress.h"
#include "drawing/Words.h"
#include "theme/ThemeSource.h"
#include "widgets/Labels.h"
#include "widgets/Section.h"
#include "window/NavigationEntry.h"
#include "workbook/Review.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace facet
{

namespace
{

// The names of the tables are longer in English: there the column grows, up to a limit.
constexpr double narrowUnits = 20;
constexpr double usualUnits = 52;
constexpr double mostUnits = 64;

} // namespace

Navigation::Navigation(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_layout(new QVBoxLayout(this)), m_head(new QWidget(this)),
      m_unit(new ElidedLabel(QString(), m_head)), m_title(new ElidedLabel(QString(), m_head)),
      m_status(makeLabel(QString(), m_head, TypeStep::Note, Ink::Secondary))
{
    setObjectName(QStringLiteral("navigation"));
    setGround(this, Ground::Chrome);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setTypeStep(m_unit, TypeStep::Body, true);
    setTypeStep(m_title, TypeStep::Note);
    setInk(m_title, Ink::Secondary);
    auto *head = new QVBoxLayout(m_head);
    auto *line = new QHBoxLayout;
    line->addWidget(m_title, 1);
    line->addWidget(m_status);
    head->addWidget(m_unit);
    head->addLayout(line);
    m_layout->addWidget(m_head);
    m_layout->addWidget(new Hairline(Qt::Horizontal, this));
    m_layout->addSpacing(8);
    addEntry(QStringLiteral("library"))->setEntryIcon(Icon::Library);
    addGroup(m_tablesGroup);
    for (const Table &table : desk.catalogue().tables())
        addEntry(toQt(table.id));
    addGroup(m_resultsGroup);
    addEntry(QStringLiteral("findings"))->setEntryIcon(Icon::Findings);
    addEntry(QStringLiteral("review"))->setEntryIcon(Icon::Check);
    addEntry(QStringLiteral("report"))->setEntryIcon(Icon::Report);
    addEntry(QStringLiteral("history"))->setEntryIcon(Icon::History);
    m_layout->addStretch(1);
    m_buttons.setExclusive(true);
    followTheme(this, [this, head](const Theme &theme) {
        fitWidth();
        head->setContentsMargins(theme.u(4), theme.u(3), theme.u(3), theme.u(3));
        head->setSpacing(theme.u(0.5));
    });
    SessionModel &sessions = desk.sessions();
    connect(&sessions, &SessionModel::assessmentChanged, this, &Navigation::refreshAll);
    connect(&sessions, &SessionModel::workbookChanged, this, &Navigation::refreshAll);
    connect(&sessions, &SessionModel::workbookChanged, this, &Navigation::refreshCounts);
    connect(&sessions, &SessionModel::committed, this, &Navigation::refreshAll);
    connect(&sessions, &SessionModel::libraryChanged, this, &Navigation::refreshCounts);
    retranslate();
}

void Navigation::addGroup(QLabel *&label)
{
    label = makeLabel(QString(), this, TypeStep::Note, Ink::Tertiary);
    QLabel *made = label;
    followTheme(label, [made](const Theme &theme) {
        made->setContentsMargins(theme.u(4), theme.u(3.5), theme.u(3), theme.u(1));
    });
    m_layout->addWidget(label);
}

NavigationEntry *Navigation::addEntry(const QString &page)
{
    auto *entry = new NavigationEntry(page, this);
    m_buttons.addButton(entry);
    m_entries.push_back(entry);
    m_layout->addWidget(entry);
    connect(entry, &QAbstractButton::clicked, this, [this, page] {
        Place place;
        place.page = page;
        m_desk.go(place);
    });
    return entry;
}

void Navigation::setCurrent(const QString &page)
{
    for (NavigationEntry *entry : m_entries)
        if (entry->page() == page)
            entry->setChecked(true);
}

void Navigation::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_head->setVisible(!narrow);
    m_tablesGroup->setVisible(!narrow);
    m_resultsGroup->setVisible(!narrow);
    for (NavigationEntry *entry : m_entries)
        entry->setNarrow(narrow);
    fitWidth();
}

void Navigation::fitWidth()
{
    const Theme &theme = themeOf(this);
    int wanted = theme.u(usualUnits);
    for (NavigationEntry *entry : m_entries)
        wanted = std::max(wanted, entry->wordsWidth());
    setFixedWidth(m_narrow ? theme.u(narrowUnits) : std::min(wanted, theme.u(mostUnits)));
}

void Navigation::retranslate()
{
    //: 中文：评估表格
    m_tablesGroup->setText(tr("Assessment tables"));
    //: 中文：结果
    m_resultsGroup->setText(tr("Results"));
    for (NavigationEntry *entry : m_entries) {
        const QString &page = entry->page();
        if (const Table *table = m_desk.catalogue().table(fromQt(page)))
            entry->setWords(page, m_desk.say(table->name));
        else if (page == QLatin1String("library"))
            entry->setWords({}, /*: 中文：评估库 */ tr("Library"));
        else if (page == QLatin1String("findings"))
            entry->setWords({}, /*: 中文：发现 */ tr("Findings"));
        else if (page == QLatin1String("review"))
            entry->setWords({}, /*: 中文：送审与封存 */ tr("Review and seal"));
        else if (page == QLatin1String("report"))
            entry->setWords({}, /*: 中文：报告 */ tr("Report"));
        else
            entry->setWords({}, /*: 中文：历史 */ tr("History"));
    }
    refreshAll();
    refreshCounts();
}

void Navigation::refreshHead()
{
    const AssessmentSession *session = m_desk.session();
    if (session == nullptr) {
        //: 中文：没有打开评估
        m_unit->setText(tr("No assessment open"));
        m_title->setText({});
        m_status->setText({});
        return;
    }
    const AssessmentHeader &header = session->assessment().header;
    m_unit->setText(header.unit.empty() ? /*: 中文：未填应用单位 */ tr("Unit not stated") : toQt(header.unit));
    m_title->setText(toQt(header.title));
    m_status->setText(statusName(header.status));
}

void Navigation::refreshAll()
{
    refreshHead();
    const AssessmentSession *session = m_desk.session();
    for (NavigationEntry *entry : m_entries) {
        const QString &page = entry->page();
        const Table *table = m_desk.catalogue().table(fromQt(page));
        if (page != QLatin1String("library"))
            entry->setEnabled(session != nullptr);
        if (session == nullptr) {
            if (table != nullptr)
                entry->setRing({});
            if (page != QLatin1String("library"))
                entry->setCount({});
            continue;
        }
        if (table != nullptr) {
            const RingState ring = tableProgress(*session, table->id);
            entry->setRing(ring);
            if (!ring.applies || table->kind == TableKind::Questionnaire)
                entry->setCount(ringText(ring));
            else
                entry->setCount(m_desk.language() == Language::Chinese && ring.total < 1000000
                                    ? groupedNumber(ring.total) + QLatin1Char(' ') + m_desk.say(table->rowUnit)
                                    : groupedNumber(ring.total));
        } else if (page == QLatin1String("findings")) {
            const auto &found = session->result().requirements;
            entry->setCount(groupedNumber(std::count_if(
                found.begin(), found.end(), [](const RequirementResult &each) { return each.severity.has_value(); })));
        } else if (page == QLatin1String("review")) {
            const auto points = openPoints(m_desk.catalogue(), session->assessment(), session->result());
            entry->setCount(groupedNumber(
                std::count_if(points.begin(), points.end(), [](const OpenPoint &each) { return !each.isAccepted(); })));
        } else if (page == QLatin1String("history")) {
            entry->setCount(groupedNumber(session->historyCount()));
        }
    }
    fitWidth();
}

void Navigation::refreshCounts()
{
    const Workbook *workbook = m_desk.sessions().workbook();
    QString count;
    if (workbook != nullptr)
        if (const auto assessments = workbook->assessmentCounts())
            count = groupedNumber(assessments->inUse);
    m_entries.front()->setCount(count);
}

void Navigation::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Navigation::keyPressEvent(QKeyEvent *event)
{
    const auto focused =
        std::find_if(m_entries.begin(), m_entries.end(), [](auto *entry) { return entry->hasFocus(); });
    if (focused == m_entries.end() || (event->key() != Qt::Key_Up && event->key() != Qt::Key_Down)) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto step = event->key() == Qt::Key_Up ? -1 : 1;
    for (auto index = focused - m_entries.begin() + step; index >= 0 && index < std::ssize(m_entries); index += step) {
        NavigationEntry *next = m_entries[static_cast<std::size_t>(index)];
        if (next->isEnabled()) {
            next->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace facet
