#include "report/Sections.h"

#include <array>

namespace facet
{

namespace
{

Legend verdictLegend(const ReportContext &context)
{
    Legend legend;
    legend.label = context.say(ReportText::OutsideFrame);
    for (const ReportMark mark : {ReportMark::Conform, ReportMark::Partial, ReportMark::Nonconform,
                                  ReportMark::NotApplicable, ReportMark::Undetermined}) {
        legend.entries.push_back({mark, markWord(mark, context.language()), {}});
    }
    return legend;
}

/// The requirements a record table serves, with their verdicts.
void addServed(const ReportContext &context, const Table &table, Blocks &blocks)
{
    Paragraph served = paragraph(context.say(ReportText::ServesRequirements), Paragraph::Style::Note);
    const std::vector<std::size_t> &requirements = context.catalogue().requirementsOf(table.id);
    for (std::size_t i = 0; i < requirements.size(); ++i) {
        if (i > 0) {
            served.runs.push_back(cell(context.say(ReportText::WideSpace)).front());
        }
        served.runs.push_back(context.requirementRun(requirements[i]));
    }
    if (!requirements.empty()) {
        blocks.emplace_back(std::move(served));
    }
}

void addNotesOf(const ReportContext &context, const Table &table, Blocks &blocks)
{
    std::vector<std::string> targets{table.id};
    for (const Item &item : table.items) {
        targets.push_back(item.id);
    }
    bool first = true;
    for (const std::string &target : targets) {
        const auto note = context.assessment().notes.find(target);
        if (note == context.assessment().notes.end()) {
            continue;
        }
        Paragraph line = paragraph({}, Paragraph::Style::Note);
        line.runs.front().text = context.say(ReportText::PartNote) + context.say(ReportText::Colon);
        line.runs.front().bold = true;
        if (!first) {
            line.runs.clear();
        }
        first = false;
        Run id = cell(target + context.say(ReportText::WideSpace)).front();
        id.link = context.targetAnchor(target);
        line.runs.push_back(std::move(id));
        line.runs.push_back(cell(note->second).front());
        blocks.emplace_back(std::move(line));
    }
}

void addNotApplicable(const ReportContext &context, const Table &table, const std::string &reason, Blocks &blocks)
{
    blocks.emplace_back(paragraph(context.say(ReportText::NotApplicableReason, {{"reason", reason}})));
    const std::int64_t count = context.recordCount(table.id);
    if (count > 0) {
        blocks.emplace_back(paragraph(context.say(ReportText::NotApplicableRecords, {{"count", groupedNumber(count)}}),
                                      Paragraph::Style::Note));
    }
}

/// How many records there are, and how many of them are printed.
std::string recordSentence(const ReportContext &context, const Table &table)
{
    const std::int64_t count = context.recordCount(table.id);
    const std::int64_t shown = context.printedRecords(table.id);
    if (count == 0) {
        return context.say(ReportText::NoRecords);
    }
    const ReportText text = shown == count ? ReportText::RecordsAll
                            : shown == 0   ? ReportText::RecordsNone
                                           : ReportText::RecordsSome;
    return context.say(text, {{"count", groupedNumber(count)}, {"shown", groupedNumber(shown)}});
}

void addTable(const ReportContext &context, const Table &table, Blocks &blocks)
{
    Heading heading;
    heading.level = 2;
    heading.text = context.say(ReportText::TableHeading, {{"id", table.id}, {"caption", context.in(table.caption)}});
    heading.anchor = "table-" + table.id;
    heading.caption = true;
    blocks.emplace_back(std::move(heading));
    if (table.kind == TableKind::Questionnaire) {
        blocks.emplace_back(formFrame(context, table));
        blocks.emplace_back(verdictLegend(context));
    } else if (const std::string *reason = context.notApplicable(table.id)) {
        addNotApplicable(context, table, *reason, blocks);
        addServed(context, table, blocks);
    } else {
        blocks.emplace_back(paragraph(recordSentence(context, table)));
        addRecords(context, table, blocks);
        addServed(context, table, blocks);
    }
    addNotesOf(context, table, blocks);
}

} // namespace

void addFilledTables(const ReportContext &context, Blocks &blocks)
{
    blocks.emplace_back(chapterHeading(context.chapters().tables, context.say(ReportText::ChapterTables), "tables"));
    for (const Table &table : context.catalogue().tables()) {
        addTable(context, table, blocks);
    }
}

} // namespace facet
