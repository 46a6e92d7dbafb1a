#pragma once

#include "base/Error.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace facet
{

/// The text of a JSON tree that stands at `pointer`, fit for JsonCursor; fails for texts that are not UTF-8 and for
/// depth over 64.
[[nodiscard]] Expected<std::string> spellJson(const nlohmann::json &value, const std::string &pointer);

} // namespace facet
