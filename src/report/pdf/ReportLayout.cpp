#include "report/pdf/ReportLayout.h"

#include "report/pdf/PageMetrics.h"

#include <algorithm>
#include <utility>

namespace facet::pdf
{

namespace
{

/// Items of about a hundred pages are kept between the passes.
constexpr std::size_t mostKeptItems = 6000;
/// Rounds in which page numbers change the breaks of lines; two suffice but for contrived documents.
constexpr int mostRounds = 5;

std::string filled(std::string pattern, const std::string &hole, int number)
{
    const std::size_t at = pattern.find(hole);
    return at == std::string::npos ? pattern : pattern.replace(at, hole.size(), std::to_string(number));
}

} // namespace

ReportLayout::ReportLayout(const ReportDocument &document, TextShaper &shaper)
    : m_document(document), m_text(shaper, m_anchors, document), m_context{m_text, m_anchors, document},
      m_paginator(PageMetrics::top, PageMetrics::bottom), m_parts(partsOf(document)), m_blocks(m_parts.size())
{
    defineAnchors();
}

/// Links are laid out before the places they lead to, so all names are gathered first.
void ReportLayout::defineAnchors()
{
    for (std::size_t i = 0; i < m_document.blocks.size(); ++i) {
        const Block &block = m_document.blocks[i];
        if (const auto *heading = std::get_if<Heading>(&block)) {
            m_anchors.define(headingAnchor(*heading, i));
        } else if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            m_anchors.define(paragraph->anchor);
        } else if (const auto *finding = std::get_if<FindingBlock>(&block)) {
            m_anchors.define(finding->anchor);
        } else if (const auto *table = std::get_if<ReportTable>(&block)) {
            m_anchors.define(table->anchor);
            for (const ReportTable::TableRow &row : table->rows) {
                m_anchors.define(row.anchor);
            }
        } else if (const auto *form = std::get_if<FormFrame>(&block)) {
            m_anchors.define(form->anchor);
            for (const FormFrame::FormItem &item : form->items) {
                m_anchors.define(item.anchor);
            }
        }
    }
}

void ReportLayout::layOne(std::size_t block)
{
    LaidBlock &laid = m_blocks[block];
    m_keptItems -= laid.kept.size();
    laid = LaidBlock();
    static_cast<void>(m_anchors.takeAsked());
    Flow flow;
    layBlock(m_context, m_parts[block], flow);
    laid.asksPages = m_anchors.takeAsked();
    for (std::size_t i = 0; i < flow.size(); ++i) {
        laid.boxes.push_back(flow[i]);
        for (const AnchorPoint &point : flow[i].anchors) {
            laid.anchors.emplace_back(i, point);
        }
        if (flow[i].outline) {
            laid.outline.push_back(*flow[i].outline);
        }
    }
    if (m_keptItems + flow.size() <= mostKeptItems) {
        m_keptItems += flow.size();
        laid.kept = std::move(flow);
    }
}

bool ReportLayout::layOut(const std::function<bool(double)> &keepOn)
{
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        if (!keepOn(static_cast<double>(i) / static_cast<double>(m_blocks.size()))) {
            return false;
        }
        layOne(i);
    }
    placeAll();
    for (int round = 0; round < mostRounds; ++round) {
        for (std::size_t i = 0; i < m_blocks.size(); ++i) {
            if (m_blocks[i].asksPages) {
                layOne(i);
            }
        }
        const std::vector<Anchors::Place> before = m_anchors.places();
        placeAll();
        if (!anchorsMoved(before)) {
            break;
        }
    }
    collectOutline();
    return keepOn(1);
}

