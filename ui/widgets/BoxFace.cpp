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

/// Lays the label out within `width` pixels and returns the number of lines. Lines get their final places.
int layOut(QTextLayout &layout, const std::vector<LabelPart> &parts, const QAbstractButton &button, double width)
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
            range.format.setForeground(button.isEnabled() ? theme.colours().accent : theme.colours().ink3);
            formats.append(range);
        }
        text += part.text;
    }
    layout.setText(text);
    layout.setFont(button.font());
    layout.setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1.0, width));
        const double centre = theme.u(FirstLine) / 2.0 + lines * theme.u(LinePitch);
        line.setPosition(QPointF(textLeft(theme), std::round(centre - line.height() / 2.0)));
        ++lines;
    }
    layout.endLayout();
    return std::max(1, lines);
}

bool hasText(const std::vector<LabelPart> &parts)
{
    return std::any_of(parts.begin(), parts.end(), [](const LabelPart &part) { return !part.text.isEmpty(); });
}

} // namespace

void BoxFace::setParts(std::vector<LabelPart> parts)
{
    m_parts = std::move(parts);
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
    QTextLayout layout;
    layOut(layout, m_parts, button, 1.0e6);
    return {textLeft(theme) + static_cast<int>(std::ceil(layout.lineAt(0).naturalTextWidth())) + 2, theme.u(FirstLine)};
}

int BoxFace::heightForWidth(const QAbstractButton &button, int width) const
{
    const Theme &theme = themeOf(&button);
    if (!hasText(m_parts))
        return theme.u(FirstLine);
    QTextLayout layout;
    const int lines = layOut(layout, m_parts, button, width - textLeft(theme));
    return theme.u(FirstLine) + (lines - 1) * theme.u(LinePitch);
}

QString BoxFace::linkAt(const QAbstractButton &button, const QPoint &position) const
{
    if (firstLink().isEmpty())
        return {};
    QTextLayout layout;
    layOut(layout, m_parts, button, button.width() - textLeft(themeOf(&button)));
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
    QTextLayout layout;
    layOut(layout, m_parts, button, button.width() - textLeft(theme));
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
    const QRectF box(BoxInset, (theme.u(FirstLine) - side) / 2, side, side);
    paintBox(painter, box, {button.isChecked(), button.isEnabled(), button.isEnabled() && button.underMouse()}, theme);
    if (focusShown)
        paintFocusFrame(painter, box.adjusted(-BoxInset, -BoxInset, BoxInset, BoxInset), theme);
    if (!hasText(m_parts))
        return;
    QTextLayout layout;
    layOut(layout, m_parts, button, button.width() - textLeft(theme));
    painter.setPen(button.isEnabled() ? button.palette().color(QPalette::WindowText) : theme.colours().ink3);
    layout.draw(&painter, QPointF());
}

} // namespace facet
