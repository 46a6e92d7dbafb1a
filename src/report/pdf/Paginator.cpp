#include "report/pdf/Paginator.h"

#include <algorithm>
#include <utility>

namespace facet::pdf
{

namespace
{

constexpr double heightTolerance = 0.01;

} // namespace

std::vector<Placement> Paginator::place(const std::vector<FlowBox> &boxes)
{
    m_page = 0;
    m_y = m_top;
    m_gap = 0;
    m_empty = true;
    m_turn = false;
    m_wholePage = !boxes.empty() && boxes.front().wholePage;
    std::vector<Placement> placements;
    placements.reserve(boxes.size());
    for (std::size_t first = 0; first < boxes.size();) {
        if (boxes[first].breakBefore && boxes[first].height <= 0) { // turns the page for what follows, if anything does
            m_turn = true;
            placements.push_back({m_page, m_y, false});
            ++first;
            continue;
        }
        std::size_t end = first + 1;
        while (end < boxes.size() && boxes[end - 1].keepWithNext && !boxes[end].breakBefore) {
            ++end;
        }
        const FlowBox &head = boxes[first];
        const bool turn = std::exchange(m_turn, false) || head.breakBefore || head.wholePage != m_wholePage;
        const double fresh = head.repeatHeight + chainHeight(boxes, first, end);
        const double wanted = m_empty ? fresh : std::max(m_gap, head.before) + chainHeight(boxes, first, end);
        const bool fitsOnPage = fresh <= m_bottom - m_top + heightTolerance;
        if (!m_empty && (turn || (fitsOnPage && m_y + wanted > m_bottom + heightTolerance))) {
            startPage();
        }
        m_wholePage = head.wholePage;
        for (; first < end; ++first) {
            placeOne(boxes[first], placements);
        }
    }
    return placements;
}

/// Of the boxes one below the other, without the space above the first.
double Paginator::chainHeight(const std::vector<FlowBox> &boxes, std::size_t first, std::size_t end) const
{
    double height = 0;
    for (std::size_t i = first; i < end; ++i) {
        height += boxes[i].height + (i > first ? std::max(boxes[i - 1].after, boxes[i].before) : 0);
    }
    return height;
}

void Paginator::startPage()
{
    ++m_page;
    m_y = m_top;
    m_gap = 0;
    m_empty = true;
}

void Paginator::placeOne(const FlowBox &box, std::vector<Placement> &placements)
{
    if (!m_empty && m_y + std::max(m_gap, box.before) + box.height > m_bottom + heightTolerance) {
        startPage();
    }
    Placement placement;
    if (m_empty) {
        placement.repeats = box.repeatHeight > 0;
        m_y += box.repeatHeight;
    } else {
        m_y += std::max(m_gap, box.before);
    }
    placement.page = m_page;
    placement.y = m_y;
    placements.push_back(placement);
    m_y += box.height;
    m_gap = box.after;
    m_empty = false;
}

} // namespace facet::pdf
