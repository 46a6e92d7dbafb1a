#include "report/Sections.h"

#include <algorithm>
#include <array>

namespace facet
{

namespace
{

constexpr std::array allVerdicts{Verdict::Conform, Verdict::Partial, Verdict::Nonconform, Verdict::NotApplicable,
                                 Verdict::Undetermined};
constexpr std::array allSeverities{Severity::Critical, Severity::Major, Severity::Minor, Severity::Observation,
                                   Severity::Open};

int findingCount(const AssessmentResult &result)
{
    int count = 0;
    for (const Severity severity : allSeverities) {
        count += result.count(severity);
    }
    return count;
}

ReportText nextStep(Conclusion conclusion)
{
    switch (conclusion) {
    case Conclusion::Halt:
        return ReportText::NextHalt;
    case Conclusion::Incomplete:
        return ReportText::NextIncomplete;
    case Conclusion::Good:
        return ReportText::NextGood;
    case Conclusion::Acceptable:
        return ReportText::NextAcceptable;
    case Conclusion::Rectify:
        break;
    }
    return ReportText::NextRectify;
}

Paragraph inWords(const ReportContext &context)
{
    const AssessmentResult &result = context.result();
    const auto verdicts = [&](Verdict verdict) { return std::to_string(result.count(verdict)); };
    std::string text = context.say(ReportText::SummaryJudged, {{"total", std::to_string(result.requirements.size())},
                                                               {"applicable", std::to_string(result.score.applicable)},
                                                               {"na", verdicts(Verdict::NotApplicable)},
                                                               {"determined", std::to_string(result.score.determined)},
                                                               {"conform", verdicts(Verdict::Conform)},
                                                               {"partial", verdicts(Verdict::Partial)},
                                                               {"nonconform", verdicts(Verdict::Nonconform)},
                                                               {"undetermined", verdicts(Verdict::Undetermined)}});
    text += context.say(ReportText::SummaryFindings, {{"findings", std::to_string(findingCount(result))},
                                                      {"critical", std::to_string(result.count(Severity::Critical))},
                                                      {"major", std::to_string(result.count(Severity::Major))}});
    text += context.say(ReportText::SummaryConclusion);
    Paragraph made = paragraph(text);
    Run conclusion;
    conclusion.text = markWord(reportMarkOf(result.conclusion), context.language());
    conclusion.bold = true;
    made.runs.push_back(conclusion);
    Run rest;
    rest.text = context.say(ReportText::SummaryReason, {{"reason", conclusionReason(context)}}) +
                context.say(nextStep(result.conclusion));
    made.runs.push_back(rest);
    return made;
}

CountStrip severityStrip(const ReportContext &context)
{
    CountStrip strip;
    strip.label = context.say(ReportText::Findings);
    strip.total = std::to_string(findingCount(context.result()));
    for (const Severity severity : allSeverities) {
        strip.counts.push_back({reportMarkOf(severity), markWord(reportMarkOf(severity), context.language()),
                                std::to_string(context.result().count(severity))});
    }
    return strip;
}

ScoreChart chart(const ReportContext &context)
{
    ScoreChart made;
    const Score &total = context.result().score;
    made.bars.push_back({context.say(ReportText::ChartTotal), total.low, total.high, intervalFigure(total), true});
    for (const ClauseScore &clause : context.result().clauses) {
        made.bars.push_back({clauseName(context, clause.clause), clause.score.low, clause.score.high,
                             intervalFigure(clause.score), false});
    }
    made.mark = acceptableScore;
    made.lowLegend = context.say(ReportText::ChartLow);
    made.highLegend = context.say(ReportText::ChartHigh);
    made.markLegend = context.say(ReportText::ChartMark);
    made.caption =
        context.say(ReportText::FigureCaption, {{"number", "1"}, {"text", context.say(ReportText::ChartCaption)}});
    return made;
}

/// How many requirements of a clause (all for an empty one) have the verdict.
int countIn(const ReportContext &context, const std::string &clause, Verdict verdict)
{
    int count = 0;
    for (std::size_t i = 0; i < context.catalogue().requirements().size(); ++i) {
        const bool counts = clause.empty() || context.catalogue().requirements()[i].clause == clause;
        count += counts && context.result().requirements.at(i).verdict == verdict ? 1 : 0;
    }
    return count;
}

ReportTable::TableRow verdictRow(const ReportContext &context, const std::string &label, const std::string &clause,
                                 const Score &score)
{
    ReportTable::TableRow row;
    row.cells.push_back(cell(label));
    for (const Verdict verdict : allVerdicts) {
        const int count = countIn(context, clause, verdict);
        row.cells.push_back(cell(count == 0 ? context.say(ReportText::Nothing) : std::to_string(count)));
    }
    row.cells.push_back(cell(std::to_string(score.applicable)));
    row.cells.push_back(cell(intervalFigure(score)));
    return row;
}

/// Shares of the page for clause, five verdicts, applicable, interval: English words are long, Chinese ones even.
constexpr std::array chineseWidths{120.0, 66.0, 92.0, 80.0, 80.0, 80.0, 46.0, 96.0};
constexpr std::array englishWidths{166.0, 60.0, 60.0, 60.0, 72.0, 88.0, 42.0, 94.0};

ReportTable verdictTable(const ReportContext &context)
{
    const bool chinese = context.language() == Language::Chinese;
    const std::array<double, 8> &widths = chinese ? chineseWidths : englishWidths;
    ReportTable table;
    table.caption = context.say(ReportText::TableCaption,
                                {{"number", "1"}, {"text", context.say(ReportText::VerdictTableCaption)}});
    table.columns.push_back(headColumn(context.say(ReportText::ColumnClause), widths.front()));
    for (const Verdict verdict : allVerdicts) {
        // The mark stands beside a Chinese word and above an English one.
        const std::string word = markWord(reportMarkOf(verdict), context.language());
        table.columns.push_back(column((chinese ? "" : "\n") + word, widths.at(table.columns.size()), Align::Right));
        table.columns.back().header.front().mark = reportMarkOf(verdict);
    }
    table.columns.push_back(column(context.say(ReportText::ColumnApplicable), widths.at(6), Align::Right));
    table.columns.push_back(column(context.say(ReportText::ColumnInterval), widths.at(7), Align::Right));
    for (const ClauseScore &clause : context.result().clauses) {
        table.rows.push_back(verdictRow(context, clauseName(context, clause.clause), clause.clause, clause.score));
    }
    table.rows.push_back(verdictRow(context, context.say(ReportText::ColumnTotal), {}, context.result().score));
    table.rows.back().bold = true;
    return table;
}

ReportTable::TableRow measureRow(const ReportContext &context, std::size_t requirement, Severity severity)
{
    const Requirement &about = context.catalogue().requirements()[requirement];
    ReportTable::TableRow row;
    Run mark = cell(markWord(reportMarkOf(severity), context.language())).front();
    mark.mark = reportMarkOf(severity);
    Run id = cell(about.id).front();
    id.link = context.requirementAnchor(requirement);
    Run page;
    page.link = id.link;
    page.pageOf = true;
    Run title = cell(context.in(about.title) + "\n").front();
    title.bold = true;
    Run advice = cell(context.in(about.recommendation)).front();
    row.cells = {{mark}, {id}, {title, advice}, {page}};
    return row;
}

void addFirstMeasures(const ReportContext &context, Blocks &blocks)
{
    blocks.emplace_back(
        sectionHeading(context.chapters().summary, 1, context.say(ReportText::FirstMeasures), "measures"));
    ReportTable table;
    table.columns = {column({}, 1.1), headColumn({}, 1.0), column({}, 8.0), column({}, 1.2, Align::Right)};
    for (const Severity severity : {Severity::Critical, Severity::Major}) {
        for (std::size_t i = 0; i < context.result().requirements.size(); ++i) {
            if (context.result().requirements[i].severity == severity) {
                table.rows.push_back(measureRow(context, i, severity));
            }
        }
    }
    if (table.rows.empty()) {
        blocks.emplace_back(paragraph(context.say(ReportText::NoFirstMeasures)));
        return;
    }
    blocks.emplace_back(std::move(table));
}

Paragraph modelNote(const ReportContext &context)
{
    Paragraph note = paragraph(context.say(ReportText::ModelIsOwn), Paragraph::Style::Note);
    if (context.chapters().method > 0) {
        Run see;
        see.text = context.say(ReportText::SeeChapter, {{"number", std::to_string(context.chapters().method)}});
        see.link = "method";
        note.runs.push_back(see);
    }
    return note;
}

} // namespace

std::string clauseName(const ReportContext &context, const std::string &id)
{
    const std::vector<Clause> &clauses = context.catalogue().clauses();
    const auto found = std::find_if(clauses.begin(), clauses.end(), [&](const Clause &c) { return c.id == id; });
    return found == clauses.end() ? id : id + context.say(ReportText::WideSpace) + context.in(found->title);
}

void addSummary(const ReportContext &context, Blocks &blocks)
{
    blocks.emplace_back(chapterHeading(context.chapters().summary, context.say(ReportText::ChapterSummary), "summary"));
    blocks.emplace_back(inWords(context));
    blocks.emplace_back(severityStrip(context));
    blocks.emplace_back(chart(context));
    blocks.emplace_back(verdictTable(context));
    addFirstMeasures(context, blocks);
    blocks.emplace_back(modelNote(context));
}

} // namespace facet
