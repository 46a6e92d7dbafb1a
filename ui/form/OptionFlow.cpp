#include "form/OptionFlow.h"

#include "form/PhraseText.h"
#include "theme/ThemeSource.h"

#include <QEvent>

#include <algorithm>

namespace facet
{

namespace
{

constexpr double LeastUnits = 22.0; ///< from one option's box to the next, at least
constexpr double GapUnits = 4.0;    ///< after the words of an option, at least

int heightAt(const QWidget &widget, int width)
{
    return widget.hasHeightForWidth() ? widget.heightForWidth(width) : widget.sizeHint().height();
}

} // namespace

OptionFlow::OptionFlow(bool flowing, QWidget *parent) : QWidget(parent), m_flowing(flowing)
{
    letGrow(*this);
}

void OptionFlow::add(QWidget *option, bool hasBlank)
{
    option->setParent(this);
    m_entries.push_back({option, hasBlank});
    updateGeometry();
}

std::vector<QRect> OptionFlow::places(int width, int *height) const
{
    const Theme &theme = themeOf(this);
    std::vector<QRect> rects;
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    const auto newLine = [&] {
        y += lineHeight;
        x = 0;
        lineHeight = 0;
    };
    for (const Entry &entry : m_entries) {
        const int natural = entry.widget->sizeHint().width();
        if (x > 0 && (!m_flowing || x + natural > width))
            newLine();
        const int taken = entry.hasBlank || !m_flowing ? width - x : std::min(natural, width - x);
        const int tall = heightAt(*entry.widget, taken);
        rects.emplace_back(x, y, taken, tall);
        lineHeight = std::max(lineHeight, tall);
        x += entry.hasBlank ? width : std::max(taken + theme.u(GapUnits), theme.u(LeastUnits));
    }
    *height = y + lineHeight;
    return rects;
}

QSize OptionFlow::sizeHint() const
{
    int width = 0;
    for (const Entry &entry : m_entries)
        width = std::max(width, entry.widget->sizeHint().width());
    return {width, heightForWidth(std::max(width, 1))};
}

QSize OptionFlow::minimumSizeHint() const
{
    int width = 0;
    for (const Entry &entry : m_entries)
        width = std::max(width, entry.widget->minimumSizeHint().width());
    return {width, themeOf(this).u(6.5)};
}

int OptionFlow::heightForWidth(int width) const
{
    int height = 0;
    static_cast<void>(places(width, &height));
    return height;
}

void OptionFlow::arrange()
{
    int height = 0;
    const std::vector<QRect> rects = places(width(), &height);
    for (std::size_t index = 0; index < rects.size(); ++index)
        m_entries[index].widget->setGeometry(rects[index]);
}

bool OptionFlow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        arrange();
        updateGeometry();
    }
    return QWidget::event(event);
}

void OptionFlow::resizeEvent(QResizeEvent *)
{
    arrange();
}

} // namespace facet
