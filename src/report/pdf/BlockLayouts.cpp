#include "report/pdf/BlockLayouts.h"

#include "report/pdf/PageMetrics.h"

#include <utility>

namespace facet::pdf
{

namespace
{

constexpr std::size_t rowsAtATime = 400;

/// The caption heading of a filled table, which may have a sentence between it and the table.
std::string captionAbove(const ReportDocument &document, std::size_t block)
{
    for (std::size_t back = 1; back <= 2 && back <= block; ++back) {
        const Block &above = document.blocks[block - back];
        if (const auto *heading = std::get_if<Heading>(&above)) {
            return heading->caption ? heading->text : std::string();
        }
        if (!std::holds_alternative<Paragraph>(above)) {
            break;
        }
    }
    return {};
}

} // namespace

Column textColumn()
{
    return {PageMetrics::left, PageMetrics::width};
}

std::string headingAnchor(const Heading &heading, std::size_t block)
{
    // A line feed can't begin an anchor of the document.
    return heading.anchor.empty() ? "\nheading " + std::to_string(block) : heading.anchor;
}

void addAnchor(LayoutContext &context, FlowItem &item, const std::string &name, double y)
{
    const int anchor = context.anchors.define(name);
    if (anchor != Anchors::none) {
        item.anchors.push_back({anchor, y});
    }
}

void addLines(const TextPointer &text, double x, Flow &flow)
{
    const int count = text->lineCount();
    for (int i = 0; i < count; ++i) {
        FlowItem item;
        item.height = text->lineHeight();
        item.keepWithNext = count > 1 && (i == 0 || i == count - 2);
        item.draws.emplace_back(TextDraw{x, 0, text, i, 1});
        flow.push_back(std::move(item));
    }
}

FlowItem captionItem(LayoutContext &context, const std::string &text, const Column &column, double size)
{
    TextStyle style{size, size * 1.5};
    style.bold = true;
    style.align = Align::Center;
    FlowItem item;
    const TextPointer laid = context.text.lay(text, style, column.width);
    item.height = laid->height();
    item.draws.emplace_back(TextDraw{column.left, 0, laid});
    return item;
}

std::vector<BlockPart> partsOf(const ReportDocument &document)
{
    std::vector<BlockPart> parts;
    for (std::size_t block = 0; block < document.blocks.size(); ++block) {
        const auto *table = std::get_if<ReportTable>(&document.blocks[block]);
        const std::size_t rows = table == nullptr ? 0 : table->rows.size();
        std::size_t first = 0;
        for (; rows - first > rowsAtATime; first += rowsAtATime) {
            parts.push_back({block, {first, first + rowsAtATime}});
        }
        parts.push_back({block, {first, std::numeric_limits<std::size_t>::max()}});
    }
    return parts;
}

void layBlock(LayoutContext &context, const BlockPart &part, Flow &flow)
{
    const std::size_t block = part.block;
    const Block &about = context.document.blocks[block];
    if (const auto *cover = std::get_if<Cover>(&about)) {
        layCover(context, *cover, flow);
    } else if (const auto *contents = std::get_if<Contents>(&about)) {
        layContents(context, *contents, flow);
    } else if (const auto *heading = std::get_if<Heading>(&about)) {
        layHeading(context, *heading, block, flow);
    } else if (const auto *paragraph = std::get_if<Paragraph>(&about)) {
        layParagraph(context, *paragraph, flow);
        const bool beforeTable = block + 1 < context.document.blocks.size() &&
                                 std::holds_alternative<ReportTable>(context.document.blocks[block + 1]);
        if (beforeTable) {
            flow.back().keepWithNext = true; // what introduces a table stands above it
        }
    } else if (const auto *table = std::get_if<ReportTable>(&about)) {
        layTable(context, *table, captionAbove(context.document, block), textColumn(), part.rows, flow);
    } else if (const auto *chart = std::get_if<ScoreChart>(&about)) {
        layChart(context, *chart, flow);
    } else if (const auto *trend = std::get_if<TrendChart>(&about)) {
        layTrend(context, *trend, flow);
    } else if (const auto *strip = std::get_if<CountStrip>(&about)) {
        layCountStrip(context, *strip, flow);
    } else if (const auto *finding = std::get_if<FindingBlock>(&about)) {
        layFinding(context, *finding, flow);
    } else if (const auto *form = std::get_if<FormFrame>(&about)) {
        layForm(context, *form, captionAbove(context.document, block), flow);
    } else if (const auto *legend = std::get_if<Legend>(&about)) {
        layLegend(context, *legend, flow);
    } else if (std::holds_alternative<PageBreak>(about)) {
        FlowItem item;
        item.breakBefore = true;
        flow.push_back(std::move(item));
    }
}

} // namespace facet::pdf
