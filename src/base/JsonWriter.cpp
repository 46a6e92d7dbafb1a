#include "base/JsonWriter.h"
#include "base/ByteStrides.h"

#include <array>
#include <charconv>
#include <cmath>

namespace facet
{

namespace
{

constexpr std::array<bool, 256> escapeTable()
{
    std::array<bool, 256> table{};
    for (std::size_t control = 0; control < 0x20; ++control) {
        table[control] = true;
    }
    table[static_cast<std::size_t>('"')] = true;
    table[static_cast<std::size_t>('\\')] = true;
    return table;
}

constexpr std::array<bool, 256> needsEscape = escapeTable();

/// Where the first character stands that must be escaped, from `from` on; the size when there is none.
std::size_t findEscape(std::string_view text, std::size_t from)
{
    const std::size_t begin = from;
    while (text.size() - from >= byteStride) {
        const std::size_t plain = bytesWithoutEscape(text.data() + from);
        from += plain;
        if (plain < byteStride) {
            return from;
        }
    }
    if (text.size() - begin >= byteStride) { // the rest with what stands before it, which is known to be plain
        const std::size_t last = text.size() - byteStride;
        return last + bytesWithoutEscape(text.data() + last);
    }
    while (from < text.size() && !needsEscape[static_cast<unsigned char>(text[from])]) {
        ++from;
    }
    return from;
}

void appendEscaped(std::string &out, char character)
{
    constexpr std::string_view digits = "0123456789abcdef";
    out += '\\';
    switch (character) {
    case '\b':
        out += 'b';
        break;
    case '\f':
        out += 'f';
        break;
    case '\n':
        out += 'n';
        break;
    case '\r':
        out += 'r';
        break;
    case '\t':
        out += 't';
        break;
    case '"':
    case '\\':
        out += character;
        break;
    default:
        out += "u00";
        out += digits[static_cast<unsigned char>(character) >> 4U];
        out += digits[static_cast<unsigned char>(character) & 0x0FU];
    }
}

} // namespace

void appendJsonString(std::string &out, std::string_view text)
{
    out += '"';
    std::size_t done = 0;
    std::size_t next = findEscape(text, 0);
    while (next < text.size()) {
        out.append(text, done, next - done);
        appendEscaped(out, text[next]);
        done = next + 1;
        next = findEscape(text, done);
    }
    out.append(text, done, next - done);
    out += '"';
}

void appendJsonNumber(std::string &out, std::int64_t value)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    out.append(digits.data(), end);
}

void appendJsonNumber(std::string &out, double value)
{
    if (!std::isfinite(value)) {
        out += "null";
        return;
    }
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    out.append(digits.data(), end);
}

void JsonWriter::newLine()
{
    m_out += '\n';
    m_out.append(m_depth * 2, ' ');
}

} // namespace facet
