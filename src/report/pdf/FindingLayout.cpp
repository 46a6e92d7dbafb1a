#include "report/pdf/BlockLayouts.h"
#include "report/pdf/PageMetrics.h"

#include <algorithm>

namespace facet::pdf
{

namespace
{

constexpr double partGap = 4;
constexpr double lineGap = 1;
/// A part of more lines may go on on the next page.
constexpr int unsplitLines = 8;

TextStyle textStyle(Ink ink, bool bold)
{
    TextStyle style{TypeSizes::table, TypeSizes::findingLine};
    style.ink = ink;
    style.bold = bold;
    return style;
}

/// One finding: head line, then its parts in two columns.
class Finding
{
public:
    Finding(LayoutContext &context, const FindingBlock &block) : m_context(context), m_block(block)
    {
        for (const FindingBlock::Part &part : block.parts) {
            m_labelWidth = std::max(m_labelWidth, context.text.widthOf(part.label, textStyle(Ink::Secondary, false)));
        }
        m_labelWidth = std::clamp(m_labelWidth + 9, 45.0, 100.0);
    }

    void lay(Flow &flow)
    {
        flow.push_back(head());
        for (std::size_t i = 0; i < m_block.parts.size(); ++i) {
            addPart(m_block.parts[i], flow);
            if (i == 0 || i + 2 == m_block.parts.size()) { // one part by itself is too little on either page
                flow.back().keepWithNext = true;
            }
        }
        flow.back().after = 9;
        flow.back().keepWithNext = false;
    }

private:
    [[nodiscard]] double textLeft() const { return PageMetrics::left + m_labelWidth; }
    [[nodiscard]] double textWidth() const { return PageMetrics::right - textLeft(); }

    FlowItem head()
    {
        constexpr double top = 6;
        FlowItem item;
        item.before = 5;
        item.keepWithNext = true;
        item.draws.emplace_back(RuleDraw{{PageMetrics::left, 0}, {PageMetrics::right, 0}, TypeSizes::rule, Ink::Rule});
        double right = PageMetrics::right;
        if (!m_block.verdict.empty()) {
            Run verdict;
            verdict.text = m_block.verdict;
            verdict.mark = m_block.verdictMark;
            const TextPointer text =
                m_context.text.lay(Runs{verdict}, TextStyle{TypeSizes::table, TypeSizes::bodyLine}, textWidth());
            right -= text->widest();
            item.draws.emplace_back(TextDraw{right, top, text});
        }
        double left = PageMetrics::left;
        item.draws.emplace_back(
            MarkDraw{QRectF(left, top + TypeSizes::bodyLine / 2 - 5.25, 10.5, 10.5), m_block.severityMark});
        left += 18;
        TextStyle style{TypeSizes::table, TypeSizes::bodyLine};
        style.bold = true;
        const TextPointer severity = m_context.text.lay(m_block.severity, style, textWidth());
        item.draws.emplace_back(TextDraw{left, top, severity});
        left += severity->widest() + 7.5;
        style.size = TypeSizes::body;
        const TextPointer requirement = m_context.text.lay(m_block.requirement, style, textWidth());
        item.draws.emplace_back(TextDraw{left, top, requirement});
        left += requirement->widest() + TypeSizes::body;
        const TextPointer title = m_context.text.lay(m_block.title, style, std::max(right - left - 12, 60.0));
        item.draws.emplace_back(TextDraw{left, top, title});
        item.height = top + title->height() + 3;
        addAnchor(m_context, item, m_block.anchor);
        return item;
    }

    void addPart(const FindingBlock::Part &part, Flow &flow)
    {
        const std::size_t first = flow.size();
        for (const Runs &line : part.lines) {
            addPartLine(line, flow);
        }
        if (part.table) {
            if (!part.lines.empty()) {
                flow.back().keepWithNext = true;
            }
            layTable(m_context, *part.table, {}, Column{textLeft(), textWidth()}, {}, flow);
            flow.back().after = 5;
        }
        if (flow.size() == first) {
            flow.emplace_back();
        }
        const TextPointer label = m_context.text.lay(part.label, textStyle(Ink::Secondary, false), m_labelWidth - 6);
        FlowItem &head = flow[first];
        head.before = std::max(head.before, partGap);
        head.height = std::max(head.height, label->height());
        head.draws.emplace_back(TextDraw{PageMetrics::left, 0, label});
    }

    void addPartLine(const Runs &line, Flow &flow)
    {
        TextStyle style = textStyle(Ink::Text, false);
        // What follows a mark is indented under its words.
        const bool marked = !line.empty() && line.front().mark != ReportMark::None;
        style.hanging = marked ? TextBlock::markSizeFor(style.size) + style.size * 0.4 : 0;
        const TextPointer text = m_context.text.lay(line, style, textWidth());
        const std::size_t first = flow.size();
        if (text->lineCount() > unsplitLines) {
            addLines(text, textLeft(), flow);
        } else {
            FlowItem item;
            item.height = text->height();
            item.draws.emplace_back(TextDraw{textLeft(), 0, text});
            flow.push_back(std::move(item));
        }
        flow[first].before = lineGap;
    }

    LayoutContext &m_context;
    const FindingBlock &m_block;
    double m_labelWidth = 0;
};

} // namespace

void layFinding(LayoutContext &context, const FindingBlock &finding, Flow &flow)
{
    Finding(context, finding).lay(flow);
}

} // namespace facet::pdf
