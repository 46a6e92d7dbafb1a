#pragma once

#include "desk/Desk.h"
#include "records/PickedRows.h"

#include <QRect>
#include <QTableView>

namespace facet
{

class CellDelegate;
class GridColumns;
class GridCorner;
class RecordsModel;
class RowNumbers;
struct RowOrder;

/// What is chosen in a grid, as a value: the rows with a chosen cell, and the chosen cells themselves.
struct PickedCells {
    std::vector<RowRun> rows;        ///< ascending, apart from each other
    std::vector<QRect> ranges;       ///< x is a column of the model, y a row of the grid
    std::vector<std::size_t> fields; ///< of the columns shown with a chosen cell, from left to right
    [[nodiscard]] bool has(int row, std::size_t field) const;
    [[nodiscard]] std::int64_t rowCount() const { return countOf(rows); }
};

/// The grid of a record table: cells edited in place (F2, typing, double click), Enter goes down, Tab right while
/// editing; Shift+Space chooses rows, Ctrl+Space columns. A click on a header sorts, dragging it moves the column.
/// Object name: grid_A.7.
class RecordsGrid final : public QTableView
{
    Q_OBJECT

public:
    RecordsGrid(Desk &desk, RecordsModel &model, QWidget *parent);

    /// What is selected of the columns shown; the current cell when nothing else is.
    [[nodiscard]] PickedCells picked() const;
    /// Shows the cell and makes it the only one selected. Out of range: the nearest.
    void goTo(int row, int column = -1);
    /// Writes what stands in an open editor.
    void commitOpen();
    void setMuted(bool muted);
    /// The mark in the header.
    void showOrder(const RowOrder &order);
    void retranslate();
    /// First and last row in sight, (-1, -1) when there is none.
    [[nodiscard]] std::pair<int, int> rowsInSight() const;
    [[nodiscard]] GridColumns &columns() const { return *m_columns; }

Q_SIGNALS:
    void cellReached(int row, int column);
    void scrolled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;

private:
    void step(int rows);
    void selectWhole(bool rows);

    Desk &m_desk;
    RecordsModel &m_model;
    CellDelegate *m_delegate;
    RowNumbers *m_numbers;
    GridCorner *m_corner;
    GridColumns *m_columns = nullptr;
};

} // namespace facet
