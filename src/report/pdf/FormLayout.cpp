#include "report/pdf/BlockLayouts.h"
#include "report/pdf/PageMetrics.h"

#include <algorithm>
#include <cmath>

namespace facet::pdf
{

namespace
{

constexpr double itemPadX = 7.5;
constexpr double itemPadY = 3;
constexpr double boxIndent = 13;
constexpr double narrowStub = 57;
constexpr double wideStub = 92;

/// The questionnaire in its frame, item by item.
class Form
{
public:
    Form(LayoutContext &context, const FormFrame &form, const std::string &heading)
        : m_context(context), m_form(form), m_heading(form.caption.empty() ? heading : form.caption)
    {
        TextStyle style{TypeSizes::table, TypeSizes::tableLine};
        style.bold = true;
        style.align = Align::Center;
        auto segment = std::make_shared<Segment>();
        segment->left = PageMetrics::left;
        segment->right = PageMetrics::right;
        segment->ruleWidth = TypeSizes::rule;
        segment->table = &form;
        segment->framed = true;
        segment->stubWidth = std::clamp(longestWord(form.stub, style) + 10, narrowStub, wideStub);
        segment->stub = context.text.lay(form.stub, style, segment->stubWidth - 8);
        if (context.isChinese() && segment->stub->lineCount() > 1) { // lines of about the same length
            const double even = context.text.widthOf(form.stub, style) / segment->stub->lineCount();
            const double width = std::min(std::ceil(even / style.size) * style.size + 0.5, segment->stubWidth - 8);
            segment->stub = context.text.lay(form.stub, style, width);
            segment->stubLeft = (segment->stubWidth - width) / 2;
        }
        m_segment = segment;
        for (const FormFrame::FormItem &item : form.items) {
            m_numberWidth = std::max(m_numberWidth, context.text.widthOf(item.number, lineStyle()) + 4);
        }
    }

    void lay(Flow &flow)
    {
        const std::size_t start = flow.size();
        if (!m_form.caption.empty()) {
            FlowItem caption = captionItem(m_context, m_form.caption, textColumn(), TypeSizes::body);
            caption.before = 14;
            caption.after = 4.5;
            caption.keepWithNext = true;
            flow.push_back(std::move(caption));
        }
        Flow repeat;
        if (!m_heading.empty()) {
            repeat.push_back(captionItem(m_context, m_context.continued(m_heading), textColumn(), TypeSizes::body));
            repeat.back().height += 4.5;
            m_repeatHeight = repeat.back().height;
        }
        m_repeat = std::make_shared<const Flow>(std::move(repeat));
        const std::size_t first = flow.size();
        for (const FormFrame::FormItem &item : m_form.items) {
            addItem(item, flow);
        }
        if (flow.size() == first) {
            flow.emplace_back();
        } else {
            leaveRoomForStub(flow, first);
        }
        addAnchor(m_context, flow[start], m_form.anchor);
        flow.back().after = 6;
    }

private:
    static TextStyle lineStyle() { return {TypeSizes::table, TypeSizes::formLine}; }

    double longestWord(const std::string &text, const TextStyle &style)
    {
        double longest = 0;
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = std::min(text.find(' ', at), text.size());
            longest = std::max(longest, m_context.text.widthOf(text.substr(at, end - at), style));
            at = end + 1;
        }
        return m_context.isChinese() ? 0 : longest;
    }

    [[nodiscard]] double numberLeft() const { return m_segment->left + m_segment->stubWidth + itemPadX; }
    [[nodiscard]] double textLeft() const { return numberLeft() + std::max(15.0, m_numberWidth); }

    std::vector<TextPointer> layLines(const FormFrame::FormItem &item)
    {
        std::vector<TextPointer> lines;
        for (const FormFrame::Line &line : item.lines) {
            TextStyle style = lineStyle();
            style.fillBlanks = true;
            const ReportMark mark = line.runs.empty() ? ReportMark::None : line.runs.front().mark;
            style.hanging = mark == ReportMark::BoxEmpty || mark == ReportMark::BoxTicked ? boxIndent : 0;
            lines.push_back(m_context.text.lay(line.runs, style, m_segment->right - itemPadX - textLeft()));
        }
        return lines;
    }

