#include "findings/FindingEntry.h"

#include "desk/Strings.h"
#include "panel/Reasons.h"

#include <algorithm>

namespace facet
{

namespace
{

constexpr std::size_t mostLinks = 3;

QString searchedText(const Desk &desk, const Requirement &requirement, const RequirementResult &result)
{
    QStringList words{toQt(requirement.id), desk.say(requirement.title), desk.say(requirement.text),
                      desk.say(requirement.recommendation)};
    for (const CheckResult &check : result.checks)
        words.append(desk.say(check.message));
    if (result.reason)
        words.append(toQt(*result.reason));
    return words.join(QLatin1Char('\n')).toCaseFolded();
}

/// Where a judgement, which names no item itself, has its facts: the other checks and the not-applicable condition.
std::vector<CheckLink> linksAround(const Requirement &requirement)
{
    std::vector<CheckLink> links;
    for (const Check &check : requirement.checks) {
        for (const CheckLink &place : placesOf(check)) {
            if (std::find(links.begin(), links.end(), place) == links.end())
                links.push_back(place);
        }
    }
    if (const QString item = toQt(requirement.notApplicable.item); links.empty() && !item.isEmpty())
        links.push_back({item, item});
    return links;
}

} // namespace

FindingEntry findingEntry(const Desk &desk, std::size_t index)
{
    const Requirement &requirement = desk.catalogue().requirements()[index];
    const RequirementResult &result = desk.session()->result().requirements[index];
    FindingEntry entry;
    entry.requirement = index;
    entry.id = toQt(requirement.id);
    entry.clause = toQt(requirement.clause);
    entry.title = desk.say(requirement.title);
    entry.level = requirement.level;
    entry.severity = result.severity;
    entry.verdict = result.verdict;
    entry.reason = leadingReason(desk, index).simplified();
    entry.searched = searchedText(desk, requirement, result);
    if (const auto check = decidingCheck(requirement, result))
        entry.links = shortLinks(requirement.checks[*check], result.checks[*check]);
    if (entry.links.empty())
        entry.links = linksAround(requirement);
    if (entry.links.size() > mostLinks)
        entry.links.resize(mostLinks);
    return entry;
}

std::vector<NoticeEntry> noticeEntries(const Desk &desk)
{
    std::vector<NoticeEntry> entries;
    const auto &requirements = desk.catalogue().requirements();
    const auto &results = desk.session()->result().requirements;
    for (std::size_t index = 0; index < results.size(); ++index) {
        const Requirement &requirement = requirements[index];
        for (std::size_t check = 0; check < requirement.checks.size(); ++check) {
            const CheckResult &found = results[index].checks[check];
            if (requirement.checks[check].role != Role::Notice || found.outcome == Outcome::Pass ||
                found.outcome == Outcome::Unknown || found.outcome == Outcome::Dropped)
                continue;
            const QString message = desk.say(found.message);
            const QString searched = toQt(requirement.id) + QLatin1Char('\n') + message;
            entries.push_back({index, check, toQt(requirement.id), toQt(requirement.clause), requirement.level,
                               linkedMessage(message, requirement.checks[check], found), searched.toCaseFolded()});
        }
    }
    return entries;
}

} // namespace facet
