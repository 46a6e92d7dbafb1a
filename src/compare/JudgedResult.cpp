#include "compare/JudgedResult.h"

#include "exchange/ResultReader.h"
#include "workbook/Seals.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace facet
{

namespace
{

Error misfit(const AssessmentHeader &header)
{
    return {ErrorCode::InvalidInput,
            header.id,
            {"「" + header.title + "」的评估结果与规则目录的要求对不上，无法比较；请重新打开工作簿后再试。",
             "The result of \"" + header.title +
                 "\" does not fit the requirements of the catalogue and can't be compared; open the workbook again."}};
}

Error alteredSeal(const std::string &id)
{
    return {
        ErrorCode::CorruptWorkbook,
        id + "/seal",
        {"封存的评估结果在面鉴之外被改动，不能采用；请用「校验工作簿」查明。",
         "The sealed result was changed outside Facet and can't be used; verify the workbook to see what else was."}};
}

} // namespace

Expected<JudgedResult> presentResult(const Workbook &workbook, const std::string &id)
{
    return workbook.evaluate(id).map([&](AssessmentResult result) {
        return JudgedResult{
            std::move(result), {}, workbook.catalogue().version(), catalogueDigest(workbook.catalogue()).sm3};
    });
}

Expected<JudgedResult> resultOnRecord(const Workbook &workbook, const std::string &id)
{
    const Expected<std::optional<Seal>> seal = sealOf(workbook, id);
    if (!seal) {
        return tl::unexpected<Error>(seal.error());
    }
    if (!seal->has_value()) {
        return presentResult(workbook, id);
    }
    if (digestPair((*seal)->resultJson) != (*seal)->result) {
        return tl::unexpected<Error>(alteredSeal(id));
    }
    Expected<StoredResult> stored = readResult((*seal)->resultJson);
    if (!stored) {
        return failure(ErrorCode::CorruptWorkbook, id + "/seal" + stored.error().place, stored.error().message);
    }
    return JudgedResult{std::move(stored->result), std::move(stored->requirements), (*seal)->catalogueVersion,
                        (*seal)->catalogue.sm3};
}

Expected<AssessmentResult> arrangedResult(const Catalogue &catalogue, const JudgedResult &judged,
                                          const AssessmentHeader &header)
{
    const std::vector<Requirement> &known = catalogue.requirements();
    const std::size_t wanted = judged.requirements.empty() ? known.size() : judged.requirements.size();
    if (judged.result.requirements.size() != wanted) {
        return tl::unexpected<Error>(misfit(header));
    }
    AssessmentResult made = judged.result;
    if (judged.requirements.empty()) {
        return made;
    }
    made.requirements.clear();
    for (const Requirement &requirement : known) {
        const auto found = std::ranges::find(judged.requirements, requirement.id);
        if (found != judged.requirements.end()) {
            const auto index = static_cast<std::size_t>(found - judged.requirements.begin());
            made.requirements.push_back(judged.result.requirements[index]);
        } else {
            RequirementResult absent;
            absent.computed = absent.verdict = Verdict::NotApplicable;
            made.requirements.push_back(absent);
        }
    }
    return made;
}

bool isOtherCatalogue(const JudgedResult &one, const JudgedResult &other)
{
    const bool known = !one.catalogueDigest.empty() && !other.catalogueDigest.empty();
    return one.catalogueVersion != other.catalogueVersion || (known && one.catalogueDigest != other.catalogueDigest);
}

} // namespace facet
