#pragma once

#include "report/pdf/Palette.h"

#include <QRectF>

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace facet::pdf
{

class TextBlock;
using TextPointer = std::shared_ptr<const TextBlock>;

// What is drawn: x from the left edge of the page, y from the top of the item, in points.

/// Lines of a text block, its left edge at x and the top of the first of these lines at y.
struct TextDraw {
    double x = 0;
    double y = 0;
    TextPointer text;
    int firstLine = 0;
    int lineCount = -1; ///< -1 for all
};

enum class Stroke { Solid, Dashed, Dotted };

struct RuleDraw {
    QPointF from;
    QPointF to;
    double width = 0;
    Ink ink = Ink::Rule;
    Stroke stroke = Stroke::Solid;
};

struct BoxDraw {
    QRectF rect;
    std::optional<Ink> fill;
    std::optional<Ink> frame;
    double width = 0;
    Stroke stroke = Stroke::Solid;
};

/// A framed and hatched bar.
struct HatchDraw {
    QRectF rect;
    Ink ink = Ink::Accent;
};

struct MarkDraw {
    QRectF square;
    ReportMark mark = ReportMark::None;
};

/// A place to click.
struct LinkDraw {
    QRectF rect;
    int anchor = -1;
};

using Draw = std::variant<TextDraw, RuleDraw, BoxDraw, HatchDraw, MarkDraw, LinkDraw>;

/// What is drawn around neighbouring items of one table on one page: rules above and below, or the frame with its stub.
struct Segment {
    const void *table = nullptr; ///< whose it is; the parts of a long table have a segment each
    double left = 0;
    double right = 0;
    double ruleWidth = 0;
    bool framed = false;
    double stubWidth = 0;
    double stubLeft = 4; ///< from the left edge to the stub's text
    TextPointer stub;
};

struct AnchorPoint {
    int anchor = -1;
    double y = 0;
};

struct OutlineEntry {
    int level = 1;
    std::string title;
    int anchor = -1;
};

/// What the paginator needs to know of an item.
struct FlowBox {
    double height = 0;
    double before = 0;       ///< space wanted above, dropped at the top of a page; neighbours share the larger one
    double after = 0;        ///< space wanted below
    double repeatHeight = 0; ///< height of what is repeated when this item is the first of its page
    bool keepWithNext = false;
    bool breakBefore = false;
    bool wholePage = false; ///< a page without header and footer
};

/// A piece of the report that stands on one page.
struct FlowItem : FlowBox {
    std::vector<Draw> draws;
    std::vector<AnchorPoint> anchors;
    std::shared_ptr<const Segment> segment;
    std::shared_ptr<const std::vector<FlowItem>> repeat; ///< printed above when this item is the first of its page
    std::optional<OutlineEntry> outline;
};

using Flow = std::vector<FlowItem>;

} // namespace facet::pdf
