#pragma once

#include "records/FieldEditor.h"

#include <QWidget>

namespace facet
{

/// The editor of a cell that needs more room than the cell has: boxes of several codes, or counts by category. Lies
/// over the grid. Its controls are named cellField_ID_CODE.
class CellPopup final : public QWidget
{
    Q_OBJECT

public:
    CellPopup(Desk &desk, const Table &table, std::size_t field, QWidget *parent);

    [[nodiscard]] FieldValue value() const { return m_editor->value(); }
    void setValue(const FieldValue &value) { m_editor->setValue(value); }
    /// Beneath the cell's upper edge, within the view.
    void place(const QRect &cell);

Q_SIGNALS:
    /// The keyboard goes elsewhere.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FieldEditor *m_editor;
};

} // namespace facet
