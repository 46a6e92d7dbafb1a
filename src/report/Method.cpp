#include "report/Sections.h"

#include <array>

namespace facet
{

namespace
{

std::string numbered(const ReportContext &context, int number, ReportText text)
{
    const int ofTrend = context.chapters().trend > 0 ? 2 : 0;
    return context.say(ReportText::TableCaption,
                       {{"number", std::to_string(number + ofTrend)}, {"text", context.say(text)}});
}

/// Levels with the weights that the catalogue gives them.
ReportTable levelTable(const ReportContext &context)
{
    ReportTable table;
    table.caption = numbered(context, 3, ReportText::LevelCaption);
    table.columns = {headColumn(context.say(ReportText::ColumnLevel), 2),
                     column(context.say(ReportText::ColumnWeight), 1, Align::Right),
                     column(context.say(ReportText::ColumnCount), 1.5, Align::Right),
                     column(context.say(ReportText::ColumnCritical), 1.5, Align::Right)};
    for (const Level level : {Level::Required, Level::Recommended, Level::Prohibited}) {
        int count = 0;
        int critical = 0;
        int weight = 0;
        for (const Requirement &requirement : context.catalogue().requirements()) {
            if (requirement.level == level) {
                ++count;
                critical += requirement.critical ? 1 : 0;
                weight = requirement.weight;
            }
        }
        if (count > 0) {
            table.rows.push_back(tableRow({cell(context.say(wordOf(level))), cell(std::to_string(weight)),
                                           cell(std::to_string(count)), cell(std::to_string(critical))}));
        }
    }
    return table;
}

struct Rule {
    ReportMark mark;
    ReportText when;
};

template <std::size_t count>
ReportTable ruleTable(const ReportContext &context, ReportText what, const std::array<Rule, count> &rules)
{
    ReportTable table;
    table.columns = {headColumn(context.say(what), 2), column(context.say(ReportText::ColumnWhen), 6)};
    for (const Rule &rule : rules) {
        Run word = cell(markWord(rule.mark, context.language())).front();
        word.mark = rule.mark;
        table.rows.push_back(tableRow({{std::move(word)}, cell(context.say(rule.when))}));
    }
    return table;
}

ReportTable severityTable(const ReportContext &context)
{
    static constexpr std::array rules{Rule{ReportMark::Critical, ReportText::SeverityRuleCritical},
                                      Rule{ReportMark::Major, ReportText::SeverityRuleMajor},
                                      Rule{ReportMark::Minor, ReportText::SeverityRuleMinor},
                                      Rule{ReportMark::Observation, ReportText::SeverityRuleObservation},
                                      Rule{ReportMark::Open, ReportText::SeverityRuleOpen}};
    ReportTable table = ruleTable(context, ReportText::ColumnSeverity, rules);
    table.caption = numbered(context, 4, ReportText::SeverityCaption);
    return table;
}

ReportTable conclusionTable(const ReportContext &context)
{
    static constexpr std::array rules{Rule{ReportMark::Halt, ReportText::ConclusionRuleHalt},
                                      Rule{ReportMark::Incomplete, ReportText::ConclusionRuleIncomplete},
                                      Rule{ReportMark::Good, ReportText::ConclusionRuleGood},
                                      Rule{ReportMark::Acceptable, ReportText::ConclusionRuleAcceptable},
                                      Rule{ReportMark::Rectify, ReportText::ConclusionRuleRectify}};
    ReportTable table = ruleTable(context, ReportText::MethodConclusion, rules);
    table.caption = numbered(context, 5, ReportText::ConclusionCaption);
    return table;
}

void addParameters(const ReportContext &context, Blocks &blocks)
{
    ReportTable table;
    table.columns = {headColumn(context.say(ReportText::ColumnParameter), 5),
                     column(context.say(ReportText::ColumnUsed), 1.5, Align::Right),
                     column(context.say(ReportText::ColumnDefault), 1.5, Align::Right)};
    for (const Parameter &parameter : context.catalogue().parameters()) {
        const auto set = context.assessment().parameters.find(parameter.id);
        const std::int64_t used = set == context.assessment().parameters.end() ? parameter.defaultValue : set->second;
        table.rows.push_back(tableRow({cell(context.in(parameter.label)), cell(groupedNumber(used)),
                                       cell(groupedNumber(parameter.defaultValue))}));
    }
    if (table.rows.empty()) {
        blocks.emplace_back(paragraph(context.say(ReportText::NoParameters)));
        return;
    }
    blocks.emplace_back(std::move(table));
}

Paragraph scoreThisTime(const ReportContext &context)
{
    const Score &score = context.result().score;
    return paragraph(context.say(ReportText::MethodThisTime, {{"value", scoreFigure(score.value)},
                                                              {"interval", intervalFigure(score)},
                                                              {"determined", std::to_string(score.determined)},
                                                              {"applicable", std::to_string(score.applicable)}}));
}

} // namespace

void addMethod(const ReportContext &context, Blocks &blocks)
{
    const int chapter = context.chapters().method;
    int section = 0;
    const auto begin = [&](ReportText title, const char *anchor) {
        blocks.emplace_back(sectionHeading(chapter, ++section, context.say(title), anchor));
    };
    blocks.emplace_back(chapterHeading(chapter, context.say(ReportText::ChapterMethod), "method"));
    blocks.emplace_back(paragraph(context.say(ReportText::MethodOwn)));
    begin(ReportText::MethodLevels, "method-levels");
    blocks.emplace_back(levelTable(context));
    blocks.emplace_back(paragraph(context.say(ReportText::CriticalIsOwn), Paragraph::Style::Note));
    begin(ReportText::MethodVerdicts, "method-verdicts");
    blocks.emplace_back(paragraph(context.say(ReportText::MethodVerdictRules)));
    blocks.emplace_back(paragraph(context.say(ReportText::MethodOverrides)));
    begin(ReportText::MethodScore, "method-score");
    blocks.emplace_back(paragraph(context.say(ReportText::MethodFormula)));
    blocks.emplace_back(paragraph(context.say(ReportText::MethodInterval)));
    blocks.emplace_back(scoreThisTime(context));
    begin(ReportText::MethodSeverity, "method-severity");
    blocks.emplace_back(severityTable(context));
    begin(ReportText::MethodConclusion, "method-conclusion");
    blocks.emplace_back(conclusionTable(context));
    begin(ReportText::MethodParameters, "method-parameters");
    addParameters(context, blocks);
    begin(ReportText::MethodCatalogue, "method-catalogue");
    blocks.emplace_back(
        paragraph(context.say(ReportText::CatalogueVersion, {{"version", context.catalogue().version()}})));
    blocks.emplace_back(paragraph(context.say(ReportText::DigestExplained)));
}

} // namespace facet
