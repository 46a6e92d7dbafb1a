#include "report/pdf/PdfPainter.h"

#include "report/pdf/MarkPainter.h"
#include "report/pdf/PageMetrics.h"

#include <QGlyphRun>
#include <QPdfWriter>
#include <QTransform>

#include <algorithm>

namespace facet::pdf
{

namespace
{

constexpr double hatchStep = 3;
constexpr double hatchWidth = 0.9;

QPen penFor(Ink ink, double width, Stroke stroke)
{
    QPen pen(colourOf(ink), width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (stroke == Stroke::Dashed) {
        pen.setDashPattern({2.25 / width, 2.25 / width});
    } else if (stroke == Stroke::Dotted) {
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.01, 3 / width});
    }
    return pen;
}

bool mayStretchAfter(QChar character)
{
    return character.isSpace() || isWide(character.unicode()) || character.isSurrogate();
}

} // namespace

PdfPainter::PdfPainter(QPdfWriter &writer, const FontSet &fonts) : m_writer(writer), m_fonts(fonts)
{
}

void PdfPainter::startPage()
{
    if (m_pages.empty()) {
        m_painter.begin(&m_writer);
        const double scale = m_writer.resolution() / 72.0;
        m_painter.scale(scale, scale);
    } else {
        paintSegment();
        m_writer.newPage();
    }
    m_pages.emplace_back();
}

void PdfPainter::finish()
{
    paintSegment();
    m_painter.end();
}

void PdfPainter::paint(const FlowItem &item, double y)
{
    if (m_segment && (!item.segment || item.segment->table != m_segment->table || y > m_segmentBottom + 0.5)) {
        paintSegment();
    }
    if (item.segment) {
        if (!m_segment) {
            m_segment = item.segment;
            m_segmentTop = y;
        }
        m_segmentBottom = y + item.height;
    }
    for (const Draw &draw : item.draws) {
        paintDraw(draw, y);
    }
}

void PdfPainter::paintDraw(const Draw &draw, double y)
{
    if (const auto *text = std::get_if<TextDraw>(&draw)) {
        paintText(*text->text, text->x, y + text->y, text->firstLine, text->lineCount);
    } else if (const auto *rule = std::get_if<RuleDraw>(&draw)) {
        paintRule(*rule, y);
    } else if (const auto *box = std::get_if<BoxDraw>(&draw)) {
        paintBox(*box, y);
    } else if (const auto *hatch = std::get_if<HatchDraw>(&draw)) {
        paintHatch(*hatch, y);
    } else if (const auto *mark = std::get_if<MarkDraw>(&draw)) {
        drawMark(m_painter, mark->mark, mark->square.translated(0, y));
    } else if (const auto *link = std::get_if<LinkDraw>(&draw)) {
        addLink(link->rect.translated(0, y), link->anchor);
    }
}

void PdfPainter::paintText(const TextBlock &text, double x, double y, int firstLine, int lineCount)
{
    const int end = lineCount < 0 ? text.lineCount() : std::min(text.lineCount(), firstLine + lineCount);
    for (int i = firstLine; i < end; ++i) {
        paintLine(text, text.lines()[static_cast<std::size_t>(i)], x, y);
        y += text.lineHeight();
    }
}

void PdfPainter::paintLine(const TextBlock &text, const TextLine &line, double x, double y)
{
    for (const TextSpan &span : line.spans) {
        const double spanX = x + static_cast<double>(span.x);
        if (span.mark != ReportMark::None) {
            const double size = text.markSize();
            drawMark(m_painter, span.mark, QRectF(spanX, y + (text.lineHeight() - size) / 2, size, size));
        }
        if (span.change != TextChange::None) {
            paintWash(text, span, spanX, y);
        }
        if (span.glyphCount > 0) {
            paintSpan(text, span, spanX, y + text.baseline(), static_cast<double>(line.stretch));
        }
        if (span.change != TextChange::None) {
            paintChange(text, span, spanX, y);
        }
        if (span.blankTo > span.blankFrom) {
            const double bottom = y + text.lineHeight() - 0.6;
            m_painter.setPen(penFor(Ink::Text, TypeSizes::hairline, Stroke::Solid));
            m_painter.drawLine(QPointF(x + static_cast<double>(span.blankFrom), bottom),
                               QPointF(x + static_cast<double>(span.blankTo), bottom));
        }
        if (span.link >= 0) {
            addLink(QRectF(spanX, y, static_cast<double>(span.width), text.lineHeight()), span.link);
        }
    }
}

