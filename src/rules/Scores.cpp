#include "rules/Verdicts.h"

namespace facet
{

namespace
{

/// Adds up requirements and divides at the end. Halves and whole weights add exactly.
class ScoreSum
{
public:
    void add(const Requirement &requirement, Verdict verdict)
    {
        if (verdict == Verdict::NotApplicable) {
            return;
        }
        ++m_score.applicable;
        m_applicableWeight += requirement.weight;
        if (verdict == Verdict::Undetermined) {
            return;
        }
        ++m_score.determined;
        m_determinedWeight += requirement.weight;
        const double value = verdict == Verdict::Conform ? 1.0 : verdict == Verdict::Partial ? 0.5 : 0.0;
        m_reached += requirement.weight * value;
    }

    [[nodiscard]] Score score() const
    {
        Score score = m_score;
        if (m_determinedWeight > 0) {
            score.value = 100.0 * m_reached / m_determinedWeight;
        }
        if (m_applicableWeight > 0) {
            const int open = m_applicableWeight - m_determinedWeight;
            score.low = 100.0 * m_reached / m_applicableWeight;
            score.high = 100.0 * (m_reached + open) / m_applicableWeight;
            score.completeness = static_cast<double>(score.determined) / score.applicable;
        }
        return score;
    }

private:
    Score m_score;
    int m_applicableWeight = 0;
    int m_determinedWeight = 0;
    double m_reached = 0;
};

constexpr double acceptableValue = 75.0;

Conclusion conclude(const AssessmentResult &result)
{
    if (result.count(Severity::Critical) > 0) {
        return Conclusion::Halt;
    }
    if (result.count(Verdict::Undetermined) > 0 || !result.score.value) {
        return Conclusion::Incomplete;
    }
    const int major = result.count(Severity::Major);
    if (major + result.count(Severity::Minor) + result.count(Severity::Observation) == 0) {
        return Conclusion::Good;
    }
    return major == 0 && *result.score.value >= acceptableValue ? Conclusion::Acceptable : Conclusion::Rectify;
}

} // namespace

void updateScores(const Catalogue &catalogue, AssessmentResult &result)
{
    const std::vector<Requirement> &requirements = catalogue.requirements();
    const std::vector<Clause> &clauses = catalogue.clauses();
    ScoreSum all;
    std::vector<ScoreSum> perClause(clauses.size());
    std::size_t clause = 0;
    for (std::size_t i = 0; i < requirements.size(); ++i) {
        all.add(requirements[i], result.requirements[i].verdict);
        while (clauses[clause].id != requirements[i].clause) { // they mostly stand in the order of the clauses
            clause = (clause + 1) % clauses.size();
        }
        perClause[clause].add(requirements[i], result.requirements[i].verdict);
    }
    result.score = all.score();
    result.clauses.clear();
    for (std::size_t k = 0; k < clauses.size(); ++k) {
        result.clauses.push_back({clauses[k].id, perClause[k].score()});
    }
    result.conclusion = conclude(result);
}

} // namespace facet
