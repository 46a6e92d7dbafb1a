#pragma once

#include "report/pdf/Anchors.h"
#include "report/pdf/Flow.h"
#include "report/pdf/TextShaper.h"

namespace facet::pdf
{

struct TextStyle {
    double size = 0;
    double line = 0; ///< distance of lines
    bool bold = false;
    Ink ink = Ink::Text;
    Align align = Align::Left;
    bool justify = false;
    bool fillBlanks = false; ///< a last answer after a colon is underlined to the end of the line
    double hanging = 0;      ///< indent of lines after a wrap
};

/// Neighbouring glyphs of one run on one line, or a mark, or an empty blank.
struct TextSpan {
    ShapedPointer shaped; ///< none for a mark or a blank
    std::uint32_t firstGlyph = 0;
    std::uint32_t glyphCount = 0;
    std::uint32_t textStart = 0; ///< where the first glyph's text is in shaped->text
    float x = 0;                 ///< from the left edge of the block
    float width = 0;
    float blankFrom = 0; ///< the underline, when blankTo is greater
    float blankTo = 0;
    Ink ink = Ink::Text;
    ReportMark mark = ReportMark::None;
    int link = Anchors::none;
    TextChange change = TextChange::None;
};

struct TextLine {
    std::vector<TextSpan> spans;
    float stretch = 0; ///< added after every space and wide character of a justified line
};

/// A text broken into lines of even distance.
class TextBlock
{
public:
    TextBlock(std::vector<TextLine> lines, double size, double lineHeight, double widest)
        : m_lines(std::move(lines)), m_size(size), m_lineHeight(lineHeight), m_widest(widest)
    {
    }

    [[nodiscard]] const std::vector<TextLine> &lines() const { return m_lines; }
    [[nodiscard]] int lineCount() const { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] double size() const { return m_size; }
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }
    [[nodiscard]] double height() const { return m_lineHeight * static_cast<double>(m_lines.size()); }
    [[nodiscard]] double widest() const { return m_widest; }
    /// Distance of the baseline from the top of its line; characters stand in the middle of the line.
    [[nodiscard]] double baseline() const { return m_lineHeight / 2 + m_size * 0.38; }
    /// Side of the square of a mark in this text.
    [[nodiscard]] double markSize() const { return markSizeFor(m_size); }
    static double markSizeFor(double size) { return size * 0.94; }

private:
    std::vector<TextLine> m_lines;
    double m_size;
    double m_lineHeight;
    double m_widest;
};

} // namespace facet::pdf
