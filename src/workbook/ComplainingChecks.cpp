#include "workbook/ComplainingChecks.h"

namespace facet
{

namespace
{

/// Whether a check of this kind speaks of single rows of the table.
bool concernsRows(const Check &check, const RecordTable &table)
{
    switch (check.kind) {
    case CheckKind::Filled:
    case CheckKind::Unique:
    case CheckKind::Ordered:
    case CheckKind::Known:
    case CheckKind::None:
        return check.table == table.id();
    case CheckKind::NoUseAfterLeaving:
        return table.id() == "A.7";
    case CheckKind::Priority:
        return table.id() == "A.2";
    default:
        return false;
    }
}

bool complains(const Check &check, Outcome outcome)
{
    // A blank field keeps `none` from being judged.
    return outcome == Outcome::Fail || outcome == Outcome::Partial ||
           (check.kind == CheckKind::None && outcome == Outcome::Unknown);
}

} // namespace

std::vector<ComplainingCheck> complainingChecks(const SessionState &state, const RecordTable &table)
{
    std::vector<ComplainingCheck> found;
    const std::vector<Requirement> &requirements = state.database.catalogue.requirements();
    for (const std::size_t index : state.database.catalogue.requirementsOf(table.id())) {
        const RequirementResult &result = state.result.requirements[index];
        if (result.computed == Verdict::NotApplicable) {
            continue;
        }
        for (std::size_t i = 0; i < requirements[index].checks.size(); ++i) {
            const Check &check = requirements[index].checks[i];
            const CheckResult &judged = result.checks[i];
            if (concernsRows(check, table) && complains(check, judged.outcome)) {
                found.push_back({&requirements[index], i, judged.outcome, judged.rows ? judged.rows->count : 0});
            }
        }
    }
    return found;
}

const std::vector<AvoidedImportance> &avoidedImportances()
{
    static const std::vector<AvoidedImportance> all = {
        {"business_importance", "key"}, {"user_importance", "important"}, {"operator_importance", "important"}};
    return all;
}

bool namesAvoided(const FieldValue &value, std::string_view category)
{
    const auto *tally = std::get_if<Tally>(&value);
    const auto count = tally == nullptr ? Tally::const_iterator() : tally->find(category);
    return tally != nullptr && count != tally->end() && count->second > 0;
}

} // namespace facet
