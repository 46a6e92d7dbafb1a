#include "report/Sections.h"

#include <algorithm>
#include <numeric>

namespace facet
{

namespace
{

/// The rows of A.2 are the inventory of systems, but a report is no place for tens of thousands of them.
constexpr std::size_t mostSystems = 500;

} // namespace

void addPriorities(const ReportContext &context, Blocks &blocks)
{
    blocks.emplace_back(
        chapterHeading(context.chapters().priorities, context.say(ReportText::ChapterPriorities), "priorities"));
    blocks.emplace_back(paragraph(context.say(ReportText::PrioritiesIntroduction)));
    if (const std::string *reason = context.notApplicable("A.2")) {
        blocks.emplace_back(paragraph(context.say(ReportText::PrioritiesNotApplicable, {{"reason", *reason}})));
        return;
    }
    const std::size_t count = context.result().priorities.size();
    if (count == 0) {
        blocks.emplace_back(paragraph(context.say(ReportText::PrioritiesNone)));
        return;
    }
    std::vector<std::size_t> shown(std::min(count, mostSystems));
    std::iota(shown.begin(), shown.end(), std::size_t{0});
    ReportTable table = systemsTable(context, shown);
    table.caption =
        context.say(ReportText::TableCaption, {{"number", "2"}, {"text", context.say(ReportText::PrioritiesCaption)}});
    if (isPseudoSystem(context)) {
        table.note = paragraph(context.say(ReportText::PseudoSystemNote), Paragraph::Style::Note);
    } else if (shown.size() < count) {
        table.note = paragraph(
            context.say(ReportText::PrioritiesCut, {{"shown", groupedNumber(static_cast<std::int64_t>(shown.size()))},
                                                    {"count", groupedNumber(static_cast<std::int64_t>(count))}}),
            Paragraph::Style::Note);
    }
    blocks.emplace_back(std::move(table));
    blocks.emplace_back(paragraph(context.say(ReportText::PrioritiesReading), Paragraph::Style::Note));
}

} // namespace facet
