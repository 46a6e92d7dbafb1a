#include "compare/CompareAssessments.h"

#include <memory>
#include <utility>
#include <vector>

namespace facet
{

namespace
{

Error stopped()
{
    return {ErrorCode::Cancelled, {}, {"比较已停止。", "The comparison was stopped."}};
}

Expected<ComparisonInput> inputOf(const Workbook &workbook, const std::string &id, const ResultSource &resultOf)
{
    Expected<Assessment> assessment = workbook.load(id, 0);
    if (!assessment) {
        return tl::unexpected<Error>(assessment.error());
    }
    Expected<JudgedResult> judged = resultOf(workbook, id);
    if (!judged) {
        return tl::unexpected<Error>(judged.error());
    }
    return ComparisonInput{std::move(*assessment), std::move(*judged)};
}

} // namespace

Expected<Comparison> compareAssessments(const Workbook &workbook, const std::string &beforeId,
                                        const std::string &afterId, const std::function<bool(double)> &progress,
                                        const ResultSource &resultOf)
{
    double done = 0;
    const auto stops = [&] { return progress && !progress(done); };
    const Expected<std::shared_ptr<void>> moment = holdMoment(workbook, stops);
    if (!moment) {
        return tl::unexpected<Error>(moment.error());
    }
    std::vector<ComparisonInput> inputs;
    for (const std::string *id : {&beforeId, &afterId}) {
        if (stops()) {
            return tl::unexpected<Error>(stopped());
        }
        Expected<ComparisonInput> input = inputOf(workbook, *id, resultOf);
        if (!input) {
            return tl::unexpected<Error>(input.error());
        }
        inputs.push_back(std::move(*input));
        done += 0.25;
    }
    const Expected<UsageChange> usage = compareUsage(workbook, beforeId, afterId);
    if (!usage) {
        return tl::unexpected<Error>(usage.error());
    }
    done = 0.9;
    if (stops()) {
        return tl::unexpected<Error>(stopped());
    }
    Expected<Comparison> comparison = compare(workbook.catalogue(), inputs[0], inputs[1], *usage);
    done = 1;
    if (comparison && stops()) {
        return tl::unexpected<Error>(stopped());
    }
    return comparison;
}

} // namespace facet
