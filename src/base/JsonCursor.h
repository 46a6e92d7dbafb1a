#pragma once

#include "base/JsonKind.h"
#include "base/JsonScanner.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace facet
{

/// Walks through a JSON text value by value, without building a tree. Stands at the beginning of a value; each function
/// that reads it moves behind it. The text must outlive the cursor.
///
/// Everything that is read is checked on the way: at the first character that is no JSON the cursor goes to the end of
/// the text, so that the walk that is under way (members, elements) fails. checkJson() then tells what is wrong. Only
/// skip() relies on a text that is right.
class JsonCursor
{
public:
    explicit JsonCursor(std::string_view text) : m_scanner(text) {}

    [[nodiscard]] JsonKind kind() const { return jsonKindAt(m_scanner.peek()); }
    /// Whether nothing but white space is left.
    [[nodiscard]] bool isAtEnd();

    /// Reads a String. The view holds until the next call.
    std::string_view text()
    {
        const std::string_view raw = rawString();
        return m_scanner.hasEscape() ? unescaped(raw, m_scratch) : raw;
    }
    /// Reads a Number, as it is written.
    std::string_view numberText();
    /// Reads a Boolean.
    bool boolean();
    /// Passes over a value of any kind and depth.
    void skip();

    /// Reads an Object: `visit(key)` must read or skip the member's value, and ends the walk by returning false. False
    /// also when this is no object or no JSON.
    template <typename Visit>
    bool members(const Visit &visit)
    {
        if (!opens('{')) {
            return false;
        }
        if (m_scanner.pass('}')) {
            return true;
        }
        for (;;) {
            if (m_scanner.peek() != '"') {
                return stop();
            }
            std::string scratch;
            std::string_view key = rawString();
            if (m_scanner.hasEscape()) {
                key = unescaped(key, scratch);
            }
            m_scanner.skipSpace();
            if (!m_scanner.pass(':')) {
                return stop();
            }
            m_scanner.skipSpace();
            if (!visit(key)) {
                return false;
            }
            if (const After after = goBehindEntry('}'); after != After::Another) {
                return after == After::Closed;
            }
        }
    }

    /// Reads an Array: `visit(index)` must read or skip the entry, and ends the walk by returning false. False also
    /// when this is no array or no JSON.
    template <typename Visit>
    bool elements(const Visit &visit)
    {
        if (!opens('[')) {
            return false;
        }
        if (m_scanner.pass(']')) {
            return true;
        }
        for (std::size_t index = 0;; ++index) {
            if (!visit(index)) {
                return false;
            }
            if (const After after = goBehindEntry(']'); after != After::Another) {
                return after == After::Closed;
            }
        }
    }

private:
    bool opens(char bracket)
    {
        if (!m_scanner.pass(bracket)) {
            return stop();
        }
        m_scanner.skipSpace();
        return true;
    }

    enum class After { Another, Closed, Fault };

    /// Passes over the comma before the next entry, or over the closing bracket.
    After goBehindEntry(char close)
    {
        m_scanner.skipSpace();
        if (m_scanner.pass(',')) {
            m_scanner.skipSpace();
            return After::Another;
        }
        if (m_scanner.pass(close)) {
            return After::Closed;
        }
        stop();
        return After::Fault;
    }

    std::string_view rawString()
    {
        const std::size_t first = m_scanner.at() + 1;
        if (m_scanner.peek() != '"' || !m_scanner.string()) {
            stop();
            return {};
        }
        return m_scanner.text().substr(first, m_scanner.at() - 1 - first);
    }

    /// Always false.
    bool stop()
    {
        m_scanner.goToEnd();
        return false;
    }

    static std::string_view unescaped(std::string_view raw, std::string &scratch);
    void skipWord();

    JsonScanner m_scanner;
    std::string m_scratch;
};

} // namespace facet
