#include "theme/Theme.h"

#include <QFontInfo>
#include <QPalette>

#include <algorithm>
#include <cmath>

// Outside the namespace, as Q_INIT_RESOURCE asks: the linker would drop the resources of a static library otherwise.
static void takeInResources() // NOLINT(misc-use-anonymous-namespace): an unnamed one is a namespace, too
{
    Q_INIT_RESOURCE(facet);
}

namespace facet
{

namespace
{

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(static_cast<double>(colour.redF())) + 0.7152 * linear(static_cast<double>(colour.greenF())) +
           0.0722 * linear(static_cast<double>(colour.blueF()));
}

double stepFactor(TypeStep step)
{
    switch (step) {
    case TypeStep::Figure:
        return 2.0;
    case TypeStep::Conclusion:
        return 1.43;
    case TypeStep::Title:
        return 1.14;
    case TypeStep::Body:
        return 1.0;
    case TypeStep::Table:
        return 0.93;
    case TypeStep::Note:
        return 0.86;
    }
    return 1.0;
}

} // namespace

double contrastRatio(const QColor &one, const QColor &other)
{
    const double first = luminance(one) + 0.05;
    const double second = luminance(other) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

Theme::Theme(const Colours &colours, const QFont &base) : m_colours(colours), m_base(base)
{
    takeInResources();
    m_basePixels = base.pixelSize() > 0 ? base.pixelSize() : QFontInfo(base).pixelSize();
    m_base.setFamilies(fontFamilies());
    m_base.setWeight(QFont::Normal);
    m_base.setItalic(false);
    m_unit = std::max(3, static_cast<int>(std::lround(m_basePixels * 2.0 / 7.0)));
}

int Theme::u(double count) const
{
    return static_cast<int>(std::lround(count * m_unit));
}

QFont Theme::font(TypeStep step, bool bold) const
{
    QFont font = m_base;
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(m_basePixels * stepFactor(step)))));
    const bool always = step == TypeStep::Figure || step == TypeStep::Conclusion || step == TypeStep::Title;
    font.setBold(always || bold);
    return font;
}

QColor Theme::ink(Ink ink) const
{
    switch (ink) {
    case Ink::Primary:
        return m_colours.ink;
    case Ink::Secondary:
        return m_colours.ink2;
    case Ink::Tertiary:
        return m_colours.ink3;
    case Ink::Edge:
        return m_colours.edge;
    case Ink::Accent:
        return m_colours.accent;
    case Ink::OnAccent:
        return m_colours.onAccent;
    case Ink::Conform:
        return m_colours.conform;
    case Ink::Partial:
        return m_colours.partial;
    case Ink::Nonconform:
        return m_colours.nonconform;
    case Ink::NotApplicable:
        return m_colours.notApplicable;
    case Ink::Undetermined:
        return m_colours.undetermined;
    case Ink::Critical:
        return m_colours.critical;
    case Ink::Observation:
        return m_colours.observation;
    }
    return m_colours.ink;
}

QPalette Theme::palette() const
{
    const Colours &c = m_colours;
    QPalette palette;
    palette.setColor(QPalette::Window, c.chrome);
    palette.setColor(QPalette::WindowText, c.ink);
    palette.setColor(QPalette::Base, c.paper);
    palette.setColor(QPalette::AlternateBase, c.paper);
    palette.setColor(QPalette::Text, c.ink);
    palette.setColor(QPalette::Button, c.chrome);
    palette.setColor(QPalette::ButtonText, c.ink);
    palette.setColor(QPalette::BrightText, c.nonconform);
    palette.setColor(QPalette::ToolTipBase, c.chrome);
    palette.setColor(QPalette::ToolTipText, c.ink);
    palette.setColor(QPalette::PlaceholderText, c.ink3);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, c.selection);
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, c.ink);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::Light, c.paper);
    palette.setColor(QPalette::Midlight, c.chrome2);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, c.edge);
    palette.setColor(QPalette::Shadow, c.rule);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, c.ink3);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, c.ink3);
    return palette;
}

QStringList Theme::fontFamilies()
{
    return {QStringLiteral("Noto Sans CJK SC"),  QStringLiteral("Noto Sans SC"), QStringLiteral("Source Han Sans SC"),
            QStringLiteral("Microsoft YaHei"),   QStringLiteral("PingFang SC"),  QStringLiteral("WenQuanYi Micro Hei"),
            QStringLiteral("WenQuanYi Zen Hei"), QStringLiteral("sans-serif")};
}

bool Theme::operator==(const Theme &other) const
{
    return m_colours.dark == other.m_colours.dark && m_base == other.m_base && m_unit == other.m_unit;
}

} // namespace facet
