#include "compare/CompareParts.h"

#include <algorithm>
#include <set>
#include <utility>

namespace facet
{

namespace
{

constexpr const char *usageTable = "A.7";

template <typename T>
std::optional<T> valueIn(const Assessment::ById<T> &values, const std::string &id)
{
    const auto found = values.find(id);
    return found == values.end() ? std::optional<T>() : std::optional<T>(found->second);
}

const std::vector<Row> &rowsIn(const Assessment &assessment, const std::string &table)
{
    static const std::vector<Row> none;
    const auto found = assessment.records.find(table);
    return found == assessment.records.end() ? none : found->second;
}

Expected<ComparedAssessment> arranged(const Catalogue &catalogue, const ComparisonInput &input)
{
    const JudgedResult &judged = input.judged;
    return arrangedResult(catalogue, judged, input.assessment.header).map([&](AssessmentResult result) {
        return ComparedAssessment{input.assessment.header, std::move(result), judged.catalogueVersion,
                                  judged.catalogueDigest};
    });
}

FilledIn filledIn(const Assessment &assessment, const std::string &target)
{
    return {valueIn(assessment.answers, target), valueIn(assessment.notApplicable, target),
            valueIn(assessment.notes, target).value_or(std::string())};
}

/// Compares what was filled in, and remembers the targets that differ.
class EntryComparison
{
public:
    EntryComparison(const Catalogue &catalogue, const Assessment &before, const Assessment &after,
                    Comparison &comparison)
        : m_catalogue(catalogue), m_before(before), m_after(after), m_comparison(comparison)
    {
    }

    void compareTables()
    {
        for (const Table &table : m_catalogue.tables()) {
            if (table.kind == TableKind::Records) {
                compareTarget(table.id);
                compareRecords(table);
            }
            for (const Item &item : table.items) {
                compareTarget(item.id);
            }
        }
    }

    void compareJudgements()
    {
        for (const Requirement &requirement : m_catalogue.requirements()) {
            JudgementChange change{requirement.id, valueIn(m_before.judgements, requirement.id),
                                   valueIn(m_after.judgements, requirement.id)};
            if (change.before != change.after) {
                m_changed.insert("judgements/" + requirement.id);
                m_comparison.judgements.push_back(std::move(change));
            }
        }
    }

    void compareParameters()
    {
        for (const Parameter &parameter : m_catalogue.parameters()) {
            const ParameterChange change{parameter.id,
                                         valueIn(m_before.parameters, parameter.id).value_or(parameter.defaultValue),
                                         valueIn(m_after.parameters, parameter.id).value_or(parameter.defaultValue)};
            if (change.before != change.after) {
                m_changed.insert("parameters/" + parameter.id);
                m_comparison.parameters.push_back(change);
            }
        }
    }

    /// What the requirement reads and what differs.
    [[nodiscard]] std::vector<std::string> changedTargets(const Requirement &requirement) const
    {
        std::vector<std::string> targets;
        for (const std::string &read : requirement.reads) {
            if (read != requirement.id && m_changed.contains(read)) {
                targets.push_back(read);
            }
        }
        const std::string judgement = "judgements/" + requirement.id; // any requirement can be overridden
        if (m_changed.contains(judgement)) {
            targets.push_back(judgement);
        }
        return targets;
    }

private:
    void compareTarget(const std::string &target)
    {
        TargetChange change{target, filledIn(m_before, target), filledIn(m_after, target)};
        if (change.before != change.after) {
            m_changed.insert(target);
            m_comparison.targets.push_back(std::move(change));
        }
    }

    void compareRecords(const Table &table)
    {
        if (table.id == usageTable) {
            if (m_comparison.usage.differs) {
                m_changed.insert(table.id);
            }
            return;
        }
        RecordTableChange change = compareRows(table, rowsIn(m_before, table.id), rowsIn(m_after, table.id));
        if (!change.rows.empty()) {
            m_changed.insert(table.id);
        }
        m_comparison.tables.push_back(std::move(change));
    }

    const Catalogue &m_catalogue;
    const Assessment &m_before;
    const Assessment &m_after;
    Comparison &m_comparison;
    std::set<std::string, std::less<>> m_changed;
};

void compareRequirements(const Catalogue &catalogue, const EntryComparison &entries, Comparison &comparison)
{
    for (std::size_t i = 0; i < catalogue.requirements().size(); ++i) {
        const Requirement &requirement = catalogue.requirements()[i];
        const Verdict before = comparison.before.result.requirements[i].verdict;
        const Verdict after = comparison.after.result.requirements[i].verdict;
        comparison.requirements.push_back(
            {requirement.id, before, after, changeOf(before, after), entries.changedTargets(requirement)});
    }
}

void compareResults(const Catalogue &catalogue, Comparison &comparison)
{
    const AssessmentResult &before = comparison.before.result;
    const AssessmentResult &after = comparison.after.result;
    std::set<std::string> changed; // clauses
    for (std::size_t i = 0; i < catalogue.requirements().size(); ++i) {
        if (comparison.requirements[i].kind != ChangeKind::Same) {
            changed.insert(catalogue.requirements()[i].clause);
        }
    }
    comparison.conclusion = compareConclusions(before.conclusion, after.conclusion);
    comparison.total = compareScores({}, before.score, after.score, changed.empty());
    for (const Clause &clause : catalogue.clauses()) {
        comparison.clauses.push_back(compareScores(clause.id, before.scoreOf(clause.id), after.scoreOf(clause.id),
                                                   !changed.contains(clause.id)));
    }
}

} // namespace

Expected<Comparison> compare(const Catalogue &catalogue, const ComparisonInput &before, const ComparisonInput &after,
                             const UsageChange &usage)
{
    Expected<ComparedAssessment> earlier = arranged(catalogue, before);
    if (!earlier) {
        return tl::unexpected<Error>(earlier.error());
    }
    Expected<ComparedAssessment> later = arranged(catalogue, after);
    if (!later) {
        return tl::unexpected<Error>(later.error());
    }
    Comparison comparison;
    comparison.before = std::move(*earlier);
    comparison.after = std::move(*later);
    comparison.otherCatalogue = isOtherCatalogue(before.judged, after.judged);
    comparison.usage = usage;
    EntryComparison entries(catalogue, before.assessment, after.assessment, comparison);
    entries.compareTables();
    entries.compareJudgements();
    entries.compareParameters();
    compareRequirements(catalogue, entries, comparison);
    compareResults(catalogue, comparison);
    return comparison;
}

} // namespace facet
