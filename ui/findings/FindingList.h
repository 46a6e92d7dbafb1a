#pragma once

#include "findings/FindingFilter.h"
#include "findings/FindingLine.h"

#include <QScrollArea>

#include <map>
#include <vector>

class QVBoxLayout;

namespace facet
{

class ClauseHeading;
class FindingRow;
class NoticeRow;

/// The findings grouped by clause, then the data-consistency notices. Rows live as long as the assessment is open, so
/// that what is unfolded, the focus and the place on the page outlast every change.
/// Object names: clause_5.2, noticesHeading.
class FindingList final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FindingList(Desk &desk, QWidget *parent = nullptr);

    /// Another assessment, or another language: everything anew.
    void reload();
    void update(const Change &change);
    void setFilter(const FindingFilter &filter);
    /// Rows and notices that the filter lets through.
    [[nodiscard]] int shownCount() const;
    /// Unfolds the finding, brings it into sight and gives it the focus; false when the filter hides it.
    bool reveal(const QString &requirement);
    /// The keyboard goes on in the list.
    void focusCurrent();
    void collapseAll();

Q_SIGNALS:
    void attended(const QString &requirement);

private:
    struct Group {
        ClauseHeading *heading;
        std::vector<FindingRow *> rows;
    };

    void build();
    void buildGroup(const Clause &clause);
    void connectRow(FindingRow *row);
    void refreshHeadings();
    void refreshNotices();
    void applyFilter();
    void move(FindingRow *from, FindingLine::Move move);
    void setCurrent(FindingRow *row);
    [[nodiscard]] std::vector<FindingRow *> shownRows() const;

    Desk &m_desk;
    FindingFilter m_filter;
    QWidget *m_content;
    QVBoxLayout *m_column;
    QVBoxLayout *m_noticeColumn = nullptr;
    std::vector<Group> m_groups;
    ClauseHeading *m_noticesHeading = nullptr;
    std::vector<NoticeEntry> m_noticeEntries;
    std::vector<NoticeRow *> m_notices;
    FindingRow *m_current = nullptr;
    int m_shown = 0;
};

} // namespace facet
