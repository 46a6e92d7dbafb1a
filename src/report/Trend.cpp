#include "report/Sections.h"

#include <string>

namespace facet
{

namespace
{

TrendChart trendChart(const ReportContext &context)
{
    const std::vector<TrendEntry> &entries = context.input().trend;
    const std::vector<std::string> labels = trendLabels(entries);
    TrendChart chart;
    const auto addPanel = [&](const std::string &title, const std::string &clause) {
        TrendChart::Panel &panel = chart.panels.emplace_back();
        panel.title = title;
        for (std::size_t index = 0; index < entries.size(); ++index) {
            const Score score = entries[index].result.scoreOf(clause);
            panel.points.push_back({labels[index], score.low, score.high});
        }
    };
    addPanel(context.say(ReportText::ChartTotal), {});
    for (const Clause &clause : context.catalogue().clauses()) {
        addPanel(clauseName(context, clause.id), clause.id);
    }
    chart.mark = acceptableScore;
    chart.lineLegend = context.say(ReportText::TrendLine);
    chart.intervalLegend = context.say(ReportText::TrendInterval);
    chart.markLegend = context.say(ReportText::ChartMark);
    chart.caption =
        context.say(ReportText::FigureCaption, {{"number", "2"}, {"text", context.say(ReportText::TrendCaption)}});
    return chart;
}

Runs dateCell(const ReportContext &context, const TrendEntry &entry)
{
    const std::string &date = entry.header.date;
    return cell((date.empty() ? context.say(ReportText::Nothing) : date) + (entry.otherCatalogue ? " *" : ""));
}

std::string caption(const ReportContext &context, const char *number, ReportText text)
{
    return context.say(ReportText::TableCaption, {{"number", number}, {"text", context.say(text)}});
}

/// Date, assessment, conclusion, score, findings and how they changed.
ReportTable findingsTable(const ReportContext &context)
{
    const bool chinese = context.language() == Language::Chinese;
    ReportTable table;
    table.caption = caption(context, "3", ReportText::TrendFindingsCaption);
    table.columns = {headColumn(context.say(ReportText::AssessmentDate), 78),
                     column(context.say(ReportText::AssessmentTitle), 130),
                     column(context.say(ReportText::ConclusionLabel), chinese ? 84 : 96),
                     column(context.say(ReportText::ColumnInterval), 90, Align::Right),
                     column(context.say(ReportText::Findings), 56, Align::Right),
                     column(context.say(ReportText::TrendNew), 46, Align::Right),
                     column(context.say(ReportText::TrendClosed), 56, Align::Right),
                     column(context.say(ReportText::TrendOpen), 56, Align::Right)};
    bool isFirst = true;
    for (const TrendEntry &entry : context.input().trend) {
        Runs conclusion = cell(markWord(reportMarkOf(entry.result.conclusion), context.language()));
        conclusion.front().mark = reportMarkOf(entry.result.conclusion);
        const auto changed = [&](int count) {
            return cell(isFirst ? context.say(ReportText::Nothing) : std::to_string(count));
        };
        table.rows.push_back(tableRow({dateCell(context, entry), cell(entry.header.title), std::move(conclusion),
                                       cell(intervalFigure(entry.result.score)), cell(std::to_string(entry.findings)),
                                       changed(entry.newFindings), changed(entry.closedFindings),
                                       cell(std::to_string(entry.result.count(Severity::Open)))}));
        isFirst = false;
    }
    table.rows.back().bold = true;
    table.note = paragraph(context.say(ReportText::TrendFindingsNote), Paragraph::Style::Note);
    return table;
}

ReportTable clausesTable(const ReportContext &context)
{
    const bool chinese = context.language() == Language::Chinese;
    ReportTable table;
    table.caption = caption(context, "4", ReportText::TrendClausesCaption);
    table.columns = {headColumn(context.say(ReportText::AssessmentDate), 78)};
    for (const Clause &clause : context.catalogue().clauses()) {
        table.columns.push_back(column(
            chinese ? clauseName(context, clause.id) : clause.id + "\n" + context.in(clause.title), 100, Align::Right));
    }
    for (const TrendEntry &entry : context.input().trend) {
        std::vector<Runs> cells{dateCell(context, entry)};
        for (const Clause &clause : context.catalogue().clauses()) {
            cells.push_back(cell(intervalFigure(entry.result.scoreOf(clause.id))));
        }
        table.rows.push_back(tableRow(std::move(cells)));
    }
    table.rows.back().bold = true;
    return table;
}

/// Which catalogues those marked with a star were judged by; nothing when none is.
void addCatalogueNote(const ReportContext &context, Blocks &blocks)
{
    std::string versions;
    for (const TrendEntry &entry : context.input().trend) {
        if (entry.otherCatalogue) {
            versions += (versions.empty() ? "" : context.say(ReportText::EnumerationMark)) + entry.catalogueVersion;
        }
    }
    if (!versions.empty()) {
        blocks.emplace_back(
            paragraph(context.say(ReportText::TrendOtherCatalogue, {{"versions", versions}}), Paragraph::Style::Note));
    }
}

} // namespace

void addTrend(const ReportContext &context, Blocks &blocks)
{
    const ReportInput &input = context.input();
    blocks.emplace_back(chapterHeading(context.chapters().trend, context.say(ReportText::ChapterTrend), "trend"));
    std::string introduction =
        context.say(ReportText::TrendIntroduction,
                    {{"unit", context.assessment().header.unit}, {"count", std::to_string(input.trend.size())}});
    if (input.earlierLeftOut > 0) {
        introduction += context.say(ReportText::TrendLeftOut, {{"count", std::to_string(input.earlierLeftOut)}});
    }
    if (input.alteredLeftOut > 0) {
        introduction += context.say(ReportText::TrendAltered, {{"count", std::to_string(input.alteredLeftOut)}});
    }
    blocks.emplace_back(paragraph(std::move(introduction)));
    blocks.emplace_back(trendChart(context));
    blocks.emplace_back(findingsTable(context));
    blocks.emplace_back(clausesTable(context));
    addCatalogueNote(context, blocks);
}

} // namespace facet
