#include "tabular/XmlStream.h"

#include "tabular/Limits.h"

#include <utility>

#include <expat.h>

namespace facet
{

namespace
{

std::string_view localName(std::string_view name)
{
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

Error malicious(const Text &what)
{
    return {ErrorCode::InvalidInput,
            {},
            {"文件内容" + what.zh + "，正常的工作簿不会这样，可能是恶意文件，已停止读取。",
             "The file " + what.en + ", which no workbook does; it may be malicious, and reading was stopped."}};
}

Error brokenXml(std::int64_t at, const char *reason)
{
    const std::string place = std::to_string(at);
    return {ErrorCode::InvalidInput,
            {},
            {"工作簿内容已损坏（解压后第 " + place + " 字节）。请用 Excel 或 WPS 打开并另存后再导入。",
             "The content of the workbook is damaged (unpacked byte " + place + ": " + reason +
                 "). Open it in Excel or WPS and save it anew."}};
}

} // namespace

std::string_view XmlAttributes::value(std::string_view name) const
{
    for (const char *const *pair = m_pairs; *pair != nullptr; pair += 2) {
        if (localName(*pair) == name) {
            return pair[1];
        }
    }
    return {};
}

/// What expat calls.
struct XmlStream::Callbacks {
    static void start(void *user, const XML_Char *name, const XML_Char **attributes)
    {
        auto &stream = *static_cast<XmlStream *>(user);
        if (++stream.m_depth > limits::xmlDepth) {
            stream.fail(malicious({"嵌套过深", "nests too deep"}));
            return;
        }
        if (!stream.m_fault) {
            stream.m_listener.startElement(localName(name), XmlAttributes(attributes));
        }
    }
    static void end(void *user, const XML_Char *name)
    {
        auto &stream = *static_cast<XmlStream *>(user);
        --stream.m_depth;
        if (!stream.m_fault) {
            stream.m_listener.endElement(localName(name));
        }
    }
    static void text(void *user, const XML_Char *text, int length)
    {
        auto &stream = *static_cast<XmlStream *>(user);
        if (!stream.m_fault) {
            stream.m_listener.text({text, static_cast<std::size_t>(length)});
        }
    }
    static void documentType(void *user, const XML_Char * /*name*/, const XML_Char * /*system*/,
                             const XML_Char * /*publicId*/, int /*hasSubset*/)
    {
        static_cast<XmlStream *>(user)->fail(
            malicious({"带有文档类型定义（DTD）", "has a document type definition (DTD)"}));
    }
};

XmlStream::XmlStream(std::unique_ptr<ByteSource> bytes, XmlListener &listener)
    : m_bytes(std::move(bytes)), m_listener(listener), m_parser(XML_ParserCreate(nullptr))
{
    if (m_parser == nullptr) {
        return;
    }
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, &Callbacks::start, &Callbacks::end);
    XML_SetCharacterDataHandler(m_parser, &Callbacks::text);
    XML_SetStartDoctypeDeclHandler(m_parser, &Callbacks::documentType);
}

XmlStream::~XmlStream()
{
    XML_ParserFree(m_parser);
}

void XmlStream::pause()
{
    if (!m_paused && !m_fault) {
        m_paused = true;
        XML_StopParser(m_parser, XML_TRUE);
    }
}

void XmlStream::fail(Error error)
{
    if (!m_fault) {
        m_fault = std::move(error);
        XML_StopParser(m_parser, XML_FALSE);
    }
}

Expected<bool> XmlStream::advance()
{
    if (m_fault) {
        return tl::unexpected<Error>(*m_fault);
    }
    if (m_parser == nullptr) {
        return failure(ErrorCode::Storage, {}, {"内存不足。", "There is not enough memory."});
    }
    if (m_paused) {
        m_paused = false;
        const Expected<void> good = checkStatus(XML_ResumeParser(m_parser));
        return good ? Expected<bool>(m_paused || !m_ended) : tl::unexpected<Error>(good.error());
    }
    return m_ended ? Expected<bool>(false) : parsePiece();
}

Expected<bool> XmlStream::parsePiece()
{
    constexpr int pieceBytes = 64 * 1024;
    void *room = XML_GetBuffer(m_parser, pieceBytes);
    if (room == nullptr) {
        return failure(ErrorCode::Storage, {}, {"内存不足。", "There is not enough memory."});
    }
    const Expected<std::size_t> count = m_bytes->read(static_cast<char *>(room), pieceBytes);
    if (!count) {
        m_fault = count.error();
        return tl::unexpected<Error>(count.error());
    }
    m_fed += static_cast<std::int64_t>(*count);
    m_ended = *count < static_cast<std::size_t>(pieceBytes);
    const Expected<void> good =
        checkStatus(XML_ParseBuffer(m_parser, static_cast<int>(*count), m_ended ? XML_TRUE : XML_FALSE));
    if (!good) {
        return tl::unexpected<Error>(good.error());
    }
    // What expat has been given and not passed on yet is an unfinished tag or comment, all of it in memory.
    if (!m_paused && m_fed - XML_GetCurrentByteIndex(m_parser) > static_cast<std::int64_t>(limits::xmlTokenBytes)) {
        m_fault = malicious({"有过长的标记", "has a tag or comment of over 1 MiB"});
        return tl::unexpected<Error>(*m_fault);
    }
    return m_paused || !m_ended;
}

Expected<void> XmlStream::checkStatus(int status)
{
    if (status == XML_STATUS_ERROR && !m_fault) {
        m_fault = brokenXml(XML_GetCurrentByteIndex(m_parser), XML_ErrorString(XML_GetErrorCode(m_parser)));
    }
    if (m_fault) {
        return tl::unexpected<Error>(*m_fault);
    }
    return {};
}

Expected<void> XmlStream::finish()
{
    for (;;) {
        const Expected<bool> more = advance();
        if (!more) {
            return tl::unexpected<Error>(more.error());
        }
        if (!*more) {
            return {};
        }
    }
}

} // namespace facet
