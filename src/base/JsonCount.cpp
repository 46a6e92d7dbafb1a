#include "base/JsonCount.h"

#include <charconv>
#include <system_error>

namespace facet
{

ParsedCount parseCount(std::string_view written)
{
    if (written.find_first_of(".eE") != std::string_view::npos) {
        return {0, CountFault::NotWhole};
    }
    if (written == "-0") {
        return {};
    }
    if (written.starts_with('-')) {
        return {0, CountFault::Negative};
    }
    std::int64_t value = 0;
    const auto [end, code] = std::from_chars(written.data(), written.data() + written.size(), value);
    if (code != std::errc{} || value > largestCount) {
        return {0, CountFault::TooLarge};
    }
    return {value, CountFault::None};
}

} // namespace facet
