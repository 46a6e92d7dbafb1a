#include "widgets/Labels.h"

#include "drawing/Controls.h"
#include "drawing/Words.h"
#include "theme/ThemeSource.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace facet
{

MarkLabel::MarkLabel(QWidget *parent) : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setClickable(false);
    followTheme(this, [this](const Theme &) { updateGeometry(); });
}

void MarkLabel::setMark(const Mark &mark, const QString &word)
{
    m_mark = mark;
    m_word = word;
    rename();
}

void MarkLabel::setVerdict(Verdict verdict)
{
    setMark(markOf(verdict), verdictName(verdict));
}

void MarkLabel::setSeverity(Severity severity)
{
    setMark(markOf(severity), severityName(severity));
}

void MarkLabel::setConclusion(Conclusion conclusion)
{
    setMark(markOf(conclusion), conclusionName(conclusion));
}

void MarkLabel::setOutcome(Outcome outcome)
{
    setMark(markOf(outcome), outcomeName(outcome));
}

void MarkLabel::setWordShown(bool shown, const QString &extra)
{
    m_wordShown = shown;
    m_extra = extra;
    rename();
}

void MarkLabel::setLeading(bool leading)
{
    m_leading = leading;
    updateGeometry();
    update();
}

void MarkLabel::setSizes(TypeStep step, double markUnits)
{
    m_step = step;
    m_markUnits = markUnits;
    updateGeometry();
    update();
}

void MarkLabel::setClickable(bool clickable)
{
    m_clickable = clickable;
    setFocusPolicy(clickable ? Qt::StrongFocus : Qt::NoFocus);
    if (clickable)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

QString MarkLabel::shownText() const
{
    if (!m_wordShown)
        return m_extra;
    return m_extra.isEmpty() ? m_word : m_word + QLatin1Char(' ') + m_extra;
}

void MarkLabel::rename()
{
    const QString name = m_extra.isEmpty() ? m_word : m_word + QLatin1Char(' ') + m_extra;
    setAccessibleName(name);
    setToolTip(m_wordShown ? QString() : name);
    updateGeometry();
    update();
}

QSize MarkLabel::sizeHint() const
{
    const Theme &theme = themeOf(this);
    const QFontMetrics metrics(theme.font(m_step, m_leading));
    const int mark = theme.u(m_markUnits);
    const QString text = shownText();
    const int words = text.isEmpty() ? 0 : theme.u(1.5) + metrics.horizontalAdvance(text) + 1;
    return {mark + words, std::max(mark, text.isEmpty() ? mark : metrics.height())};
}

bool MarkLabel::hitButton(const QPoint &position) const
{
    // What cannot be clicked leaves the click to the row or item around it.
    return m_clickable && rect().contains(position);
}

void MarkLabel::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const double mark = theme.u(m_markUnits);
    const QColor colour = isEnabled() ? theme.ink(m_mark.ink) : theme.colours().ink3;
    paintMark(painter, QRectF(0, (height() - mark) / 2.0, mark, mark), m_mark.shape, colour);
    painter.setFont(theme.font(m_step, m_leading));
    painter.setPen(m_leading ? colour : isEnabled() ? palette().color(QPalette::WindowText) : theme.colours().ink3);
    const QRectF room(mark + theme.u(1.5), 0, width() - mark - theme.u(1.5), height());
    painter.drawText(room, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(shownText(), Qt::ElideRight, static_cast<int>(room.width()) + 1));
    if (hasFocus())
        paintFocusFrame(painter, rect(), theme);
}

void MarkLabel::keyPressEvent(QKeyEvent *event)
{
    if (m_clickable && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace facet
