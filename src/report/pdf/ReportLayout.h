#pragma once

#include "report/pdf/BlockLayouts.h"
#include "report/pdf/Paginator.h"
#include "report/pdf/PdfPainter.h"

#include <functional>
#include <vector>

namespace facet::pdf
{

/// A document laid out on pages. A dry pass keeps only boxes; for painting each block is laid out again, so that memory
/// doesn't grow with the pages. Short documents keep what was laid out.
class ReportLayout
{
public:
    ReportLayout(const ReportDocument &document, TextShaper &shaper);

    /// Lays out until every page number in the text is right. `keepOn` is told the part done; false stops, then false
    /// is returned.
    [[nodiscard]] bool layOut(const std::function<bool(double)> &keepOn);
    [[nodiscard]] bool paint(PdfPainter &painter, const std::function<bool(double)> &keepOn);

    [[nodiscard]] int pageCount() const { return m_paginator.pageCount(); }
    [[nodiscard]] const std::vector<Placement> &placements() const { return m_placements; }
    [[nodiscard]] const std::vector<OutlineEntry> &outline() const { return m_outline; }
    [[nodiscard]] const Anchors &anchors() const { return m_anchors; }

private:
    struct LaidBlock {
        std::vector<FlowBox> boxes;
        std::vector<std::pair<std::size_t, AnchorPoint>> anchors; ///< by box
        std::vector<OutlineEntry> outline;
        Flow kept;
        bool asksPages = false;
    };

    void defineAnchors();
    void layOne(std::size_t block);
    void placeAll();
    [[nodiscard]] bool anchorsMoved(const std::vector<Anchors::Place> &before) const;
    void collectOutline();
    void paintItem(PdfPainter &painter, const FlowItem &item, const Placement &placement);
    void turnTo(PdfPainter &painter, int page, bool wholePage);

    const ReportDocument &m_document;
    Anchors m_anchors;
    TextLayouter m_text;
    LayoutContext m_context;
    Paginator m_paginator;
    std::vector<BlockPart> m_parts;
    std::vector<LaidBlock> m_blocks; ///< by part
    std::vector<Placement> m_placements;
    std::vector<OutlineEntry> m_outline;
    std::size_t m_keptItems = 0;
    int m_paintedPages = 0;
};

} // namespace facet::pdf
