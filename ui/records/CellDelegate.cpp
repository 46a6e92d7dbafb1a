#include "records/CellDelegate.h"

#include "desk/AnswerWords.h"
#include "desk/Strings.h"
#include "drawing/Controls.h"
#include "drawing/Words.h"
#include "records/CellPopup.h"
#include "records/Completion.h"
#include "records/RecordsModel.h"
#include "theme/ThemeSource.h"
#include "widgets/Choice.h"
#include "widgets/Fields.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QTableView>
#include <QTimer>

namespace facet
{

namespace
{

/// The whole row of the current cell is shown as selected unless more than that cell is.
bool shownSelected(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (option.state.testFlag(QStyle::State_Selected))
        return true;
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    if (view == nullptr || view->currentIndex().row() != index.row())
        return false;
    const QItemSelection &selection = view->selectionModel()->selection();
    return selection.isEmpty() ||
           (selection.size() == 1 && selection.first().width() == 1 && selection.first().height() == 1);
}

bool isCurrent(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    return view != nullptr && view->currentIndex() == index;
}

} // namespace

CellDelegate::CellDelegate(Desk &desk, const Table &table, QObject *parent)
    : QStyledItemDelegate(parent), m_desk(desk), m_table(table)
{
}

void CellDelegate::commitOpen()
{
    if (m_open != nullptr)
        Q_EMIT commitData(m_open);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const auto flaw = m_muted ? Flaw::None : static_cast<Flaw>(index.data(RecordsModel::FlawRole).toInt());
    const bool missing = !m_muted && index.data(RecordsModel::MissingRole).toBool();
    const bool selected = shownSelected(option, index);
    const QRect cell = option.rect;
    painter->save();
    // A blank that is missed is told by its word and corner; the wash is for what is typed wrongly.
    painter->fillRect(cell, cellGround(missing ? Flaw::None : flaw, selected, theme));
    painter->fillRect(QRect(cell.right(), cell.top(), 1, cell.height()), theme.colours().line);
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), theme.colours().line);
    const QFont font = theme.font(TypeStep::Table);
    painter->setFont(font);
    painter->setPen(m_muted ? theme.colours().ink3 : cellInk(missing ? flaw : Flaw::None, missing, theme));
    const QRect room = cell.adjusted(theme.u(2), 0, -theme.u(2), -1);
    QString words = missing ? missingWord() : index.data().toString();
    words.replace(QLatin1Char('\n'), QLatin1Char(' '));
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(words, Qt::ElideRight, room.width()));
    paintCorner(*painter, QRectF(cell.adjusted(0, 0, -1, -1)), flaw, theme);
    if (isCurrent(option, index))
        paintFocusFrame(*painter, QRectF(cell.adjusted(0, 0, -1, -1)), theme);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const QFontMetrics metrics(theme.font(TypeStep::Table));
    return {metrics.horizontalAdvance(index.data().toString()) + theme.u(5), theme.u(6.5)};
}

QWidget *CellDelegate::makeChoice(QWidget *parent, const Field &field) const
{
    auto *choice = new Choice(parent);
    choice->setClearable(true);
    for (const Code &code : field.codes)
        choice->addOption(toQt(code.id), m_desk.say(code.label));
    auto *self = const_cast<CellDelegate *>(this);
    connect(choice, &Choice::optionChosen, self, [self, choice] {
        Q_EMIT self->commitData(choice);
        Q_EMIT self->closeEditor(choice, NoHint);
    });
    QTimer::singleShot(0, choice, [choice] { choice->showPopup(); });
    return choice;
}

QWidget *CellDelegate::makeText(QWidget *parent, std::size_t field) const
{
    const FieldType type = m_table.fields[field].type;
    TextField *text = nullptr;
    if (type == FieldType::Date || type == FieldType::Time)
        text = new DateField(parent, type == FieldType::Date ? DateField::Kind::Date : DateField::Kind::DateTime);
    else
        text = new TextField(parent);
    text->setWidthUnits(10, 4);
    completeFrom(m_desk, m_table, field, *text);
    return text;
}

QWidget *CellDelegate::makePopup(QWidget *parent, std::size_t field) const
{
    auto *popup = new CellPopup(m_desk, m_table, field, parent);
    auto *self = const_cast<CellDelegate *>(this);
    connect(popup, &CellPopup::left, self, [self, popup] {
        Q_EMIT self->commitData(popup);
        Q_EMIT self->closeEditor(popup, NoHint);
    });
    return popup;
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto at = static_cast<std::size_t>(index.column());
    const Field &field = m_table.fields[at];
    QWidget *editor = nullptr;
    switch (field.type) {
    case FieldType::Choice:
        editor = makeChoice(parent, field);
        break;
    case FieldType::MultiChoice:
    case FieldType::Tally:
        editor = makePopup(parent, at);
        break;
    default:
        editor = makeText(parent, at);
        break;
    }
    editor->setObjectName(QStringLiteral("cellEditor"));
    editor->setAccessibleName(fieldLabel(m_table, at, m_desk.language()));
    m_open = editor;
    return editor;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // Set once: a refresh of the model must not take away what is being typed.
    if (editor->property("filled").toBool())
        return;
    editor->setProperty("filled", true);
    const auto *model = qobject_cast<const RecordsModel *>(index.model());
    const auto record = model == nullptr ? std::nullopt : model->record(index.row());
    const FieldValue value = record ? record->values[static_cast<std::size_t>(index.column())] : FieldValue();
    if (auto *choice = qobject_cast<Choice *>(editor)) {
        const auto *code = std::get_if<std::string>(&value);
        choice->setCurrentId(code == nullptr ? QString() : toQt(*code));
    } else if (auto *popup = qobject_cast<CellPopup *>(editor)) {
        popup->setValue(value);
    } else if (auto *text = qobject_cast<TextField *>(editor)) {
        text->setText(index.data(Qt::EditRole).toString());
        text->selectAll();
    }
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *popup = qobject_cast<const CellPopup *>(editor)) {
        if (auto *records = qobject_cast<RecordsModel *>(model))
            records->setField(index.row(), static_cast<std::size_t>(index.column()), popup->value());
        return;
    }
    const auto *choice = qobject_cast<const Choice *>(editor);
    const auto *text = qobject_cast<const TextField *>(editor);
    const QString value = choice != nullptr ? choice->currentId() : text != nullptr ? text->text() : QString();
    if (text != nullptr && value == index.data(Qt::EditRole).toString())
        return;
    model->setData(index, value);
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QRect cell = option.rect.adjusted(0, 0, -1, -1);
    if (auto *popup = qobject_cast<CellPopup *>(editor))
        popup->place(cell);
    else
        editor->setGeometry(cell);
}

bool CellDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *text = qobject_cast<TextField *>(watched);
    if (text != nullptr && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier) == false) {
            Q_EMIT commitData(text);
            Q_EMIT closeEditor(text, NoHint);
            Q_EMIT entered();
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace facet
