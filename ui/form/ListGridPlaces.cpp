// Where the parts of a list item stand, and what is painted around them.
#include "desk/Strings.h"
#include "form/ListGrid.h"
#include "theme/ThemeSource.h"
#include "widgets/Button.h"

#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace facet
{

namespace
{

constexpr double HeaderUnits = 5.0;
constexpr double RowUnits = 6.25;
constexpr double TextUnits = 66.0;         ///< width of a text column where there is room
constexpr double NumberColumnUnits = 30.0; ///< of a number column
constexpr double DeleteUnits = 7.0;

} // namespace

std::vector<int> ListGrid::columnWidths() const
{
    const Theme &theme = themeOf(this);
    std::vector<int> widths;
    int wanted = 0;
    for (const Field &column : m_item.columns) {
        widths.push_back(theme.u(column.type == FieldType::Number ? NumberColumnUnits : TextUnits));
        wanted += widths.back();
    }
    const int room = std::max(1, width() - theme.u(DeleteUnits));
    if (wanted > room) {
        for (int &each : widths)
            each = each * room / wanted;
    }
    return widths;
}

void ListGrid::arrange()
{
    const Theme &theme = themeOf(this);
    const std::vector<int> widths = columnWidths();
    const int tall = theme.u(RowUnits);
    int y = theme.u(HeaderUnits);
    for (const Cells &cells : m_cells) {
        int x = 0;
        for (std::size_t column = 0; column < cells.size(); ++column) {
            cells[column]->setGeometry(x, y, widths[column], tall - 1); // the hairline stays free
            x += widths[column];
        }
        y += tall;
    }
    m_add->setGeometry(-theme.u(1), y, m_add->sizeHint().width(), theme.u(6.5));
    placeDelete();
    update();
}

void ListGrid::placeDelete()
{
    const bool shown = m_editable && isEnabled() && m_hovered >= 0 && m_hovered < static_cast<int>(m_cells.size());
    if (shown) {
        const Theme &theme = themeOf(this);
        const QRect last = m_cells[static_cast<std::size_t>(m_hovered)].back()->geometry();
        m_delete->setGeometry(last.right() + 1 + theme.u(0.5), last.top(), theme.u(6), theme.u(6));
    }
    m_delete->setVisible(shown);
}

void ListGrid::resizeEvent(QResizeEvent *)
{
    arrange();
}

void ListGrid::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    const Colours &colours = theme.colours();
    QPainter painter(this);
    painter.setFont(theme.font(TypeStep::Note));
    painter.setPen(isEnabled() ? colours.ink2 : colours.ink3);
    const std::vector<int> widths = columnWidths();
    int x = 0;
    for (std::size_t column = 0; column < widths.size(); ++column) {
        const Field &field = m_item.columns[column];
        const int side = field.type == FieldType::Number ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(
            QRect(x, 0, widths[column], theme.u(HeaderUnits) - 1).adjusted(theme.u(1.5), 0, -theme.u(1.5), 0),
            side | Qt::AlignVCenter, toQt(field.label, m_language));
        x += widths[column];
    }
    int y = theme.u(HeaderUnits) - 1;
    paintHairline(painter, QPointF(0, y), QPointF(x, y), colours.rule);
    for (std::size_t row = 0; row < m_cells.size(); ++row) {
        y += theme.u(RowUnits);
        paintHairline(painter, QPointF(0, y), QPointF(x, y), colours.line);
    }
}

QSize ListGrid::sizeHint() const
{
    const Theme &theme = themeOf(this);
    const int rows = static_cast<int>(m_cells.size());
    return {theme.u(96), theme.u(HeaderUnits) + rows * theme.u(RowUnits) + theme.u(6.5)};
}

QSize ListGrid::minimumSizeHint() const
{
    return {themeOf(this).u(36), sizeHint().height()};
}

} // namespace facet
