#pragma once

#include <QStyledItemDelegate>

namespace facet
{

/// Paints a row of the library: conclusion with its mark, score as interval bar, findings as marks with counts.
class LibraryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit LibraryDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace facet
