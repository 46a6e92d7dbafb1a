#pragma once

#include "desk/Place.h"
#include "workbook/AssessmentSession.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What was carried forward from a prior assessment and waits for the assessor, in the order of the guide.
namespace facet
{

/// Unconfirmed items of a questionnaire, or the record table itself: targets for confirmCarried().
[[nodiscard]] std::vector<std::string> unconfirmedIn(const AssessmentSession &session, const Table &table);

/// The same of all tables.
[[nodiscard]] std::vector<std::string> allUnconfirmed(const AssessmentSession &session);

/// Proposals about an item or record table and the requirements it serves: "not_applicable/A.7",
/// "judgements/5.2.3-d".
[[nodiscard]] std::vector<std::string> proposalsFor(const AssessmentSession &session, const std::string &target);

/// Where a requirement can be worked on: the first item or table that one of its checks touches, with the requirement.
[[nodiscard]] Place placeOfRequirement(const Catalogue &catalogue, std::string_view requirement);

/// Where the next thing that waits is, behind `from` and beginning again at A.1; nullopt when nothing waits.
[[nodiscard]] std::optional<Place> nextCarried(const AssessmentSession &session, const Place &from);

} // namespace facet
