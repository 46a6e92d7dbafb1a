#pragma once

#include "catalogue/Requirement.h"

#include <array>
#include <string_view>
#include <utility>

namespace facet
{

// The words that stand for these values in the form files and in results.

inline constexpr auto levelNames = std::to_array<std::pair<std::string_view, Level>>(
    {{"required", Level::Required}, {"recommended", Level::Recommended}, {"prohibited", Level::Prohibited}});

inline constexpr auto checkKindNames =
    std::to_array<std::pair<std::string_view, CheckKind>>({{"answered", CheckKind::Answered},
                                                           {"is", CheckKind::Is},
                                                           {"detail", CheckKind::Detail},
                                                           {"detail_in", CheckKind::DetailIn},
                                                           {"all_of", CheckKind::AllOf},
                                                           {"rows", CheckKind::Rows},
                                                           {"rows_equal", CheckKind::RowsEqual},
                                                           {"distinct_equal", CheckKind::DistinctEqual},
                                                           {"list_filled", CheckKind::ListFilled},
                                                           {"filled", CheckKind::Filled},
                                                           {"unique", CheckKind::Unique},
                                                           {"ordered", CheckKind::Ordered},
                                                           {"known", CheckKind::Known},
                                                           {"none", CheckKind::None},
                                                           {"matches", CheckKind::Matches},
                                                           {"consistent_network", CheckKind::ConsistentNetwork},
                                                           {"protected_network", CheckKind::ProtectedNetwork},
                                                           {"providers_consistent", CheckKind::ProvidersConsistent},
                                                           {"no_use_after_leaving", CheckKind::NoUseAfterLeaving},
                                                           {"priority", CheckKind::Priority},
                                                           {"judgement", CheckKind::Judgement}});

inline constexpr auto roleNames = std::to_array<std::pair<std::string_view, Role>>(
    {{"essential", Role::Essential}, {"supporting", Role::Supporting}, {"notice", Role::Notice}});

/// The word for a value.
template <typename Enum, std::size_t size>
[[nodiscard]] constexpr std::string_view nameIn(const std::array<std::pair<std::string_view, Enum>, size> &names,
                                                Enum value)
{
    for (const auto &[name, meaning] : names) {
        if (meaning == value) {
            return name;
        }
    }
    return {};
}

} // namespace facet
