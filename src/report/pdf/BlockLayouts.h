#pragma once

#include "report/pdf/Anchors.h"
#include "report/pdf/Flow.h"
#include "report/pdf/TextLayouter.h"

#include <limits>
#include <string>
#include <vector>

namespace facet::pdf
{

/// What every block layout works with.
struct LayoutContext {
    TextLayouter &text;
    Anchors &anchors;
    const ReportDocument &document;

    [[nodiscard]] bool isChinese() const { return document.language == Language::Chinese; }
    /// The caption of a table or frame on its further pages.
    [[nodiscard]] std::string continued(const std::string &caption) const
    {
        return caption + (isChinese() ? "（续）" : " (continued)");
    }
};

/// Where a block stands across the page.
struct Column {
    double left = 0;
    double width = 0;
};

/// The whole text column of the page.
[[nodiscard]] Column textColumn();

/// The anchor of a heading, also of one without a name: contents and outline lead to every heading.
[[nodiscard]] std::string headingAnchor(const Heading &heading, std::size_t block);

/// Rows of a table from `first` until before `end`. Long tables are laid part by part, so that they need little memory.
struct RowRange {
    std::size_t first = 0;
    std::size_t end = std::numeric_limits<std::size_t>::max();
};

/// What is laid at a time: a block of the document, or some rows of a table.
struct BlockPart {
    std::size_t block = 0;
    RowRange rows;
};

/// The document in parts.
[[nodiscard]] std::vector<BlockPart> partsOf(const ReportDocument &document);

/// Adds a part of the document to the flow.
void layBlock(LayoutContext &context, const BlockPart &part, Flow &flow);

void layHeading(LayoutContext &context, const Heading &heading, std::size_t block, Flow &flow);
void layParagraph(LayoutContext &context, const Paragraph &paragraph, Flow &flow);
void layContents(LayoutContext &context, const Contents &contents, Flow &flow);
/// `heading` is what stands above a table without a caption of its own, for its further pages.
void layTable(LayoutContext &context, const ReportTable &table, const std::string &heading, const Column &column,
              const RowRange &rows, Flow &flow);
void layChart(LayoutContext &context, const ScoreChart &chart, Flow &flow);
void layTrend(LayoutContext &context, const TrendChart &chart, Flow &flow);
void layCountStrip(LayoutContext &context, const CountStrip &strip, Flow &flow);
void layLegend(LayoutContext &context, const Legend &legend, Flow &flow);
void layFinding(LayoutContext &context, const FindingBlock &finding, Flow &flow);
void layForm(LayoutContext &context, const FormFrame &form, const std::string &heading, Flow &flow);
void layCover(LayoutContext &context, const Cover &cover, Flow &flow);

/// The text as items of one line each, for what may be split; the first and the last two lines stay together.
void addLines(const TextPointer &text, double x, Flow &flow);

/// A bar from 0 to 100 within `track`: solid to low, hatched to high; dashed when there is no figure.
void addBar(FlowItem &item, const ScoreChart::Bar &bar, const QRectF &track, bool framed);

/// The item's anchor, when it has one.
void addAnchor(LayoutContext &context, FlowItem &item, const std::string &name, double y = 0);

/// A caption in bold above or beneath something.
[[nodiscard]] FlowItem captionItem(LayoutContext &context, const std::string &text, const Column &column, double size);

} // namespace facet::pdf
