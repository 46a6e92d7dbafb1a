#include "panel/RequirementHead.h"

#include "drawing/Controls.h"
#include "theme/Icons.h"
#include "theme/ThemeSource.h"
#include "widgets/FocusSight.h"

#include <QKeyEvent>
#include <QPainter>

namespace facet
{

RequirementHead::RequirementHead(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QAbstractButton::clicked, this, [this] { Q_EMIT unfoldRequested(!m_unfolded); });
    followTheme(this, [this](const Theme &) { measure(); });
}

void RequirementHead::measure()
{
    const Theme &theme = themeOf(this);
    m_wordsWidth = QFontMetrics(theme.font(TypeStep::Title)).horizontalAdvance(m_verdict) +
                   QFontMetrics(theme.font(TypeStep::Note)).horizontalAdvance(m_facts);
    updateGeometry();
    update();
}

void RequirementHead::setTexts(const Mark &mark, const QString &verdict, const QString &facts)
{
    m_mark = mark;
    m_verdict = verdict;
    m_facts = facts;
    rename();
    measure();
}

void RequirementHead::setUnfolded(bool unfolded)
{
    m_unfolded = unfolded;
    rename();
    update();
}

void RequirementHead::rename()
{
    setText(m_facts + QStringLiteral(": ") + m_verdict);
    setAccessibleName(text());
    //: 中文：已展开
    setAccessibleDescription(m_unfolded ? tr("unfolded") : /*: 中文：已收起 */ tr("folded"));
    //: 中文：收起缘由
    setToolTip(m_unfolded ? tr("Hide the reasons") : /*: 中文：展开缘由 */ tr("Show the reasons"));
}

bool RequirementHead::fitsOneLine(int width) const
{
    return m_wordsWidth + themeOf(this).u(5 + 2 + 3 + 1.5 + 3) <= width;
}

QSize RequirementHead::sizeHint() const
{
    return {themeOf(this).u(60), heightForWidth(themeOf(this).u(70))};
}

QSize RequirementHead::minimumSizeHint() const
{
    return {themeOf(this).u(30), themeOf(this).u(6)};
}

int RequirementHead::heightForWidth(int width) const
{
    const Theme &theme = themeOf(this);
    const int line = std::max(theme.u(6), QFontMetrics(theme.font(TypeStep::Title)).height());
    return fitsOneLine(width) ? line : line + QFontMetrics(theme.font(TypeStep::Note)).height();
}

void RequirementHead::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool oneLine = fitsOneLine(width());
    const int note = QFontMetrics(theme.font(TypeStep::Note)).height();
    const int line = oneLine ? height() : height() - note;
    const int size = theme.u(5);
    paintMark(painter, QRectF(0, (line - size) / 2.0, size, size), m_mark, theme);
    const int chevron = theme.u(3);
    paintIcon(painter, QRectF(width() - chevron, (line - chevron) / 2.0, chevron, chevron),
              m_unfolded ? Icon::Down : Icon::Right, theme.ink(Ink::Secondary));
    const int left = size + theme.u(2);
    const QRect words(left, 0, width() - left - chevron - theme.u(1.5), line);
    painter.setFont(theme.font(TypeStep::Title));
    painter.setPen(theme.ink(m_mark.ink));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_verdict, Qt::ElideRight, words.width()));
    painter.setFont(theme.font(TypeStep::Note));
    painter.setPen(theme.ink(Ink::Secondary));
    if (oneLine)
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, m_facts);
    else
        painter.drawText(QRect(left, line, width() - left, note), Qt::AlignLeft | Qt::AlignVCenter, m_facts);
    if (hasFocus() && m_focusSeen)
        paintFocusFrame(painter, rect(), theme);
}

void RequirementHead::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_Right:
    case Qt::Key_Left:
        Q_EMIT unfoldRequested(event->key() == Qt::Key_Right);
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void RequirementHead::focusInEvent(QFocusEvent *event)
{
    m_focusSeen = focusShownAfter(*event, m_focusSeen);
    QAbstractButton::focusInEvent(event);
    update();
}

void RequirementHead::focusOutEvent(QFocusEvent *event)
{
    QAbstractButton::focusOutEvent(event);
    update();
}

} // namespace facet