/// The pale ground under a text that was removed or added.
void PdfPainter::paintWash(const TextBlock &text, const TextSpan &span, double x, double y)
{
    const Ink wash = span.change == TextChange::Removed ? Ink::RemovedWash : Ink::AddedWash;
    const double height = std::min(text.lineHeight(), text.size() * 1.3);
    const QRectF ground(x, y + (text.lineHeight() - height) / 2, static_cast<double>(span.width), height);
    m_painter.fillRect(ground, colourOf(wash));
}

/// The line that tells, also in grey, what became of a text: through it when removed, below it when added.
void PdfPainter::paintChange(const TextBlock &text, const TextSpan &span, double x, double y)
{
    const bool removed = span.change == TextChange::Removed;
    const double lineY = y + text.baseline() + text.size() * (removed ? -0.34 : 0.16);
    m_painter.setPen(penFor(span.ink, text.size() * 0.07, Stroke::Solid));
    m_painter.drawLine(QPointF(x, lineY), QPointF(x + static_cast<double>(span.width), lineY));
}

void PdfPainter::paintSpan(const TextBlock &text, const TextSpan &span, double x, double y, double stretch)
{
    const std::vector<ShapedGlyph> &glyphs = span.shaped->glyphs;
    const std::size_t first = span.firstGlyph;
    const std::size_t end = first + span.glyphCount;
    const double scale = text.size() / layoutEm;
    float left = glyphs[first].x;
    if (span.shaped->reordered) {
        for (std::size_t i = first; i < end; ++i) {
            left = std::min(left, glyphs[i].x);
        }
    }
    // Not save() and restore(): the PDF engine writes all of its state for each.
    const QTransform before = m_painter.transform();
    m_painter.setTransform(QTransform(scale, 0, 0, scale, x, y), true);
    m_painter.setPen(colourOf(span.ink));
    m_indexes.clear();
    m_positions.clear();
    double extra = 0;
    std::uint32_t textAt = span.textStart;
    for (std::size_t i = first; i < end; ++i) {
        const ShapedGlyph &glyph = glyphs[i];
        m_indexes.push_back(glyph.index);
        m_positions.emplace_back(static_cast<double>(glyph.x - left) + extra, static_cast<double>(glyph.y));
        if (stretch > 0 && glyph.textLength > 0 && mayStretchAfter(span.shaped->text[textAt])) {
            extra += stretch / scale;
        }
        textAt += glyph.textLength;
    }
    std::uint32_t runText = span.textStart;
    std::size_t run = first;
    textAt = span.textStart;
    for (std::size_t i = first; i < end; ++i) {
        if (glyphs[i].face != glyphs[run].face) {
            paintGlyphs(span, run, i, runText);
            run = i;
            runText = textAt;
        }
        textAt += glyphs[i].textLength;
    }
    paintGlyphs(span, run, end, runText);
    m_painter.setTransform(before);
}

void PdfPainter::paintGlyphs(const TextSpan &span, std::size_t first, std::size_t end, std::uint32_t textStart)
{
    const std::size_t offset = first - span.firstGlyph;
    QGlyphRun run;
    run.setRawFont(m_fonts.face(span.shaped->glyphs[first].face));
    run.setRawData(m_indexes.data() + offset, m_positions.data() + offset, static_cast<int>(end - first));
    m_painter.drawGlyphRun(QPointF(), run);
    PaintedPage &page = m_pages.back();
    page.glyphCounts.push_back(static_cast<std::uint32_t>(end - first));
    std::uint32_t textLength = 0;
    for (std::size_t i = first; i < end; ++i) {
        const std::uint16_t length = span.shaped->glyphs[i].textLength;
        page.textLengths.push_back(length);
        textLength += length;
    }
    page.text += QStringView(span.shaped->text).mid(textStart, textLength);
}

