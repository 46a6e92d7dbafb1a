#include "report/pdf/BlockLayouts.h"
#include "report/pdf/PageMetrics.h"

namespace facet::pdf
{

namespace
{

constexpr double bulletIndent = 12;

TextStyle headingStyle(int level)
{
    TextStyle style;
    style.bold = true;
    style.size = level <= 1 ? TypeSizes::heading1 : level == 2 ? TypeSizes::heading2 : TypeSizes::body;
    style.line = level <= 1 ? 22.5 : level == 2 ? 18 : TypeSizes::bodyLine;
    return style;
}

OutlineEntry outlineOf(const Heading &heading, int anchor)
{
    return {heading.level, heading.number.empty() ? heading.text : heading.number + " " + heading.text, anchor};
}

/// Number and text beside each other, so that a long heading wraps under its text.
FlowItem headingItem(LayoutContext &context, const Heading &heading)
{
    const TextStyle style = headingStyle(heading.level);
    FlowItem item;
    double x = 0;
    if (!heading.number.empty()) {
        const TextPointer number = context.text.lay(heading.number, style, PageMetrics::width);
        item.draws.emplace_back(TextDraw{PageMetrics::left, 0, number});
        x = number->widest() + style.size;
    }
    const TextPointer text = context.text.lay(heading.text, style, PageMetrics::width - x);
    item.draws.emplace_back(TextDraw{PageMetrics::left + x, 0, text});
    item.height = text->height();
    item.before = heading.level <= 1 ? 26 : heading.level == 2 ? 16 : 11;
    item.after = heading.level <= 1 ? 8 : heading.level == 2 ? 6 : 3;
    return item;
}

FlowItem captionHeadingItem(LayoutContext &context, const Heading &heading)
{
    const std::string gap = context.isChinese() ? "　" : "  ";
    FlowItem item = captionItem(context, heading.number.empty() ? heading.text : heading.number + gap + heading.text,
                                textColumn(), TypeSizes::body);
    item.before = 16;
    item.after = 4.5;
    return item;
}

TextStyle paragraphStyle(Paragraph::Style kind)
{
    TextStyle style{TypeSizes::body, TypeSizes::bodyLine};
    style.justify = true;
    if (kind == Paragraph::Style::Note) {
        style.size = TypeSizes::table;
        style.line = TypeSizes::findingLine;
        style.ink = Ink::Secondary;
    } else if (kind == Paragraph::Style::Caption) {
        style.size = TypeSizes::table;
        style.line = TypeSizes::tableLine;
        style.bold = true;
        style.justify = false;
        style.align = Align::Center;
    }
    return style;
}

/// One line of the contents, all of it a link.
FlowItem contentsEntry(LayoutContext &context, const Heading &heading, int anchor, double numberWidth)
{
    const bool chapter = heading.level == 1;
    TextStyle style{TypeSizes::body, TypeSizes::bodyLine};
    style.bold = chapter;
    const double indent = chapter ? 0 : 18;
    const double textLeft = heading.number.empty() ? indent : indent + (chapter ? 18 : numberWidth);
    FlowItem item;
    item.before = chapter ? 7 : 0;
    if (!heading.number.empty()) {
        item.draws.emplace_back(
            TextDraw{PageMetrics::left + indent, 0, context.text.lay(heading.number, style, numberWidth + 18)});
    }
    const TextPointer text = context.text.lay(heading.text, style, PageMetrics::width - textLeft - 48);
    item.draws.emplace_back(TextDraw{PageMetrics::left + textLeft, 0, text});
    style.align = Align::Right;
    const TextPointer page = context.text.lay(context.anchors.pageNumber(anchor), style, 40);
    const double lastLine = text->height() - text->lineHeight();
    item.draws.emplace_back(TextDraw{PageMetrics::right - 40, lastLine, page});
    const std::vector<TextSpan> &last = text->lines().back().spans;
    const double textEnd = last.empty() ? 0 : static_cast<double>(last.back().x + last.back().width);
    const double dots = lastLine + text->baseline() - 1;
    const QPointF from(PageMetrics::left + textLeft + textEnd + 5, dots);
    const QPointF to(PageMetrics::right - page->widest() - 5, dots);
    item.draws.emplace_back(RuleDraw{from, to, 0.8, Ink::NotApplicable, Stroke::Dotted});
    item.height = text->height() + 2;
    item.draws.emplace_back(LinkDraw{QRectF(PageMetrics::left, 0, PageMetrics::width, item.height), anchor});
    return item;
}

} // namespace

void layHeading(LayoutContext &context, const Heading &heading, std::size_t block, Flow &flow)
{
    FlowItem item = heading.caption ? captionHeadingItem(context, heading) : headingItem(context, heading);
    item.keepWithNext = true;
    const std::string anchor = headingAnchor(heading, block);
    addAnchor(context, item, anchor);
    if (heading.level <= 2) {
        item.outline = outlineOf(heading, context.anchors.find(anchor));
    }
    flow.push_back(std::move(item));
}

void layParagraph(LayoutContext &context, const Paragraph &paragraph, Flow &flow)
{
    const TextStyle style = paragraphStyle(paragraph.style);
    const bool bullet = paragraph.style == Paragraph::Style::Bullet;
    const double indent = bullet ? bulletIndent : 0;
    const TextPointer text = context.text.lay(paragraph.runs, style, PageMetrics::width - indent);
    const std::size_t first = flow.size();
    addLines(text, PageMetrics::left + indent, flow);
    FlowItem &head = flow[first];
    head.before = bullet ? 0 : paragraph.style == Paragraph::Style::Caption ? 10 : 3;
    flow.back().after = bullet ? 3 : 7;
    if (paragraph.style == Paragraph::Style::Caption) {
        flow.back().after = 4;
        flow.back().keepWithNext = true;
    }
    if (bullet) { // drawn, so that copied text has no bullet sign
        const double size = 3;
        const double middle = style.line / 2;
        head.draws.emplace_back(
            BoxDraw{QRectF(PageMetrics::left + 2, middle - size / 2, size, size), Ink::Secondary, std::nullopt, 0});
    }
    addAnchor(context, head, paragraph.anchor);
}

void layContents(LayoutContext &context, const Contents &contents, Flow &flow)
{
    layHeading(context, Heading{1, {}, contents.title, "\ncontents", false}, 0, flow);
    flow.back().outline.reset();
    double numberWidth = 0;
    const TextStyle style{TypeSizes::body, TypeSizes::bodyLine};
    const std::vector<Block> &blocks = context.document.blocks;
    for (const Block &block : blocks) {
        const auto *heading = std::get_if<Heading>(&block);
        if (heading != nullptr && heading->level == 2 && !heading->number.empty()) {
            numberWidth = std::max(numberWidth, context.text.widthOf(heading->number, style) + 8);
        }
    }
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const auto *heading = std::get_if<Heading>(&blocks[i]);
        if (heading != nullptr && heading->level <= 2) {
            const int anchor = context.anchors.find(headingAnchor(*heading, i));
            flow.push_back(contentsEntry(context, *heading, anchor, numberWidth));
        }
    }
}

} // namespace facet::pdf
