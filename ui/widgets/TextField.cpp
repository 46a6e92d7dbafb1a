#include "widgets/TextField.h"

#include "drawing/Words.h"
#include "theme/ThemeSource.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace facet
{

namespace
{

constexpr int QtMargin = 2; ///< px that QLineEdit keeps on both sides of its text

} // namespace

TextField::TextField(QWidget *parent, FieldLook look) : QLineEdit(parent), m_look(look)
{
    setFrame(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTypeStep(this, look == FieldLook::Inline ? TypeStep::Body : TypeStep::Table);
    followTheme(this, [this](const Theme &) { updateMargins(); });
}

void TextField::setLook(FieldLook look)
{
    m_look = look;
    setTypeStep(this, look == FieldLook::Inline ? TypeStep::Body : TypeStep::Table);
    updateMargins();
}

void TextField::setFlaw(Flaw flaw, const QString &message)
{
    m_flaw = flaw;
    setToolTip(message);
    setAccessibleDescription(message);
    updateMargins();
}

void TextField::setWidthUnits(double preferred, double smallest)
{
    m_preferred = preferred;
    m_smallest = smallest;
    updateGeometry();
}

void TextField::setReserved(double leadingUnits, double trailingUnits)
{
    m_leading = leadingUnits;
    m_trailing = trailingUnits;
    updateMargins();
}

void TextField::updateMargins()
{
    const Theme &theme = themeOf(this);
    const int edge = std::max(0, theme.u(m_look == FieldLook::Inline ? 1.5 : 2.0) - QtMargin);
    const int corner = m_flaw == Flaw::None ? 0 : theme.u(3);
    setTextMargins(edge + theme.u(m_leading), 0, edge + theme.u(m_trailing) + corner, 0);
    QPalette colours = palette();
    colours.setColor(QPalette::Base, Qt::transparent);
    colours.setColor(QPalette::PlaceholderText,
                     m_flaw == Flaw::Problem ? QColor(Qt::transparent) : theme.colours().ink3);
    colours.setColor(QPalette::Text, theme.colours().ink);
    colours.setColor(QPalette::Disabled, QPalette::Text, theme.colours().ink3);
    setPalette(colours);
    updateGeometry();
    update();
}

QSize TextField::sizeHint() const
{
    const Theme &theme = themeOf(this);
    const int height = theme.u(m_look == FieldLook::Inline ? 6 : 7);
    return {theme.u(m_preferred), std::max(height, fontMetrics().height() + 4)};
}

QSize TextField::minimumSizeHint() const
{
    return {themeOf(this).u(m_smallest), sizeHint().height()};
}

void TextField::paintEvent(QPaintEvent *event)
{
    const Theme &theme = themeOf(this);
    {
        QPainter painter(this);
        FieldState state;
        state.enabled = isEnabled();
        state.hovered = underMouse();
        state.focused = hasFocus();
        state.flaw = m_flaw;
        state.reserved = theme.u(m_trailing);
        paintField(painter, rect(), m_look, state, theme);
    }
    if (isCutOff())
        paintBeginning();
    else
        QLineEdit::paintEvent(event);
    QPainter painter(this);
    if (m_flaw == Flaw::Problem && isEnabled() && !hasFocus() && text().isEmpty()) {
        painter.setPen(theme.colours().nonconform);
        const QMargins margins = textMargins();
        const QRect room = rect().adjusted(margins.left() + 2, 0, -margins.right() - 2, 0);
        painter.drawText(room, static_cast<int>(alignment() & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter,
                         fontMetrics().elidedText(missingWord(), Qt::ElideRight, room.width()));
    }
    paintExtras(painter);
}

QRect TextField::textRoom() const
{
    return rect().marginsRemoved(textMargins()).adjusted(QtMargin, 0, -QtMargin, 0);
}

bool TextField::isCutOff() const
{
    return !hasFocus() && echoMode() == QLineEdit::Normal &&
           fontMetrics().horizontalAdvance(text()) > textRoom().width();
}

/// QLineEdit cuts within a letter, and nothing says that there is more.
void TextField::paintBeginning()
{
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    const QRect room = textRoom();
    const QFontMetrics metrics = fontMetrics();
    painter.drawText(room.left(), room.top() + (room.height() - metrics.height() + 1) / 2 + metrics.ascent(),
                     metrics.elidedText(text(), Qt::ElideRight, room.width()));
}

void TextField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        update();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void TextField::paintExtras(QPainter &)
{
}

InlineBlank::InlineBlank(QWidget *parent) : TextField(parent, FieldLook::Inline)
{
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (!hasFocus())
            wish();
    });
    followTheme(this, [this](const Theme &) { wish(); });
}

void InlineBlank::focusOutEvent(QFocusEvent *event)
{
    TextField::focusOutEvent(event);
    wish();
}

void InlineBlank::wish()
{
    const Theme &theme = themeOf(this);
    const int before = m_wished;
    // Edges, cursor, and the corner that a flaw would take.
    m_wished = fontMetrics().horizontalAdvance(text()) + 2 * theme.u(1.5) + theme.u(4);
    if (m_wished != before)
        updateGeometry();
}

} // namespace facet