void PdfPainter::paintRule(const RuleDraw &rule, double y)
{
    if (rule.stroke != Stroke::Solid && rule.to.x() < rule.from.x()) {
        return; // no room for leaders
    }
    m_painter.setPen(penFor(rule.ink, rule.width, rule.stroke));
    m_painter.drawLine(rule.from + QPointF(0, y), rule.to + QPointF(0, y));
}

void PdfPainter::paintBox(const BoxDraw &box, double y)
{
    m_painter.setPen(box.frame ? penFor(*box.frame, box.width, box.stroke) : QPen(Qt::NoPen));
    m_painter.setBrush(box.fill ? QBrush(colourOf(*box.fill)) : QBrush(Qt::NoBrush));
    m_painter.drawRect(box.rect.translated(0, y));
    m_painter.setBrush(Qt::NoBrush);
}

void PdfPainter::paintHatch(const HatchDraw &hatch, double y)
{
    const QRectF rect = hatch.rect.translated(0, y);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colourOf(Ink::Paper));
    m_painter.drawRect(rect);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(penFor(hatch.ink, hatchWidth, Stroke::Solid));
    const double step = hatchStep * 1.41421356;
    // Strokes rise to the right: x + y is the same all along one.
    for (double sum = rect.left() + rect.top() + step / 2; sum < rect.right() + rect.bottom(); sum += step) {
        const double from = std::max(rect.left(), sum - rect.bottom());
        const double to = std::min(rect.right(), sum - rect.top());
        if (to > from) {
            m_painter.drawLine(QPointF(from, sum - from), QPointF(to, sum - to));
        }
    }
    m_painter.setPen(penFor(hatch.ink, 0.6, Stroke::Solid));
    m_painter.drawRect(rect.adjusted(0.3, 0.3, -0.3, -0.3));
}

void PdfPainter::paintSegment()
{
    if (!m_segment) {
        return;
    }
    const Segment &segment = *m_segment;
    if (segment.framed) {
        const double stubRight = segment.left + segment.stubWidth;
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(penFor(Ink::Text, segment.ruleWidth, Stroke::Solid));
        m_painter.drawRect(QRectF(QPointF(segment.left, m_segmentTop), QPointF(segment.right, m_segmentBottom)));
        m_painter.setPen(penFor(Ink::Text, TypeSizes::hairline, Stroke::Solid));
        m_painter.drawLine(QPointF(stubRight, m_segmentTop), QPointF(stubRight, m_segmentBottom));
        const double middle = (m_segmentTop + m_segmentBottom - segment.stub->height()) / 2;
        paintText(*segment.stub, segment.left + segment.stubLeft, middle);
    } else {
        m_painter.setPen(penFor(Ink::Rule, segment.ruleWidth, Stroke::Solid));
        for (const double y : {m_segmentTop, m_segmentBottom}) {
            m_painter.drawLine(QPointF(segment.left, y), QPointF(segment.right, y));
        }
    }
    m_segment.reset();
}

void PdfPainter::addLink(const QRectF &rect, int anchor)
{
    std::vector<PaintedLink> &links = m_pages.back().links;
    if (!links.empty() && links.back().anchor == anchor && qFuzzyCompare(links.back().rect.top(), rect.top()) &&
        rect.left() - links.back().rect.right() < 6 && rect.left() >= links.back().rect.left()) {
        links.back().rect |= rect; // a mark and its word are one link
        return;
    }
    links.push_back({rect, anchor});
}

} // namespace facet::pdf
