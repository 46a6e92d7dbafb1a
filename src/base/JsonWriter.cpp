#include "base/JsonWriter.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstring>

namespace facet
{

namespace
{

constexpr std::uint64_t ones = 0x0101010101010101ULL;
constexpr std::uint64_t highs = 0x8080808080808080ULL;

/// High bits mark the bytes of `word` below `limit` (at most 0x80); a byte that follows a marked one may be marked in
/// error, so only "none at all" is reliable.
constexpr std::uint64_t bytesBelow(std::uint64_t word, std::uint64_t limit)
{
    return (word - ones * limit) & ~word & highs;
}

constexpr std::uint64_t bytesEqual(std::uint64_t word, std::uint64_t byte)
{
    return bytesBelow(word ^ (ones * byte), 1);
}

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
    while (text.size() - from >= 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + from, sizeof word);
        if ((bytesBelow(word, 0x20) | bytesEqual(word, '"') | bytesEqual(word, '\\')) != 0) {
            break;
        }
        from += 8;
    }
    while (from < text.size() && !needsEscape[static_cast<unsigned char>(text[from])]) {
        ++from;
    }
    return from;
}

void appendEscaped(std::string &out, char character)
{
    constexpr char digits[] = "0123456789abcdef";
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

void appendQuoted(std::string &out, std::string_view text)
{
    const std::size_t size = out.size();
    out.resize(size + text.size() + 2, '"');
    text.copy(out.data() + size + 1, text.size());
}

} // namespace

void appendJsonString(std::string &out, std::string_view text)
{
    std::size_t next = findEscape(text, 0);
    if (next == text.size()) { // nearly always: one growth, one copy
        appendQuoted(out, text);
        return;
    }
    out += '"';
    std::size_t done = 0;
    while (next < text.size()) {
        out.append(text, done, next - done);
        appendEscaped(out, text[next]);
        done = next + 1;
        next = findEscape(text, done);
    }
    out.append(text, done, next - done);
    out += '"';
}

void JsonWriter::plainKey(std::string_view name)
{
    separate();
    const std::size_t size = m_out.size();
    m_out.resize(size + name.size() + (m_indented ? 4 : 3), m_indented ? ' ' : ':'); // one growth
    char *const at = m_out.data() + size;
    at[0] = '"';
    name.copy(at + 1, name.size());
    at[name.size() + 1] = '"';
    at[name.size() + 2] = ':';
    m_afterKey = true;
}

void JsonWriter::plainString(std::string_view text)
{
    separate();
    appendQuoted(m_out, text);
    m_needsComma = true;
}

void JsonWriter::number(std::int64_t value)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    raw({digits.data(), static_cast<std::size_t>(end - digits.data())});
}

void JsonWriter::number(double value)
{
    if (!std::isfinite(value)) {
        null();
        return;
    }
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    raw({digits.data(), static_cast<std::size_t>(end - digits.data())});
}

void JsonWriter::newLine()
{
    m_out += '\n';
    m_out.append(m_depth * 2, ' ');
}

} // namespace facet
