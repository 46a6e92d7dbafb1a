#include "rules/Conditions.h"

#include <algorithm>
#include <limits>

namespace facet
{

namespace
{

bool isBelowThreshold(const Condition &condition, const RuleView &view)
{
    const auto *number = view.answerAs<std::int64_t>(condition.item);
    if (number == nullptr) {
        return false;
    }
    const std::int64_t limit = view.facts()
                                   .parameter(condition.parameter)
                                   .value_or(view.catalogue().parameter(condition.parameter)->defaultValue);
    const auto *tally = view.answerAs<Tally>(condition.sumItem);
    return *number < limit && (tally == nullptr || sumOf(*tally) < limit);
}

bool storesWithProvider(const RuleView &view)
{
    const auto *places = view.answerAs<MultiChoiceAnswer>("A.5.6");
    if (places == nullptr) {
        return false;
    }
    return std::any_of(places->choices.begin(), places->choices.end(), [](const std::string &place) {
        return place == "local_provider" || place == "remote_dedicated_provider" || place == "remote_public_provider";
    });
}

} // namespace

bool holds(const Condition &condition, const RuleView &view)
{
    switch (condition.kind) {
    case ConditionKind::Never:
        return false;
    case ConditionKind::Is:
        return view.chose(condition.item, condition.option);
    case ConditionKind::BelowThreshold:
        return isBelowThreshold(condition, view);
    case ConditionKind::NoProvider:
        return hasNoProvider(view);
    case ConditionKind::NoInternet:
        return view.chose("A.6.5", "no") && !view.anyRowWith("A.2", "network", "internet");
    }
    return false;
}

bool hasNoProvider(const RuleView &view)
{
    return view.isZero("A.1.11") && view.rowCount("A.9") == 0 && !view.chose("A.5.1", "provider") &&
           !storesWithProvider(view) && !view.anyRowHas("A.2", "provider");
}

std::int64_t sumOf(const Tally &tally)
{
    constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
    std::int64_t sum = 0;
    for (const auto &[category, count] : tally) {
        sum = count > largest - sum ? largest : sum + count;
    }
    return sum;
}

} // namespace facet
