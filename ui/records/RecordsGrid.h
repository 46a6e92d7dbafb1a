#pragma once

#include "desk/Desk.h"

#include <QTableView>

namespace facet
{

class CellDelegate;
class GridCorner;
class RecordsModel;
class RowNumbers;

/// The grid of a record table: cells edited in place (F2, typing, double click), Enter goes down, Tab right while
/// editing; Ctrl+C, Ctrl+V, Delete work on the selected cells. Widths of columns are remembered per table. Object name:
/// grid_A.7.
class RecordsGrid final : public QTableView
{
    Q_OBJECT

public:
    RecordsGrid(Desk &desk, RecordsModel &model, QWidget *parent);

    /// Rows with a selected cell, ascending; the current one when nothing else is selected.
    [[nodiscard]] std::vector<int> chosenRows() const;
    /// The selected cells as text: tabs between cells, a line a row.
    [[nodiscard]] QString selectedText() const;
    /// Shows the cell and makes it the only one selected. Out of range: the nearest.
    void goTo(int row, int column = -1);
    /// Writes what stands in an open editor.
    void commitOpen();
    void setMuted(bool muted);
    void retranslate();
    /// First and last row in sight, (-1, -1) when there is none.
    [[nodiscard]] std::pair<int, int> rowsInSight() const;

Q_SIGNALS:
    void cellReached(int row, int column);
    /// A cell that is edited in the row form only was asked to be edited.
    void formWanted(int column);
    void copyWanted();
    void pasteWanted();
    void clearWanted();
    void scrolled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;

private:
    void step(int rows);
    void restoreWidths();
    void proposeWidths();
    void rememberWidths();

    Desk &m_desk;
    RecordsModel &m_model;
    CellDelegate *m_delegate;
    RowNumbers *m_numbers;
    GridCorner *m_corner;
    bool m_fitting = true; ///< widths change by our own doing
};

} // namespace facet
