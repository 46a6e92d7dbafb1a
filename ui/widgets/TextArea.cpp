#include "theme/FacetStyle.h"
#include "theme/ThemeSource.h"
#include "widgets/TextField.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace facet
{

TextArea::TextArea(QWidget *parent, int least, int most)
    : QPlainTextEdit(parent), m_least(least), m_most(std::max(least, most))
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTypeStep(this, TypeStep::Table);
    followTheme(this, [this](const Theme &theme) {
        document()->setDocumentMargin(theme.u(1.5));
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
    setProperty(FlawProperty, flaw == Flaw::Problem  ? QStringLiteral("problem")
                              : flaw == Flaw::Notice ? QStringLiteral("notice")
                                                     : QString());
    update();
}

QSize TextArea::sizeHint() const
{
    // QPlainTextDocumentLayout measures in lines, not in pixels.
    const int lines = std::clamp(static_cast<int>(std::ceil(document()->size().height())), m_least, m_most);
    // Frame, and what QPlainTextEdit wants to see beneath the last line before it does without a scroll bar.
    const int margins = 3 * static_cast<int>(document()->documentMargin()) + 4 + 2;
    return {themeOf(this).u(50), lines * fontMetrics().lineSpacing() + margins};
}

QSize TextArea::minimumSizeHint() const
{
    return {themeOf(this).u(24), sizeHint().height()};
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
