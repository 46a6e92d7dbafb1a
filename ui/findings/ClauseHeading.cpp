#include "findings/ClauseHeading.h"

#include "drawing/Controls.h"
#include "theme/ThemeSource.h"

#include <QPainter>

namespace facet
{

ClauseHeading::ClauseHeading(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followTheme(this, [this](const Theme &) { updateGeometry(); });
}

void ClauseHeading::setTexts(const QString &title, const QString &count, const QString &score)
{
    m_title = title;
    m_count = count;
    m_score = score;
    setAccessibleName(QStringList{title, count, score}.join(QStringLiteral(", ")));
    update();
}

QSize ClauseHeading::sizeHint() const
{
    const Theme &theme = themeOf(this);
    return {theme.u(100), std::max(theme.u(8.5), QFontMetrics(theme.font(TypeStep::Body)).height() + theme.u(2))};
}

void ClauseHeading::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.colours().chrome);
    const double right = width();
    paintHairline(painter, {0.0, 0.0}, {right, 0.0}, theme.colours().rule);
    paintHairline(painter, {0.0, height() - 1.0}, {right, height() - 1.0}, theme.colours().line);
    QRect place = rect().adjusted(theme.u(6), 0, -theme.u(6), 0);
    painter.setFont(theme.font(TypeStep::Body, true));
    painter.setPen(theme.ink(Ink::Primary));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, m_title);
    place.setLeft(place.left() + painter.fontMetrics().horizontalAdvance(m_title) + theme.u(3));
    painter.setFont(theme.font(TypeStep::Note));
    painter.setPen(theme.ink(Ink::Secondary));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, m_count);
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, m_score);
}

} // namespace facet
