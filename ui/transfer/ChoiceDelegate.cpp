#include "transfer/ChoiceDelegate.h"

#include "drawing/Controls.h"
#include "theme/Icons.h"
#include "theme/ThemeSource.h"
#include "widgets/Choice.h"
#include "widgets/PageTable.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

namespace facet
{

ChoiceDelegate::ChoiceDelegate(PageTable *table, const QString &field)
    : QStyledItemDelegate(table), m_table(table), m_field(field)
{
    table->setItemDelegate(this);
    table->installEventFilter(this);
    connect(table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (isChoice(index))
            m_table->edit(index);
    });
}

bool ChoiceDelegate::isChoice(const QModelIndex &index) const
{
    return index.isValid() && index.column() == index.model()->columnCount() - 1;
}

QModelIndex ChoiceDelegate::choiceOf(const QModelIndex &index) const
{
    return index.isValid() ? index.siblingAtColumn(index.model()->columnCount() - 1) : QModelIndex();
}

QRect ChoiceDelegate::fieldRoom(const QRect &cell) const
{
    const Theme &theme = themeOf(m_table);
    const int gap = std::max(1, (cell.height() - theme.u(7)) / 2);
    return cell.adjusted(theme.u(1), gap, -theme.u(6), -gap);
}

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(m_table);
    painter->save();
    m_table->paintGround(*painter, option, index);
    const QFont font = theme.font(TypeStep::Table);
    painter->setFont(font);
    QRect room = m_table->cellRoom(option.rect, index.column());
    QColor ink = index.column() == 0 ? theme.colours().ink : theme.colours().ink2;
    if (isChoice(index)) {
        const QRect field = fieldRoom(option.rect);
        const double side = theme.u(3.5);
        painter->setRenderHint(QPainter::Antialiasing);
        paintField(*painter, QRectF(field), FieldLook::Framed, {}, theme);
        paintIcon(*painter, QRectF(field.right() - theme.u(2) - side, field.center().y() + 0.5 - side / 2, side, side),
                  Icon::Down, theme.colours().ink2);
        room = field.adjusted(theme.u(2), 0, -theme.u(6), 0);
        ink = index.data(MutedRole).toBool() ? theme.colours().ink3 : theme.colours().ink;
    }
    painter->setPen(ink);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    painter->restore();
}

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (!isChoice(index))
        return nullptr;
    auto *choice = new Choice(parent);
    choice->setObjectName(QStringLiteral("choiceEditor"));
    choice->setAccessibleName(m_field);
    const QStringList ids = index.data(OptionIdsRole).toStringList();
    const QStringList labels = index.data(OptionLabelsRole).toStringList();
    for (qsizetype option = 0; option < ids.size(); ++option)
        choice->addOption(ids[option], labels[option]);
    auto *self = const_cast<ChoiceDelegate *>(this);
    connect(choice, &Choice::optionChosen, self, [self, choice] {
        Q_EMIT self->commitData(choice);
        Q_EMIT self->closeEditor(choice, NoHint);
    });
    QTimer::singleShot(0, choice, [choice] { choice->showPopup(); });
    return choice;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *choice = qobject_cast<Choice *>(editor))
        choice->setCurrentId(index.data(CurrentIdRole).toString());
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *choice = qobject_cast<const Choice *>(editor);
    if (choice != nullptr && choice->currentId() != index.data(CurrentIdRole).toString())
        model->setData(index, choice->currentId());
}

void ChoiceDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &) const
{
    editor->setGeometry(fieldRoom(option.rect));
}

bool ChoiceDelegate::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex choice = choiceOf(m_table->currentIndex());
    if (!choice.isValid())
        return false;
    const bool opens = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space || key == Qt::Key_F2 ||
                       (key == Qt::Key_Down && modifiers.testFlag(Qt::AltModifier));
    if (opens && !modifiers.testFlag(Qt::ControlModifier)) {
        m_table->edit(choice);
        return true;
    }
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        const QStringList ids = choice.data(OptionIdsRole).toStringList();
        if (!ids.isEmpty())
            m_table->model()->setData(choice, ids.first());
        return true;
    }
    return false;
}

bool ChoiceDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (handleKey(key->key(), key->modifiers()))
            return true;
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace facet