void ReportLayout::placeAll()
{
    std::vector<FlowBox> boxes;
    for (const LaidBlock &block : m_blocks) {
        boxes.insert(boxes.end(), block.boxes.begin(), block.boxes.end());
    }
    m_placements = m_paginator.place(boxes);
    std::vector<Anchors::Place> places(m_anchors.places().size());
    std::size_t first = 0;
    for (const LaidBlock &block : m_blocks) {
        for (const auto &[box, point] : block.anchors) {
            Anchors::Place &place = places[static_cast<std::size_t>(point.anchor)];
            const Placement &placement = m_placements[first + box];
            if (!place.known) { // of two places with one name the first counts
                place = {placement.page, placement.y + point.y, true};
            }
        }
        first += block.boxes.size();
    }
    m_anchors.setPlaces(std::move(places));
}

bool ReportLayout::anchorsMoved(const std::vector<Anchors::Place> &before) const
{
    const std::vector<Anchors::Place> &now = m_anchors.places();
    return before.size() != now.size() ||
           !std::equal(now.begin(), now.end(), before.begin(),
                       [](const Anchors::Place &a, const Anchors::Place &b) { return a.page == b.page; });
}

void ReportLayout::collectOutline()
{
    for (const LaidBlock &block : m_blocks) {
        m_outline.insert(m_outline.end(), block.outline.begin(), block.outline.end());
    }
}

bool ReportLayout::paint(PdfPainter &painter, const std::function<bool(double)> &keepOn)
{
    m_paintedPages = 0;
    std::size_t item = 0;
    for (std::size_t block = 0; block < m_blocks.size(); ++block) {
        Flow flow = std::exchange(m_blocks[block].kept, {});
        if (flow.empty()) {
            layBlock(m_context, m_parts[block], flow);
        }
        for (const FlowItem &drawn : flow) {
            const Placement &placement = m_placements[item++];
            if (placement.page >= m_paintedPages && (drawn.height > 0 || !drawn.breakBefore) &&
                !keepOn(static_cast<double>(placement.page) / pageCount())) {
                return false;
            }
            paintItem(painter, drawn, placement);
        }
    }
    turnTo(painter, 0, m_placements.empty() ? false : m_blocks.front().boxes.front().wholePage);
    painter.finish();
    return true;
}

void ReportLayout::paintItem(PdfPainter &painter, const FlowItem &item, const Placement &placement)
{
    if (item.breakBefore && item.height <= 0) {
        return;
    }
    turnTo(painter, placement.page, item.wholePage);
    if (placement.repeats && item.repeat) {
        double y = placement.y - item.repeatHeight;
        for (const FlowItem &above : *item.repeat) {
            painter.paint(above, y);
            y += above.height;
        }
    }
    painter.paint(item, placement.y);
}

/// Starts pages up to this one, with header and footer.
void ReportLayout::turnTo(PdfPainter &painter, int page, bool wholePage)
{
    while (m_paintedPages <= page) {
        painter.startPage();
        const int number = ++m_paintedPages;
        if (wholePage) {
            continue;
        }
        TextStyle style{TypeSizes::small, TypeSizes::smallLine};
        style.ink = Ink::Secondary;
        const auto print = [&](const std::string &text, Align align, double baseline) {
            style.align = align;
            const TextPointer laid = m_text.lay(text, style, PageMetrics::width);
            painter.paintText(*laid, PageMetrics::left, baseline - laid->baseline(), 0, 1);
        };
        print(m_document.runningLeft, Align::Left, PageMetrics::headerBaseline);
        print(m_document.runningRight, Align::Right, PageMetrics::headerBaseline);
        painter.paintRule({{PageMetrics::left, PageMetrics::headerRule},
                           {PageMetrics::right, PageMetrics::headerRule},
                           TypeSizes::hairline,
                           Ink::Rule});
        painter.paintRule({{PageMetrics::left, PageMetrics::footerRule},
                           {PageMetrics::right, PageMetrics::footerRule},
                           TypeSizes::hairline,
                           Ink::Line});
        print(m_document.footerLeft, Align::Left, PageMetrics::footerBaseline);
        const std::string total = filled(m_document.pageOf.in(m_document.language), "{pages}", pageCount());
        print(filled(total, "{page}", number), Align::Right, PageMetrics::footerBaseline);
    }
}

} // namespace facet::pdf
