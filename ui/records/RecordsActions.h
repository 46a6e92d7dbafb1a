#pragma once

#include <QList>
#include <QObject>

class QAction;
class QKeySequence;
class QWidget;

namespace facet
{

/// What can be done on a record page, as actions of the page with names, words and shortcuts; the page connects them.
class RecordsActions final : public QObject
{
    Q_OBJECT

public:
    explicit RecordsActions(QWidget *page);

    [[nodiscard]] QAction &add() const { return *m_add; }
    [[nodiscard]] QAction &duplicate() const { return *m_duplicate; }
    [[nodiscard]] QAction &remove() const { return *m_remove; }
    [[nodiscard]] QAction &previous() const { return *m_previous; }
    [[nodiscard]] QAction &next() const { return *m_next; }
    [[nodiscard]] QAction &nextProblem() const { return *m_nextProblem; }
    [[nodiscard]] QAction &notApplicable() const { return *m_notApplicable; }
    [[nodiscard]] QList<QAction *> all() const;
    /// Those that change something.
    void setEditable(bool editable);
    void retranslate();

private:
    [[nodiscard]] QAction *make(const char *name, const QList<QKeySequence> &keys, QWidget *page);

    QAction *m_add;
    QAction *m_duplicate;
    QAction *m_remove;
    QAction *m_previous;
    QAction *m_next;
    QAction *m_nextProblem;
    QAction *m_notApplicable;
};

} // namespace facet
