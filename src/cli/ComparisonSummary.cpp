#include "cli/ComparisonSummary.h"

#include "compare/ChangeTexts.h"
#include "compare/ComparisonDocument.h"
#include "report/ReportTexts.h"
#include "report/Words.h"

#include <algorithm>
#include <map>

namespace facet
{

namespace
{

class Summary
{
public:
    Summary(const Catalogue &catalogue, const Comparison &comparison, Language language)
        : m_catalogue(catalogue), m_comparison(comparison), m_language(language)
    {
    }

    std::string text()
    {
        heads();
        requirements();
        entries();
        records();
        usage();
        return std::move(m_text);
    }

private:
    [[nodiscard]] std::string say(ReportText text, std::initializer_list<TextValue> values = {}) const
    {
        return reportText(text, m_language, values);
    }
    [[nodiscard]] std::string verdict(Verdict verdict) const { return markWord(reportMarkOf(verdict), m_language); }
    [[nodiscard]] std::string nameOf(const std::string &target) const
    {
        const Item *item = m_catalogue.item(target);
        const Table *table = m_catalogue.table(target);
        return item != nullptr    ? target + " " + item->name.in(m_language)
               : table != nullptr ? target + " " + table->name.in(m_language)
                                  : target;
    }
    void line(const std::string &text) { m_text += text + "\n"; }
    /// A heading before the first line of a part.
    void heading(ReportText text) { line("\n" + say(text)); }

    void heads();
    void score(const std::string &label, const ScoreChange &change);
    void requirements();
    void entries();
    void entry(const std::string &title, const std::vector<ChangedText> &texts);
    void records();
    void usage();

    const Catalogue &m_catalogue;
    const Comparison &m_comparison;
    Language m_language;
    std::string m_text;
};

/// Words as wdiff writes them, which shows the change without colours. A text of several lines stays in its column.
std::string marked(const WordRuns &runs)
{
    std::string text;
    for (const WordRun &run : runs) {
        const bool removed = run.kind == WordRun::Kind::Removed;
        const bool added = run.kind == WordRun::Kind::Added;
        text += removed ? "[-" : added ? "{+" : "";
        for (const char c : run.text)
            text += c == '\n' ? std::string("\n      ") : std::string(1, c);
        text += removed ? "-]" : added ? "+}" : "";
    }
    return text;
}

void Summary::score(const std::string &label, const ScoreChange &change)
{
    line(directionSign(change.direction) + " " + label + "  " + intervalFigure(change.before) + " → " +
         intervalFigure(change.after) + "  " + differenceFigure(change, m_language) + "  " +
         directionWord(change.direction, m_language));
}

void Summary::heads()
{
    const auto conclusion = [&](const ComparedAssessment &side) {
        return markWord(reportMarkOf(side.result.conclusion), m_language);
    };
    line(assessmentName(m_comparison.before.header, m_language) + " → " +
         assessmentName(m_comparison.after.header, m_language));
    line(catalogueNote(m_comparison, m_language));
    line(directionSign(m_comparison.conclusion) + " " + say(ReportText::ConclusionLabel) + "  " +
         conclusion(m_comparison.before) + " → " + conclusion(m_comparison.after) + "  " +
         directionWord(m_comparison.conclusion, m_language));
    score(say(ReportText::ChartTotal), m_comparison.total);
    for (std::size_t i = 0; i < m_comparison.clauses.size(); ++i) {
        const Clause &clause = m_catalogue.clauses()[i];
        score(clause.id + " " + clause.title.in(m_language), m_comparison.clauses[i]);
    }
}

void Summary::requirements()
{
    const int same = m_comparison.count(ChangeKind::Same);
    if (same < static_cast<int>(m_comparison.requirements.size()))
        heading(ReportText::ComparedRequirements);
    for (const RequirementChange &change : m_comparison.requirements) {
        if (change.kind == ChangeKind::Same)
            continue;
        const Requirement *requirement = m_catalogue.requirement(change.requirement);
        line(changeSign(change.kind) + " " + change.requirement + " " +
             (requirement == nullptr ? std::string() : requirement->title.in(m_language)) + "  " +
             verdict(change.before) + " → " + verdict(change.after) + "  " + changeWord(change.kind, m_language));
        for (const std::string &target : change.changedTargets)
            line("    " + target + "  " +
                 shortChange(m_catalogue, m_comparison, change.requirement, target, m_language));
    }
    line("= " + say(ReportText::ChangeSame) + " " + std::to_string(same));
}

void Summary::entry(const std::string &title, const std::vector<ChangedText> &texts)
{
    line("  " + title);
    for (const ChangedText &text : texts)
        line("    " + text.label + say(ReportText::Colon) + marked(text.runs));
}

void Summary::entries()
{
    if (!m_comparison.targets.empty())
        heading(ReportText::ComparedEntries);
    for (const TargetChange &change : m_comparison.targets)
        entry(nameOf(change.target), changedTexts(m_catalogue, change, m_language));
    if (!m_comparison.judgements.empty())
        heading(ReportText::ComparedJudgements);
    for (const JudgementChange &change : m_comparison.judgements)
        entry(change.requirement, changedTexts(change, m_language));
    if (!m_comparison.parameters.empty())
        heading(ReportText::ComparedParameters);
    for (const ParameterChange &change : m_comparison.parameters) {
        const ChangedText text = changedText(m_catalogue, change, m_language);
        line("  " + text.label + say(ReportText::Colon) + marked(text.runs));
    }
}

void Summary::records()
{
    const bool any = std::any_of(m_comparison.tables.begin(), m_comparison.tables.end(),
                                 [](const RecordTableChange &change) { return !change.rows.empty(); });
    if (any)
        heading(ReportText::ComparedRecords);
    for (const RecordTableChange &change : m_comparison.tables) {
        const Table *table = m_catalogue.table(change.table);
        if (table == nullptr || change.rows.empty())
            continue;
        line("  " + nameOf(change.table) + "  " + groupedNumber(change.rowsBefore) + " → " +
             groupedNumber(change.rowsAfter));
        for (const RowChange &row : change.rows) {
            const char *sign = row.kind == RowChange::Kind::Added     ? "+ "
                               : row.kind == RowChange::Kind::Removed ? "− "
                                                                      : "≠ ";
            line("  " + (sign + rowTitle(row, m_language)));
            if (row.kind != RowChange::Kind::Changed)
                continue;
            for (const ChangedText &text : changedTexts(*table, row, m_language))
                line("      " + text.label + say(ReportText::Colon) + marked(text.runs));
        }
    }
}

void Summary::usage()
{
    const UsageChange &usage = m_comparison.usage;
    if (!usage.differs)
        return;
    heading(ReportText::ComparedUsage);
    line("  " + nameOf("A.7") + "  " + groupedNumber(usage.rowsBefore) + " → " + groupedNumber(usage.rowsAfter));
    std::map<std::string, std::pair<std::int64_t, std::int64_t>> systems;
    for (const UsageCount &count : usage.counts) {
        systems[count.system].first += count.before;
        systems[count.system].second += count.after;
    }
    for (const auto &[system, counts] : systems) {
        line("    " + (system.empty() ? say(ReportText::ComparedNoSystem) : system) + "  " +
             groupedNumber(counts.first) + " → " + groupedNumber(counts.second));
    }
    if (usage.leftOut > 0)
        line("    " + say(ReportText::ComparedMoreMonths, {{"count", groupedNumber(usage.leftOut)}}));
}

} // namespace

std::string comparisonSummary(const Catalogue &catalogue, const Comparison &comparison, Language language)
{
    return Summary(catalogue, comparison, language).text();
}

} // namespace facet
