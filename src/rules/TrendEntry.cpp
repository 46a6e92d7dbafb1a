#include "rules/TrendEntry.h"

#include <algorithm>
#include <cstddef>

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

} // namespace facet
