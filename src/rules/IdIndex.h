#pragma once

#include "assessment/Assessment.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace facet
{

/// Finds the entries of a map by their ids, which are short ("A.1.12", "5.2.3-d"), by comparing numbers instead of
/// texts. For a map that is asked much more often than made. The map must outlive the index and stay as it is.
template <typename T>
class IdIndex
{
public:
    explicit IdIndex(const Assessment::ById<T> &entries) : m_all(entries)
    {
        m_entries.reserve(entries.size());
        for (const auto &[id, value] : entries) {
            if (id.size() <= sizeof(std::uint64_t)) {
                m_entries.emplace_back(packed(id), &value); // in the map's order, which is that of the numbers
            }
        }
    }

    [[nodiscard]] const T *find(std::string_view id) const
    {
        if (id.size() > sizeof(std::uint64_t)) {
            const auto found = m_all.find(id);
            return found == m_all.end() ? nullptr : &found->second;
        }
        const std::uint64_t wanted = packed(id);
        const auto found = std::ranges::lower_bound(m_entries, wanted, {}, &std::pair<std::uint64_t, const T *>::first);
        return found == m_entries.end() || found->first != wanted ? nullptr : found->second;
    }

private:
    /// The bytes as a number that sorts like the text. NUL, which fills up, stands in no id of the catalogue.
    static std::uint64_t packed(std::string_view id)
    {
        std::uint64_t number = 0;
        for (std::size_t at = 0; at < sizeof number; ++at) {
            number = (number << 8U) | (at < id.size() ? static_cast<unsigned char>(id[at]) : 0U);
        }
        return number;
    }

    const Assessment::ById<T> &m_all;
    std::vector<std::pair<std::uint64_t, const T *>> m_entries;
};

} // namespace facet
