#include "rules/Adoption.h"

#include <string_view>

namespace facet
{

namespace
{

bool counts(const Tally *tally, std::string_view category)
{
    if (tally == nullptr) {
        return false;
    }
    const auto found = tally->find(category);
    return found != tally->end() && found->second > 0;
}

} // namespace

Adoption adoptionOf(const Tally *business, const Tally *users, const Tally *systemUsers)
{
    if (counts(business, "key") || counts(users, "important") || counts(systemUsers, "important")) {
        return Adoption::Avoid; // certain, whatever is still missing
    }
    if (business == nullptr || users == nullptr || systemUsers == nullptr) {
        return Adoption::Unknown;
    }
    if (counts(business, "important") || counts(users, "sensitive") || counts(systemUsers, "sensitive")) {
        return Adoption::May;
    }
    if (counts(business, "general") || counts(users, "general") || counts(systemUsers, "general")) {
        return Adoption::Should;
    }
    return Adoption::Unknown;
}

} // namespace facet
