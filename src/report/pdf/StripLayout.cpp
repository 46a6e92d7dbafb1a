#include "report/pdf/BlockLayouts.h"
#include "report/pdf/PageMetrics.h"

#include <algorithm>

namespace facet::pdf
{

namespace
{

Run plainRun(const std::string &text, bool bold, bool muted)
{
    Run run;
    run.text = text;
    run.bold = bold;
    run.muted = muted;
    return run;
}

Runs countRuns(const CountStrip::Count &count)
{
    Run label = plainRun(count.label, false, false);
    label.mark = count.mark;
    Runs runs{label};
    if (!count.count.empty()) {
        runs.push_back(plainRun(count.label.empty() ? count.count : " " + count.count, true, false));
    }
    return runs;
}

std::vector<TextPointer> layEntries(LayoutContext &context, const std::vector<CountStrip::Count> &counts,
                                    const TextStyle &style)
{
    std::vector<TextPointer> entries;
    for (const CountStrip::Count &count : counts) {
        entries.push_back(context.text.lay(countRuns(count), style, PageMetrics::width));
    }
    return entries;
}

} // namespace

void layCountStrip(LayoutContext &context, const CountStrip &strip, Flow &flow)
{
    const TextStyle style{TypeSizes::table, TypeSizes::formLine};
    constexpr double padX = 10.5;
    constexpr double padY = 6;
    constexpr double least = 10;
    Runs head{plainRun(strip.label, false, true)};
    if (!strip.total.empty()) {
        head.push_back(plainRun(" " + strip.total, true, false));
    }
    std::vector<TextPointer> entries = layEntries(context, strip.counts, style);
    entries.insert(entries.begin(), context.text.lay(head, style, PageMetrics::width));
    const double inner = PageMetrics::width - 2 * padX;
    FlowItem item;
    double y = padY;
    for (std::size_t first = 0; first < entries.size();) {
        double used = 0;
        std::size_t end = first;
        while (end < entries.size() && (end == first || used + least + entries[end]->widest() <= inner)) {
            used += entries[end]->widest() + (end > first ? least : 0);
            ++end;
        }
        const bool whole = first == 0 && end == entries.size();
        const double spare = inner - used;
        const double gap = least + (whole && end - first > 1 ? spare / static_cast<double>(end - first - 1) : 10);
        double x = PageMetrics::left + padX;
        for (std::size_t i = first; i < end; ++i) {
            item.draws.emplace_back(TextDraw{x, y, entries[i]});
            x += entries[i]->widest() + gap;
        }
        y += style.line;
        first = end;
    }
    item.height = y + padY;
    item.before = 7;
    item.after = 4;
    item.draws.emplace_back(
        BoxDraw{QRectF(PageMetrics::left, 0, PageMetrics::width, item.height), std::nullopt, Ink::Rule, 0.75});
    flow.push_back(std::move(item));
}

void layLegend(LayoutContext &context, const Legend &legend, Flow &flow)
{
    TextStyle style{TypeSizes::small, TypeSizes::tableLine};
    style.ink = Ink::Secondary;
    std::vector<TextPointer> entries = layEntries(context, legend.entries, style);
    if (!legend.label.empty()) {
        entries.insert(entries.begin(), context.text.lay(legend.label, style, PageMetrics::width));
    }
    FlowItem item;
    double x = 0;
    double y = 0;
    for (const TextPointer &entry : entries) {
        if (x > 0 && x + entry->widest() > PageMetrics::width) {
            x = 0;
            y += style.line;
        }
        item.draws.emplace_back(TextDraw{PageMetrics::left + x, y, entry});
        x += entry->widest() + 10;
    }
    item.height = y + style.line;
    item.before = 5;
    item.after = 8;
    flow.push_back(std::move(item));
}

} // namespace facet::pdf
