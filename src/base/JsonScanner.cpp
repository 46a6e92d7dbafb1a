#include "base/JsonScanner.h"
#include "base/Utf8.h"

namespace facet
{

namespace
{

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

bool isSpace(char character)
{
    return character == ' ' || character == '\n' || character == '\r' || character == '\t';
}

} // namespace

void JsonScanner::skipSpaces()
{
    if (m_text[m_at] == '\n') { // indentation: that of the next line, a stride at a time
        ++m_at;
        std::size_t spaces = byteStride;
        while (spaces == byteStride && m_text.size() - m_at >= byteStride) {
            spaces = spacesAt(m_text.data() + m_at);
            m_at += spaces;
        }
    }
    while (m_at < m_text.size() && isSpace(m_text[m_at])) {
        ++m_at;
    }
}

bool JsonScanner::passSpecial()
{
    if (isAtEnd()) {
        return stop(JsonFault::OpenText);
    }
    const auto byte = static_cast<unsigned char>(m_text[m_at]);
    if (byte == '\\') {
        m_hasEscape = true;
        return passEscape();
    }
    if (byte < 0x20) {
        return stop(JsonFault::ControlCharacter);
    }
    const std::size_t length = utf8SequenceLength(m_text.substr(m_at, 4));
    m_at += length;
    return length > 0 || stop(JsonFault::NotUtf8);
}

bool JsonScanner::passEscape()
{
    constexpr std::string_view simple = "\"\\/bfnrt";
    const char letter = m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0';
    if (letter != '\0' && simple.find(letter) != std::string_view::npos) {
        m_at += 2;
        return true;
    }
    const int first = letter == 'u' ? hexUnit(m_at + 2) : -1;
    if (first < 0) {
        return stop(JsonFault::BadEscape);
    }
    const bool isHigh = first >= 0xD800 && first <= 0xDBFF;
    const bool isLow = first >= 0xDC00 && first <= 0xDFFF;
    const int second = isHigh && m_text.substr(m_at + 6, 2) == "\\u" ? hexUnit(m_at + 8) : -1;
    if (isLow || (isHigh && (second < 0xDC00 || second > 0xDFFF))) {
        return stop(JsonFault::HalfPair);
    }
    m_at += isHigh ? 12 : 6;
    return true;
}

int JsonScanner::hexUnit(std::size_t at) const
{
    if (at + 4 > m_text.size()) {
        return -1;
    }
    int unit = 0;
    for (const char digit : m_text.substr(at, 4)) {
        const char lower = static_cast<char>(digit | 0x20);
        if (isDigit(digit)) {
            unit = unit * 16 + (digit - '0');
        } else if (lower >= 'a' && lower <= 'f') {
            unit = unit * 16 + (lower - 'a' + 10);
        } else {
            return -1;
        }
    }
    return unit;
}

bool JsonScanner::digits(JsonFault ifNone)
{
    const std::size_t first = m_at;
    while (isDigit(peek())) {
        ++m_at;
    }
    return m_at > first || stop(ifNone);
}

bool JsonScanner::number()
{
    const std::size_t first = m_at;
    if (peek() == '-') {
        ++m_at;
    }
    if (peek() == '0') {
        ++m_at;
        if (isDigit(peek())) {
            return stop(JsonFault::LeadingZero);
        }
    } else if (!digits(m_at == first ? JsonFault::NoValue : JsonFault::IncompleteNumber)) {
        return false;
    }
    if (peek() == '.') {
        ++m_at;
        if (!digits(JsonFault::IncompleteNumber)) {
            return false;
        }
    }
    if (peek() == 'e' || peek() == 'E') {
        ++m_at;
        if (peek() == '+' || peek() == '-') {
            ++m_at;
        }
        return digits(JsonFault::IncompleteNumber);
    }
    return true;
}

bool JsonScanner::word(std::string_view expected)
{
    if (m_text.substr(m_at, expected.size()) != expected) {
        return stop(JsonFault::NoValue);
    }
    m_at += expected.size();
    return true;
}

} // namespace facet
