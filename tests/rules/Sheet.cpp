#include "rules/Sheet.h"

#include "assessment/ValueJson.h"
#include "base/StrictJson.h"
#include "rules/Evaluate.h"
#include "rules/MemoryFacts.h"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace facet
{

namespace
{

template <typename T>
T orThrow(Expected<T> value)
{
    if (!value) {
        throw std::runtime_error(value.error().place + ": " + value.error().message.en);
    }
    return std::move(*value);
}

/// The object under the key, an empty one when there is none.
const nlohmann::json &memberOf(const nlohmann::json &tree, const char *key)
{
    static const nlohmann::json noMembers = nlohmann::json::object();
    const auto found = tree.find(key);
    return found == tree.end() ? noMembers : *found;
}

} // namespace

const Catalogue &guide()
{
    static const Catalogue catalogue = orThrow(Catalogue::builtIn());
    return catalogue;
}

Assessment sheet(std::string_view json)
{
    const nlohmann::json tree = orThrow(parseStrictJson(json));
    Assessment assessment;
    for (const auto &[item, answer] : memberOf(tree, "answers").items()) {
        assessment.answers[item] = orThrow(readAnswer(*guide().item(item), answer, "/answers/" + item));
    }
    for (const auto &[table, rows] : memberOf(tree, "records").items()) {
        std::vector<Row> &records = assessment.records[table];
        for (const nlohmann::json &row : rows) {
            records.push_back(orThrow(readRow(guide().table(table)->fields, row, "/records/" + table)));
        }
    }
    for (const auto &[target, reason] : memberOf(tree, "not_applicable").items()) {
        assessment.notApplicable[target] = reason.get<std::string>();
    }
    for (const auto &[requirement, judgement] : memberOf(tree, "judgements").items()) {
        assessment.judgements[requirement] = orThrow(readJudgement(judgement, "/judgements/" + requirement));
    }
    for (const auto &[name, value] : memberOf(tree, "parameters").items()) {
        assessment.parameters[name] = value.get<std::int64_t>();
    }
    return assessment;
}

AssessmentResult judged(const Assessment &assessment)
{
    return evaluate(guide(), MemoryFacts(guide(), assessment));
}

const RequirementResult &resultOf(const AssessmentResult &result, std::string_view requirement)
{
    const std::vector<Requirement> &requirements = guide().requirements();
    for (std::size_t i = 0; i < requirements.size(); ++i) {
        if (requirements[i].id == requirement) {
            return result.requirements.at(i);
        }
    }
    throw std::runtime_error("no requirement " + std::string(requirement));
}

} // namespace facet
