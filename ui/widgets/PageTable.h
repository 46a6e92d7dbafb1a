#pragma once

#include <QHeaderView>
#include <QTableView>

namespace facet
{

/// A read-only table over the whole width of a page, as in the library and the history: lines are chosen whole, the
/// first column starts at the page's left edge, header and lines have no upright rules.
class PageTable : public QTableView
{
    Q_OBJECT

public:
    /// @param lineUnits height of a line in units of the theme
    explicit PageTable(double lineUnits, QWidget *parent = nullptr);

    /// The inside of a cell: from the page's left edge in the first column, two units inside the others.
    [[nodiscard]] QRect cellRoom(const QRect &cell, int column) const;

    /// The ground (that of the table, or another one), the hairline below and, when the keyboard is here, the frame of
    /// the current line; for delegates.
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                     const QColor &ground = {}) const;

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_focusSeen = false;
};

/// The header of a PageTable: bold names where the cells begin, rules above and below, an arrow at the sorted column.
class PageTableHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit PageTableHeader(PageTable *table);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;

private:
    PageTable *m_table;
};

} // namespace facet
