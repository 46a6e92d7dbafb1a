#include "tabular/SharedTexts.h"

#include "base/Utf8.h"

#include <charconv>
#include <optional>
#include <utility>

namespace facet
{

namespace
{

/// The four digits of _xHHHH_ at the start; nullopt when there is no such escape.
std::optional<char32_t> escapeAt(std::string_view text)
{
    constexpr std::size_t length = 7;
    if (text.size() < length || !text.starts_with("_x") || text[length - 1] != '_') {
        return std::nullopt;
    }
    unsigned unit = 0;
    const char *const digits = text.data() + 2;
    const auto [end, fault] = std::from_chars(digits, digits + 4, unit, 16);
    return fault == std::errc() && end == digits + 4 ? std::optional<char32_t>(unit) : std::nullopt;
}

bool isHighSurrogate(char32_t unit)
{
    return unit >= 0xD800 && unit < 0xDC00;
}

bool isLowSurrogate(char32_t unit)
{
    return unit >= 0xDC00 && unit < 0xE000;
}

} // namespace

void decodeEscapes(std::string &text)
{
    constexpr std::size_t length = 7;
    std::size_t at = text.find("_x");
    if (at == std::string::npos) {
        return;
    }
    std::string plain = text.substr(0, at);
    while (at < text.size()) {
        const std::string_view rest = std::string_view(text).substr(at);
        const std::optional<char32_t> unit = escapeAt(rest);
        const std::optional<char32_t> second =
            unit && isHighSurrogate(*unit) ? escapeAt(rest.substr(length)) : std::nullopt;
        if (second && isLowSurrogate(*second)) {
            appendUtf8(plain, 0x10000 + ((*unit - 0xD800) << 10U) + (*second - 0xDC00));
            at += 2 * length;
        } else if (unit && *unit != 0 && !isHighSurrogate(*unit) && !isLowSurrogate(*unit)) {
            appendUtf8(plain, *unit);
            at += length;
        } else {
            plain += text[at++];
        }
    }
    text = std::move(plain);
}

Error cellTooLongInSheet()
{
    return {ErrorCode::InvalidInput,
            {},
            {"有单元格超过 1 MiB。请把过长的内容移出表格后再导入。",
             "A cell is longer than 1 MiB. Move the long content out of the table."}};
}

void TextGatherer::clear()
{
    m_text.clear();
    m_phonetic = 0;
    m_inText = false;
}

void TextGatherer::start(std::string_view name)
{
    m_phonetic += name == "rPh" ? 1 : 0;
    m_inText = name == "t" && m_phonetic == 0;
}

void TextGatherer::end(std::string_view name)
{
    m_phonetic -= name == "rPh" ? 1 : 0;
    m_inText = false;
}

void TextGatherer::text(std::string_view text)
{
    if (m_inText) {
        m_text += text;
    }
}

std::string &TextGatherer::take()
{
    decodeEscapes(m_text);
    return m_text;
}

SharedTexts::SharedTexts(std::unique_ptr<ByteSource> bytes) : m_stream(std::move(bytes), *this)
{
}

Expected<std::string_view> SharedTexts::at(std::size_t number)
{
    while (number >= m_store.size() && !m_ended) {
        const Expected<bool> more = m_stream.advance();
        if (!more) {
            return tl::unexpected<Error>(more.error());
        }
        m_ended = !*more;
    }
    if (number >= m_store.size()) {
        return failure(
            ErrorCode::InvalidInput, {},
            {"工作簿的共享文本表不完整。请用 Excel 或 WPS 打开并另存后再导入。",
             "The workbook's table of shared texts is incomplete. Open it in Excel or WPS and save it anew."});
    }
    return m_store.at(number);
}

void SharedTexts::startElement(std::string_view name, const XmlAttributes & /*attributes*/)
{
    if (name == "si") {
        m_inItem = true;
        m_gatherer.clear();
    } else if (m_inItem) {
        m_gatherer.start(name);
    }
}

void SharedTexts::endElement(std::string_view name)
{
    if (name == "si") {
        m_inItem = false;
        if (Expected<void> added = m_store.add(m_gatherer.take()); !added) {
            m_stream.fail(std::move(added.error()));
        }
    } else if (m_inItem) {
        m_gatherer.end(name);
    }
}

void SharedTexts::text(std::string_view text)
{
    m_gatherer.text(text);
    if (m_gatherer.isTooLong()) {
        m_stream.fail(cellTooLongInSheet());
    }
}

} // namespace facet
