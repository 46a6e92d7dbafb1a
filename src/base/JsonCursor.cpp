#include "base/JsonCursor.h"
#include "base/Utf8.h"

#include <charconv>
#include <cstring>

namespace facet
{

const Text &jsonKindName(JsonKind kind)
{
    static const Text null{"null", "null"};
    static const Text boolean{"true 或 false", "true or false"};
    static const Text number{"数字", "a number"};
    static const Text text{"文本", "a text"};
    static const Text array{"数组", "an array"};
    static const Text object{"对象", "an object"};
    switch (kind) {
    case JsonKind::Null:
        return null;
    case JsonKind::Boolean:
        return boolean;
    case JsonKind::Number:
        return number;
    case JsonKind::String:
        return text;
    case JsonKind::Array:
        return array;
    case JsonKind::Object:
        return object;
    }
    return null;
}

std::string JsonPlace::pointer() const
{
    if (m_parent == nullptr) {
        return std::string(m_key);
    }
    std::string pointer = m_parent->pointer() + '/';
    if (m_isIndex) {
        return pointer + std::to_string(m_index);
    }
    for (const char character : m_key) {
        if (character == '~') {
            pointer += "~0";
        } else if (character == '/') {
            pointer += "~1";
        } else {
            pointer += character;
        }
    }
    return pointer;
}

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

JsonCursor::JsonCursor(std::string_view checkedText) : m_text(checkedText)
{
    if (m_text.substr(0, 3) == "\xEF\xBB\xBF") {
        m_at = 3;
    }
    skipSpace();
}

JsonKind JsonCursor::kind() const
{
    switch (m_text[m_at]) {
    case '{':
        return JsonKind::Object;
    case '[':
        return JsonKind::Array;
    case '"':
        return JsonKind::String;
    case 't':
    case 'f':
        return JsonKind::Boolean;
    case 'n':
        return JsonKind::Null;
    default:
        return JsonKind::Number;
    }
}

std::string_view JsonCursor::text()
{
    const std::string_view raw = rawString();
    if (raw.find('\\') == std::string_view::npos) {
        return raw;
    }
    m_scratch.clear();
    unescape(raw, m_scratch);
    return m_scratch;
}

std::string_view JsonCursor::numberText()
{
    const std::size_t first = m_at;
    skipWord();
    return m_text.substr(first, m_at - first);
}

bool JsonCursor::boolean()
{
    const bool value = m_text[m_at] == 't';
    m_at += value ? 4 : 5;
    return value;
}

void JsonCursor::skip()
{
    std::size_t depth = 0;
    do {
        switch (m_text[m_at]) {
        case '{':
        case '[':
            ++depth;
            ++m_at;
            break;
        case '}':
        case ']':
            --depth;
            ++m_at;
            break;
        case '"':
            static_cast<void>(rawString());
            break;
        case ',':
        case ':':
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            ++m_at;
            break;
        default:
            skipWord();
        }
    } while (depth > 0);
}

/// Passes over a number, true, false or null.
void JsonCursor::skipWord()
{
    const auto isPartOfWord = [](char character) {
        return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'z') || character == 'E' ||
               character == '+' || character == '-' || character == '.';
    };
    while (m_at < m_text.size() && isPartOfWord(m_text[m_at])) {
        ++m_at;
    }
}

bool JsonCursor::opensEmpty(char close)
{
    ++m_at;
    skipSpace();
    if (m_text[m_at] != close) {
        return false;
    }
    ++m_at;
    return true;
}

bool JsonCursor::closes(char close)
{
    skipSpace();
    const bool isEnd = m_text[m_at] == close;
    ++m_at;
    if (!isEnd) {
        skipSpace();
    }
    return isEnd;
}

std::string_view JsonCursor::rawString()
{
    const std::size_t first = ++m_at;
    for (;;) {
        m_at = m_text.find('"', m_at);
        std::size_t backslashes = 0;
        while (m_at - backslashes > first && m_text[m_at - backslashes - 1] == '\\') {
            ++backslashes;
        }
        ++m_at;
        if (backslashes % 2 == 0) {
            return m_text.substr(first, m_at - 1 - first);
        }
    }
}

namespace
{

char32_t hexUnit(std::string_view digits)
{
    unsigned unit = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), unit, 16);
    return unit;
}

char plainEscape(char letter)
{
    switch (letter) {
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return letter;
    }
}

} // namespace

void JsonCursor::unescape(std::string_view raw, std::string &out)
{
    out.reserve(out.size() + raw.size());
    std::size_t at = 0;
    while (at < raw.size()) {
        const std::size_t next = std::min(raw.find('\\', at), raw.size());
        out.append(raw, at, next - at);
        if (next == raw.size()) {
            return;
        }
        if (raw[next + 1] != 'u') {
            out += plainEscape(raw[next + 1]);
            at = next + 2;
            continue;
        }
        char32_t codePoint = hexUnit(raw.substr(next + 2, 4));
        at = next + 6;
        if (codePoint >= 0xD800 && codePoint <= 0xDBFF) {
            codePoint = 0x10000 + ((codePoint - 0xD800) << 10U) + (hexUnit(raw.substr(next + 8, 4)) - 0xDC00);
            at = next + 12;
        }
        appendUtf8(out, codePoint);
    }
}

void JsonCursor::skipSpace()
{
    if (m_at < m_text.size() && m_text[m_at] == '\n') { // indentation: the next line's, eight spaces at a time
        ++m_at;
        while (m_text.size() - m_at >= 8 && std::memcmp(m_text.data() + m_at, "        ", 8) == 0) {
            m_at += 8;
        }
    }
    while (m_at < m_text.size() &&
           (m_text[m_at] == ' ' || m_text[m_at] == '\n' || m_text[m_at] == '\r' || m_text[m_at] == '\t')) {
        ++m_at;
    }
}

} // namespace facet
