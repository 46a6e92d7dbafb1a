#pragma once

#include "assessment/Assessment.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace facet
{

/// Everything that was carried forward and waits: "A.1.4", "A.7", "judgements/5.2.3-d", "not_applicable/A.7".
[[nodiscard]] std::vector<std::string> carriedTargets(const CarriedForward &carried);

/// true for an answer or record table that is not yet confirmed, the judgement or reason of a proposal, else null.
[[nodiscard]] nlohmann::json carriedJson(const CarriedForward &carried, std::string_view target);

/// The other way round; null takes it away. `target` is known to be one (isCarriedTarget). Throws InvalidInput.
void assignCarried(CarriedForward &carried, std::string_view target, const nlohmann::json &json);

[[nodiscard]] nlohmann::json commentJson(const Comment &comment);

/// Throws InvalidInput for what is no comment.
[[nodiscard]] Comment commentFromJson(const nlohmann::json &json, const std::string &pointer);

} // namespace facet
