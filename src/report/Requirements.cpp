#include "report/Sections.h"

namespace facet
{

namespace
{

ReportTable::TableRow requirementRow(const ReportContext &context, std::size_t index)
{
    const Requirement &about = context.catalogue().requirements()[index];
    const RequirementResult &result = context.result().requirements.at(index);
    Run id = cell(about.id).front();
    id.link = result.severity ? context.requirementAnchor(index) : std::string();
    const std::string level = context.say(wordOf(about.level));
    Run verdict = cell(markWord(reportMarkOf(result.verdict), context.language())).front();
    verdict.mark = reportMarkOf(result.verdict);
    Runs verdicts{std::move(verdict)};
    if (result.computed != result.verdict) {
        const std::string computed = markWord(reportMarkOf(result.computed), context.language());
        Run was = cell("\n" + context.say(ReportText::ComputedWas, {{"verdict", computed}})).front();
        was.muted = true;
        verdicts.push_back(std::move(was));
    }
    Runs severity = cell(context.say(ReportText::Nothing));
    if (result.severity) {
        severity = cell(markWord(reportMarkOf(*result.severity), context.language()));
        severity.front().mark = reportMarkOf(*result.severity);
    }
    ReportTable::TableRow row;
    row.cells = {{std::move(id)},
                 cell(context.in(about.title)),
                 cell(about.critical ? context.say(ReportText::CriticalMark, {{"level", level}}) : level),
                 std::move(verdicts),
                 std::move(severity)};
    row.anchor = "requirement-" + about.id;
    return row;
}

ReportTable::TableRow clauseRow(const ReportContext &context, const Clause &clause)
{
    Run title = cell(clause.id + context.say(ReportText::WideSpace) + context.in(clause.title)).front();
    title.bold = true;
    ReportTable::TableRow row;
    row.group = true;
    row.cells.push_back({std::move(title)});
    for (const ClauseScore &score : context.result().clauses) {
        if (score.clause == clause.id) {
            Run figure =
                cell(context.say(
                         ReportText::InBrackets,
                         {{"text", context.say(ReportText::ClauseScore, {{"score", intervalFigure(score.score)}})}}))
                    .front();
            figure.muted = true;
            row.cells.front().push_back(std::move(figure));
        }
    }
    return row;
}

} // namespace

void addRequirements(const ReportContext &context, Blocks &blocks)
{
    const std::vector<Requirement> &requirements = context.catalogue().requirements();
    blocks.emplace_back(
        chapterHeading(context.chapters().requirements, context.say(ReportText::ChapterRequirements), "requirements"));
    blocks.emplace_back(
        paragraph(context.say(ReportText::RequirementsIntroduction, {{"count", std::to_string(requirements.size())}})));
    ReportTable table;
    table.columns = {
        headColumn(context.say(ReportText::ColumnRequirementId), 0.95),
        column(context.say(ReportText::ColumnTitle), 4.0), column(context.say(ReportText::ColumnLevel), 1.7),
        column(context.say(ReportText::ColumnVerdict), 2.2), column(context.say(ReportText::ColumnSeverity), 1.8)};
    for (const Clause &clause : context.catalogue().clauses()) {
        table.rows.push_back(clauseRow(context, clause));
        for (std::size_t i = 0; i < requirements.size(); ++i) {
            if (requirements[i].clause == clause.id) {
                table.rows.push_back(requirementRow(context, i));
            }
        }
    }
    blocks.emplace_back(std::move(table));
}

} // namespace facet
