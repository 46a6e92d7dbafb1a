#pragma once

#include "report/pdf/PdfPainter.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace facet::pdf
{

/// Finds the text behind every glyph by pairing the content streams with what was painted. Qt writes a map of its own,
/// made backwards from the font: of the characters that share a glyph it picks any, for 用 the radical U+2F64.
class GlyphTexts
{
public:
    /// Pairs one page's content with what was painted on it. A glyph that stands for another text here than before
    /// can't be told by the font's map: then the content with the text written beside those glyphs is returned.
    [[nodiscard]] std::optional<std::string> pair(std::string_view content, const PaintedPage &page);

    /// The ToUnicode map of the font of this name ("/F7"); empty when none of its glyphs was met.
    [[nodiscard]] std::string toUnicode(const std::string &font) const;

private:
    using Codes = std::map<unsigned, QString>;

    std::unordered_map<std::string, Codes> m_fonts;
};

} // namespace facet::pdf
