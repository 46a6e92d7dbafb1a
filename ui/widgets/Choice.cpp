#include "widgets/Choice.h"

#include "drawing/Words.h"
#include "theme/Icons.h"
#include "theme/ThemeSource.h"
#include "widgets/LineDelegate.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>

#include <algorithm>

namespace facet
{

Choice::Choice(QWidget *parent, FieldLook look) : QComboBox(parent), m_look(look)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    // The words of the drop-down stand below those of the field.
    setItemDelegate(new LineDelegate(6.5, look == FieldLook::Inline ? 1.5 : 2.0, this));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setTypeStep(this, look == FieldLook::Inline ? TypeStep::Body : TypeStep::Table);
    followTheme(this, [this](const Theme &) { updateGeometry(); });
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT optionChosen(currentId()); });
}

void Choice::addOption(const QString &id, const QString &text)
{
    const bool first = count() == 0;
    addItem(text, id);
    // Nothing is chosen until somebody chooses.
    if (first)
        setCurrentIndex(-1);
    updateGeometry();
}

QString Choice::currentId() const
{
    return currentIndex() < 0 ? QString() : currentData().toString();
}

void Choice::setCurrentId(const QString &id)
{
    setCurrentIndex(findData(id));
    update();
}

void Choice::setFlaw(Flaw flaw, const QString &message)
{
    m_flaw = flaw;
    setToolTip(message);
    setAccessibleDescription(message);
    update();
}

void Choice::setClearable(bool clearable)
{
    m_clearable = clearable;
}

void Choice::setPrefix(const QString &prefix)
{
    m_prefix = prefix;
    setAccessibleName(prefix);
    updateGeometry();
    update();
}

int Choice::widestOption() const
{
    const QFontMetrics metrics(font());
    int width = 0;
    for (int index = 0; index < count(); ++index)
        width = std::max(width, metrics.horizontalAdvance(itemText(index)));
    return width;
}

/// A field that had to be narrow still opens to the width of its words.
void Choice::showPopup()
{
    const int frame = 1; // at each side, of what holds the list
    const int words = widestOption() + 2 * themeOf(this).u(2) + 1;
    const int most = screen()->availableSize().width() - 2 * frame;
    view()->setMinimumWidth(std::min(std::max(width() - 2 * frame, words), most));
    QComboBox::showPopup();
}

QSize Choice::sizeHint() const
{
    const Theme &theme = themeOf(this);
    const QFontMetrics metrics(font());
    const int text = std::max(metrics.horizontalAdvance(placeholderText()), widestOption());
    const int prefix = m_prefix.isEmpty() ? 0 : metrics.horizontalAdvance(m_prefix) + theme.u(1);
    // With room for the corner of a flaw, so that it neither cuts the words off nor moves the sentence.
    const int edges =
        theme.u(m_look == FieldLook::Inline ? 1.5 : 2.0) * 2 + theme.u(m_look == FieldLook::Inline ? 9 : 6);
    const int height = std::max(theme.u(m_look == FieldLook::Inline ? 6 : 7), metrics.height() + 4);
    return {std::clamp(prefix + text + edges, theme.u(16), theme.u(80)), height};
}

QSize Choice::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), themeOf(this).u(20)), sizeHint().height()};
}

void Choice::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    const Colours &c = theme.colours();
    QPainter painter(this);
    const double side = theme.u(m_look == FieldLook::Inline ? 3 : 3.5);
    const int edge = theme.u(m_look == FieldLook::Inline ? 1.5 : 2);
    FieldState state{isEnabled(), underMouse(), hasFocus(), m_flaw, edge + side};
    paintField(painter, rect(), m_look, state, theme);
    paintIcon(painter, QRectF(width() - edge - side, (height() - side) / 2.0, side, side), Icon::Down,
              isEnabled() ? c.ink2 : c.ink3);
    const int corner = m_flaw == Flaw::None ? 0 : theme.u(4);
    QRect room = rect().adjusted(edge, 0, -edge - theme.u(4) - corner, 0);
    painter.setFont(font());
    if (!m_prefix.isEmpty()) {
        painter.setPen(isEnabled() ? c.ink : c.ink3);
        painter.drawText(room, Qt::AlignVCenter, m_prefix);
        room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(m_prefix) + theme.u(1));
    }
    const bool empty = currentIndex() < 0;
    const bool missing = empty && m_flaw == Flaw::Problem && isEnabled();
    painter.setPen(!isEnabled() ? c.ink3 : missing ? c.nonconform : empty ? c.ink3 : c.ink);
    const QString text = missing ? missingWord() : empty ? placeholderText() : currentText();
    painter.drawText(room, Qt::AlignVCenter, painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}

void Choice::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

void Choice::keyPressEvent(QKeyEvent *event)
{
    const bool erase = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (erase && m_clearable && currentIndex() >= 0) {
        setCurrentIndex(-1);
        Q_EMIT optionChosen(QString());
        return;
    }
    // In a dialog the key is for its main button, as in every other field.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && qobject_cast<const QDialog *>(window()) == nullptr)
        return showPopup();
    QComboBox::keyPressEvent(event);
}

InlineChoice::InlineChoice(QWidget *parent) : Choice(parent, FieldLook::Inline)
{
    setClearable(true);
}

FilterBox::FilterBox(const QString &prefix, QWidget *parent) : Choice(parent, FieldLook::Framed)
{
    setPrefix(prefix);
}

namespace
{

class WheelGuard : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() != QEvent::Wheel || widget == nullptr || widget->hasFocus())
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

} // namespace

void guardWheel(QWidget *widget)
{
    widget->setFocusPolicy(Qt::StrongFocus);
    widget->installEventFilter(new WheelGuard(widget));
}

} // namespace facet
