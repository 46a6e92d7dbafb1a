#pragma once

#include "report/pdf/Flow.h"

#include <vector>

namespace facet::pdf
{

/// Where an item stands.
struct Placement {
    int page = 0;
    double y = 0;         ///< from the top of the page
    bool repeats = false; ///< what is repeated stands above it
};

/// Puts boxes on pages: what is to be kept together goes to the next page together, as long as it fits on one.
class Paginator
{
public:
    /// The room for text on a page, in points from the page's top.
    Paginator(double top, double bottom) : m_top(top), m_bottom(bottom) {}

    [[nodiscard]] std::vector<Placement> place(const std::vector<FlowBox> &boxes);
    /// How many pages place() made; at least 1.
    [[nodiscard]] int pageCount() const { return m_page + 1; }

private:
    [[nodiscard]] double chainHeight(const std::vector<FlowBox> &boxes, std::size_t first, std::size_t end) const;
    void startPage();
    void placeOne(const FlowBox &box, std::vector<Placement> &placements);

    double m_top;
    double m_bottom;
    int m_page = 0;
    double m_y = 0;
    double m_gap = 0; ///< wanted below what was placed last
    bool m_empty = true;
    bool m_turn = false;
    bool m_wholePage = false;
};

} // namespace facet::pdf
