#include "records/RecordsActions.h"

#include <QAction>
#include <QWidget>

namespace facet
{

RecordsActions::RecordsActions(QWidget *page)
    : QObject(page), m_add(make("actionAddRow",
                                {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter),
                                 QKeySequence(Qt::CTRL | Qt::Key_Insert)},
                                page)),
      m_duplicate(make("actionDuplicateRows", {QKeySequence(Qt::CTRL | Qt::Key_D)}, page)),
      m_remove(make("actionDeleteRows", {QKeySequence(Qt::CTRL | Qt::Key_Delete)}, page)),
      m_previous(make("actionPreviousRow", {QKeySequence(Qt::CTRL | Qt::Key_Up)}, page)),
      m_next(make("actionNextRow", {QKeySequence(Qt::CTRL | Qt::Key_Down)}, page)),
      m_nextProblem(make("actionNextProblem", {}, page)),
      m_notApplicable(make("actionMarkTableNotApplicable", {}, page))
{
    retranslate();
}

QAction *RecordsActions::make(const char *name, const QList<QKeySequence> &keys, QWidget *page)
{
    auto *action = new QAction(page);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(keys);
    page->addAction(action);
    return action;
}

QList<QAction *> RecordsActions::all() const
{
    return {m_add, m_duplicate, m_remove, m_previous, m_next, m_nextProblem, m_notApplicable};
}

void RecordsActions::setEditable(bool editable)
{
    for (QAction *action : {m_add, m_duplicate, m_remove, m_notApplicable})
        action->setEnabled(editable);
}

void RecordsActions::retranslate()
{
    //: 中文：新增记录
    m_add->setText(tr("Add record"));
    //: 中文：复制所选记录
    m_duplicate->setText(tr("Duplicate records"));
    //: 中文：删除所选记录
    m_remove->setText(tr("Delete records"));
    //: 中文：上一条记录
    m_previous->setText(tr("Previous record"));
    //: 中文：下一条记录
    m_next->setText(tr("Next record"));
    //: 中文：下一处问题
    m_nextProblem->setText(tr("Next problem"));
    //: 中文：本表不适用…
    m_notApplicable->setText(tr("Table not applicable…"));
}

} // namespace facet
