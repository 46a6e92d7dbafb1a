#pragma once

#include "base/Error.h"

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

/// Walks through a text that has passed checkJson(), value by value, without building a tree. Stands at the beginning
/// of a value; each function that reads it moves behind it. The text must outlive the cursor.
class JsonCursor
{
public:
    explicit JsonCursor(std::string_view checkedText);

    [[nodiscard]] JsonKind kind() const;

    /// Reads a String. The view holds until the next call.
    std::string_view text();
    /// Reads a Number, as it is written.
    std::string_view numberText();
    /// Reads a Boolean.
    bool boolean();
    /// Passes over a value of any kind and depth.
    void skip();

    /// Reads an Object: `visit(key)` must read or skip the member's value, and ends the walk by returning false.
    template <typename Visit>
    bool members(const Visit &visit)
    {
        if (opensEmpty('}')) {
            return true;
        }
        for (;;) {
            const std::string_view raw = rawString();
            std::string unescaped;
            std::string_view key = raw;
            if (raw.find('\\') != std::string_view::npos) {
                unescape(raw, unescaped);
                key = unescaped;
            }
            skipSpace();
            ++m_at; // the colon
            skipSpace();
            if (!visit(key)) {
                return false;
            }
            if (closes('}')) {
                return true;
            }
        }
    }

    /// Reads an Array: `visit(index)` must read or skip the entry, and ends the walk by returning false.
    template <typename Visit>
    bool elements(const Visit &visit)
    {
        if (opensEmpty(']')) {
            return true;
        }
        for (std::size_t index = 0;; ++index) {
            if (!visit(index)) {
                return false;
            }
            if (closes(']')) {
                return true;
            }
        }
    }

private:
    [[nodiscard]] bool opensEmpty(char close);
    [[nodiscard]] bool closes(char close);
    [[nodiscard]] std::string_view rawString();
    static void unescape(std::string_view raw, std::string &out);
    void skipSpace();
    void skipWord();

    std::string_view m_text;
    std::size_t m_at = 0;
    std::string m_scratch;
};

} // namespace facet
