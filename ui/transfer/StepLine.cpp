#include "transfer/StepLine.h"

#include "theme/Icons.h"
#include "theme/ThemeSource.h"

#include <QPainter>

namespace facet
{

StepLine::StepLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    followTheme(this, [this](const Theme &) { updateGeometry(); });
}

void StepLine::setSteps(const QStringList &names)
{
    m_names = names;
    describe();
    updateGeometry();
    update();
}

void StepLine::setCurrent(int step)
{
    m_current = step;
    describe();
    update();
}

void StepLine::describe()
{
    if (m_current < m_names.size())
        //: 中文：第 %1 步，共 %2 步：%3
        setAccessibleName(tr("Step %1 of %2: %3").arg(m_current + 1).arg(m_names.size()).arg(m_names[m_current]));
}

QString StepLine::text(qsizetype step) const
{
    return QString::number(step + 1) + QLatin1Char(' ') + m_names[step];
}

QSize StepLine::sizeHint() const
{
    const Theme &theme = themeOf(this);
    const QFontMetrics metrics(theme.font(TypeStep::Table, true));
    int width = 0;
    for (qsizetype step = 0; step < m_names.size(); ++step)
        width += metrics.horizontalAdvance(text(step)) + theme.u(7);
    return {width, std::max(theme.u(8), metrics.height() + theme.u(3))};
}

void StepLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    const Colours &colours = theme.colours();
    QPainter painter(this);
    int x = 0;
    for (qsizetype step = 0; step < m_names.size(); ++step) {
        const bool current = step == m_current;
        const QFont font = theme.font(TypeStep::Table, current);
        // Each takes the width of its bold form, so that nothing moves from step to step.
        const int width = QFontMetrics(theme.font(TypeStep::Table, true)).horizontalAdvance(text(step));
        painter.setFont(font);
        painter.setPen(current ? colours.ink : step < m_current ? colours.ink2 : colours.ink3);
        painter.drawText(QRect(x, 0, width + 1, height()), Qt::AlignLeft | Qt::AlignVCenter, text(step));
        if (current)
            painter.fillRect(QRect(x, height() - 2, width, 2), colours.accent);
        x += width + theme.u(2);
        if (step + 1 < m_names.size()) {
            const double side = theme.u(3);
            paintIcon(painter, QRectF(x, (height() - side) / 2.0, side, side), Icon::Right, colours.ink3);
        }
        x += theme.u(5);
    }
}

} // namespace facet
