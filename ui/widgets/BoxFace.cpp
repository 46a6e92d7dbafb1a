#include "widgets/Box.h"

#include "drawing/Controls.h"
#include "theme/ThemeSource.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace facet
{

namespace
{

constexpr double LinePitch = 5.5; ///< u, of the lines after the first
constexpr double FirstLine = 6.5; ///< u

int textLeft(const Theme &theme)
{
    return BoxInset + theme.u(4) + theme.u(2);
}

QColor linkColour(const QAbstractButton &button)
{
    const Colours &colours = themeOf(&button).colours();
    return button.isEnabled() ? colours.accent : colours.ink3;
}

/// Lays the label out within `width` pixels. Lines get their final places.
void layOut(QTextLayout &layout, const std::vector<LabelPart> &parts, const QAbstractButton &button, double width)
{
    const Theme &theme = themeOf(&button);
    QList<QTextLayout::FormatRange> formats;
    QString text;
    for (const LabelPart &part : parts) {
        if (!part.link.isEmpty()) {
            QTextLayout::FormatRange range;
            range.start = static_cast<int>(text.size());
            range.length = static_cast<int>(part.text.size());
            range.format.setFontUnderline(true);
            range.format.setForeground(linkColour(button));
            formats.append(range);
        }
        text += part.text;
    }
    layout.setText(text);
    layout.setFont(button.font());
    layout.setFormats(formats);
    layout.setCacheEnabled(true);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const double centre = theme.u(FirstLine) / 2.0 + lines * theme.u(LinePitch);
        line.setPosition(QPointF(textLeft(theme), std::round(centre - line.height() / 2.0)));
        ++lines;
    }
    layout.endLayout();
}

/// Whether a layout for one width is the layout for another, too: all on one line that both have room for.
bool fitsOnOneLine(const QTextLayout &layout, double width)
{
    return layout.lineCount() == 1 && layout.lineAt(0).naturalTextWidth() <= width;
}

bool hasText(const std::vector<LabelPart> &parts)
{
    return std::any_of(parts.begin(), parts.end(), [](const LabelPart &part) { return !part.text.isEmpty(); });
}

} // namespace

BoxFace::BoxFace() = default;
BoxFace::~BoxFace() = default;

void BoxFace::setParts(std::vector<LabelPart> parts)
{
    m_parts = std::move(parts);
    m_layout.reset();
}

const QTextLayout &BoxFace::laidOut(const QAbstractButton &button, double width) const
{
    Made wanted{button.font(), linkColour(button).rgb(), themeOf(&button).u(), std::max(1.0, width)};
    if (m_layout != nullptr && fitsOnOneLine(*m_layout, std::min(m_made.width, wanted.width)))
        wanted.width = m_made.width;
    if (m_layout == nullptr || wanted != m_made) {
        m_layout = std::make_unique<QTextLayout>();
        layOut(*m_layout, m_parts, button, wanted.width);
        m_made = wanted;
    }
    return *m_layout;
}

QString BoxFace::plainText() const
{
    QString text;
    for (const LabelPart &part : m_parts)
        text += part.text;
    return text;
}

QString BoxFace::firstLink() const
{
    for (const LabelPart &part : m_parts) {
        if (!part.link.isEmpty())
            return part.link;
    }
    return {};
}

QSize BoxFace::size(const QAbstractButton &button) const
{
    const Theme &theme = themeOf(&button);
    if (!hasText(m_parts))
        return {2 * BoxInset + theme.u(4), theme.u(FirstLine)};
    const QTextLayout &layout = laidOut(button, 1.0e6);
    return {textLeft(theme) + static_cast<int>(std::ceil(layout.lineAt(0).naturalTextWidth())) + 2, theme.u(FirstLine)};
}

int BoxFace::heightForWidth(const QAbstractButton &button, int width) const
{
    const Theme &theme = themeOf(&button);
    if (!hasText(m_parts))
        return theme.u(FirstLine);
    const int lines = laidOut(button, width - textLeft(theme)).lineCount();
    return theme.u(FirstLine) + (std::max(1, lines) - 1) * theme.u(LinePitch);
}

QString BoxFace::linkAt(const QAbstractButton &button, const QPoint &position) const
{
    if (firstLink().isEmpty())
        return {};
    const QTextLayout &layout = laidOut(button, button.width() - textLeft(themeOf(&button)));
    for (int index = 0; index < layout.lineCount(); ++index) {
        const QTextLine line = layout.lineAt(index);
        if (!line.naturalTextRect().contains(position))
            continue;
        int cursor = line.xToCursor(position.x(), QTextLine::CursorOnCharacter);
        for (const LabelPart &part : m_parts) {
            if (cursor < part.text.size())
                return part.link;
            cursor -= static_cast<int>(part.text.size());
        }
    }
    return {};
}

bool BoxFace::hits(const QAbstractButton &button, const QPoint &position) const
{
    const Theme &theme = themeOf(&button);
    if (!hasText(m_parts))
        return button.rect().contains(position);
    const QTextLayout &layout = laidOut(button, button.width() - textLeft(theme));
    double right = 0.0;
    for (int index = 0; index < layout.lineCount(); ++index)
        right = std::max(right, layout.lineAt(index).naturalTextRect().right());
    return button.rect().contains(position) && position.x() <= right + theme.u(1);
}

void BoxFace::paint(QAbstractButton &button, bool focusShown) const
{
    const Theme &theme = themeOf(&button);
    QPainter painter(&button);
    const int side = theme.u(4);
    const int top = (theme.u(FirstLine) - side) / 2;
    const QRectF box(BoxInset, top, side, side);
    paintBox(painter, box, {button.isChecked(), button.isEnabled(), button.isEnabled() && button.underMouse()}, theme);
    if (focusShown)
        paintFocusFrame(painter, box.adjusted(-BoxInset, -BoxInset, BoxInset, BoxInset), theme);
    if (!hasText(m_parts))
        return;
    const QTextLayout &layout = laidOut(button, button.width() - textLeft(theme));
    painter.setPen(button.isEnabled() ? button.palette().color(QPalette::WindowText) : theme.colours().ink3);
    layout.draw(&painter, QPointF());
}

} // namespace facet
