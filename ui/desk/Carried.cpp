#include "desk/Carried.h"

#include "desk/Strings.h"

#include <algorithm>

namespace facet
{

namespace
{

struct Stop {
    Place place;
    bool waits = false;
};

/// Every place in the order of the guide, then the requirements.
std::vector<Stop> stops(const AssessmentSession &session)
{
    const CarriedForward &carried = session.assessment().carried;
    const auto waits = [&carried](const std::string &id) {
        return carried.unconfirmed.contains(id) || carried.notApplicable.contains(id);
    };
    std::vector<Stop> all;
    for (const Table &table : session.catalogue().tables()) {
        if (table.kind == TableKind::Records)
            all.push_back({Place::of(toQt(table.id)), waits(table.id)});
        for (const Item &item : table.items)
            all.push_back({Place::of(toQt(item.id)), waits(item.id)});
    }
    for (const Requirement &requirement : session.catalogue().requirements())
        all.push_back(
            {placeOfRequirement(session.catalogue(), requirement.id), carried.judgements.contains(requirement.id)});
    return all;
}

/// The requirement, when it is one that waits, else the item or table.
bool isAt(const Stop &stop, const Place &from)
{
    if (!stop.place.requirement.isEmpty())
        return stop.waits && stop.place.requirement == from.requirement;
    return stop.place.page == from.page && stop.place.item == from.item;
}

} // namespace

std::vector<std::string> unconfirmedIn(const AssessmentSession &session, const Table &table)
{
    const auto &unconfirmed = session.assessment().carried.unconfirmed;
    std::vector<std::string> targets;
    if (unconfirmed.contains(table.id))
        targets.push_back(table.id);
    for (const Item &item : table.items)
        if (unconfirmed.contains(item.id))
            targets.push_back(item.id);
    return targets;
}

std::vector<std::string> allUnconfirmed(const AssessmentSession &session)
{
    std::vector<std::string> targets;
    for (const Table &table : session.catalogue().tables()) {
        const std::vector<std::string> here = unconfirmedIn(session, table);
        targets.insert(targets.end(), here.begin(), here.end());
    }
    return targets;
}

std::vector<std::string> proposalsFor(const AssessmentSession &session, const std::string &target)
{
    const CarriedForward &carried = session.assessment().carried;
    std::vector<std::string> proposals;
    if (carried.notApplicable.contains(target))
        proposals.push_back("not_applicable/" + target);
    for (const std::size_t index : session.catalogue().requirementsOf(target)) {
        const std::string &requirement = session.catalogue().requirements()[index].id;
        if (carried.judgements.contains(requirement))
            proposals.push_back("judgements/" + requirement);
    }
    return proposals;
}

Place placeOfRequirement(const Catalogue &catalogue, std::string_view requirement)
{
    Place place;
    const auto &all = catalogue.requirements();
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto &each) { return each.id == requirement; });
    if (found != all.end()) {
        const auto check = std::find_if(found->checks.begin(), found->checks.end(),
                                        [](const Check &each) { return !each.touches.empty(); });
        if (check != found->checks.end())
            place = Place::of(toQt(*check->touches.begin()));
    }
    if (place.page.isEmpty())
        place.page = QStringLiteral("findings");
    place.requirement = toQt(requirement);
    return place;
}

std::optional<Place> nextCarried(const AssessmentSession &session, const Place &from)
{
    std::vector<Stop> all = stops(session);
    const auto here = std::find_if(all.rbegin(), all.rend(), [&from](const Stop &stop) { return isAt(stop, from); });
    std::rotate(all.begin(), here.base(), all.end());
    const auto next = std::find_if(all.begin(), all.end(), [](const Stop &stop) { return stop.waits; });
    return next == all.end() ? std::nullopt : std::optional<Place>(next->place);
}

} // namespace facet
