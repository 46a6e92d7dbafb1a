#pragma once

#include <QList>
#include <QObject>

#include <array>

class QAction;
class QWidget;

namespace facet
{

/// What can be done on a record page.
enum class RecordsAction {
    AddRow,
    DuplicateRows,
    DeleteRows,
    PreviousRow,
    NextRow,
    NextProblem,
    NotApplicable,
    ImportRows,
    ExportRows,
    SaveTemplate,
    FindRows,
    ShowAllRows,
    SortByColumn,
    // Those of the grid, for its cells.
    CutCells,
    CopyCells,
    CopyWithLabels,
    PasteCells,
    ClearCells,
    FillDown
};

/// The actions of a record page with names, words and shortcuts; the page connects them. Those for cells work while the
/// grid has the keyboard, the others on the whole page. Object names: actionAddRow, actionDuplicateRows …
class RecordsActions final : public QObject
{
    Q_OBJECT

public:
    RecordsActions(QWidget *page, QWidget *grid);

    [[nodiscard]] QAction &get(RecordsAction action) const;
    /// For a menu; a separator stands where groups meet.
    [[nodiscard]] QList<QAction *> all() const;
    /// Enables those that change something.
    void setEditable(bool editable);
    void retranslate();

private:
    static constexpr std::size_t Count = static_cast<std::size_t>(RecordsAction::FillDown) + 1;

    /// Of the groups after the first: the whole table, what is shown, cells.
    static constexpr std::array groupStarts{RecordsAction::NotApplicable, RecordsAction::FindRows,
                                            RecordsAction::CutCells};

    std::array<QAction *, Count> m_actions{};
    std::array<QAction *, groupStarts.size()> m_separators{};
};

} // namespace facet
