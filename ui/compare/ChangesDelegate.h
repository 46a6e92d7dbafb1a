#pragma once

#include <QStyledItemDelegate>

namespace facet
{

/// Paints the rows of a ChangesModel in a PageTable.
class ChangesDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace facet
