#include "drawing/Controls.h"
#include "theme/ThemeSource.h"
#include "widgets/TextField.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace facet
{

namespace
{

constexpr int FrameWidth = 2; ///< px

} // namespace

TextArea::TextArea(QWidget *parent, int least, int most)
    : QPlainTextEdit(parent), m_least(least), m_most(std::max(least, most))
{
    setFrameStyle(QFrame::Box | QFrame::Plain); // room for the frame, which it paints itself
    setLineWidth(FrameWidth);
    setAttribute(Qt::WA_Hover);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTypeStep(this, TypeStep::Table);
    followTheme(this, [this](const Theme &theme) {
        document()->setDocumentMargin(theme.u(1.5));
        keepCornerFree();
        QPalette colours = palette();
        colours.setColor(QPalette::Disabled, QPalette::Base, Qt::transparent);
        setPalette(colours);
        fitHeight();
    });
    connect(this, &QPlainTextEdit::textChanged, this, &TextArea::fitHeight);
}

void TextArea::setFlaw(Flaw flaw, const QString &message)
{
    setToolTip(message);
    setAccessibleDescription(message);
    m_flaw = flaw;
    keepCornerFree();
    update();
}

QSize TextArea::sizeHint() const
{
    // QPlainTextDocumentLayout measures in lines, not in pixels.
    const int lines = std::clamp(static_cast<int>(std::ceil(document()->size().height())), m_least, m_most);
    // Frame, and what QPlainTextEdit wants to see beneath the last line before it does without a scroll bar.
    const int margins = 3 * static_cast<int>(document()->documentMargin()) + 2 * FrameWidth + 2;
    return {themeOf(this).u(50), lines * fontMetrics().lineSpacing() + margins};
}

QSize TextArea::minimumSizeHint() const
{
    return {themeOf(this).u(24), sizeHint().height()};
}

/// The mark of a flaw stands beside the text.
void TextArea::keepCornerFree()
{
    setViewportMargins(0, 0, m_flaw == Flaw::None ? 0 : themeOf(this).u(4), 0);
}

bool TextArea::event(QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return QPlainTextEdit::event(event);
    QPainter painter(this);
    FieldState state;
    state.enabled = isEnabled();
    state.hovered = underMouse();
    state.focused = hasFocus();
    state.flaw = m_flaw;
    state.reserved = verticalScrollBar()->isVisible() ? verticalScrollBar()->width() : 0;
    paintField(painter, rect(), FieldLook::Framed, state, themeOf(this));
    return true;
}

void TextArea::focusInEvent(QFocusEvent *event)
{
    m_textAtFocus = toPlainText();
    QPlainTextEdit::focusInEvent(event);
    update(); // the frame; the text in it is painted for itself
}

void TextArea::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
    if (toPlainText() != m_textAtFocus)
        Q_EMIT editingFinished();
    m_textAtFocus = toPlainText();
}

void TextArea::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void TextArea::wheelEvent(QWheelEvent *event)
{
    // Text that fits lets the page scroll.
    if (verticalScrollBar()->maximum() > 0 && hasFocus())
        QPlainTextEdit::wheelEvent(event);
    else
        event->ignore();
}

void TextArea::fitHeight()
{
    updateGeometry();
}

} // namespace facet
