#pragma once

#include <QStyledItemDelegate>

namespace facet
{

/// Lines of text in a list or the drop-down of a choice: of the height and with the margins of other rows, the chosen
/// one on the ground of a selection, a text that is too long cut where the view says.
class LineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// @param lineUnits height of a line, @param marginUnits room at both sides, both in units of the theme
    LineDelegate(double lineUnits, double marginUnits, QObject *parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    double m_lineUnits;
    double m_marginUnits;
};

} // namespace facet
