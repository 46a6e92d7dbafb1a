#pragma once

#include "desk/Page.h"
#include "records/RowEdits.h"

#include <QPointer>

#include <memory>

class QLabel;
class QStackedWidget;

namespace facet
{

class EmptyState;
class NotApplicableBanner;
class ProblemFinder;
class RecordsActions;
class RecordsBar;
class RecordsFoot;
class RecordsGrid;
class RecordsPanel;
class RecordsTools;

/// A record table (A.2, A.4, A.7, A.9) as a grid, with the form of the current record in the panel. Rows are read from
/// the workbook as they come into sight. What is filled in is saved at once.
///
/// Object names: page_A.7, grid_A.7, tableCaption, emptyRecords, addFirstRecord, markNotApplicable; those of
/// RecordsBar, RecordsFoot, RecordsTools, RecordsPanel, RowForm and NotApplicableBanner. Actions:
/// actionAddRow, actionDuplicateRows, actionDeleteRows, actionPreviousRow, actionNextRow, actionNextProblem,
/// actionMarkTableNotApplicable.
class RecordsPage final : public Page
{
    Q_OBJECT

public:
    RecordsPage(Desk &desk, const QString &tableId, QWidget *parent = nullptr);
    ~RecordsPage() override;

    [[nodiscard]] QWidget *barWidget() override;
    [[nodiscard]] QWidget *panelWidget() override;
    /// Selects the row (by id) and field. Without a row, but with a requirement: the first row that it complains of.
    void reveal(const Place &place) override;
    void flush() override;
    [[nodiscard]] QList<QAction *> pageActions() override;
    void showGuidance() override;
    /// The next row with a problem of the kind chosen above the grid.
    void goToNextUnanswered() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildEmpty();
    void connectParts();
    void connectGrid();
    void connectActions();
    void nameParts();
    void refresh();
    void showSight();
    void showEmptyTexts();
    void reach(int row, int column);
    void addRow();
    void afterEdit(int row, int column);
    void stepRow(int rows);
    void openMenu(const QPoint &globalPosition, bool ofRows);
    void showRequirement(const QString &requirement);
    void tellReadOnly();
    [[nodiscard]] QModelIndexList selectedCells() const;

    const Table &m_table;
    RecordsModel *m_model;
    RowEdits m_edits;
    QPointer<RecordsBar> m_bar;
    QPointer<RecordsPanel> m_panel;
    NotApplicableBanner *m_banner;
    QLabel *m_caption;
    RecordsTools *m_tools;
    QStackedWidget *m_middle;
    RecordsGrid *m_grid;
    EmptyState *m_empty;
    RecordsFoot *m_foot;
    RecordsActions *m_actions;
    ProblemFinder *m_finder;
    Place m_place; ///< where the officer is on this page
};

} // namespace facet
