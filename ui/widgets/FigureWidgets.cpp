#include "widgets/FigureWidgets.h"

#include "drawing/Words.h"
#include "theme/ThemeSource.h"
#include "widgets/Button.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace facet
{

IntervalBarWidget::IntervalBarWidget(QWidget *parent, double barUnits, bool notches)
    : QWidget(parent), m_barUnits(barUnits), m_notches(notches)
{
    setSizePolicy(barUnits > 0.0 ? QSizePolicy::Fixed : QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(intervalText(m_interval));
    followTheme(this, [this](const Theme &theme) {
        setFont(theme.font(TypeStep::Table));
        updateGeometry();
    });
}

void IntervalBarWidget::setInterval(const Interval &interval)
{
    m_interval = interval;
    setAccessibleName(intervalText(interval));
    setToolTip(m_textShown ? QString() : intervalText(interval));
    updateGeometry();
    update();
}

void IntervalBarWidget::setTextShown(bool shown)
{
    m_textShown = shown;
    setInterval(m_interval);
}

void IntervalBarWidget::setBarHeight(double units)
{
    m_heightUnits = units;
    updateGeometry();
}

QSize IntervalBarWidget::sizeHint() const
{
    const Theme &theme = themeOf(this);
    int width = m_barUnits > 0.0 ? theme.u(m_barUnits) : theme.u(36);
    int height = theme.u(m_heightUnits) + (m_notches ? 2 * theme.u(1) : 0);
    if (m_textShown) {
        width += theme.u(2) + fontMetrics().horizontalAdvance(intervalText(m_interval)) + 1;
        height = std::max(height, fontMetrics().height());
    }
    return {width, height};
}

QSize IntervalBarWidget::minimumSizeHint() const
{
    return m_barUnits > 0.0 ? sizeHint() : QSize(themeOf(this).u(12), sizeHint().height());
}

void IntervalBarWidget::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const QString text = m_textShown ? intervalText(m_interval) : QString();
    const int textRoom = text.isEmpty() ? 0 : theme.u(2) + fontMetrics().horizontalAdvance(text) + 1;
    const int barWidth = m_barUnits > 0.0 ? theme.u(m_barUnits) : std::max(theme.u(6), width() - textRoom);
    const int barHeight = theme.u(m_heightUnits);
    const int barTop = (height() - barHeight) / 2;
    paintIntervalBar(painter, QRectF(0, barTop, barWidth, barHeight), m_interval, theme, m_notches);
    if (text.isEmpty())
        return;
    painter.setPen(m_interval.low ? palette().color(QPalette::WindowText) : theme.colours().ink2);
    painter.drawText(QRect(barWidth + theme.u(2), 0, width() - barWidth, height()), Qt::AlignVCenter, text);
}

RingWidget::RingWidget(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followTheme(this, [this](const Theme &theme) {
        setFont(theme.font(TypeStep::Table));
        updateGeometry();
    });
}

void RingWidget::setState(const RingState &state)
{
    m_state = state;
    setAccessibleName(ringText(state));
    setToolTip(shownText().isEmpty() ? ringText(state) : QString());
    updateGeometry();
    update();
}

void RingWidget::setText(const QString &text)
{
    m_text = text;
    setState(m_state);
}

QString RingWidget::shownText() const
{
    return m_text.value_or(ringText(m_state));
}

QSize RingWidget::sizeHint() const
{
    const Theme &theme = themeOf(this);
    const QString text = shownText();
    const int words = text.isEmpty() ? 0 : theme.u(1.5) + fontMetrics().horizontalAdvance(text) + 1;
    return {theme.u(4) + words, std::max(theme.u(4), text.isEmpty() ? 0 : fontMetrics().height())};
}

void RingWidget::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const double side = theme.u(4);
    paintRing(painter, QRectF(0, (height() - side) / 2.0, side, side), m_state, theme);
    painter.setPen(m_state.applies ? palette().color(QPalette::WindowText) : theme.colours().ink2);
    painter.drawText(QRectF(side + theme.u(1.5), 0, width(), height()), Qt::AlignVCenter, shownText());
}

