#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace facet
{

/// Appends the text as a JSON string with its quotes. Control characters, `"` and `\` are escaped, everything else
/// stands as it is. The text must be UTF-8 (see withValidUtf8()).
void appendJsonString(std::string &out, std::string_view text);

/// Appends the number.
void appendJsonNumber(std::string &out, std::int64_t value);
/// Appends the shortest text that reads back as the same double; null when it is not finite.
void appendJsonNumber(std::string &out, double value);

/// Writes JSON piece by piece onto the end of a string: compact on one line, or with two-space indent. It keeps commas,
/// colons and line ends right; that every key gets one value and every begin its end is the caller's part.
class JsonWriter
{
public:
    enum class Style { Compact, Indented };

    /// `out` must outlive the writer; its user may take what is there at any time and clear it.
    explicit JsonWriter(std::string &out, Style style = Style::Compact)
        : m_out(out), m_indented(style == Style::Indented)
    {
    }

    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }

    void key(std::string_view name)
    {
        separate();
        appendJsonString(m_out, name);
        m_out += ':';
        if (m_indented) {
            m_out += ' ';
        }
        m_afterKey = true;
    }

    void string(std::string_view text)
    {
        separate();
        appendJsonString(m_out, text);
        m_needsComma = true;
    }

    /// Text that is JSON already: `true`, a number, a whole value on one line.
    void raw(std::string_view json)
    {
        separate();
        m_out += json;
        m_needsComma = true;
    }

    void boolean(bool value) { raw(value ? "true" : "false"); }
    void null() { raw("null"); }
    void number(std::int64_t value) { spellNumber(value); }
    void number(double value) { spellNumber(value); }

private:
    void begin(char bracket)
    {
        separate();
        m_out += bracket;
        ++m_depth;
        m_needsComma = false;
    }

    void end(char bracket)
    {
        --m_depth;
        if (m_indented && m_needsComma) {
            newLine();
        }
        m_out += bracket;
        m_needsComma = true;
    }

    void separate()
    {
        if (m_afterKey) {
            m_afterKey = false;
            return;
        }
        if (m_needsComma) {
            m_out += ',';
        }
        if (m_indented && m_depth > 0) {
            newLine();
        }
        m_needsComma = false;
    }

    template <typename Number>
    void spellNumber(Number value)
    {
        separate();
        appendJsonNumber(m_out, value);
        m_needsComma = true;
    }

    void newLine();

    std::string &m_out;
    std::size_t m_depth = 0;
    bool m_indented;
    bool m_needsComma = false;
    bool m_afterKey = false;
};

} // namespace facet
