#include "rules/Verdicts.h"

#include "rules/Checks.h"
#include "rules/Conditions.h"

#include <algorithm>

namespace facet
{

namespace
{

bool hasJudgementCheck(const Requirement &requirement)
{
    return std::any_of(requirement.checks.begin(), requirement.checks.end(),
                       [](const Check &check) { return check.kind == CheckKind::Judgement; });
}

/// Which outcomes occur among the checks of a role.
struct Outcomes {
    bool pass = false;
    bool fail = false;
    bool partial = false;
    bool unknown = false;

    void add(Outcome outcome)
    {
        pass = pass || outcome == Outcome::Pass;
        fail = fail || outcome == Outcome::Fail;
        partial = partial || outcome == Outcome::Partial;
        unknown = unknown || outcome == Outcome::Unknown;
    }
    [[nodiscard]] bool allDropped() const { return !pass && !fail && !partial && !unknown; }
};

} // namespace

Verdict combined(const std::vector<Check> &checks, const std::vector<CheckResult> &results)
{
    Outcomes essential;
    Outcomes supporting;
    for (std::size_t i = 0; i < checks.size(); ++i) {
        if (checks[i].role == Role::Essential) {
            essential.add(results[i].outcome);
        } else if (checks[i].role == Role::Supporting) {
            supporting.add(results[i].outcome);
        }
    }
    if (essential.allDropped()) {
        return Verdict::NotApplicable;
    }
    if (essential.fail) {
        return Verdict::Nonconform;
    }
    if (essential.unknown) {
        return Verdict::Undetermined;
    }
    if (essential.partial || supporting.fail || supporting.partial) {
        return Verdict::Partial;
    }
    return supporting.unknown ? Verdict::Undetermined : Verdict::Conform;
}

std::optional<Severity> severityOf(const Requirement &requirement, Verdict verdict)
{
    const bool recommended = requirement.level == Level::Recommended;
    switch (verdict) {
    case Verdict::Nonconform:
        return requirement.critical ? Severity::Critical : recommended ? Severity::Minor : Severity::Major;
    case Verdict::Partial:
        return recommended ? Severity::Observation : Severity::Minor;
    case Verdict::Undetermined:
        return Severity::Open;
    default:
        return std::nullopt;
    }
}

void judgeRequirement(const RuleView &view, const Requirement &requirement, RequirementResult &result)
{
    result.checks.resize(requirement.checks.size());
    for (std::size_t i = 0; i < requirement.checks.size(); ++i) {
        view.spare(std::move(result.checks[i].message));
        result.checks[i] = runCheck(view, requirement, requirement.checks[i]);
    }
    result.computed =
        holds(requirement.notApplicable, view) ? Verdict::NotApplicable : combined(requirement.checks, result.checks);
    result.verdict = result.computed;
    result.reason.reset();
    if (const Judgement *judgement = view.facts().judgement(requirement.id)) {
        result.reason = judgement->reason;
        if (!hasJudgementCheck(requirement)) { // there it is an override; else the judgement check has read it already
            result.verdict = judgement->verdict;
        }
    }
    result.severity = severityOf(requirement, result.verdict);
}

} // namespace facet
