#include "widgets/Button.h"

#include "drawing/Controls.h"
#include "theme/ThemeSource.h"
#include "widgets/FocusSight.h"

#include <QKeyEvent>
#include <QPainter>

namespace facet
{

Button::Button(const QString &text, ButtonKind kind, QWidget *parent) : QPushButton(text, parent), m_kind(kind)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTypeStep(this, TypeStep::Table, kind == ButtonKind::Primary);
    followTheme(this, [this](const Theme &) { updateGeometry(); });
}

Button::Button(Icon icon, const QString &name, QWidget *parent) : Button(QString(), ButtonKind::IconOnly, parent)
{
    m_icon = icon;
    setName(name);
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    setTypeStep(this, TypeStep::Table, kind == ButtonKind::Primary);
    updateGeometry();
    update();
}

void Button::setFacetIcon(Icon icon, bool trailing)
{
    m_icon = icon;
    m_trailing = trailing;
    updateGeometry();
    update();
}

void Button::setHint(const QString &hint)
{
    m_hint = hint;
    updateGeometry();
    update();
}

void Button::setBare(bool bare)
{
    m_bare = bare;
    update();
}

void Button::setName(const QString &name)
{
    setToolTip(name);
    setAccessibleName(name);
}

QSize Button::sizeHint() const
{
    const Theme &theme = themeOf(this);
    const int height = std::max(theme.u(7), fontMetrics().height() + theme.u(1));
    if (m_kind == ButtonKind::IconOnly)
        return {height, height};
    // Measured bold where the button can be checked, so that nothing moves when it is.
    const QFontMetrics metrics(isCheckable() ? theme.font(TypeStep::Table, true) : font());
    int width = metrics.size(Qt::TextShowMnemonic, text()).width();
    if (m_icon != Icon::None)
        width += theme.u(3.5) + theme.u(1.5);
    if (!m_hint.isEmpty())
        width += theme.u(1.5) + QFontMetrics(theme.font(TypeStep::Note)).horizontalAdvance(m_hint);
    if (menu() != nullptr)
        width += theme.u(3) + theme.u(1.5);
    return {width + 2 * theme.u(m_kind == ButtonKind::Flat ? 2 : 3), height};
}

QSize Button::minimumSizeHint() const
{
    return sizeHint();
}

QColor Button::textColour() const
{
    const Colours &c = themeOf(this).colours();
    if (!isEnabled())
        return c.ink3;
    return m_kind == ButtonKind::Primary ? c.onAccent : c.ink;
}

void Button::paintGround(QPainter &painter) const
{
    const Colours &c = themeOf(this).colours();
    const bool primary = m_kind == ButtonKind::Primary;
    const bool flat = m_kind == ButtonKind::Flat || m_bare;
    QColor fill = primary ? c.accent : flat ? QColor(Qt::transparent) : c.paper;
    QColor frame = primary ? c.accent : flat ? QColor(Qt::transparent) : c.edge;
    if (!isEnabled()) {
        fill = Qt::transparent;
        frame = flat ? QColor(Qt::transparent) : c.line;
    } else if (isDown() || isChecked()) {
        fill = primary ? c.accentHover : c.tint;
        frame = c.accent;
    } else if (underMouse()) {
        fill = primary ? c.accentHover : c.chrome2;
    }
    painter.setPen(QPen(frame, 1.0));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 2.5, 2.5);
    if (!hasFocus() || !m_focusSeen)
        return;
    paintFocusFrame(painter, rect(), themeOf(this), 3.0);
    if (primary) {
        // Accent on accent shows nothing: a line of the text's colour inside it does.
        painter.setPen(QPen(c.onAccent, 1.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5));
    }
}

void Button::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    if (m_kind == ButtonKind::IconOnly)
        return paintSign(painter, (width() - theme.u(3.5)) / 2.0);
    const int padding = theme.u(m_kind == ButtonKind::Flat ? 2 : 3);
    double x = std::max(padding, (width() - sizeHint().width()) / 2 + padding);
    if (m_icon != Icon::None && !m_trailing) {
        paintSign(painter, x);
        x += theme.u(3.5) + theme.u(1.5);
    }
    painter.setFont(isChecked() ? theme.font(TypeStep::Table, true) : font());
    painter.setPen(textColour());
    const int textWidth = painter.fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    painter.drawText(QRectF(x, 0, textWidth + 1, height()), Qt::AlignVCenter | Qt::TextShowMnemonic, text());
    x += textWidth + theme.u(1.5);
    if (m_icon != Icon::None && m_trailing)
        paintSign(painter, x);
    if (!m_hint.isEmpty()) {
        painter.setFont(theme.font(TypeStep::Note));
        painter.setPen(theme.colours().ink3);
        painter.drawText(QRectF(x, 0, width() - x, height()), Qt::AlignVCenter, m_hint);
    }
    if (menu() != nullptr)
        paintIcon(painter, QRectF(width() - theme.u(6), (height() - theme.u(3)) / 2.0, theme.u(3), theme.u(3)),
                  Icon::Down, signColour());
}

QColor Button::signColour() const
{
    return isEnabled() && m_kind != ButtonKind::Primary ? themeOf(this).colours().ink2 : textColour();
}

void Button::paintSign(QPainter &painter, double x) const
{
    const double side = themeOf(this).u(3.5);
    paintIcon(painter, QRectF(x, (height() - side) / 2.0, side, side), m_icon, signColour());
}

void Button::focusInEvent(QFocusEvent *event)
{
    m_focusSeen = focusShownAfter(*event, m_focusSeen);
    QPushButton::focusInEvent(event);
}

void Button::keyPressEvent(QKeyEvent *event)
{
    m_focusSeen = true;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

} // namespace facet
