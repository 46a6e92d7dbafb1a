#pragma once

#include <span>
#include <string>
#include <string_view>

namespace facet
{

/// The bytes as lower-case hexadecimal digits, two each.
[[nodiscard]] inline std::string toHex(std::span<const unsigned char> bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    hex.reserve(bytes.size() * 2);
    for (const unsigned char byte : bytes) {
        hex += digits[byte >> 4U];
        hex += digits[byte & 0x0FU];
    }
    return hex;
}

} // namespace facet
