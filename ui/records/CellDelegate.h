#pragma once

#include "catalogue/Table.h"
#include "desk/Desk.h"

#include <QPointer>
#include <QStyledItemDelegate>

namespace facet
{

/// Paints the cells of a record grid whole and makes the editors within it: text by typing (with completion where the
/// value refers to another table), dates with a calendar, a choice by drop-down, several codes and counts in a box over
/// the grid. Object name of an editor: cellEditor.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CellDelegate(Desk &desk, const Table &table, QObject *parent);

    /// Paints everything in ink3: the table is marked not applicable.
    void setMuted(bool muted) { m_muted = muted; }
    /// Writes what stands in an open editor, which stays open.
    void commitOpen();

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

Q_SIGNALS:
    /// Enter in an editor: its value is written, the next row is wanted.
    void entered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeChoice(QWidget *parent, const Field &field) const;
    QWidget *makeText(QWidget *parent, std::size_t field) const;
    QWidget *makePopup(QWidget *parent, std::size_t field) const;

    Desk &m_desk;
    const Table &m_table;
    bool m_muted = false;
    mutable QPointer<QWidget> m_open;
};

} // namespace facet
