#include "library/LibraryTexts.h"

#include "assessment/ValueJson.h"
#include "report/Values.h"

#include <nlohmann/json.hpp>

namespace facet
{

namespace
{

/// Both languages, or one where they read the same.
std::string inBoth(std::string chinese, const std::string &english)
{
    if (chinese != english) {
        chinese += '\n' + english;
    }
    return chinese;
}

} // namespace

std::string answerTexts(const Catalogue &catalogue, std::string_view item, std::string_view json)
{
    const Item *known = catalogue.item(item);
    const auto parsed = nlohmann::json::parse(json, nullptr, false);
    if (known == nullptr || parsed.is_discarded()) {
        return std::string(json);
    }
    const Expected<Answer> answer = readAnswer(*known, parsed, {});
    if (!answer) {
        return std::string(json);
    }
    return inBoth(answerSummary(*known, *answer, Language::Chinese), answerSummary(*known, *answer, Language::English));
}

std::string requirementTexts(const Catalogue &catalogue, std::string_view requirement)
{
    const Requirement *known = catalogue.requirement(requirement);
    if (known == nullptr) {
        return std::string(requirement);
    }
    return known->id + '\n' + inBoth(known->title.zh, known->title.en) + '\n' + inBoth(known->text.zh, known->text.en);
}

} // namespace facet
