#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace facet::pdf
{

/// The places of the document that links name, and the page on which each stands. Until pages are known each place is
/// taken to be on a page of two digits.
class Anchors
{
public:
    static constexpr int none = -1;

    struct Place {
        int page = 0; ///< 0 for the first page
        double y = 0;
        bool known = false;
    };

    /// The number of a name, made when new; `none` for an empty name.
    int define(const std::string &name);
    /// `none` when the document has no such place.
    [[nodiscard]] int find(const std::string &name) const;
    [[nodiscard]] std::string pageNumber(int anchor);
    [[nodiscard]] const std::vector<Place> &places() const { return m_places; }
    void setPlaces(std::vector<Place> places) { m_places = std::move(places); }

    /// Whether pageNumber() was asked since the last call; for finding out which blocks depend on page numbers.
    [[nodiscard]] bool takeAsked();

private:
    std::unordered_map<std::string, int> m_numbers;
    std::vector<Place> m_places;
    bool m_asked = false;
};

} // namespace facet::pdf
