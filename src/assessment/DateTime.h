#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace facet
{

/// A valid date as `YYYY-MM-DD` (blanks at both ends ignored), else nullopt. ASCII digits, a real day of 0001–9999.
/// Normalised dates compare as strings.
[[nodiscard]] std::optional<std::string> normalisedDate(std::string_view typed);

/// A valid time as `YYYY-MM-DDTHH:MM:SS` (seconds 00 when not given), else nullopt: `T` or a space between, no
/// fraction, no zone, 00:00–23:59:59. Normalised times compare as strings.
[[nodiscard]] std::optional<std::string> normalisedTime(std::string_view typed);

/// A valid date as the number YYYYMMDD, and a valid time as YYYYMMDDHHMMSS, else nullopt: for comparing many without
/// their texts.
[[nodiscard]] std::optional<std::int64_t> dateNumber(std::string_view typed);
[[nodiscard]] std::optional<std::int64_t> timeNumber(std::string_view typed);

} // namespace facet
