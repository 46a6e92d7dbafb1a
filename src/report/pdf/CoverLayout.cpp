#include "report/pdf/BlockLayouts.h"
#include "report/pdf/PageMetrics.h"

#include <algorithm>

namespace facet::pdf
{

namespace
{

constexpr double labelWidth = 84;
constexpr double tagsTop = 54;
constexpr double titleTop = 147;
constexpr double titleTopRaised = 96;
constexpr double signatureHeight = 72;
constexpr double fineprintBottom = 39;
constexpr double coverLeft = PageMetrics::left;
constexpr double coverRight = PageMetrics::right;
constexpr double coverWidth = PageMetrics::width;

TextStyle style(double size, double line, Ink ink = Ink::Text, bool bold = false)
{
    TextStyle made{size, line};
    made.ink = ink;
    made.bold = bold;
    return made;
}

void shift(FlowItem &into, FlowItem part, double y)
{
    for (Draw &draw : part.draws) {
        if (auto *text = std::get_if<TextDraw>(&draw)) {
            text->y += y;
        } else if (auto *rule = std::get_if<RuleDraw>(&draw)) {
            rule->from.ry() += y;
            rule->to.ry() += y;
        } else if (auto *box = std::get_if<BoxDraw>(&draw)) {
            box->rect.translate(0, y);
        } else if (auto *hatch = std::get_if<HatchDraw>(&draw)) {
            hatch->rect.translate(0, y);
        } else if (auto *mark = std::get_if<MarkDraw>(&draw)) {
            mark->square.translate(0, y);
        }
        into.draws.push_back(std::move(draw));
    }
}

FlowItem tags(LayoutContext &context, const Cover &cover)
{
    FlowItem item;
    double x = coverRight;
    for (auto box = cover.boxes.rbegin(); box != cover.boxes.rend(); ++box) {
        const TextPointer text = context.text.lay(*box, style(TypeSizes::table, TypeSizes::tableLine), coverWidth / 2);
        const QRectF frame(x - text->widest() - 15, 0, text->widest() + 15, text->height() + 3);
        item.draws.emplace_back(BoxDraw{frame, std::nullopt, Ink::Text, 0.75});
        item.draws.emplace_back(TextDraw{frame.left() + 7.5, 1.5, text});
        x = frame.left() - 6;
    }
    item.height = 16.5;
    return item;
}

FlowItem titleItem(LayoutContext &context, const Cover &cover)
{
    FlowItem item;
    const TextPointer title = context.text.lay(cover.title, style(TypeSizes::title, 39, Ink::Text, true), coverWidth);
    const TextPointer subtitle =
        context.text.lay(cover.subtitle, style(TypeSizes::body, TypeSizes::bodyLine, Ink::Secondary), coverWidth);
    item.draws.emplace_back(TextDraw{coverLeft, 0, title});
    item.draws.emplace_back(TextDraw{coverLeft, title->height() + 7.5, subtitle});
    const double rule = title->height() + 7.5 + subtitle->height() + 24;
    item.draws.emplace_back(RuleDraw{{coverLeft, rule}, {coverRight, rule}, 2.25, Ink::Text});
    item.height = rule + 15;
    return item;
}

FlowItem factItem(LayoutContext &context, const Cover::Fact &fact, double pad)
{
    FlowItem item;
    const TextPointer label =
        context.text.lay(fact.label, style(TypeSizes::body, TypeSizes::bodyLine, Ink::Secondary), labelWidth + 12);
    const TextPointer value = context.text.lay(
        fact.value, style(TypeSizes::body, TypeSizes::bodyLine, Ink::Text, fact.bold), coverWidth - labelWidth - 18);
    item.height = std::max(label->height(), value->height()) + 2 * pad;
    item.draws.emplace_back(TextDraw{coverLeft, pad, label});
    item.draws.emplace_back(TextDraw{coverLeft + labelWidth + 18, pad, value});
    item.draws.emplace_back(
        RuleDraw{{coverLeft, item.height}, {coverRight, item.height}, TypeSizes::hairline, Ink::Line});
    return item;
}

/// The interval with its figure and its note; y moves below.
void addScore(LayoutContext &context, const Cover &cover, FlowItem &item, double x, double &y)
{
    constexpr double line = 18;
    const QRectF track(x, y + line / 2 - 4.1, 180, 8.2);
    addBar(item, cover.score, track, true);
    for (const double end : {track.top() - 3.4, track.bottom() + 0.4}) {
        const double at = track.left() + track.width() * 0.75;
        item.draws.emplace_back(RuleDraw{{at, end}, {at, end + 3}, 0.9, Ink::Text});
    }
    double textX = track.right() + 10.5;
    if (!cover.score.figure.empty()) {
        const TextPointer figure =
            context.text.lay(cover.score.figure, style(12.75, line, Ink::Text, true), coverWidth);
        item.draws.emplace_back(TextDraw{textX, y, figure});
        textX += figure->widest() + 10.5;
    }
    TextStyle small = style(TypeSizes::table, TypeSizes::findingLine, Ink::Secondary);
    TextPointer note = context.text.lay(cover.scoreNote, small, coverRight - 12 - textX);
    if (note->lineCount() == 1) {
        small.line = line;
        note = context.text.lay(cover.scoreNote, small, coverRight - 12 - textX);
        item.draws.emplace_back(TextDraw{textX, y, note});
        y += line;
    } else { // no room beside the figure
        note = context.text.lay(cover.scoreNote, small, coverRight - 12 - x);
        item.draws.emplace_back(TextDraw{x, y + line + 2, note});
        y += line + 2 + note->height();
    }
}

FlowItem conclusionItem(LayoutContext &context, const Cover &cover)
{
    FlowItem item;
    const double x = coverLeft + labelWidth + 13.5;
    const double textWidth = coverRight - 12 - x;
    double y = 10.5;
    item.draws.emplace_back(MarkDraw{QRectF(x, y + 3.75, 19.5, 19.5), cover.conclusionMark});
    const TextPointer word = context.text.lay(cover.conclusion, style(19.5, 27, Ink::Text, true), textWidth - 28);
    item.draws.emplace_back(TextDraw{x + 27.5, y, word});
    y += word->height() + 1.5;
    const TextStyle note = style(TypeSizes::table, TypeSizes::findingLine, Ink::Secondary);
    const TextPointer reason = context.text.lay(cover.conclusionReason, note, textWidth);
    item.draws.emplace_back(TextDraw{x, y, reason});
    y += reason->height() + 8;
    addScore(context, cover, item, x, y);
    const TextPointer completeness = context.text.lay(cover.completeness, note, textWidth);
    item.draws.emplace_back(TextDraw{x, y + 5, completeness});
    item.height = y + 5 + completeness->height() + 10.5;
    TextStyle labelStyle = style(TypeSizes::body, TypeSizes::bodyLine, Ink::Text, true);
    labelStyle.align = Align::Center;
    const TextPointer label = context.text.lay(cover.conclusionLabel, labelStyle, labelWidth - 10);
    item.draws.emplace_back(TextDraw{coverLeft + 5, (item.height - label->height()) / 2, label});
    item.draws.emplace_back(BoxDraw{QRectF(coverLeft, 0, coverWidth, item.height), std::nullopt, Ink::Rule, 1.5});
    item.draws.emplace_back(
        RuleDraw{{coverLeft + labelWidth, 0}, {coverLeft + labelWidth, item.height}, 0.75, Ink::Rule});
    item.before = 27;
    return item;
}

FlowItem signatureItem(LayoutContext &context, const Cover &cover)
{
    FlowItem item;
    item.height = signatureHeight;
    const auto count = static_cast<double>(cover.signatures.size());
    const double cell = coverWidth / std::max(count, 1.0);
    double x = coverLeft;
    for (const Cover::Signature &signature : cover.signatures) {
        const TextPointer label = context.text.lay(
            signature.label, style(TypeSizes::table, TypeSizes::tableLine, Ink::Text, true), cell - 12);
        const TextPointer date =
            context.text.lay(signature.date, style(TypeSizes::table, TypeSizes::tableLine, Ink::Secondary), cell - 12);
        item.draws.emplace_back(TextDraw{x + 7.5, 5, label});
        item.draws.emplace_back(TextDraw{x + 7.5, signatureHeight - 5 - date->height(), date});
        if (x > coverLeft + 1) {
            item.draws.emplace_back(RuleDraw{{x, 0}, {x, signatureHeight}, 0.75, Ink::Rule});
        }
        x += cell;
    }
    if (!cover.signatures.empty()) {
        item.draws.emplace_back(
            BoxDraw{QRectF(coverLeft, 0, coverWidth, signatureHeight), std::nullopt, Ink::Rule, 0.75});
    }
    return item;
}

FlowItem fineprintItem(LayoutContext &context, const Cover &cover)
{
    FlowItem item;
    for (const std::string &line : cover.fineprint) {
        const TextPointer text =
            context.text.lay(line, style(TypeSizes::small, TypeSizes::smallLine, Ink::Secondary), coverWidth);
        item.draws.emplace_back(TextDraw{coverLeft, item.height, text});
        item.height += text->height();
    }
    item.before = 18;
    return item;
}

Flow upperParts(LayoutContext &context, const Cover &cover, double factPad)
{
    Flow parts;
    parts.push_back(titleItem(context, cover));
    for (const Cover::Fact &fact : cover.facts) {
        parts.push_back(factItem(context, fact, factPad));
    }
    parts.push_back(conclusionItem(context, cover));
    return parts;
}

double heightOf(const Flow &parts)
{
    double height = 0;
    for (const FlowItem &part : parts) {
        height += part.before + part.height;
    }
    return height;
}

/// A fact taller than a page goes on line by line.
void addSplit(FlowItem part, Flow &flow)
{
    bool first = true;
    const std::vector<Draw> draws = std::move(part.draws);
    for (const Draw &draw : draws) {
        const auto *text = std::get_if<TextDraw>(&draw);
        if (text == nullptr) {
            continue;
        }
        const std::size_t start = flow.size();
        addLines(text->text, text->x, flow);
        for (std::size_t i = start; i < flow.size(); ++i) {
            flow[i].wholePage = true;
        }
        flow[start].before = first ? 6 : 0;
        flow[start].keepWithNext = true;
        first = false;
    }
}

/// Too much for one page: one part after the other.
void layOverfull(FlowItem page, Flow upper, const FlowItem &signatures, const FlowItem &fineprint, Flow &flow)
{
    flow.push_back(std::move(page));
    upper.push_back(signatures);
    upper.back().before = 24;
    upper.push_back(fineprint);
    for (FlowItem &part : upper) {
        if (part.height > PageMetrics::height) {
            addSplit(std::move(part), flow);
            continue;
        }
        part.wholePage = true;
        flow.push_back(std::move(part));
    }
}

} // namespace

void layCover(LayoutContext &context, const Cover &cover, Flow &flow)
{
    const FlowItem signatures = signatureItem(context, cover);
    const FlowItem fineprint = fineprintItem(context, cover);
    const double fineprintTop = PageMetrics::pageHeight - fineprintBottom - fineprint.height;
    const double signatureTop = fineprintTop - 20 - signatures.height;
    Flow upper = upperParts(context, cover, 5.25);
    double top = titleTop;
    if (top + heightOf(upper) + 18 > signatureTop) {
        top = titleTopRaised;
        upper = upperParts(context, cover, 3);
    }
    const bool fits = top + heightOf(upper) + 12 <= signatureTop;
    FlowItem page = tags(context, cover);
    page.wholePage = true;
    page.breakBefore = true;
    if (fits) { // one drawing; its top is the page's upper margin
        FlowItem whole;
        shift(whole, std::move(page), tagsTop - PageMetrics::top);
        double y = top - PageMetrics::top;
        for (FlowItem &part : upper) {
            y += part.before;
            const double height = part.height;
            shift(whole, std::move(part), y);
            y += height;
        }
        shift(whole, signatures, signatureTop - PageMetrics::top);
        shift(whole, fineprint, fineprintTop - PageMetrics::top);
        whole.wholePage = true;
        whole.breakBefore = true;
        whole.height = PageMetrics::height;
        flow.push_back(std::move(whole));
        return;
    }
    layOverfull(std::move(page), std::move(upper), signatures, fineprint, flow);
}

} // namespace facet::pdf
