#pragma once

#include <QTableView>

namespace facet
{

/// Cells of a file or of records that are not stored yet, read-only, in the look of the record grid. One cell is
/// current; the vertical header has line numbers of the file.
class CellTable final : public QTableView
{
    Q_OBJECT

public:
    enum Role {
        RemarkRole = Qt::UserRole, ///< int of CellRemark::Kind; nothing when the cell was simply taken
        PartRole,                  ///< int of Part
        StruckRole                 ///< bool: the words are not taken in
    };
    enum class Part {
        Record,
        Header, ///< names of columns
        Above   ///< above the header: not imported
    };

    explicit CellTable(QWidget *parent);
    /// Widths after what stands in the first rows, within limits. Call after the model was filled.
    void fitColumns();
    /// Whether the frame of the current cell is to be painted.
    [[nodiscard]] bool showsFocus() const { return m_focusSeen && hasFocus(); }

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_focusSeen = false;
};

} // namespace facet
