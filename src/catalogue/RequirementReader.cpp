#include "catalogue/RequirementReader.h"

#include "catalogue/Names.h"

#include <algorithm>

namespace facet
{

namespace
{

int weightOf(Level level)
{
    switch (level) {
    case Level::Required:
        return 2;
    case Level::Recommended:
        return 1;
    case Level::Prohibited:
        break;
    }
    return 3;
}

/// Splits "5.4.2-b" into section and clause; a fault at the id when it is built differently.
void readId(const FormValue &id, const std::vector<Clause> &clauses, Requirement &requirement)
{
    requirement.id = id.string();
    const std::string &text = requirement.id;
    const std::size_t dash = text.find('-');
    const std::size_t dot = text.rfind('.', dash);
    const bool letter =
        dash != std::string::npos && dash + 2 == text.size() && text[dash + 1] >= 'a' && text[dash + 1] <= 'z';
    if (!letter || dot == std::string::npos || dot == 0) {
        id.fail({"要求的标识应形如 5.4.2-b", "a requirement's id must look like 5.4.2-b"});
    }
    const std::string number = text.substr(dot + 1, dash - dot - 1);
    requirement.section = text.substr(0, dash);
    requirement.clause = text.substr(0, dot);
    const auto sameId = [&requirement](const Clause &clause) { return clause.id == requirement.clause; };
    const bool known = std::any_of(clauses.begin(), clauses.end(), sameId);
    if (!known || number.empty() || number.find_first_not_of("0123456789") != std::string::npos) {
        id.fail({"「" + text + "」不属于任何一章", "\"" + text + "\" belongs to none of the clauses"});
    }
}

void checkWeight(const FormValue &weight, const Requirement &requirement)
{
    const int due = weightOf(requirement.level);
    if (weight.integer() != due) {
        weight.fail(
            {"这一级别的权重应为 " + std::to_string(due), "the weight of this level is " + std::to_string(due)});
    }
}

void addCheckReads(const Check &check, std::vector<std::string> &reads)
{
    reads.insert(reads.end(), check.touches.begin(), check.touches.end());
    const auto touches = [&check](std::string_view id) {
        return std::find(check.touches.begin(), check.touches.end(), id) != check.touches.end();
    };
    if (touches("A.2")) {
        reads.emplace_back("A.1.4"); // a 0 there drops the check while the table is empty
    }
    if (touches("A.9")) {
        reads.emplace_back("A.1.11");
    }
    if (check.kind == CheckKind::Priority) {
        reads.insert(reads.end(), {"A.1.5", "A.1.7", "A.1.8"});
    } else if (check.kind == CheckKind::ProtectedNetwork) {
        reads.emplace_back("A.2");
    } else if (check.kind == CheckKind::ProvidersConsistent) {
        reads.insert(reads.end(), {"A.2", "A.5.1", "A.5.6", "A.9"});
    }
}

void addConditionReads(const Condition &condition, std::vector<std::string> &reads)
{
    switch (condition.kind) {
    case ConditionKind::Never:
        return;
    case ConditionKind::Is:
        reads.push_back(condition.item);
        return;
    case ConditionKind::BelowThreshold:
        reads.insert(reads.end(), {condition.item, condition.sumItem, "parameters/" + condition.parameter});
        return;
    case ConditionKind::NoProvider:
        reads.insert(reads.end(), {"A.1.11", "A.2", "A.5.1", "A.5.6", "A.9"});
        return;
    case ConditionKind::NoInternet:
        reads.insert(reads.end(), {"A.2", "A.6.5"});
        return;
    }
}

} // namespace

Requirement readRequirement(const FormValue &value, const NameResolver &names, const std::vector<Clause> &clauses,
                            const std::vector<Requirement> &earlier)
{
    FormObject object(value);
    Requirement requirement;
    const FormValue id = object.required("id");
    readId(id, clauses, requirement);
    const auto sameId = [&requirement](const Requirement &other) { return other.id == requirement.id; };
    if (std::any_of(earlier.begin(), earlier.end(), sameId)) {
        id.fail({"要求 " + requirement.id + " 重复", "the requirement " + requirement.id + " occurs twice"});
    }
    requirement.level = readName(object.required("level"), levelNames);
    requirement.weight = weightOf(requirement.level);
    checkWeight(object.required("weight"), requirement);
    if (const auto critical = object.optional("critical")) {
        requirement.critical = critical->boolean();
    }
    requirement.title = object.text("title");
    requirement.text = object.text("text");
    requirement.recommendation = object.text("recommendation");
    if (const auto condition = object.optional("not_applicable")) {
        requirement.notApplicable = readCondition(*condition, names);
    }
    for (const FormValue &check : object.required("checks").elements()) {
        requirement.checks.push_back(readCheck(check, names));
    }
    object.close();
    requirement.reads = whatIsReadBy(requirement);
    return requirement;
}

std::vector<std::string> whatIsReadBy(const Requirement &requirement)
{
    std::vector<std::string> reads{requirement.id}; // any requirement can be judged or overridden
    for (const Check &check : requirement.checks) {
        addCheckReads(check, reads);
    }
    addConditionReads(requirement.notApplicable, reads);
    std::sort(reads.begin(), reads.end());
    reads.erase(std::unique(reads.begin(), reads.end()), reads.end());
    return reads;
}

} // namespace facet
