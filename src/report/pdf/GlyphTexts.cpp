#include "report/pdf/GlyphTexts.h"

#include <array>
#include <charconv>

namespace facet::pdf
{

namespace
{

/// A glyph in a content stream: `<0012> Tj` at these bytes.
struct StreamGlyph {
    unsigned code = 0;
    std::size_t from = 0;
    std::size_t to = 0;
};

/// A text object of a content stream: what Qt writes for one painting call.
struct TextObject {
    std::string font;
    std::vector<StreamGlyph> glyphs;
};

class ContentReader
{
public:
    explicit ContentReader(std::string_view content) : m_content(content) {}

    bool next(TextObject &object)
    {
        const std::size_t begin = m_content.find("BT\n", m_at);
        if (begin == std::string_view::npos) {
            return false;
        }
        std::size_t end = m_content.find("ET\n", begin);
        end = end == std::string_view::npos ? m_content.size() : end;
        m_at = end;
        const std::size_t fontAt = m_content.find("/F", begin);
        const std::size_t fontEnd = m_content.find(' ', fontAt);
        object.font = fontEnd < end ? std::string(m_content.substr(fontAt, fontEnd - fontAt)) : std::string();
        object.glyphs.clear();
        for (std::size_t at = m_content.find('<', begin); at < end; at = m_content.find('<', at + 1)) {
            StreamGlyph glyph;
            glyph.from = at;
            const char *first = m_content.data() + at + 1;
            std::from_chars(first, first + 4, glyph.code, 16);
            const std::size_t show = m_content.find("Tj", at);
            glyph.to = show < end ? show + 2 : end;
            object.glyphs.push_back(glyph);
        }
        return true;
    }

private:
    std::string_view m_content;
    std::size_t m_at = 0;
};

std::string hexOf(const QString &text)
{
    static constexpr std::string_view digits = "0123456789ABCDEF";
    std::string hex;
    for (const QChar unit : text) {
        for (const int shift : {12, 8, 4, 0}) {
            hex += digits[(unit.unicode() >> shift) & 0xFU];
        }
    }
    return hex;
}

std::string hexOf(unsigned code)
{
    return hexOf(QString(QChar(static_cast<char16_t>(code))));
}

/// Hands out the texts of a page's glyphs, painting call by painting call.
class PageTexts
{
public:
    explicit PageTexts(const PaintedPage &page) : m_page(page) {}

    /// Of the next call; empty for a glyph that only adds to the one before.
    std::vector<QString> next(std::uint32_t glyphCount)
    {
        std::vector<QString> texts;
        for (std::uint32_t i = 0; i < glyphCount; ++i) {
            const std::uint16_t length = m_page.textLengths[m_glyph++];
            texts.push_back(m_page.text.mid(m_at, length));
            m_at += length;
        }
        return texts;
    }

private:
    const PaintedPage &m_page;
    std::size_t m_glyph = 0;
    qsizetype m_at = 0;
};

} // namespace

std::optional<std::string> GlyphTexts::pair(std::string_view content, const PaintedPage &page)
{
    std::string changed;
    std::size_t copied = 0;
    ContentReader reader(content);
    TextObject object;
    PageTexts painted(page);
    for (const std::uint32_t glyphCount : page.glyphCounts) {
        if (!reader.next(object)) {
            return std::nullopt;
        }
        const std::vector<QString> texts = painted.next(glyphCount);
        Codes &codes = m_fonts[object.font];
        for (std::size_t i = 0; i < object.glyphs.size(); ++i) {
            const StreamGlyph &glyph = object.glyphs[i];
            const QString &text = texts[i % texts.size()]; // bold made by Qt is written twice
            const auto [known, isNew] = codes.try_emplace(glyph.code, text);
            if (isNew || known->second == text || i >= texts.size()) {
                continue;
            }
            changed += content.substr(copied, glyph.from - copied);
            changed += "/Span <</ActualText <FEFF" + hexOf(text) + ">>> BDC ";
            changed += content.substr(glyph.from, glyph.to - glyph.from);
            changed += " EMC";
            copied = glyph.to;
        }
    }
    if (copied == 0) {
        return std::nullopt;
    }
    return changed.append(content.substr(copied));
}

std::string GlyphTexts::toUnicode(const std::string &font) const
{
    const auto found = m_fonts.find(font);
    if (found == m_fonts.end()) {
        return {};
    }
    std::string map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr std::size_t mostInBlock = 100;
    std::size_t left = found->second.size();
    std::size_t inBlock = 0;
    for (const auto &[code, text] : found->second) {
        if (inBlock == 0) {
            inBlock = std::min(left, mostInBlock);
            map += std::to_string(inBlock) + " beginbfchar\n";
        }
        map += "<" + hexOf(code) + "> <" + hexOf(text) + ">\n";
        --left;
        if (--inBlock == 0) {
            map += "endbfchar\n";
        }
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace facet::pdf
