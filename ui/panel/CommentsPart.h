#pragma once

#include "assessment/Assessment.h"
#include "desk/Desk.h"

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace facet
{

class LinkLabel;

/// A reviewer's comments on an item, record table or requirement: listed, added, resolved. Object names:
/// addComment_5.2.3-d, comment_3, resolveComment_3.
class CommentsPart final : public QWidget
{
    Q_OBJECT

public:
    CommentsPart(Desk &desk, QWidget *parent);

    /// Comments on any of these are shown; new ones are on the first.
    void attend(const QStringList &targets);
    void refresh();

private:
    void addEntry(std::int64_t number, const Comment &comment);

    Desk &m_desk;
    QStringList m_targets;
    QVBoxLayout *m_entries;
    LinkLabel *m_add;
};

/// Asks who resolves the comment and for a reply, and resolves it.
void askToResolve(Desk &desk, std::int64_t number, QWidget *parent);

} // namespace facet
