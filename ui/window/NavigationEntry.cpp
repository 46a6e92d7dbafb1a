#include "window/NavigationEntry.h"

#include "drawing/Controls.h"
#include "theme/ThemeSource.h"

#include <QFocusEvent>
#include <QPainter>

namespace facet
{

NavigationEntry::NavigationEntry(const QString &page, QWidget *parent) : QAbstractButton(parent), m_page(page)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(QStringLiteral("navigation_") + page);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    followTheme(this, [this](const Theme &) { m_wordsWidth.reset(); });
}

void NavigationEntry::setWords(const QString &number, const QString &name)
{
    m_number = number;
    m_name = name;
    m_wordsWidth.reset();
    describe();
}

void NavigationEntry::setCount(const QString &count)
{
    if (count == m_count)
        return;
    m_count = count;
    m_wordsWidth.reset();
    describe();
}

void NavigationEntry::setEntryIcon(Icon icon)
{
    m_icon = icon;
    update();
}

void NavigationEntry::setRing(const RingState &ring)
{
    if (m_ring == ring)
        return;
    m_ring = ring;
    describe();
}

void NavigationEntry::setNarrow(bool narrow)
{
    m_narrow = narrow;
    describe();
    updateGeometry();
}

void NavigationEntry::describe()
{
    QString words = m_number.isEmpty() ? m_name : m_number + QLatin1Char(' ') + m_name;
    setToolTip(m_narrow ? words : QString());
    if (!m_count.isEmpty())
        words += QStringLiteral(", ") + m_count;
    if (m_ring && m_ring->total > 0 && m_ring->done == m_ring->total)
        words += QStringLiteral(", ") + tr("complete");
    setAccessibleName(words);
    update();
}

QSize NavigationEntry::sizeHint() const
{
    const Theme &theme = themeOf(this);
    return {theme.u(m_narrow ? 20 : 52), theme.u(8)};
}

int NavigationEntry::wordsWidth()
{
    if (m_wordsWidth)
        return *m_wordsWidth;
    const Theme &theme = themeOf(this);
    const int number = m_number.isEmpty() ? 0 : theme.u(6 + 2);
    const int name = QFontMetrics(theme.font(TypeStep::Body, true)).horizontalAdvance(m_name);
    const int count = QFontMetrics(theme.font(TypeStep::Note, true)).horizontalAdvance(m_count);
    m_wordsWidth = theme.u(4 + 4 + 2) + number + name + theme.u(2) + count + theme.u(3);
    return *m_wordsWidth;
}

void NavigationEntry::paintWords(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const bool current = isChecked();
    const int left = theme.u(4 + 4 + 2);
    painter.setFont(theme.font(TypeStep::Table, current));
    painter.setPen(theme.ink(!isEnabled() ? Ink::Tertiary : current ? Ink::Primary : Ink::Secondary));
    int x = left;
    if (!m_number.isEmpty()) {
        const int width = std::max(theme.u(6), painter.fontMetrics().horizontalAdvance(m_number));
        painter.drawText(QRect(x, 0, width, height()), Qt::AlignVCenter | Qt::AlignLeft, m_number);
        x += width + theme.u(2);
    }
    if (m_narrow) {
        if (m_number.isEmpty() && m_icon == Icon::None)
            painter.drawText(QRect(x, 0, QWidget::width() - x, height()), Qt::AlignVCenter, m_name);
        return;
    }
    painter.setFont(theme.font(TypeStep::Note, current));
    const int countWidth = painter.fontMetrics().horizontalAdvance(m_count);
    const int right = width() - theme.u(3);
    painter.drawText(QRect(right - countWidth, 0, countWidth + 1, height()), Qt::AlignVCenter | Qt::AlignRight,
                     m_count);
    painter.setFont(theme.font(TypeStep::Body, current));
    painter.setPen(theme.ink(isEnabled() ? Ink::Primary : Ink::Tertiary));
    const int room = right - countWidth - theme.u(1.5) - x;
    painter.drawText(QRect(x, 0, room, height()), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_name, Qt::ElideRight, room));
}

void NavigationEntry::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = theme.colours();
    if (isChecked())
        painter.fillRect(rect(), colours.tint);
    else if (underMouse() && isEnabled())
        painter.fillRect(rect(), colours.chrome2);
    if (isChecked())
        painter.fillRect(QRect(0, 0, 3, height()), colours.accent);
    const double side = theme.u(4);
    const QRectF sign(theme.u(4), (height() - side) / 2, side, side);
    if (m_ring)
        paintRing(painter, sign, *m_ring, theme);
    else if (m_icon != Icon::None)
        paintIcon(painter, sign, m_icon, !isEnabled() ? colours.ink3 : isChecked() ? colours.accent : colours.ink2);
    paintWords(painter);
    if (hasFocus() && m_focusByKey)
        paintFocusFrame(painter, QRectF(rect()).adjusted(isChecked() ? 5 : 2, 2, -2, -2), theme);
}

void NavigationEntry::focusInEvent(QFocusEvent *event)
{
    m_focusByKey = event->reason() != Qt::MouseFocusReason;
    QAbstractButton::focusInEvent(event);
}

void NavigationEntry::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void NavigationEntry::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace facet
