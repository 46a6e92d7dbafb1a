#include "compare/ComparisonDocument.h"

#include "assessment/ValueJson.h"
#include "compare/ComparisonSections.h"
#include "report/Sections.h"

#include <algorithm>

namespace facet
{

namespace
{

Cover::Fact assessmentFact(const ComparisonContext &context, ReportText label, const AssessmentHeader &header)
{
    std::string value = assessmentName(header, context.language());
    if (!header.assessor.empty()) {
        value += "\n" + context.say(ReportText::Assessor) + context.say(ReportText::Colon) + header.assessor;
    }
    return {context.say(label), std::move(value), false};
}

std::string joinedUnits(const ComparisonContext &context)
{
    const std::string &before = context.comparison().before.header.unit;
    const std::string &after = context.comparison().after.header.unit;
    if (before.empty() || before == after) {
        return after.empty() ? context.say(ReportText::NotStated) : after;
    }
    return after.empty() ? before : context.say(ReportText::FromTo, {{"before", before}, {"after", after}});
}

std::string percentDone(const Score &score)
{
    return std::to_string(wholePercent(score.determined, score.applicable));
}

std::string conclusionReason(const ComparisonContext &context)
{
    const Comparison &comparison = context.comparison();
    const std::string difference =
        comparison.total.low ? context.say(ReportText::ComparedDifference,
                                           {{"difference", differenceFigure(comparison.total, context.language())},
                                            {"word", directionWord(comparison.total.direction, context.language())}})
                             : std::string();
    return context.say(ReportText::ComparedConclusion,
                       {{"word", directionWord(comparison.conclusion, context.language())},
                        {"before", intervalFigure(comparison.total.before)},
                        {"after", intervalFigure(comparison.total.after)},
                        {"difference", difference}});
}

void addCover(const ComparisonContext &context, const ComparisonDocumentOptions &options, Blocks &blocks)
{
    const Comparison &comparison = context.comparison();
    const Score &after = comparison.total.after;
    const auto conclusion = [&](const ComparedAssessment &side) {
        return markWord(reportMarkOf(side.result.conclusion), context.language());
    };
    Cover cover;
    cover.title = context.say(ReportText::ComparisonTitle);
    cover.subtitle = context.say(ReportText::Subtitle);
    cover.facts = {{context.say(ReportText::Unit), joinedUnits(context), true},
                   assessmentFact(context, ReportText::Earlier, comparison.before.header),
                   assessmentFact(context, ReportText::Later, comparison.after.header)};
    cover.conclusionLabel = context.say(ReportText::ComparedChange);
    cover.conclusionMark = reportMarkOf(comparison.after.result.conclusion);
    cover.conclusion = context.say(
        ReportText::FromTo, {{"before", conclusion(comparison.before)}, {"after", conclusion(comparison.after)}});
    cover.conclusionReason = conclusionReason(context);
    cover.score = {{}, after.low, after.high, intervalFigure(after), true};
    cover.scoreNote = context.say(ReportText::ComparedScoreNote);
    cover.completeness = context.say(ReportText::ComparedCompleteness,
                                     {{"before", percentDone(comparison.total.before)}, {"after", percentDone(after)}});
    cover.fineprint = {
        catalogueNote(comparison, context.language()),
        options.generatedAt.empty()
            ? context.say(ReportText::GeneratedUntimed, {{"version", options.programVersion}})
            : context.say(ReportText::Generated, {{"version", options.programVersion}, {"time", options.generatedAt}})};
    blocks.emplace_back(std::move(cover));
    blocks.emplace_back(PageBreak{});
}

std::string clauseTitle(const ComparisonContext &context, const std::string &id)
{
    const std::vector<Clause> &clauses = context.catalogue().clauses();
    const auto found = std::find_if(clauses.begin(), clauses.end(), [&](const Clause &c) { return c.id == id; });
    return found == clauses.end() ? context.say(ReportText::ChartTotal)
                                  : id + context.say(ReportText::WideSpace) + found->title.in(context.language());
}

ScoreChart scoreChart(const ComparisonContext &context, const std::vector<ScoreChange> &changes)
{
    ScoreChart chart;
    for (const ScoreChange &change : changes) {
        const std::string title = clauseTitle(context, change.clause) + context.say(ReportText::Gap);
        for (const auto &[score, side] :
             {std::pair(&change.before, ReportText::EarlierShort), std::pair(&change.after, ReportText::LaterShort)}) {
            chart.bars.push_back(
                {title + context.say(side), score->low, score->high, intervalFigure(*score), change.clause.empty()});
        }
    }
    chart.mark = acceptableScore;
    chart.lowLegend = context.say(ReportText::ChartLow);
    chart.highLegend = context.say(ReportText::ChartHigh);
    chart.markLegend = context.say(ReportText::ChartMark);
    chart.caption =
        context.say(ReportText::FigureCaption, {{"number", "1"}, {"text", context.say(ReportText::ComparedFigure)}});
    return chart;
}

std::string signedWord(const ComparisonContext &context, Direction direction)
{
    return directionSign(direction) + " " + directionWord(direction, context.language());
}

ReportTable scoreTable(const ComparisonContext &context, const std::vector<ScoreChange> &changes)
{
    ReportTable table;
    table.columns = {headColumn(context.say(ReportText::ComparedClause), 3.6),
                     column(context.say(ReportText::EarlierShort), 2, Align::Right),
                     column(context.say(ReportText::LaterShort), 2, Align::Right),
                     column(context.say(ReportText::ComparedDifferenceColumn), 2.4, Align::Right),
                     column(context.say(ReportText::ComparedChange), 2.6)};
    for (const ScoreChange &change : changes) {
        table.rows.push_back(
            tableRow({cell(clauseTitle(context, change.clause)), cell(intervalFigure(change.before)),
                      cell(intervalFigure(change.after)), cell(differenceFigure(change, context.language())),
                      cell(signedWord(context, change.direction))}));
        table.rows.back().bold = change.clause.empty();
    }
    table.note = paragraph(context.say(ReportText::ComparedByInterval), Paragraph::Style::Note);
    return table;
}

std::string countsInWords(const ComparisonContext &context)
{
    const Comparison &comparison = context.comparison();
    const auto count = [&](ChangeKind kind) { return std::to_string(comparison.count(kind)); };
    const auto total = static_cast<int>(comparison.requirements.size());
    return context.say(ReportText::ComparedCounts,
                       {{"total", std::to_string(total)},
                        {"changed", std::to_string(total - comparison.count(ChangeKind::Same))},
                        {"better", count(ChangeKind::Better)},
                        {"worse", count(ChangeKind::Worse)},
                        {"applicable", count(ChangeKind::NewlyApplicable)},
                        {"gone", count(ChangeKind::NoLongerApplicable)},
                        {"undetermined", count(ChangeKind::ToUndetermined)},
                        {"same", count(ChangeKind::Same)}});
}

void addScores(const ComparisonContext &context, Blocks &blocks)
{
    const Comparison &comparison = context.comparison();
    std::vector<ScoreChange> changes{comparison.total};
    changes.insert(changes.end(), comparison.clauses.begin(), comparison.clauses.end());
    blocks.emplace_back(chapterHeading(1, context.say(ReportText::ComparedScores), "scores"));
    Paragraph note = paragraph(catalogueNote(comparison, context.language()));
    note.runs.front().bold = comparison.otherCatalogue;
    blocks.emplace_back(std::move(note));
    blocks.emplace_back(paragraph(countsInWords(context)));
    blocks.emplace_back(scoreChart(context, changes));
    blocks.emplace_back(scoreTable(context, changes));
}

Runs verdictCell(const ComparisonContext &context, Verdict verdict)
{
    Runs runs = cell(markWord(reportMarkOf(verdict), context.language()));
    runs.front().mark = reportMarkOf(verdict);
    return runs;
}

/// Empty for a judgement: it is that of the requirement in the same row.
std::string entryTitle(const ComparisonContext &context, const std::string &target)
{
    constexpr std::string_view parameters = "parameters/";
    if (target.starts_with(parameters)) {
        const Parameter *parameter = context.catalogue().parameter(target.substr(parameters.size()));
        return parameter == nullptr ? target : parameter->label.in(context.language());
    }
    if (target.starts_with("judgements/")) {
        return {};
    }
    return context.catalogue().table(target) == nullptr ? target : context.say(ReportText::TableName, {{"id", target}});
}

ReportTable::TableRow requirementRow(const ComparisonContext &context, const RequirementChange &change)
{
    Runs entries;
    for (const std::string &target : change.changedTargets) {
        const std::string title = entryTitle(context, target);
        entries.push_back(cell((entries.empty() ? "" : "\n") + title + (title.empty() ? "" : " ")).front());
        entries.push_back(
            cell(shortChange(context.catalogue(), context.comparison(), change.requirement, target, context.language()))
                .front());
    }
    return tableRow({cell(changeSign(change.kind) + " " + changeWord(change.kind, context.language())),
                     cell(context.requirementTitle(change.requirement)), verdictCell(context, change.before),
                     verdictCell(context, change.after), std::move(entries)});
}

void addRequirements(const ComparisonContext &context, Blocks &blocks)
{
    blocks.emplace_back(chapterHeading(2, context.say(ReportText::ComparedRequirements), "requirements"));
    ReportTable table;
    table.columns = {column(context.say(ReportText::ComparedChange), 1.9),
                     headColumn(context.say(ReportText::ComparedRequirement), 3.8),
                     column(context.say(ReportText::EarlierShort), 1.9),
                     column(context.say(ReportText::LaterShort), 1.9),
                     column(context.say(ReportText::ComparedEntries), 3.6)};
    for (const RequirementChange &change : context.comparison().requirements) {
        if (change.kind != ChangeKind::Same) {
            table.rows.push_back(requirementRow(context, change));
        }
    }
    if (table.rows.empty()) {
        blocks.emplace_back(paragraph(context.say(ReportText::ComparedNothing)));
        return;
    }
    table.note = paragraph(context.say(ReportText::ComparedRest,
                                       {{"count", std::to_string(context.comparison().count(ChangeKind::Same))}}),
                           Paragraph::Style::Note);
    blocks.emplace_back(std::move(table));
}

void fillFacts(const ComparisonContext &context, const std::string &generatedAt, ReportDocument &document)
{
    const AssessmentHeader &after = context.comparison().after.header;
    document.language = context.language();
    document.title = context.say(ReportText::ComparisonTitle);
    document.author = after.assessor;
    document.subject = after.unit;
    document.runningLeft = document.title;
    document.runningRight = joinedUnits(context);
    document.footerLeft = context.say(ReportText::FooterBasis);
    const std::string pageOf = context.say(ReportText::PageOf, {{"page", "{page}"}, {"pages", "{pages}"}});
    (context.language() == Language::Chinese ? document.pageOf.zh : document.pageOf.en) = pageOf;
    document.pageReference = context.say(ReportText::PageReference, {{"page", "{page}"}});
    document.pageReferenceBeside = context.say(ReportText::PageReferenceBeside, {{"page", "{page}"}});
    document.generatedAt = generatedAt;
}

ReportText statusText(Status status)
{
    switch (status) {
    case Status::Draft:
        return ReportText::StatusDraft;
    case Status::InReview:
        return ReportText::InReview;
    case Status::Final:
        return ReportText::StatusFinal;
    }
    return ReportText::StatusDraft;
}

} // namespace

std::string ComparisonContext::targetTitle(std::string_view target) const
{
    if (const Table *table = m_catalogue.table(target)) {
        return say(ReportText::TableName, {{"id", table->id}}) + " " + table->name.in(m_language);
    }
    const Item *item = m_catalogue.item(target);
    return std::string(target) + (item == nullptr ? std::string() : " " + item->name.in(m_language));
}

std::string ComparisonContext::requirementTitle(std::string_view requirement) const
{
    const Requirement *known = m_catalogue.requirement(requirement);
    return std::string(requirement) + (known == nullptr ? std::string() : " " + known->title.in(m_language));
}

Runs changeRuns(const WordRuns &words)
{
    Runs runs;
    for (const WordRun &word : words) {
        if (word.kind == WordRun::Kind::Added && !runs.empty() && runs.back().change == TextChange::Removed) {
            runs.push_back(cell(" ").front()); // sets the new text off from the one that it stands for
        }
        Run run = cell(word.text).front();
        run.change = word.kind == WordRun::Kind::Removed ? TextChange::Removed
                     : word.kind == WordRun::Kind::Added ? TextChange::Added
                                                         : TextChange::None;
        runs.push_back(std::move(run));
    }
    return runs;
}

ReportTable::TableRow groupRow(std::string text)
{
    ReportTable::TableRow row = tableRow({cell(std::move(text))});
    row.bold = true;
    row.group = true;
    return row;
}

std::string assessmentName(const AssessmentHeader &header, Language language)
{
    const std::string status = reportText(statusText(header.status), language);
    const std::string title = header.title.empty() ? reportText(ReportText::Untitled, language) : header.title;
    const std::string facts =
        header.date.empty() ? status : header.date + reportText(ReportText::Comma, language) + status;
    return title + reportText(ReportText::InBrackets, language, {{"text", facts}});
}

std::string catalogueNote(const Comparison &comparison, Language language)
{
    const auto name = [&](const ComparedAssessment &side) {
        return side.catalogueDigest.empty()
                   ? side.catalogueVersion
                   : reportText(ReportText::CatalogueWithDigest, language,
                                {{"version", side.catalogueVersion}, {"digest", side.catalogueDigest.substr(0, 16)}});
    };
    if (comparison.otherCatalogue) {
        return reportText(ReportText::ComparedOtherCatalogue, language,
                          {{"before", name(comparison.before)}, {"after", name(comparison.after)}});
    }
    return reportText(ReportText::ComparedSameCatalogue, language, {{"version", comparison.after.catalogueVersion}});
}

ReportDocument buildComparisonDocument(const Catalogue &catalogue, const Comparison &comparison,
                                       const ComparisonDocumentOptions &options)
{
    const ComparisonContext context(catalogue, comparison, options.language);
    ReportDocument document;
    fillFacts(context, options.generatedAt, document);
    addCover(context, options, document.blocks);
    addScores(context, document.blocks);
    addRequirements(context, document.blocks);
    addEntryChanges(context, 3, document.blocks);
    addRecordChanges(context, 4, document.blocks);
    addUsageChanges(context, 5, document.blocks);
    return document;
}

} // namespace facet
