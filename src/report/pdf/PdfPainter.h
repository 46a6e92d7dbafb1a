#pragma once

#include "report/pdf/Flow.h"
#include "report/pdf/FontSet.h"
#include "report/pdf/TextBlock.h"

#include <QPainter>

#include <vector>

class QPdfWriter;

namespace facet::pdf
{

struct PaintedLink {
    QRectF rect; ///< in points, y from the top of the page
    int anchor = -1;
};

/// What was painted on a page. The finisher learns from it the text behind every glyph; only that is kept, so that
/// shaped text can be let go.
struct PaintedPage {
    QString text;                           ///< of all glyphs in painting order
    std::vector<std::uint16_t> textLengths; ///< by glyph: how much of `text` it stands for
    std::vector<std::uint32_t> glyphCounts; ///< by painting call
    std::vector<PaintedLink> links;
};

/// Paints placed items page by page and keeps what the finisher needs.
class PdfPainter
{
public:
    PdfPainter(QPdfWriter &writer, const FontSet &fonts);

    void startPage();
    /// Paints an item with its top at y; what is drawn around neighbouring items of a table is painted at the end of
    /// the page.
    void paint(const FlowItem &item, double y);
    void paintText(const TextBlock &text, double x, double y, int firstLine = 0, int lineCount = -1);
    void paintRule(const RuleDraw &rule, double y = 0);
    void finish();
    [[nodiscard]] const std::vector<PaintedPage> &pages() const { return m_pages; }

private:
    void paintDraw(const Draw &draw, double y);
    void paintLine(const TextBlock &text, const TextLine &line, double x, double y);
    void paintSpan(const TextBlock &text, const TextSpan &span, double x, double y, double stretch);
    void paintGlyphs(const TextSpan &span, std::size_t first, std::size_t end, std::uint32_t textStart);
    void paintWash(const TextBlock &text, const TextSpan &span, double x, double y);
    void paintChange(const TextBlock &text, const TextSpan &span, double x, double y);
    void paintBox(const BoxDraw &box, double y);
    void paintHatch(const HatchDraw &hatch, double y);
    void paintSegment();
    void addLink(const QRectF &rect, int anchor);

    QPdfWriter &m_writer;
    const FontSet &m_fonts;
    QPainter m_painter;
    std::vector<PaintedPage> m_pages;
    std::shared_ptr<const Segment> m_segment;
    double m_segmentTop = 0;
    double m_segmentBottom = 0;
    std::vector<quint32> m_indexes; ///< of the span being painted
    std::vector<QPointF> m_positions;
};

} // namespace facet::pdf
