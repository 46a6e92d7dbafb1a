#include "findings/FindingList.h"

#include "desk/Strings.h"
#include "drawing/Figures.h"
#include "findings/ClauseHeading.h"
#include "findings/FindingRow.h"
#include "findings/NoticeRow.h"
#include "theme/ThemeSource.h"

#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace facet
{

FindingList::FindingList(Desk &desk, QWidget *parent)
    : QScrollArea(parent), m_desk(desk), m_content(new QWidget(this)), m_column(new QVBoxLayout(m_content))
{
    setObjectName(QStringLiteral("findingList"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setGround(m_content, Ground::Paper);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setWidget(m_content);
}

void FindingList::build()
{
    for (const Clause &clause : m_desk.catalogue().clauses())
        buildGroup(clause);
    m_noticesHeading = new ClauseHeading(m_content);
    m_noticesHeading->setObjectName(QStringLiteral("noticesHeading"));
    m_column->addWidget(m_noticesHeading);
    m_noticeColumn = new QVBoxLayout;
    m_noticeColumn->setSpacing(0);
    m_column->addLayout(m_noticeColumn);
    m_column->addStretch(1);
}

void FindingList::buildGroup(const Clause &clause)
{
    Group group{new ClauseHeading(m_content), {}};
    group.heading->setObjectName(QStringLiteral("clause_") + toQt(clause.id));
    m_column->addWidget(group.heading);
    const auto &requirements = m_desk.catalogue().requirements();
    for (std::size_t index = 0; index < requirements.size(); ++index) {
        if (requirements[index].clause != clause.id)
            continue;
        auto *row = new FindingRow(m_desk, index, m_content);
        connectRow(row);
        m_column->addWidget(row);
        group.rows.push_back(row);
    }
    m_groups.push_back(std::move(group));
}

void FindingList::connectRow(FindingRow *row)
{
    connect(row->line(), &FindingLine::moveRequested, this,
            [this, row](FindingLine::Move wanted) { move(row, wanted); });
    connect(row->line(), &FindingLine::focused, this, [this, row] {
        setCurrent(row);
        Q_EMIT attended(row->entry().id);
    });
}

void FindingList::reload()
{
    if (m_desk.session() == nullptr)
        return;
    if (m_groups.empty())
        build();
    for (const Group &group : m_groups) {
        for (FindingRow *row : group.rows)
            row->refresh();
    }
    refreshNotices();
    refreshHeadings();
    applyFilter();
}

void FindingList::update(const Change &change)
{
    if (m_desk.session() == nullptr || m_groups.empty())
        return;
    std::set<std::size_t> changed(change.requirements.begin(), change.requirements.end());
    std::vector<std::string> notes;
    for (const std::string &target : change.targets) {
        if (target.starts_with("notes/"))
            notes.push_back(target.substr(6));
    }
    for (const Group &group : m_groups) {
        for (FindingRow *row : group.rows) {
            const std::string judgement = "judgements/" + fromQt(row->entry().id);
            const bool judged =
                std::find(change.targets.begin(), change.targets.end(), judgement) != change.targets.end();
            const bool noted = std::any_of(notes.begin(), notes.end(),
                                           [row](const std::string &note) { return row->showsNoteOf(note); });
            if (judged || noted || changed.contains(row->entry().requirement))
                row->refresh();
        }
    }
    if (changed.empty())
        return;
    refreshNotices();
    refreshHeadings();
    applyFilter();
}

void FindingList::refreshHeadings()
{
    const AssessmentResult &result = m_desk.session()->result();
    const auto &clauses = m_desk.catalogue().clauses();
    for (std::size_t index = 0; index < m_groups.size(); ++index) {
        const Group &group = m_groups[index];
        const auto findings = std::count_if(group.rows.begin(), group.rows.end(),
                                            [](const FindingRow *row) { return row->entry().severity.has_value(); });
        const Clause &clause = clauses[index];
        const auto score = std::find_if(result.clauses.begin(), result.clauses.end(),
                                        [&clause](const ClauseScore &one) { return one.clause == clause.id; });
        const Interval interval = score == result.clauses.end() ? Interval{} : intervalOf(score->score);
        //: 中文：%n 项发现
        const QString count = tr("%n finding(s)", nullptr, static_cast<int>(findings));
        //: 中文：得分 %1
        const QString points = interval.low ? tr("Score %1").arg(intervalText(interval)) : intervalText(interval);
        group.heading->setTexts(toQt(clause.id) + QStringLiteral("\u2002") + m_desk.say(clause.title), count, points);
    }
    //: 中文：数据一致性提示
    m_noticesHeading->setTexts(
        tr("Data consistency"),
        //: 中文：%n 条，不影响判定
        tr("%n notice(s), no effect on verdicts", nullptr, static_cast<int>(m_noticeEntries.size())), QString());
}

void FindingList::refreshNotices()
{
    std::vector<NoticeEntry> entries = noticeEntries(m_desk);
    if (entries == m_noticeEntries)
        return;
    m_noticeEntries = std::move(entries);
    for (NoticeRow *row : m_notices) { // later: one of them may be what led here
        m_noticeColumn->removeWidget(row);
        row->hide();
        row->setParent(nullptr);
        row->deleteLater();
    }
    m_notices.clear();
    for (const NoticeEntry &entry : m_noticeEntries) {
        auto *row = new NoticeRow(m_desk, entry, m_content);
        m_noticeColumn->addWidget(row);
        m_notices.push_back(row);
    }
}

void FindingList::setFilter(const FindingFilter &filter)
{
    m_filter = filter;
    if (m_desk.session() != nullptr && !m_groups.empty())
        applyFilter();
}

void FindingList::applyFilter()
{
    m_shown = 0;
    for (const Group &group : m_groups) {
        bool any = false;
        for (FindingRow *row : group.rows) {
            // The finding in focus stays until the officer leaves it: it must not vanish under the hands.
            const bool keep = row == m_current && row->isAncestorOf(focusWidget()) && row->isVisible();
            const bool shown = keep || m_filter.passes(row->entry());
            row->setVisible(shown);
            any = any || shown;
            m_shown += shown ? 1 : 0;
        }
        group.heading->setVisible(any);
    }
    int notices = 0;
    for (NoticeRow *row : m_notices) {
        const bool shown = m_filter.passes(row->entry());
        row->setVisible(shown);
        notices += shown ? 1 : 0;
    }
    m_noticesHeading->setVisible(notices > 0);
    m_shown += notices;
    const std::vector<FindingRow *> rows = shownRows();
    if (m_current == nullptr || std::find(rows.begin(), rows.end(), m_current) == rows.end())
        setCurrent(rows.empty() ? nullptr : rows.front());
}

int FindingList::shownCount() const
{
    return m_shown;
}

std::vector<FindingRow *> FindingList::shownRows() const
{
    std::vector<FindingRow *> rows;
    for (const Group &group : m_groups)
        std::copy_if(group.rows.begin(), group.rows.end(), std::back_inserter(rows),
                     [](const FindingRow *row) { return !row->isHidden(); });
    return rows;
}

void FindingList::setCurrent(FindingRow *row)
{
    if (row == m_current)
        return;
    if (m_current != nullptr)
        m_current->line()->setTabStop(false);
    m_current = row;
    if (row != nullptr)
        row->line()->setTabStop(true);
}

void FindingList::focusCurrent()
{
    if (m_current != nullptr)
        m_current->line()->setFocus(Qt::OtherFocusReason);
}

void FindingList::move(FindingRow *from, FindingLine::Move wanted)
{
    const std::vector<FindingRow *> rows = shownRows();
    const auto at = std::find(rows.begin(), rows.end(), from);
    if (at == rows.end())
        return;
    FindingRow *to = from;
    if (wanted == FindingLine::Move::Previous && at != rows.begin())
        to = *(at - 1);
    else if (wanted == FindingLine::Move::Next && at + 1 != rows.end())
        to = *(at + 1);
    else if (wanted == FindingLine::Move::First)
        to = rows.front();
    else if (wanted == FindingLine::Move::Last)
        to = rows.back();
    to->line()->setFocus(Qt::TabFocusReason);
    ensureWidgetVisible(to->line(), 0, themeOf(this).u(10));
}

bool FindingList::reveal(const QString &requirement)
{
    for (FindingRow *row : shownRows()) {
        if (row->entry().id != requirement)
            continue;
        row->setUnfolded(true);
        m_content->layout()->activate();
        row->line()->setFocus(Qt::OtherFocusReason);
        ensureWidgetVisible(row, 0, 0);
        ensureWidgetVisible(row->line(), 0, themeOf(this).u(10));
        return true;
    }
    return false;
}

void FindingList::collapseAll()
{
    for (const Group &group : m_groups) {
        for (FindingRow *row : group.rows) {
            if (row->isUnfolded())
                row->setUnfolded(false);
        }
    }
}

} // namespace facet
