#pragma once

#include "tabular/InputFile.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

struct XML_ParserStruct;

namespace facet
{

/// The attributes of an element.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char *const *pairs) : m_pairs(pairs) {}
    /// The value of the attribute of this name, whatever its namespace prefix; empty when it has none.
    [[nodiscard]] std::string_view value(std::string_view name) const;

private:
    const char *const *m_pairs;
};

/// Who hears what stands in an XML file. Names come without namespace prefix.
class XmlListener
{
public:
    virtual ~XmlListener() = default;
    virtual void startElement(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void endElement(std::string_view name) = 0;
    virtual void text(std::string_view text) = 0;
};

/// Parses XML piece by piece. Document types, and with them entities of one's own, are refused; nothing outside the
/// file is ever looked at.
class XmlStream
{
public:
    XmlStream(std::unique_ptr<ByteSource> bytes, XmlListener &listener);
    ~XmlStream();
    XmlStream(const XmlStream &) = delete;
    XmlStream &operator=(const XmlStream &) = delete;

    /// Parses a piece, or on after a pause; false when all is parsed.
    [[nodiscard]] Expected<bool> advance();
    /// Parses all of it.
    [[nodiscard]] Expected<void> finish();

    /// For the listener: hear nothing more before the next advance().
    void pause();
    /// For the listener: end with this error.
    void fail(Error error);
    [[nodiscard]] bool isPaused() const { return m_paused; }
    [[nodiscard]] const ByteSource &bytes() const { return *m_bytes; }

private:
    struct Callbacks;
    [[nodiscard]] Expected<bool> parsePiece();
    [[nodiscard]] Expected<void> checkStatus(int status);

    std::unique_ptr<ByteSource> m_bytes;
    XmlListener &m_listener;
    XML_ParserStruct *m_parser;
    std::optional<Error> m_fault;
    std::int64_t m_fed = 0;
    int m_depth = 0;
    bool m_paused = false;
    bool m_ended = false;
};

} // namespace facet
