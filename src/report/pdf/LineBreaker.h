#pragma once

#include "report/pdf/TextBlock.h"

namespace facet::pdf
{

/// Breaks a paragraph, given piece by piece, into lines. One object lays one paragraph.
class LineBreaker
{
public:
    LineBreaker(const TextStyle &style, double width) : m_style(style), m_width(width) {}

    void addText(const ShapedPointer &shaped, Ink ink, int link, bool underlined, TextChange change = TextChange::None);
    void addMark(ReportMark mark, Ink ink, int link);
    void addBlank();
    void addLineFeed();
    [[nodiscard]] TextPointer lay();
    /// The width below which a word would be torn apart.
    [[nodiscard]] double longestWord();

private:
    struct Piece {
        ShapedPointer shaped;
        ReportMark mark = ReportMark::None;
        Ink ink = Ink::Text;
        int link = Anchors::none;
        bool underlined = false;
        TextChange change = TextChange::None;
    };
    /// The smallest part that stands on one line.
    struct Token {
        std::size_t piece = 0;
        std::uint32_t firstGlyph = 0;
        std::uint32_t glyphCount = 0;
        std::uint32_t textStart = 0;
        double width = 0;
        bool space = false;
        bool wide = false; ///< a justified line may be stretched after it
        bool feed = false;
        qsizetype textEnd = 0; ///< in m_text; -1 when no break may follow
    };

    void addTokens(std::size_t piece);
    void addPad(std::size_t piece, double width, bool mayBreakAfter);
    void findBreaks();
    void breakLines();
    void closeLine(std::size_t end, bool soft);
    void fillLine(TextLine &line, std::size_t end, double stretch);
    void extendSpan(TextLine &line, const Token &token, double x) const;
    void fillLastBlank(TextLine &line) const;
    [[nodiscard]] double available() const;
    [[nodiscard]] double stretchOf(std::size_t end, double slack) const;

    TextStyle m_style;
    double m_width;
    QString m_text; ///< the paragraph for the breaking rules; marks and blanks as an ideograph
    std::vector<Piece> m_pieces;
    std::vector<Token> m_tokens;
    std::vector<bool> m_breaks;
    std::vector<TextLine> m_lines;
    std::size_t m_start = 0;
    double m_widest = 0;
};

} // namespace facet::pdf
