#include "widgets/FlowLayout.h"

#include <algorithm>

namespace facet
{

namespace
{

int neededWidth(const FlowPiece &piece)
{
    return piece.greedy ? piece.smallest : piece.width;
}

/// Fills one line after the other.
class FlowBuilder
{
public:
    FlowBuilder(const std::vector<FlowPiece> &pieces, int width, int lineHeight, int lineSpacing, int indent)
        : m_pieces(pieces), m_width(width), m_lineHeight(lineHeight), m_lineSpacing(lineSpacing), m_indent(indent)
    {
        m_flow.places.resize(pieces.size());
    }

    Flow build()
    {
        for (std::size_t first = 0; first < m_pieces.size();) {
            const std::size_t end = groupEnd(first);
            if (first > m_lineStart && m_used + groupWidth(first, end) > m_width)
                finishLine(first);
            for (; first < end; ++first)
                m_used += (first > m_lineStart ? m_pieces[first].gapBefore : 0) + neededWidth(m_pieces[first]);
        }
        finishLine(m_pieces.size());
        m_flow.height = std::max(m_y - m_lineSpacing, m_lineHeight);
        return std::move(m_flow);
    }

private:
    /// Pieces that must not begin a line go with the one before them.
    [[nodiscard]] std::size_t groupEnd(std::size_t first) const
    {
        std::size_t end = first + 1;
        while (end < m_pieces.size() && !m_pieces[end].breakBefore)
            ++end;
        return end;
    }

    [[nodiscard]] int groupWidth(std::size_t first, std::size_t end) const
    {
        int width = 0;
        for (std::size_t index = first; index < end; ++index)
            width += m_pieces[index].gapBefore + neededWidth(m_pieces[index]);
        return width;
    }

    void finishLine(std::size_t end)
    {
        if (end == m_lineStart)
            return;
        int height = m_lineHeight;
        int greedy = 0;
        for (std::size_t index = m_lineStart; index < end; ++index) {
            height = std::max(height, m_pieces[index].height);
            greedy += m_pieces[index].greedy ? 1 : 0;
        }
        int left = std::max(0, m_width - m_used);
        int x = m_left;
        for (std::size_t index = m_lineStart; index < end; ++index) {
            const FlowPiece &piece = m_pieces[index];
            x += index > m_lineStart ? piece.gapBefore : 0;
            int width = neededWidth(piece);
            if (piece.greedy) {
                const int share = std::min(left / greedy--, std::max(0, piece.largest - width));
                width += share;
                left -= share;
            }
            width = std::min(width, std::max(1, m_width - x));
            m_flow.places[index] = QRect(x, m_y + (height - piece.height) / 2, width, piece.height);
            x += width;
        }
        m_y += height + m_lineSpacing;
        m_lineStart = end;
        m_left = m_indent;
        m_used = m_indent;
    }

    const std::vector<FlowPiece> &m_pieces;
    int m_width;
    int m_lineHeight;
    int m_lineSpacing;
    int m_indent;
    Flow m_flow;
    std::size_t m_lineStart = 0;
    int m_left = 0;
    int m_used = 0;
    int m_y = 0;
};

} // namespace

Flow flowPieces(const std::vector<FlowPiece> &pieces, int width, int lineHeight, int lineSpacing, int indent)
{
    return FlowBuilder(pieces, width, lineHeight, lineSpacing, indent).build();
}

FlowLayout::FlowLayout(QWidget *parent, int gap, int lineSpacing, int leastWidth)
    : QLayout(parent), m_gap(gap), m_lineSpacing(lineSpacing), m_leastWidth(leastWidth)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

void FlowLayout::setGaps(int gap, int lineSpacing, int leastWidth)
{
    m_gap = gap;
    m_lineSpacing = lineSpacing;
    m_leastWidth = leastWidth;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[static_cast<std::size_t>(index)];
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

Flow FlowLayout::flowFor(int width, std::vector<int> *visible) const
{
    std::vector<FlowPiece> pieces;
    for (int index = 0; index < count(); ++index) {
        const QLayoutItem *item = itemAt(index);
        if (item->isEmpty())
            continue;
        FlowPiece piece;
        piece.width = std::max(item->sizeHint().width(), m_leastWidth);
        piece.height =
            item->hasHeightForWidth() ? item->heightForWidth(std::min(piece.width, width)) : item->sizeHint().height();
        piece.greedy = item->expandingDirections().testFlag(Qt::Horizontal);
        piece.smallest = std::max(item->minimumSize().width(), m_leastWidth);
        piece.largest = item->maximumSize().width();
        piece.gapBefore = m_gap;
        pieces.push_back(piece);
        if (visible != nullptr)
            visible->push_back(index);
    }
    return flowPieces(pieces, width, 0, m_lineSpacing);
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return flowFor(width - margins.left() - margins.right(), nullptr).height + margins.top() + margins.bottom();
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += (width > 0 ? m_gap : 0) + std::max(item->sizeHint().width(), m_leastWidth);
        height = std::max(height, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return QSize(width, height).grownBy(margins);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inner = rect.marginsRemoved(contentsMargins());
    std::vector<int> visible;
    const Flow flow = flowFor(inner.width(), &visible);
    for (std::size_t place = 0; place < visible.size(); ++place)
        itemAt(visible[place])->setGeometry(flow.places[place].translated(inner.topLeft()));
}

} // namespace facet
