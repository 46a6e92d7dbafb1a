#include "report/pdf/Anchors.h"

#include <utility>

namespace facet::pdf
{

int Anchors::define(const std::string &name)
{
    if (name.empty()) {
        return none;
    }
    const auto [place, isNew] = m_numbers.try_emplace(name, static_cast<int>(m_places.size()));
    if (isNew) {
        m_places.emplace_back();
    }
    return place->second;
}

int Anchors::find(const std::string &name) const
{
    const auto found = m_numbers.find(name);
    return found == m_numbers.end() ? none : found->second;
}

std::string Anchors::pageNumber(int anchor)
{
    m_asked = true;
    const Place &place = m_places.at(static_cast<std::size_t>(anchor));
    return place.known ? std::to_string(place.page + 1) : "88";
}

bool Anchors::takeAsked()
{
    return std::exchange(m_asked, false);
}

} // namespace facet::pdf
