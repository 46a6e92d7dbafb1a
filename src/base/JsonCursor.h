#pragma once

#include "base/Error.h"
#include "base/JsonScanner.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace facet
{

/// Checks that the text is exactly one JSON value (RFC 8259) in UTF-8; a byte order mark before it is let pass. The
/// message of an error tells line and column. Nesting costs one byte of memory a level and no stack.
[[nodiscard]] Expected<void> checkJson(std::string_view text);

enum class JsonKind { Null, Boolean, Number, String, Array, Object };

/// What the kind is called in messages: "a text", "a number" …
[[nodiscard]] const Text &jsonKindName(JsonKind kind);

/// A place in a JSON text, made on the way down and spelled as a pointer (RFC 6901) only when something is wrong there.
/// Keeps references: parent and key must outlive it.
class JsonPlace
{
public:
    explicit JsonPlace(std::string_view root) : m_key(root) {}
    JsonPlace(const JsonPlace &parent, std::string_view key) : m_parent(&parent), m_key(key) {}
    JsonPlace(const JsonPlace &parent, std::size_t index) : m_parent(&parent), m_index(index), m_isIndex(true) {}

    [[nodiscard]] std::string pointer() const;

private:
    const JsonPlace *m_parent = nullptr;
    std::string_view m_key;
    std::size_t m_index = 0;
    bool m_isIndex = false;
};

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

    [[nodiscard]] JsonKind kind() const
    {
        switch (m_scanner.peek()) {
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
        if (closesEmpty('}')) {
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
            if (m_scanner.peek() != ':') {
                return stop();
            }
            m_scanner.step();
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
        if (closesEmpty(']')) {
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
        if (m_scanner.peek() != bracket) {
            return stop();
        }
        m_scanner.step();
        m_scanner.skipSpace();
        return true;
    }

    bool closesEmpty(char bracket)
    {
        if (m_scanner.peek() != bracket) {
            return false;
        }
        m_scanner.step();
        return true;
    }

    enum class After { Another, Closed, Fault };

    /// Passes over the comma before the next entry, or over the closing bracket.
    After goBehindEntry(char close)
    {
        m_scanner.skipSpace();
        const char next = m_scanner.peek();
        if (next == ',') {
            m_scanner.step();
            m_scanner.skipSpace();
            return After::Another;
        }
        if (next == close) {
            m_scanner.step();
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
