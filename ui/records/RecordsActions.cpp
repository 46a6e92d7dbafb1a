#include "records/RecordsActions.h"

#include <QAction>
#include <QWidget>

#include <algorithm>
#include <vector>

namespace facet
{

namespace
{

struct Entry {
    RecordsAction action;
    const char *name;
    QList<QKeySequence> keys;
    bool changes = false; ///< the assessment
    bool ofCells = false;
};

const std::vector<Entry> &entries()
{
    using enum RecordsAction;
    static const std::vector<Entry> all{
        {AddRow,
         "actionAddRow",
         {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter),
          QKeySequence(Qt::CTRL | Qt::Key_Insert)},
         true},
        {DuplicateRows, "actionDuplicateRows", {QKeySequence(Qt::CTRL | Qt::Key_D)}, true},
        {DeleteRows, "actionDeleteRows", {QKeySequence(Qt::CTRL | Qt::Key_Delete)}, true},
        {PreviousRow, "actionPreviousRow", {QKeySequence(Qt::CTRL | Qt::Key_Up)}},
        {NextRow, "actionNextRow", {QKeySequence(Qt::CTRL | Qt::Key_Down)}},
        {NextProblem, "actionNextProblem", {}},
        {NotApplicable, "actionMarkTableNotApplicable", {}, true},
        {ImportRows, "actionImportRows", {}, true},
        {ExportRows, "actionExportRows", {}},
        {SaveTemplate, "actionSaveTemplate", {}},
        {FindRows, "actionFindRows", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}},
        {ShowAllRows, "actionShowAllRows", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)}},
        {SortByColumn, "actionSortByColumn", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)}},
        {CutCells, "actionCutCells", {QKeySequence::Cut}, true, true},
        {CopyCells, "actionCopyCells", {QKeySequence::Copy}, false, true},
        {CopyWithLabels, "actionCopyWithLabels", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}, false, true},
        {PasteCells, "actionPasteCells", {QKeySequence::Paste}, true, true},
        {ClearCells, "actionClearCells", {QKeySequence(Qt::Key_Delete), QKeySequence(Qt::Key_Backspace)}, true, true},
        {FillDown, "actionFillDown", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)}, true, true},
    };
    return all;
}

} // namespace

RecordsActions::RecordsActions(QWidget *page, QWidget *grid) : QObject(page)
{
    for (QAction *&separator : m_separators) {
        separator = new QAction(this);
        separator->setSeparator(true);
    }
    for (const Entry &entry : entries()) {
        QWidget *home = entry.ofCells ? grid : page;
        auto *action = new QAction(page);
        action->setObjectName(QLatin1String(entry.name));
        action->setShortcuts(entry.keys);
        if (entry.ofCells)
            action->setShortcutContext(Qt::WidgetShortcut);
        home->addAction(action);
        m_actions.at(static_cast<std::size_t>(entry.action)) = action;
    }
    retranslate();
}

QAction &RecordsActions::get(RecordsAction action) const
{
    return *m_actions.at(static_cast<std::size_t>(action));
}

QList<QAction *> RecordsActions::all() const
{
    QList<QAction *> actions;
    for (std::size_t index = 0; index < Count; ++index) {
        const auto starts = std::find(groupStarts.begin(), groupStarts.end(), static_cast<RecordsAction>(index));
        if (starts != groupStarts.end())
            actions.append(m_separators.at(static_cast<std::size_t>(starts - groupStarts.begin())));
        actions.append(m_actions.at(index));
    }
    return actions;
}

void RecordsActions::setEditable(bool editable)
{
    for (const Entry &entry : entries()) {
        if (entry.changes)
            get(entry.action).setEnabled(editable);
    }
}

void RecordsActions::retranslate()
{
    using enum RecordsAction;
    const auto name = [this](RecordsAction action, const QString &text) { get(action).setText(text); };
    name(AddRow, /*: 中文：新增记录 */ tr("Add record"));
    name(DuplicateRows, /*: 中文：复制所选记录 */ tr("Duplicate records"));
    name(DeleteRows, /*: 中文：删除所选记录 */ tr("Delete records"));
    name(PreviousRow, /*: 中文：上一条记录 */ tr("Previous record"));
    name(NextRow, /*: 中文：下一条记录 */ tr("Next record"));
    name(NextProblem, /*: 中文：下一处问题 */ tr("Next problem"));
    name(NotApplicable, /*: 中文：本表不适用… */ tr("Table not applicable…"));
    name(ImportRows, /*: 中文：导入记录… */ tr("Import records…"));
    name(ExportRows, /*: 中文：导出记录… */ tr("Export records…"));
    name(SaveTemplate, /*: 中文：保存空白模板… */ tr("Save an empty template…"));
    name(FindRows, /*: 中文：查找记录 */ tr("Find records"));
    name(ShowAllRows, /*: 中文：显示全部记录 */ tr("Show all records"));
    name(SortByColumn, /*: 中文：按本列排序 */ tr("Sort by this column"));
    name(CutCells, /*: 中文：剪切单元格 */ tr("Cut cells"));
    name(CopyCells, /*: 中文：复制单元格 */ tr("Copy cells"));
    name(CopyWithLabels, /*: 中文：连同列名复制 */ tr("Copy with column names"));
    name(PasteCells, /*: 中文：粘贴 */ tr("Paste"));
    name(ClearCells, /*: 中文：清空单元格 */ tr("Clear cells"));
    name(FillDown, /*: 中文：向下填充 */ tr("Fill down"));
}

} // namespace facet
