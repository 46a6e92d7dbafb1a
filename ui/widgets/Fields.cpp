#include "widgets/Fields.h"

#include "theme/Icons.h"
#include "theme/ThemeSource.h"

#include <QCalendarWidget>
#include <QDate>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QTextCharFormat>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace facet
{

namespace
{

constexpr int SearchPause = 250;     ///< ms
constexpr qsizetype DateLength = 10; ///< YYYY-MM-DD

QCalendarWidget *makeCalendar(QWidget *popup)
{
    auto *calendar = new QCalendarWidget(popup);
    calendar->setObjectName(QStringLiteral("calendar"));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setLocale(popup->locale());
    // No red weekends: red is for problems.
    QTextCharFormat plain;
    plain.setForeground(themeOf(popup).colours().ink);
    calendar->setWeekdayTextFormat(Qt::Saturday, plain);
    calendar->setWeekdayTextFormat(Qt::Sunday, plain);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(calendar);
    return calendar;
}

} // namespace

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : TextField(parent, FieldLook::Framed), m_pause(new QTimer(this))
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setReserved(5.5, 4.5);
    setWidthUnits(56, 28);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMouseTracking(true);
    m_pause->setSingleShot(true);
    m_pause->setInterval(SearchPause);
    connect(m_pause, &QTimer::timeout, this, &SearchField::announce);
    connect(this, &QLineEdit::textChanged, this, [this] { m_pause->start(); });
    connect(this, &QLineEdit::returnPressed, this, &SearchField::announce);
}

void SearchField::setShortcutHint(const QString &hint)
{
    m_hint = hint;
    const int pixels = QFontMetrics(themeOf(this).font(TypeStep::Note)).horizontalAdvance(hint);
    setReserved(5.5, std::max(4.5, 1.0 + pixels / static_cast<double>(themeOf(this).u())));
}

void SearchField::setSearched(const QString &text)
{
    m_announced = text;
    setText(text);
    m_pause->stop();
}

QRect SearchField::clearArea() const
{
    const int side = themeOf(this).u(6);
    return text().isEmpty() ? QRect() : QRect(width() - side, 0, side, height());
}

void SearchField::announce()
{
    m_pause->stop();
    if (text() == m_announced)
        return;
    m_announced = text();
    Q_EMIT searchChanged(m_announced);
}

void SearchField::paintExtras(QPainter &painter)
{
    const Theme &theme = themeOf(this);
    const double side = theme.u(3.5);
    paintIcon(painter, QRectF(theme.u(2.25), (height() - side) / 2.0, side, side), Icon::Search, theme.colours().ink2);
    if (!text().isEmpty()) {
        const double cross = theme.u(3);
        const QRectF area(width() - theme.u(2) - cross, (height() - cross) / 2.0, cross, cross);
        paintIcon(painter, area, Icon::Cross, theme.colours().ink2);
    } else if (!m_hint.isEmpty() && !hasFocus()) {
        painter.setFont(theme.font(TypeStep::Note));
        painter.setPen(theme.colours().ink3);
        painter.drawText(rect().adjusted(0, 0, -theme.u(2), 0), Qt::AlignRight | Qt::AlignVCenter, m_hint);
    }
}

void SearchField::mousePressEvent(QMouseEvent *event)
{
    if (!clearArea().contains(event->pos()))
        return TextField::mousePressEvent(event);
    clear();
    announce();
    setFocus(Qt::MouseFocusReason);
}

void SearchField::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(clearArea().contains(event->pos()) ? Qt::ArrowCursor : Qt::IBeamCursor);
    TextField::mouseMoveEvent(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || text().isEmpty())
        return TextField::keyPressEvent(event);
    clear();
    announce();
}

DateField::DateField(QWidget *parent, Kind kind, FieldLook look) : TextField(parent, look), m_kind(kind)
{
    setReserved(0, 4.5);
    setWidthUnits(kind == Kind::Date ? 28 : 42, 24);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMouseTracking(true);
    setPlaceholderText(kind == Kind::Date ? QStringLiteral("YYYY-MM-DD") : QStringLiteral("YYYY-MM-DD hh:mm"));
}

QRect DateField::iconArea() const
{
    const int side = themeOf(this).u(6.5);
    return {width() - side, 0, side, height()};
}

void DateField::openCalendar()
{
    if (isReadOnly() || !isEnabled())
        return;
    auto *popup = new QWidget(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = makeCalendar(popup);
    const QDate typed = QDate::fromString(text().left(DateLength), Qt::ISODate);
    calendar->setSelectedDate(typed.isValid() ? typed : QDate::currentDate());
    const auto chosen = [this, popup](const QDate &date) {
        // A double click tells twice.
        if (!popup->isVisible())
            return;
        popup->close();
        take(date);
    };
    connect(calendar, &QCalendarWidget::activated, this, chosen);
    connect(calendar, &QCalendarWidget::clicked, this, chosen);
    popup->adjustSize();
    QPoint corner = mapToGlobal(QPoint(0, height()));
    const QRect room = screen()->availableGeometry();
    if (corner.y() + popup->height() > room.bottom())
        corner.setY(mapToGlobal(QPoint()).y() - popup->height());
    corner.setX(std::max(room.left(), std::min(corner.x(), room.right() - popup->width())));
    popup->move(corner);
    popup->show();
    calendar->setFocus();
}

void DateField::take(const QDate &date)
{
    // A time typed behind the day stays.
    const bool dayBefore = QDate::fromString(text().left(DateLength), Qt::ISODate).isValid();
    const QString rest = m_kind == Kind::DateTime && dayBefore ? text().mid(DateLength) : QString();
    setText(date.toString(Qt::ISODate) + rest);
    setFocus(Qt::OtherFocusReason);
    Q_EMIT textEdited(text());
    Q_EMIT dateChosen(text());
}

void DateField::paintExtras(QPainter &painter)
{
    const Theme &theme = themeOf(this);
    const double side = theme.u(3.5);
    paintIcon(painter, QRectF(width() - theme.u(2) - side, (height() - side) / 2.0, side, side), Icon::Calendar,
              isEnabled() ? theme.colours().ink2 : theme.colours().ink3);
}

void DateField::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && iconArea().contains(event->pos()))
        return openCalendar();
    TextField::mousePressEvent(event);
}

void DateField::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(iconArea().contains(event->pos()) ? Qt::ArrowCursor : Qt::IBeamCursor);
    TextField::mouseMoveEvent(event);
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    const bool down = event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier);
    if (down || event->key() == Qt::Key_F4)
        return openCalendar();
    TextField::keyPressEvent(event);
}

} // namespace facet
