#include "catalogue/Names.h"
#include "rules/AssessmentResult.h"

#include <algorithm>
#include <array>

namespace facet
{

Score AssessmentResult::scoreOf(std::string_view clause) const
{
    if (clause.empty()) {
        return score;
    }
    const auto found = std::ranges::find(clauses, clause, &ClauseScore::clause);
    return found == clauses.end() ? Score() : found->score;
}

int AssessmentResult::count(Severity severity) const
{
    return static_cast<int>(
        std::count_if(requirements.begin(), requirements.end(),
                      [severity](const RequirementResult &requirement) { return requirement.severity == severity; }));
}

int AssessmentResult::count(Verdict verdict) const
{
    return static_cast<int>(
        std::count_if(requirements.begin(), requirements.end(),
                      [verdict](const RequirementResult &requirement) { return requirement.verdict == verdict; }));
}

std::string_view outcomeId(Outcome outcome)
{
    static constexpr auto names = std::to_array<std::pair<std::string_view, Outcome>>({{"pass", Outcome::Pass},
                                                                                       {"fail", Outcome::Fail},
                                                                                       {"partial", Outcome::Partial},
                                                                                       {"unknown", Outcome::Unknown},
                                                                                       {"dropped", Outcome::Dropped}});
    return nameIn(names, outcome);
}

std::string_view severityId(Severity severity)
{
    static constexpr auto names =
        std::to_array<std::pair<std::string_view, Severity>>({{"critical", Severity::Critical},
                                                              {"major", Severity::Major},
                                                              {"minor", Severity::Minor},
                                                              {"observation", Severity::Observation},
                                                              {"open", Severity::Open}});
    return nameIn(names, severity);
}

std::string_view conclusionId(Conclusion conclusion)
{
    static constexpr auto names =
        std::to_array<std::pair<std::string_view, Conclusion>>({{"halt", Conclusion::Halt},
                                                                {"incomplete", Conclusion::Incomplete},
                                                                {"good", Conclusion::Good},
                                                                {"acceptable", Conclusion::Acceptable},
                                                                {"rectify", Conclusion::Rectify}});
    return nameIn(names, conclusion);
}

std::string_view adoptionId(Adoption adoption)
{
    static constexpr auto names =
        std::to_array<std::pair<std::string_view, Adoption>>({{"should", Adoption::Should},
                                                              {"may", Adoption::May},
                                                              {"avoid", Adoption::Avoid},
                                                              {"unknown", Adoption::Unknown}});
    return nameIn(names, adoption);
}

std::string_view levelId(Level level)
{
    return nameIn(levelNames, level);
}

std::string_view roleId(Role role)
{
    return nameIn(roleNames, role);
}

std::string_view checkId(CheckKind kind)
{
    return nameIn(checkKindNames, kind);
}

} // namespace facet
