#include "library/LibraryEmptyStates.h"

#include "widgets/Button.h"
#include "widgets/EmptyState.h"

#include <QStackedWidget>

namespace facet
{

namespace
{

Button *named(Button *button, const char *name)
{
    button->setObjectName(QString::fromLatin1(name));
    return button;
}

} // namespace

LibraryEmptyStates::LibraryEmptyStates(QStackedWidget &stack)
    : QObject(&stack), m_noWorkbook(new EmptyState(LineDrawing::File, QString(), QString(), &stack)),
      m_noAssessment(new EmptyState(LineDrawing::Library, QString(), QString(), &stack)),
      m_noHit(new EmptyState(LineDrawing::Search, QString(), QString(), &stack)),
      m_emptyShelf(new EmptyState(LineDrawing::Library, QString(), QString(), &stack)),
      m_newWorkbook(named(m_noWorkbook->addPrimary(QString()), "emptyNewWorkbook")),
      m_openWorkbook(named(m_noWorkbook->addPlain(QString()), "emptyOpenWorkbook")),
      m_newAssessment(named(m_noAssessment->addPrimary(QString()), "emptyNewAssessment")),
      m_import(named(m_noAssessment->addPlain(QString()), "emptyImport")),
      m_showArchived(named(m_noAssessment->addPlain(QString()), "emptyShowArchived")),
      m_clear(named(m_noHit->addPrimary(QString()), "emptyClear")),
      m_clearFilters(named(m_noHit->addPlain(QString()), "emptyClearFilters")),
      m_searchArchived(named(m_noHit->addPlain(QString()), "emptySearchArchived")),
      m_searchBin(named(m_noHit->addPlain(QString()), "emptySearchBin")),
      m_back(named(m_emptyShelf->addPlain(QString()), "emptyBack"))
{
    for (EmptyState *state : {m_noWorkbook, m_noAssessment, m_noHit, m_emptyShelf})
        stack.addWidget(state);
    connect(m_newWorkbook, &QPushButton::clicked, this, &LibraryEmptyStates::newWorkbookWanted);
    connect(m_openWorkbook, &QPushButton::clicked, this, &LibraryEmptyStates::openWorkbookWanted);
    connect(m_newAssessment, &QPushButton::clicked, this, &LibraryEmptyStates::newAssessmentWanted);
    connect(m_import, &QPushButton::clicked, this, &LibraryEmptyStates::importWanted);
    connect(m_clear, &QPushButton::clicked, this, &LibraryEmptyStates::clearWanted);
    connect(m_clearFilters, &QPushButton::clicked, this, &LibraryEmptyStates::clearFiltersWanted);
    const auto leads = [this](Button *button, LibraryShelf shelf) {
        connect(button, &QPushButton::clicked, this, [this, shelf] { Q_EMIT shelfWanted(shelf); });
    };
    leads(m_showArchived, LibraryShelf::Archived);
    leads(m_searchArchived, LibraryShelf::Archived);
    leads(m_searchBin, LibraryShelf::Bin);
    leads(m_back, LibraryShelf::InUse);
}

QWidget *LibraryEmptyStates::noWorkbook() const
{
    return m_noWorkbook;
}

QWidget *LibraryEmptyStates::noAssessment(std::int64_t archived) const
{
    //: 中文：新建一个，或导入评估文件（也可以把文件拖到窗口上）。
    const QString next = tr("Start a new one, or import an assessment file (you can drop it on the window).");
    if (archived == 0)
        m_noAssessment->setTexts(/*: 中文：工作簿里还没有评估 */ tr("No assessments yet"), next);
    else
        //: 中文：没有在用的评估
        m_noAssessment->setTexts(tr("No assessment in use"),
                                 //: 中文：已归档的有 %1 个。
                                 tr("Archived: %1.").arg(archived) + QLatin1Char(' ') + next);
    m_showArchived->setVisible(archived > 0);
    //: 中文：查看已归档的（%1）
    m_showArchived->setText(tr("Show the archived ones (%1)").arg(archived));
    return m_noAssessment;
}

QWidget *LibraryEmptyStates::emptyShelf(LibraryShelf shelf) const
{
    if (shelf == LibraryShelf::Bin)
        m_emptyShelf->setTexts(
            /*: 中文：没有已删除的评估 */ tr("Nothing was deleted"),
            /*: 中文：删除的评估会留在这里，可以恢复。 */ tr("Deleted assessments stay here and can be restored."));
    else
        m_emptyShelf->setTexts(/*: 中文：没有已归档的评估 */ tr("Nothing is archived"),
                               //: 中文：不再使用的评估可以归档：它们不出现在列表里，但仍可打开和查找。
                               tr("Put away assessments that are no longer in use: they leave the list, and can still "
                                  "be opened and searched here."));
    return m_emptyShelf;
}

QWidget *LibraryEmptyStates::noHit(const NoHit &what) const
{
    const bool searched = !what.searched.isEmpty();
    //: 中文：没有找到「%1」
    const QString title = searched ? tr("\"%1\" was not found").arg(what.searched)
                                   //: 中文：没有符合条件的评估
                                   : tr("No assessment matches");
    QStringList why;
    if (searched)
        //: 中文：已在 %1 个评估的名称、单位、填写内容、备注和发现中查找。
        why.append(tr("Looked in titles, units, answers, notes and findings of %1 assessments.").arg(what.total));
    else
        //: 中文：共有 %1 个评估。
        why.append(tr("There are %1 assessments.").arg(what.total));
    if (!what.limits.isEmpty())
        //: 中文：列表限于 %1，放宽后或可找到。
        why.append(tr("The list is limited to %1; without that there may be some.")
                       .arg(what.limits.join(/*: 中文：、 */ tr(", "))));
    m_noHit->setTexts(title, why.join(QLatin1Char('\n')));
    m_clearFilters->setVisible(searched && !what.limits.isEmpty());
    if (what.limits.size() == 1)
        //: 中文：只清除「%1」
        m_clearFilters->setText(tr("Only clear \"%1\"").arg(what.limits.first()));
    else
        m_clearFilters->setText(/*: 中文：只清除筛选 */ tr("Only clear the filters"));
    // The nearer place first.
    const bool archived = what.shelf == LibraryShelf::InUse && what.counts.archived > 0;
    m_searchArchived->setVisible(archived);
    //: 中文：在已归档的评估中查找（%1）
    m_searchArchived->setText(tr("Look among the archived ones (%1)").arg(what.counts.archived));
    m_searchBin->setVisible(!archived && what.shelf != LibraryShelf::Bin && what.counts.deleted > 0);
    //: 中文：在已删除的评估中查找（%1）
    m_searchBin->setText(tr("Look among the deleted ones (%1)").arg(what.counts.deleted));
    return m_noHit;
}

void LibraryEmptyStates::retranslate()
{
    m_noWorkbook->setTexts(
        /*: 中文：没有打开工作簿 */ tr("No workbook is open"),
        /*: 中文：评估存在工作簿文件（*.facet）里，一个工作簿可以放多个评估。 */
        tr("Assessments are kept in a workbook file (*.facet); one workbook holds any number of them."));
    m_newWorkbook->setText(/*: 中文：新建工作簿… */ tr("New workbook…"));
    m_openWorkbook->setText(/*: 中文：打开工作簿… */ tr("Open workbook…"));
    m_newAssessment->setText(/*: 中文：新建评估 */ tr("New assessment"));
    m_import->setText(/*: 中文：导入文件… */ tr("Import file…"));
    m_clear->setText(/*: 中文：清除全部条件 */ tr("Clear all filters"));
    m_back->setText(/*: 中文：回到评估 */ tr("Back to the assessments"));
}

} // namespace facet
