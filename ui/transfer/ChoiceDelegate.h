#pragma once

#include <QStyledItemDelegate>

namespace facet
{

class PageTable;

/// Makes the last column of a page table a drop-down in each line: by click, Enter, Space, F2 or Alt+Down; Delete takes
/// the first option. The model gives options and takes the id of the chosen one as Qt::EditRole.
class ChoiceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        OptionIdsRole = Qt::UserRole, ///< QStringList
        OptionLabelsRole,             ///< QStringList, as many
        CurrentIdRole,                ///< QString
        MutedRole                     ///< bool: what is chosen is "nothing"
    };

    /// Serves this table; `field` names the drop-downs for assistive techniques.
    ChoiceDelegate(PageTable *table, const QString &field);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QModelIndex choiceOf(const QModelIndex &index) const;
    [[nodiscard]] bool isChoice(const QModelIndex &index) const;
    [[nodiscard]] QRect fieldRoom(const QRect &cell) const;
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);

    PageTable *m_table;
    QString m_field;
};

} // namespace facet
