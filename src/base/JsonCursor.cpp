#include "base/JsonCursor.h"

#include "base/Utf8.h"

#include <charconv>

namespace facet
{

bool JsonCursor::isAtEnd()
{
    m_scanner.skipSpace();
    return m_scanner.isAtEnd();
}

std::string_view JsonCursor::numberText()
{
    const std::size_t first = m_scanner.at();
    if (!m_scanner.number()) {
        stop();
        return {};
    }
    return m_scanner.text().substr(first, m_scanner.at() - first);
}

bool JsonCursor::boolean()
{
    const bool value = m_scanner.peek() == 't';
    if (!m_scanner.word(value ? "true" : "false")) {
        return stop();
    }
    return value;
}

void JsonCursor::skip()
{
    std::size_t depth = 0;
    do {
        switch (m_scanner.peek()) {
        case '{':
        case '[':
            ++depth;
            m_scanner.step();
            break;
        case '}':
        case ']':
            --depth;
            m_scanner.step();
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
            m_scanner.step();
            break;
        default:
            skipWord();
        }
    } while (depth > 0 && !m_scanner.isAtEnd());
}

/// Passes over a number, true, false or null.
void JsonCursor::skipWord()
{
    const auto isPartOfWord = [](char character) {
        return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'z') || character == 'E' ||
               character == '+' || character == '-' || character == '.';
    };
    if (!isPartOfWord(m_scanner.peek())) {
        stop();
    }
    while (isPartOfWord(m_scanner.peek())) {
        m_scanner.step();
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

std::string_view JsonCursor::unescaped(std::string_view raw, std::string &scratch)
{
    scratch.clear();
    scratch.reserve(raw.size());
    std::size_t at = 0;
    while (at < raw.size()) {
        const std::size_t next = std::min(raw.find('\\', at), raw.size());
        scratch.append(raw, at, next - at);
        if (next == raw.size()) {
            break;
        }
        if (raw[next + 1] != 'u') {
            scratch += plainEscape(raw[next + 1]);
            at = next + 2;
            continue;
        }
        char32_t codePoint = hexUnit(raw.substr(next + 2, 4));
        at = next + 6;
        if (codePoint >= 0xD800 && codePoint <= 0xDBFF) {
            codePoint = 0x10000 + ((codePoint - 0xD800) << 10U) + (hexUnit(raw.substr(next + 8, 4)) - 0xDC00);
            at = next + 12;
        }
        appendUtf8(scratch, codePoint);
    }
    return scratch;
}

} // namespace facet
