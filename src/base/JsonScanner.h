#pragma once

#include "base/ByteStrides.h"

#include <cstddef>
#include <string_view>

namespace facet
{

/// What is wrong with the token before which a JsonScanner stopped.
enum class JsonFault {
    None,
    NoValue,
    LeadingZero,
    IncompleteNumber,
    OpenText,
    ControlCharacter,
    BadEscape,
    HalfPair,
    NotUtf8
};

/// Passes over the tokens of a JSON text (RFC 8259, UTF-8) and checks each: what checkJson() and JsonCursor share. A
/// function that meets a fault returns false and stops at the offending character. The text must outlive the scanner.
class JsonScanner
{
public:
    /// Stands at the first token; a byte order mark is let pass.
    explicit JsonScanner(std::string_view text) : m_text(text)
    {
        m_at = text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
        skipSpace();
    }

    [[nodiscard]] std::string_view text() const { return m_text; }
    [[nodiscard]] std::size_t at() const { return m_at; }
    [[nodiscard]] bool isAtEnd() const { return m_at == m_text.size(); }
    [[nodiscard]] JsonFault fault() const { return m_fault; }
    /// Whether the string passed last holds a backslash.
    [[nodiscard]] bool hasEscape() const { return m_hasEscape; }

    /// The character here; a NUL, which JSON has nowhere, stands for the end.
    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    /// Passes over one character that peek() has shown.
    void step() { ++m_at; }
    /// Passes over this character if it is here.
    bool pass(char expected)
    {
        if (peek() != expected) {
            return false;
        }
        step();
        return true;
    }
    void goToEnd() { m_at = m_text.size(); }

    void skipSpace()
    {
        if (m_at < m_text.size() && static_cast<unsigned char>(m_text[m_at]) <= ' ') {
            skipSpaces();
        }
    }

    /// From the opening quote to behind the closing one.
    bool string()
    {
        ++m_at;
        m_hasEscape = false;
        for (;;) {
            skipPlain();
            if (m_at < m_text.size() && m_text[m_at] == '"') {
                ++m_at;
                return true;
            }
            const std::size_t before = m_at;
            skipThreeByteLetters();
            if (m_at == before && !passSpecial()) {
                return false;
            }
        }
    }

    bool number();
    /// `true`, `false` or `null`.
    bool word(std::string_view expected);

private:
    /// Passes over printable ASCII that is neither quote nor backslash, a stride at a time.
    void skipPlain()
    {
        while (m_text.size() - m_at >= byteStride) {
            const std::size_t plain = bytesWithoutSpecial(m_text.data() + m_at);
            m_at += plain;
            if (plain < byteStride) {
                return;
            }
        }
        while (m_at < m_text.size() && isPlain(m_text[m_at])) {
            ++m_at;
        }
    }

    static bool isPlain(char character)
    {
        const auto byte = static_cast<unsigned char>(character);
        return byte >= 0x20 && byte < 0x80 && byte != '"' && byte != '\\';
    }

    /// Passes over Chinese: three-byte letters whose first byte leaves the second one free. All others are
    /// passSpecial()'s.
    void skipThreeByteLetters()
    {
        while (m_text.size() - m_at >= 3) {
            const auto lead = static_cast<unsigned char>(m_text[m_at]);
            const auto second = static_cast<unsigned char>(m_text[m_at + 1]);
            const auto third = static_cast<unsigned char>(m_text[m_at + 2]);
            const bool isFree = (lead >= 0xE1 && lead <= 0xEC) || lead == 0xEE || lead == 0xEF;
            if (!isFree || (second & 0xC0U) != 0x80U || (third & 0xC0U) != 0x80U) {
                return;
            }
            m_at += 3;
        }
    }

    void skipSpaces();
    /// Passes over an escape or any other letter within a string.
    bool passSpecial();
    bool passEscape();
    bool digits(JsonFault ifNone);
    [[nodiscard]] int hexUnit(std::size_t at) const;

    bool stop(JsonFault fault)
    {
        m_fault = fault;
        return false;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    JsonFault m_fault = JsonFault::None;
    bool m_hasEscape = false;
};

} // namespace facet