TrendWidget::TrendWidget(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followTheme(this, [this](const Theme &) { updateGeometry(); });
}

void TrendWidget::setPoints(std::vector<TrendPoint> points)
{
    m_points = std::move(points);
    QStringList spoken;
    for (const TrendPoint &point : m_points)
        spoken << point.label + QLatin1Char(' ') + intervalText(point.interval);
    setAccessibleName(spoken.join(QStringLiteral("; ")));
    setToolTip(spoken.join(QLatin1Char('\n')));
    update();
}

QSize TrendWidget::sizeHint() const
{
    const Theme &theme = themeOf(this);
    return {theme.u(60), theme.u(30)};
}

void TrendWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTrend(painter, rect(), m_points, themeOf(this));
}

ProgressStrip::ProgressStrip(QWidget *parent)
    //: 中文：取消
    : QWidget(parent), m_cancel(new Button(tr("Cancel"), ButtonKind::Plain, this))
{
    m_cancel->setObjectName(QStringLiteral("progressCancel"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_cancel, &QAbstractButton::clicked, this, &ProgressStrip::cancelRequested);
    followTheme(this, [this](const Theme &theme) {
        setFont(theme.font(TypeStep::Table));
        arrange();
    });
}

void ProgressStrip::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    update();
}

void ProgressStrip::setProgress(std::int64_t done, std::int64_t total, const QString &unit)
{
    m_done = done;
    m_total = total;
    m_unit = unit;
    m_percent = false;
    setAccessibleDescription(countText());
    update();
}

void ProgressStrip::setFraction(double fraction)
{
    setProgress(std::llround(fraction * 100.0), 100);
    m_percent = true;
    setAccessibleDescription(countText());
}

void ProgressStrip::setCancellable(bool cancellable)
{
    m_cancel->setVisible(cancellable);
    update();
}

QString ProgressStrip::countText() const
{
    if (m_percent)
        return m_done > 0 ? QString::number(m_done) + QStringLiteral("%") : QString();
    QString text = groupedNumber(m_done);
    if (m_total > 0)
        text += QStringLiteral(" / ") + groupedNumber(m_total);
    return m_unit.isEmpty() ? text : text + QLatin1Char(' ') + m_unit;
}

QSize ProgressStrip::sizeHint() const
{
    return {themeOf(this).u(120), m_cancel->sizeHint().height()};
}

QSize ProgressStrip::minimumSizeHint() const
{
    return {themeOf(this).u(60), sizeHint().height()};
}

void ProgressStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    const int gap = theme.u(2.5);
    const QString count = countText();
    const int countWidth = fontMetrics().horizontalAdvance(count) + 1;
    const int right = m_cancel->isHidden() ? width() : m_cancel->x() - gap;
    const int textWidth = std::min(fontMetrics().horizontalAdvance(m_text) + 1, std::max(0, right - countWidth) / 2);
    painter.drawText(QRect(0, 0, textWidth, height()), Qt::AlignVCenter,
                     fontMetrics().elidedText(m_text, Qt::ElideRight, textWidth));
    painter.drawText(QRect(right - countWidth, 0, countWidth, height()), Qt::AlignVCenter, count);
    const int room = right - countWidth - 2 * gap - textWidth;
    const double share = m_total > 0 ? static_cast<double>(m_done) / static_cast<double>(m_total) : 0.0;
    const int top = (height() - theme.u(2)) / 2;
    if (room > theme.u(8) && m_total > 0)
        paintProgressBar(painter, QRectF(textWidth + gap, top, room, theme.u(2)), share, theme);
}

void ProgressStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ProgressStrip::arrange()
{
    const QSize size = m_cancel->sizeHint();
    m_cancel->setGeometry(width() - size.width(), (height() - size.height()) / 2, size.width(), size.height());
    update();
}

} // namespace facet
