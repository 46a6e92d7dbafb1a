#pragma once

#include <cstdint>
#include <string_view>

namespace facet
{

/// Why a number is none of the formats' numbers (0 to 2^53-1, no fraction, no exponent).
enum class CountFault { None, Negative, NotWhole, TooLarge };

/// The value of a number as written in JSON, or what is wrong with it. `-0` is 0.
struct ParsedCount {
    std::int64_t value = 0;
    CountFault fault = CountFault::None;
};
[[nodiscard]] ParsedCount parseCount(std::string_view written);

/// The largest number the formats know: 2^53-1.
inline constexpr std::int64_t largestCount = (std::int64_t{1} << 53) - 1;

} // namespace facet