    void addItem(const FormFrame::FormItem &item, Flow &flow)
    {
        const std::vector<TextPointer> lines = layLines(item);
        FlowItem whole;
        double y = itemPadY;
        for (const TextPointer &line : lines) {
            y += line->height();
        }
        const double marginHeight =
            TypeSizes::formLine * static_cast<double>(std::max<std::size_t>(item.margins.size(), 1));
        whole.height = std::max(y, itemPadY + marginHeight) + itemPadY;
        whole.draws.emplace_back(
            TextDraw{numberLeft(), itemPadY, m_context.text.lay(item.number, lineStyle(), m_numberWidth + 1)});
        addMargins(item, whole);
        addAnchor(m_context, whole, item.anchor);
        if (whole.height > PageMetrics::height - m_repeatHeight) {
            split(lines, whole, flow);
            return;
        }
        y = itemPadY;
        for (const TextPointer &line : lines) {
            whole.draws.emplace_back(TextDraw{textLeft(), y, line});
            y += line->height();
        }
        finish(whole);
        flow.push_back(std::move(whole));
    }

    /// Marks and numbers of requirements at the right of the frame.
    void addMargins(const FormFrame::FormItem &item, FlowItem &whole)
    {
        TextStyle style{TypeSizes::small, TypeSizes::formLine};
        style.ink = Ink::Secondary;
        double y = itemPadY;
        for (const FormFrame::Margin &margin : item.margins) {
            Run run;
            run.text = margin.text;
            run.mark = margin.mark;
            run.link = margin.link;
            const double left = m_segment->right + 6;
            whole.draws.emplace_back(
                TextDraw{left, y, m_context.text.lay(Runs{run}, style, PageMetrics::pageWidth - left - 8)});
            y += TypeSizes::formLine;
        }
    }

    /// An item taller than a page goes on line by line.
    void split(const std::vector<TextPointer> &lines, const FlowItem &whole, Flow &flow)
    {
        const std::size_t first = flow.size();
        for (const TextPointer &line : lines) {
            for (int i = 0; i < line->lineCount(); ++i) {
                FlowItem item;
                const double above = flow.size() == first ? itemPadY : 0;
                if (flow.size() == first) {
                    item = whole;
                }
                item.height = above + line->lineHeight();
                item.draws.emplace_back(TextDraw{textLeft(), above, line, i, 1});
                finish(item);
                flow.push_back(std::move(item));
            }
        }
        flow.back().height += itemPadY;
    }

    void finish(FlowItem &item) const
    {
        item.segment = m_segment;
        if (m_repeatHeight > 0) {
            item.repeat = m_repeat;
            item.repeatHeight = m_repeatHeight;
        }
    }

    /// Keeps so many items together at either end of the frame that the stub's words fit beside them.
    void leaveRoomForStub(Flow &flow, std::size_t first) const
    {
        const double wanted = m_segment->stub->height() + 6;
        double height = flow[first].height;
        for (std::size_t i = first; height < wanted && i + 1 < flow.size(); ++i) {
            flow[i].keepWithNext = true;
            height += flow[i + 1].height;
        }
        height = flow.back().height;
        for (std::size_t i = flow.size() - 1; height < wanted && i > first; --i) {
            flow[i - 1].keepWithNext = true;
            height += flow[i - 1].height;
        }
        if (height < wanted) {
            flow.back().height += wanted - height;
        }
    }

    LayoutContext &m_context;
    const FormFrame &m_form;
    std::string m_heading;
    std::shared_ptr<const Segment> m_segment;
    std::shared_ptr<const Flow> m_repeat;
    double m_repeatHeight = 0;
    double m_numberWidth = 0;
};

} // namespace

void layForm(LayoutContext &context, const FormFrame &form, const std::string &heading, Flow &flow)
{
    Form(context, form, heading).lay(flow);
}

} // namespace facet::pdf
