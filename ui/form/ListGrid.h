#pragma once

#include "form/AnswerEditor.h"

#include <QStringList>

#include <vector>

class QLineEdit;

namespace facet
{

class Button;

/// The small table of a list item: header line, a row of fields per entry, "+ 添加一行". Tab moves from cell to cell
/// and opens a new row after the last; Ctrl+Delete and the button at the right of a row delete it; text with tabs or
/// line ends that is pasted fills cells and rows. Object names: cell_<item>_<row from 1>_<column>, addRow_<item>,
/// deleteRow_<item>.
class ListGrid final : public QWidget
{
    Q_OBJECT

public:
    ListGrid(const Item &item, QWidget *parent);

    void setRows(const std::vector<Row> &rows);
    /// Without rows that are blank in every column.
    [[nodiscard]] std::vector<Row> rows() const;
    void setLanguage(Language language);
    void setFlaws(const std::vector<BlankFlaw> &flaws);
    void setEditable(bool editable);
    /// Cell to begin with: the first one; the add button while there is none.
    [[nodiscard]] QWidget *firstControl() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void typed();   ///< a keystroke in a cell
    void changed(); ///< rows came or went
    void declined(const QString &message);
    /// A new cell that the editor is to wire up.
    void cellMade(QWidget *cell);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Cells = std::vector<QLineEdit *>;

    void addRow();
    void addRowAndGo();
    void deleteRow(std::size_t row);
    void fitRowCount(std::size_t count);
    [[nodiscard]] QLineEdit *makeCell(const Field &column);
    void nameCells();
    void arrange();
    void placeDelete();
    [[nodiscard]] std::vector<int> columnWidths() const;
    [[nodiscard]] bool isBlankRow(std::size_t row) const;
    bool moveOn(QLineEdit *cell, QEvent *event);
    void paste(std::size_t row, std::size_t column, const QString &text);
    /// Row and column of a cell; false when it is none.
    bool locate(const QObject *cell, std::size_t *row, std::size_t *column) const;

    const Item &m_item;
    Language m_language = Language::Chinese;
    bool m_editable = true;
    std::vector<Cells> m_cells;
    Button *m_add;
    Button *m_delete;
    int m_hovered = -1;
};

} // namespace facet
