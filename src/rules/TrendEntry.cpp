#include "rules/TrendEntry.h"

#include <algorithm>
#include <cstddef>
#include <set>

namespace facet
{

namespace
{

bool isFinding(const RequirementResult &result)
{
    return result.severity && *result.severity != Severity::Open;
}

} // namespace

void countFindings(std::vector<TrendEntry> &entries)
{
    const std::vector<RequirementResult> *before = nullptr;
    for (TrendEntry &entry : entries) {
        const std::vector<RequirementResult> &now = entry.result.requirements;
        entry.findings = static_cast<int>(std::ranges::count_if(now, isFinding));
        entry.newFindings = entry.closedFindings = 0;
        for (std::size_t index = 0; before != nullptr && index < std::min(before->size(), now.size()); ++index) {
            const bool was = isFinding((*before)[index]);
            const bool is = isFinding(now[index]);
            entry.newFindings += is && !was ? 1 : 0;
            entry.closedFindings += was && !is && now[index].verdict != Verdict::Undetermined ? 1 : 0;
        }
        before = &now;
    }
}

std::vector<std::string> trendLabels(const std::vector<TrendEntry> &entries)
{
    constexpr std::size_t yearLength = 4;
    std::set<std::string> years;
    for (const TrendEntry &entry : entries) {
        years.insert(entry.header.date.substr(0, yearLength));
    }
    const bool byYear = years.size() == entries.size();
    std::vector<std::string> labels;
    for (const TrendEntry &entry : entries) {
        const std::string &date = entry.header.date;
        labels.push_back(date.empty() ? "–" : byYear ? date.substr(0, yearLength) : date);
    }
    return labels;
}

} // namespace facet
