#include "records/RecordsMenus.h"

#include "desk/Strings.h"
#include "records/GridColumns.h"
#include "records/RecordsActions.h"
#include "records/RecordsGrid.h"

#include <QAction>
#include <QMenu>

#include <algorithm>
#include <set>

namespace facet
{

namespace
{

constexpr qsizetype mostShown = 24;

} // namespace

RecordsMenus::RecordsMenus(Desk &desk, RecordsModel &model, RecordsGrid &grid, RecordsActions &actions, QWidget *page)
    : QObject(page), m_desk(desk), m_model(model), m_grid(grid), m_actions(actions), m_page(page)
{
}

QMenu *RecordsMenus::make(const char *name)
{
    auto *menu = new QMenu(m_page);
    menu->setObjectName(QLatin1String(name));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void RecordsMenus::openForCells(const QPoint &globalPosition)
{
    using enum RecordsAction;
    QMenu *menu = make("recordsMenu");
    for (const RecordsAction action : {CutCells, CopyCells, CopyWithLabels, PasteCells, ClearCells, FillDown})
        menu->addAction(&m_actions.get(action));
    menu->addSeparator();
    addSame(*menu);
    menu->addAction(&m_actions.get(SortByColumn));
    menu->addAction(&m_actions.get(ShowAllRows));
    menu->addSeparator();
    for (const RecordsAction action : {AddRow, DuplicateRows, DeleteRows})
        menu->addAction(&m_actions.get(action));
    menu->popup(globalPosition);
}

void RecordsMenus::openForPage(const QPoint &globalPosition)
{
    using enum RecordsAction;
    QMenu *menu = make("recordsMenu");
    for (const RecordsAction action : {ImportRows, ExportRows, SaveTemplate})
        menu->addAction(&m_actions.get(action));
    menu->addSeparator();
    for (const RecordsAction action : {AddRow, DuplicateRows, DeleteRows})
        menu->addAction(&m_actions.get(action));
    menu->addSeparator();
    menu->addAction(&m_actions.get(FindRows));
    addProblems(*menu);
    menu->addAction(&m_actions.get(ShowAllRows));
    addColumns(*menu);
    menu->addSeparator();
    menu->addAction(&m_actions.get(NextProblem));
    menu->addAction(&m_actions.get(NotApplicable));
    menu->popup(globalPosition);
}

/// "Show only rows with “S-01”": what stands in the current cell.
void RecordsMenus::addSame(QMenu &menu)
{
    const QModelIndex at = m_grid.currentIndex();
    const QString text = at.data(Qt::EditRole).toString().trimmed();
    const auto field = static_cast<std::size_t>(std::max(0, at.column()));
    if (!at.isValid() || text.isEmpty() || m_model.table().fields[field].type == FieldType::Tally)
        return;
    const QString shown = text.size() > mostShown ? text.left(mostShown) + QStringLiteral("…") : text;
    //: 中文：只看本列为「%1」的记录
    QAction *same = menu.addAction(tr("Show only rows with \"%1\"").arg(shown));
    same->setObjectName(QStringLiteral("onlySame"));
    connect(same, &QAction::triggered, this, [this, field, text] { Q_EMIT sameWanted(field, text); });
}

void RecordsMenus::addProblems(QMenu &menu)
{
    const std::vector<ProblemKind> kinds = problemKinds(m_desk, m_model.table());
    if (kinds.empty())
        return;
    //: 中文：只看有问题的记录
    QMenu *problems = menu.addMenu(tr("Show only rows with problems"));
    problems->setObjectName(QStringLiteral("problemsMenu"));
    //: 中文：任何问题
    QAction *any = problems->addAction(tr("Any problem"));
    connect(any, &QAction::triggered, this, [this] { Q_EMIT problemsWanted(QString()); });
    std::set<std::string> seen;
    for (const ProblemKind &kind : kinds) {
        if (!seen.insert(kind.requirement).second)
            continue;
        const QString requirement = toQt(kind.requirement);
        //: 中文：不满足 %1
        QAction *one = problems->addAction(tr("Failing %1").arg(requirement));
        one->setObjectName(QStringLiteral("failing_") + requirement);
        connect(one, &QAction::triggered, this, [this, requirement] { Q_EMIT problemsWanted(requirement); });
    }
}

void RecordsMenus::addColumns(QMenu &menu)
{
    QMenu *columns = m_grid.columns().makeMenu(&menu);
    //: 中文：显示的列
    columns->setTitle(tr("Columns"));
    menu.addMenu(columns);
}

void RecordsMenus::openForColumn(const QPoint &globalPosition, int column)
{
    QMenu *menu = make("columnMenu");
    const auto field = static_cast<std::size_t>(column);
    //: 中文：升序排列
    menu->addAction(tr("Sort ascending"), this, [this, field] { Q_EMIT orderWanted({field, false}); });
    //: 中文：降序排列
    menu->addAction(tr("Sort descending"), this, [this, field] { Q_EMIT orderWanted({field, true}); });
    //: 中文：按录入顺序
    menu->addAction(tr("In the order of entry"), this, [this] { Q_EMIT orderWanted({}); });
    menu->addSeparator();
    //: 中文：隐藏本列
    QAction *hide =
        menu->addAction(tr("Hide this column"), this, [this, column] { m_grid.columns().setShown(column, false); });
    hide->setObjectName(QStringLiteral("hideColumn"));
    hide->setEnabled(m_grid.columns().shownFields().size() > 1);
    addColumns(*menu);
    menu->popup(globalPosition);
}

void RecordsMenus::openColumns(const QPoint &globalPosition)
{
    QMenu *menu = m_grid.columns().makeMenu(m_page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(globalPosition);
}

} // namespace facet
