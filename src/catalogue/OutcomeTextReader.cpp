#include "catalogue/OutcomeTextReader.h"

#include "catalogue/PhraseReader.h"

#include <algorithm>
#include <array>

namespace facet
{

namespace
{

void checkPlaceholders(const FormValue &line, CheckKind kind, std::vector<std::string> &names)
{
    names = placeholdersOf(line);
    for (const std::string &name : names) {
        const bool known = (name == "values" && kind == CheckKind::Known) ||
                           (reportsRows(kind) && (name == "violations" || name == "total" || name == "rows"));
        if (!known) {
            line.fail({"占位符 {" + name + "} 在这种检查里没有内容",
                       "the placeholder {" + name + "} stands for nothing in this check"});
        }
    }
    std::sort(names.begin(), names.end());
}

OutcomeText readOutcomeText(const std::string &outcome, const FormValue &value, CheckKind kind)
{
    static constexpr std::array<std::string_view, 4> outcomes = {"pass", "fail", "partial", "unknown"};
    if (std::find(std::begin(outcomes), std::end(outcomes), outcome) == std::end(outcomes)) {
        value.fail({"没有「" + outcome + "」这种检查结果", "\"" + outcome + "\" is no outcome of a check"});
    }
    OutcomeText result{outcome, readText(value)};
    std::vector<std::string> zh;
    std::vector<std::string> en;
    checkPlaceholders(*value.member("zh"), kind, zh);
    checkPlaceholders(*value.member("en"), kind, en);
    if (zh != en) {
        value.member("en")->fail({"中英文的占位符不一致", "the placeholders differ from those of the Chinese text"});
    }
    return result;
}

} // namespace

std::vector<OutcomeText> readOutcomeTexts(const FormValue &value, CheckKind kind)
{
    std::vector<OutcomeText> texts;
    for (const std::string &outcome : value.keys()) {
        texts.push_back(readOutcomeText(outcome, *value.member(outcome), kind));
    }
    return texts;
}

} // namespace facet
