#include "compare/ComparisonSections.h"

namespace facet
{

namespace
{

ReportTable textTable(const ComparisonContext &context)
{
    ReportTable table;
    table.columns = {headColumn(context.say(ReportText::ComparedPlace), 2.2),
                     column(context.say(ReportText::ComparedText), 8)};
    return table;
}

ReportTable::TableRow textRow(const ChangedText &text)
{
    return tableRow({cell(text.label), changeRuns(text.runs)});
}

void addTexts(ReportTable &table, const std::string &title, const std::vector<ChangedText> &texts)
{
    if (texts.empty()) {
        return;
    }
    table.rows.push_back(groupRow(title));
    for (const ChangedText &text : texts) {
        table.rows.push_back(textRow(text));
    }
}

/// The changes at the items of a table, or about a record table.
ReportTable tableEntries(const ComparisonContext &context, const Table &about)
{
    ReportTable table = textTable(context);
    for (const TargetChange &change : context.comparison().targets) {
        if (change.target == about.id || about.item(change.target) != nullptr) {
            addTexts(table, context.targetTitle(change.target),
                     changedTexts(context.catalogue(), change, context.language()));
        }
    }
    return table;
}

ReportTable judgementEntries(const ComparisonContext &context)
{
    ReportTable table = textTable(context);
    for (const JudgementChange &change : context.comparison().judgements) {
        addTexts(table, context.requirementTitle(change.requirement), changedTexts(change, context.language()));
    }
    return table;
}

ReportTable parameterEntries(const ComparisonContext &context)
{
    ReportTable table = textTable(context);
    for (const ParameterChange &change : context.comparison().parameters) {
        table.rows.push_back(textRow(changedText(context.catalogue(), change, context.language())));
    }
    return table;
}

} // namespace

void addEntryChanges(const ComparisonContext &context, int chapter, Blocks &blocks)
{
    blocks.emplace_back(chapterHeading(chapter, context.say(ReportText::ComparedEntries), "entries"));
    blocks.emplace_back(paragraph(context.say(ReportText::ComparedKey), Paragraph::Style::Note));
    int section = 0;
    const auto add = [&](const std::string &title, const std::string &anchor, ReportTable table) {
        if (!table.rows.empty()) {
            blocks.emplace_back(sectionHeading(chapter, ++section, title, anchor));
            blocks.emplace_back(std::move(table));
        }
    };
    for (const Table &table : context.catalogue().tables()) {
        add(context.targetTitle(table.id), "entries-" + table.id, tableEntries(context, table));
    }
    add(context.say(ReportText::ComparedJudgements), "judgements", judgementEntries(context));
    add(context.say(ReportText::ComparedParameters), "parameters", parameterEntries(context));
    if (section == 0) {
        blocks.emplace_back(paragraph(context.say(ReportText::ComparedNothing)));
    }
}

} // namespace facet
