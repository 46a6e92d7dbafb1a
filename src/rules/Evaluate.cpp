#include "rules/Evaluate.h"

#include "rules/Verdicts.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace facet
{

namespace
{

/// What the adoption priorities are worked out from.
bool concernsPriorities(const std::string &target)
{
    return target == "A.2" || target == "A.1.5" || target == "A.1.7" || target == "A.1.8";
}

} // namespace

AssessmentResult evaluate(const Catalogue &catalogue, const Facts &facts)
{
    AssessmentResult result;
    evaluateInto(result, catalogue, facts);
    return result;
}

void evaluateInto(AssessmentResult &result, const Catalogue &catalogue, const Facts &facts)
{
    const RuleView view(catalogue, facts);
    const std::vector<Requirement> &requirements = catalogue.requirements();
    result.requirements.resize(requirements.size());
    for (std::size_t i = 0; i < requirements.size(); ++i) {
        judgeRequirement(view, requirements[i], result.requirements[i]);
    }
    result.priorities = view.priorities();
    updateScores(catalogue, result);
}

std::vector<std::size_t> reevaluate(const Catalogue &catalogue, const Facts &facts,
                                    const std::vector<std::string> &targets, AssessmentResult &result)
{
    if (result.requirements.size() != catalogue.requirements().size()) { // nothing to start from
        result = evaluate(catalogue, facts);
        std::vector<std::size_t> all(result.requirements.size());
        std::iota(all.begin(), all.end(), std::size_t{0});
        return all;
    }
    std::set<std::size_t> affected;
    for (const std::string &target : targets) {
        const std::vector<std::size_t> &reading = catalogue.requirementsReading(target);
        affected.insert(reading.begin(), reading.end());
    }
    const RuleView view(catalogue, facts);
    std::vector<std::size_t> changed;
    for (const std::size_t index : affected) {
        RequirementResult fresh;
        judgeRequirement(view, catalogue.requirements()[index], fresh);
        if (fresh != result.requirements[index]) {
            result.requirements[index] = std::move(fresh);
            changed.push_back(index);
        }
    }
    if (std::any_of(targets.begin(), targets.end(), concernsPriorities)) {
        result.priorities = view.priorities();
    }
    if (!changed.empty()) {
        updateScores(catalogue, result);
    }
    return changed;
}

} // namespace facet
