#pragma once

#include <QStyledItemDelegate>

namespace facet
{

/// Paints a line of the history: quiet selection, the first column at the page's left edge, undone steps in grey.
class HistoryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit HistoryDelegate(QObject *parent = nullptr) : QStyledItemDelegate(parent) {}
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace facet
