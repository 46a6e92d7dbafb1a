#pragma once

#include "desk/Page.h"

#include <QPointer>

#include <optional>

class QLabel;
class QShortcut;

namespace facet
{

class CellEdits;
class CarriedBanner;
class NotApplicableBanner;
class ProblemFinder;
class RecordsActions;
class RecordsBar;
class RecordsFoot;
class RecordsGrid;
class RecordsMenus;
class RecordsMiddle;
class RecordsModel;
class RecordsPanel;
class RecordsQuery;
class RecordsTools;
class RowCopy;
class RowEdits;
struct ProblemKind;

/// A record table (A.2, A.4, A.7, A.9) as a grid, with the form of the current record in the panel. Rows are read from
/// the workbook as they come into sight; filter and order run beside the window. What is filled in is saved at once.
///
/// Object names: page_A.7, grid_A.7, tableCaption; those of RecordsBar, RecordsFoot, RecordsMiddle, RecordsTools,
/// RecordsPanel, RowForm and NotApplicableBanner. Actions: RecordsActions.
class RecordsPage final : public Page
{
    Q_OBJECT

public:
    RecordsPage(Desk &desk, const QString &tableId, QWidget *parent = nullptr);
    ~RecordsPage() override;

    [[nodiscard]] const Table &table() const { return m_table; }
    /// What is shown: filter, order, how many match.
    [[nodiscard]] const RecordsQuery &query() const { return *m_query; }

    [[nodiscard]] QWidget *barWidget() override;
    [[nodiscard]] QWidget *panelWidget() override;
    /// Selects the row (by id) and field; a filter that hides it is taken away. Without a row, but with a requirement:
    /// the first row that it complains of.
    void reveal(const Place &place) override;
    /// Shows the rows that this requirement complains of (any, when it is empty), and no others.
    void showProblems(const QString &requirement);
    void flush() override;
    [[nodiscard]] QList<QAction *> pageActions() override;
    void showGuidance() override;
    /// The next row with a problem of the kind chosen above the grid.
    void goToNextUnanswered() override;

Q_SIGNALS:
    // Ways in and out, for whoever has them; without a receiver they are not offered.
    void importWanted();
    void exportWanted();
    void templateWanted();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectParts();
    void connectWork();
    void connectGrid();
    void connectPanel();
    void connectActions();
    void connectCellActions();
    void nameParts();
    void refresh();
    void showOffers(bool editable);
    void showMiddle();
    void showWork();
    void showSight();
    void showQuery();
    void reach(int row, int column);
    void goAfterEdit(int row, int column);
    void goToNumber(std::int64_t number);
    void stepRow(int rows);
    void showAllRows();
    void sortByCurrentColumn();
    void stopWork();
    void showRequirement(const QString &requirement);

    const Table &m_table;
    RecordsModel *m_model;
    RecordsQuery *m_query;
    RowEdits *m_rowEdits;
    CellEdits *m_cellEdits;
    RowCopy *m_copy;
    QPointer<RecordsBar> m_bar;
    QPointer<RecordsPanel> m_panel;
    NotApplicableBanner *m_banner;
    CarriedBanner *m_carried;
    QLabel *m_caption;
    RecordsTools *m_tools;
    RecordsMiddle *m_middle;
    RecordsGrid *m_grid;
    RecordsFoot *m_foot;
    RecordsActions *m_actions;
    RecordsMenus *m_menus;
    ProblemFinder *m_finder;
    QShortcut *m_stop;
    Place m_place;                 ///< where the officer is on this page
    std::optional<Place> m_wanted; ///< where the officer wants to be when it is found
};

} // namespace facet
