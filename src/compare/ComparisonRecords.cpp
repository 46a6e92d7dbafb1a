#include "compare/ComparisonDocument.h"
#include "compare/ComparisonSections.h"

#include <algorithm>
#include <map>

namespace facet
{

namespace
{

std::string rowWord(const ComparisonContext &context, RowChange::Kind kind)
{
    switch (kind) {
    case RowChange::Kind::Added:
        return "+ " + context.say(ReportText::ComparedAdded);
    case RowChange::Kind::Removed:
        return "− " + context.say(ReportText::ComparedRemoved);
    case RowChange::Kind::Changed:
        break;
    }
    return "≠ " + context.say(ReportText::ComparedChanged);
}

/// Each cell on a line of its own: its label, then its words.
Runs cellRuns(const ComparisonContext &context, const Table &table, const RowChange &row)
{
    Runs runs;
    for (const ChangedText &text : changedTexts(table, row, context.language())) {
        Run label = cell((runs.empty() ? "" : "\n") + text.label + context.say(ReportText::Colon)).front();
        label.muted = true;
        runs.push_back(std::move(label));
        const Runs words = changeRuns(text.runs);
        runs.insert(runs.end(), words.begin(), words.end());
    }
    return runs;
}

Paragraph rowCounts(const ComparisonContext &context, const RecordTableChange &change)
{
    const auto count = [&](RowChange::Kind kind) {
        return groupedNumber(std::count_if(change.rows.begin(), change.rows.end(),
                                           [kind](const RowChange &row) { return row.kind == kind; }));
    };
    return paragraph(context.say(ReportText::ComparedRowCounts, {{"table", context.targetTitle(change.table)},
                                                                 {"before", groupedNumber(change.rowsBefore)},
                                                                 {"after", groupedNumber(change.rowsAfter)},
                                                                 {"added", count(RowChange::Kind::Added)},
                                                                 {"removed", count(RowChange::Kind::Removed)},
                                                                 {"changed", count(RowChange::Kind::Changed)}}));
}

void addRows(const ComparisonContext &context, const Table &about, const RecordTableChange &change, Blocks &blocks)
{
    ReportTable table;
    table.columns = {column(context.say(ReportText::ComparedChange), 1.5),
                     headColumn(context.say(ReportText::ComparedRow), 2.8),
                     column(context.say(ReportText::ComparedText), 6)};
    const std::size_t printed = std::min(change.rows.size(), mostPrintedRows);
    for (std::size_t i = 0; i < printed; ++i) {
        const RowChange &row = change.rows[i];
        table.rows.push_back(tableRow({cell(rowWord(context, row.kind)), cell(rowTitle(row, context.language())),
                                       cellRuns(context, about, row)}));
    }
    if (printed < change.rows.size()) {
        table.note =
            paragraph(context.say(ReportText::ComparedMoreRows,
                                  {{"count", groupedNumber(static_cast<std::int64_t>(change.rows.size() - printed))}}),
                      Paragraph::Style::Note);
    }
    blocks.emplace_back(std::move(table));
}

std::string difference(std::int64_t before, std::int64_t after)
{
    const std::int64_t more = after - before;
    return more > 0 ? "+" + groupedNumber(more) : more < 0 ? "−" + groupedNumber(-more) : "0";
}

ReportTable::TableRow countRow(std::string label, std::int64_t before, std::int64_t after)
{
    return tableRow({cell(std::move(label)), cell(groupedNumber(before)), cell(groupedNumber(after)),
                     cell(difference(before, after))});
}

/// Months of all systems, each system headed by its total.
ReportTable usageCountsTable(const ComparisonContext &context, const UsageChange &usage)
{
    std::map<std::string, std::pair<std::int64_t, std::int64_t>> totals;
    for (const UsageCount &count : usage.counts) {
        totals[count.system].first += count.before;
        totals[count.system].second += count.after;
    }
    ReportTable table;
    table.columns = {
        headColumn(context.say(ReportText::ComparedSystem) + " / " + context.say(ReportText::ComparedMonth), 4),
        column(context.say(ReportText::EarlierShort), 2, Align::Right),
        column(context.say(ReportText::LaterShort), 2, Align::Right),
        column(context.say(ReportText::ComparedDifferenceColumn), 2, Align::Right)};
    std::size_t printed = 0;
    const std::string *system = nullptr;
    for (const UsageCount &count : usage.counts) {
        if (++printed > mostPrintedRows) {
            break;
        }
        if (system == nullptr || *system != count.system) {
            system = &count.system;
            const auto &[before, after] = totals[count.system];
            table.rows.push_back(countRow(
                count.system.empty() ? context.say(ReportText::ComparedNoSystem) : count.system, before, after));
            table.rows.back().bold = true;
        }
        table.rows.push_back(
            countRow(context.say(ReportText::WideSpace) +
                         (count.month.empty() ? context.say(ReportText::ComparedNoMonth) : count.month),
                     count.before, count.after));
    }
    const auto shown = static_cast<std::int64_t>(std::min(usage.counts.size(), mostPrintedRows));
    const std::int64_t more = static_cast<std::int64_t>(usage.counts.size()) - shown + usage.leftOut;
    if (more > 0) {
        table.note = paragraph(context.say(ReportText::ComparedMoreMonths, {{"count", groupedNumber(more)}}),
                               Paragraph::Style::Note);
    }
    return table;
}

} // namespace

void addRecordChanges(const ComparisonContext &context, int chapter, Blocks &blocks)
{
    blocks.emplace_back(chapterHeading(chapter, context.say(ReportText::ComparedRecords), "records"));
    for (const RecordTableChange &change : context.comparison().tables) {
        const Table *table = context.catalogue().table(change.table);
        if (table == nullptr) {
            continue;
        }
        blocks.emplace_back(rowCounts(context, change));
        if (!change.rows.empty()) {
            addRows(context, *table, change, blocks);
        }
    }
}

void addUsageChanges(const ComparisonContext &context, int chapter, Blocks &blocks)
{
    const UsageChange &usage = context.comparison().usage;
    blocks.emplace_back(chapterHeading(chapter, context.say(ReportText::ComparedUsage), "usage"));
    if (!usage.differs) {
        blocks.emplace_back(
            paragraph(context.say(ReportText::ComparedUsageSame, {{"count", groupedNumber(usage.rowsAfter)}})));
        return;
    }
    blocks.emplace_back(
        paragraph(context.say(ReportText::ComparedUsageCounts, {{"before", groupedNumber(usage.rowsBefore)},
                                                                {"after", groupedNumber(usage.rowsAfter)}})));
    const bool counted = std::any_of(usage.counts.begin(), usage.counts.end(),
                                     [](const UsageCount &count) { return count.before != count.after; });
    if (!counted && usage.leftOut == 0) {
        blocks.emplace_back(paragraph(context.say(ReportText::ComparedUsageSameCounts)));
    }
    blocks.emplace_back(usageCountsTable(context, usage));
}

} // namespace facet
