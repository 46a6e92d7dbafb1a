#include "compare/UnitTrend.h"

#include "assessment/Blank.h"
#include "compare/JudgedResult.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace facet
{

namespace
{

/// Without revisions that another one replaced, oldest first.
std::vector<AssessmentSummary> assessmentsOf(std::vector<AssessmentSummary> all, const std::string &unit)
{
    std::erase_if(all, [&](const AssessmentSummary &one) { return one.header.unit != unit; });
    std::vector<AssessmentSummary> newest;
    std::ranges::copy_if(all, std::back_inserter(newest), [&](const AssessmentSummary &one) {
        return std::ranges::none_of(all, [&](const AssessmentSummary &other) {
            return uuidOf(other.header.id) == uuidOf(one.header.id) && other.revision > one.revision;
        });
    });
    std::ranges::stable_sort(newest, isEarlier);
    return newest;
}

Expected<std::vector<TrendEntry>> entriesOf(const Workbook &workbook, const std::vector<AssessmentSummary> &chosen,
                                            const std::function<bool(double)> &progress,
                                            std::int64_t *altered = nullptr)
{
    std::vector<TrendEntry> entries;
    JudgedResult before;
    for (const AssessmentSummary &one : chosen) {
        Expected<JudgedResult> judged = resultOnRecord(workbook, one.header.id);
        if (!judged && altered != nullptr && judged.error().code == ErrorCode::CorruptWorkbook) {
            ++*altered;
            continue;
        }
        if (!judged) {
            return tl::unexpected<Error>(judged.error());
        }
        Expected<AssessmentResult> result = arrangedResult(workbook.catalogue(), *judged, one.header);
        if (!result) {
            return tl::unexpected<Error>(result.error());
        }
        const bool isOther = !entries.empty() && isOtherCatalogue(before, *judged);
        entries.push_back({one.header, std::move(*result), judged->catalogueVersion, isOther});
        before = std::move(*judged);
        if (progress && !progress(static_cast<double>(entries.size()) / static_cast<double>(chosen.size()))) {
            return failure(ErrorCode::Cancelled, {}, {"已取消。", "Cancelled."});
        }
    }
    countFindings(entries);
    return entries;
}

} // namespace

Expected<std::vector<TrendEntry>> unitTrend(const Workbook &workbook, const std::string &unit,
                                            const std::function<bool(double)> &progress)
{
    auto all = workbook.assessments();
    if (!all) {
        return tl::unexpected<Error>(all.error());
    }
    return entriesOf(workbook, assessmentsOf(std::move(*all), unit), progress);
}

Expected<ReportTrend> trendUpTo(const Workbook &workbook, const std::string &id,
                                const std::function<bool(double)> &progress)
{
    const auto shown = workbook.summary(id);
    if (!shown) {
        return tl::unexpected<Error>(shown.error());
    }
    auto all = isBlank(shown->header.unit) ? Expected<std::vector<AssessmentSummary>>(std::vector{*shown})
                                           : workbook.assessments();
    if (!all) {
        return tl::unexpected<Error>(all.error());
    }
    // Other revisions of the same assessment do not count: it is told of in this one.
    std::erase_if(*all, [&](const AssessmentSummary &one) {
        return uuidOf(one.header.id) == uuidOf(id) || isEarlier(*shown, one);
    });
    all->push_back(*shown);
    std::vector<AssessmentSummary> chosen = assessmentsOf(std::move(*all), shown->header.unit);
    const std::size_t leftOut = chosen.size() - std::min(chosen.size(), mostReportedAssessments);
    chosen.erase(chosen.begin(), chosen.begin() + static_cast<std::ptrdiff_t>(leftOut));
    std::int64_t altered = 0;
    return entriesOf(workbook, chosen, progress, &altered).map([&](std::vector<TrendEntry> entries) {
        return ReportTrend{std::move(entries), static_cast<std::int64_t>(leftOut), altered};
    });
}

} // namespace facet
