#include "report/pdf/LineBreaker.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace facet::pdf
{

namespace
{

constexpr double blankPad = 4.5;
constexpr double blankWidth = 30;
constexpr double tolerance = 0.01;
/// Stands for marks and blanks where lines are broken; the second glues a mark to its word.
constexpr QChar placeholder(u'囗');
constexpr QChar glue(u'\u2060');

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() && !isWide(c.unicode());
}

/// What a reader takes for one word, though Qt would break it: "A.5.2", "1,017", "GB/T".
bool isWithinWord(const QString &text, qsizetype at)
{
    static const QString joints = QStringLiteral(".,/");
    return at >= 2 && at < text.size() && joints.contains(text[at - 1]) && isWordCharacter(text[at - 2]) &&
           isWordCharacter(text[at]);
}

/// Places that Qt passes over: behind a line end, and between numbers in a list ("4, 174, 226").
bool isMissedBreak(const QString &text, qsizetype at)
{
    return text[at - 1] == u'\n' || (text[at - 1] == u' ' && at < text.size() && isWordCharacter(text[at]));
}

bool endsWithColon(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.endsWith(u'：') || trimmed.endsWith(u':');
}

} // namespace

void LineBreaker::addText(const ShapedPointer &shaped, Ink ink, int link, bool underlined, TextChange change)
{
    m_pieces.push_back({shaped, ReportMark::None, ink, link, underlined, change});
    const std::size_t piece = m_pieces.size() - 1;
    const double scale = m_style.size / layoutEm;
    if (underlined) {
        addPad(piece, blankPad, false);
    }
    addTokens(piece);
    if (underlined) {
        m_tokens.back().textEnd = -1;
        addPad(piece, std::max(blankPad, blankWidth - blankPad - shaped->width * scale), true);
    }
}

void LineBreaker::addTokens(std::size_t piece)
{
    const ShapedText &shaped = *m_pieces[piece].shaped;
    const double scale = m_style.size / layoutEm;
    const qsizetype offset = m_text.size();
    m_text += shaped.text;
    std::uint32_t textAt = 0;
    for (std::size_t i = 0; i < shaped.glyphs.size(); ++i) {
        const ShapedGlyph &glyph = shaped.glyphs[i];
        if (glyph.textLength == 0 && !m_tokens.empty()) {
            ++m_tokens.back().glyphCount;
            continue;
        }
        const QChar first = textAt < static_cast<std::uint32_t>(shaped.text.size()) ? shaped.text[textAt] : QChar(u' ');
        Token token;
        token.piece = piece;
        token.firstGlyph = static_cast<std::uint32_t>(i);
        token.glyphCount = 1;
        token.textStart = textAt;
        token.width = static_cast<double>(glyph.advance) * scale;
        token.space = first.isSpace() && first != QChar::Nbsp;
        token.wide = first.isSpace() || isWide(first.unicode()) || first.isSurrogate();
        textAt += glyph.textLength;
        token.textEnd = offset + textAt;
        m_tokens.push_back(token);
    }
}

void LineBreaker::addPad(std::size_t piece, double width, bool mayBreakAfter)
{
    Token token;
    token.piece = piece;
    token.width = width;
    token.textEnd = mayBreakAfter ? m_text.size() : -1;
    m_tokens.push_back(token);
}

void LineBreaker::addMark(ReportMark mark, Ink ink, int link)
{
    m_pieces.push_back({nullptr, mark, ink, link, false});
    m_text += placeholder;
    m_text += glue;
    const bool box = mark == ReportMark::BoxEmpty || mark == ReportMark::BoxTicked;
    addPad(m_pieces.size() - 1, TextBlock::markSizeFor(m_style.size) + m_style.size * (box ? 0.5 : 0.4), false);
}

void LineBreaker::addBlank()
{
    m_pieces.push_back({nullptr, ReportMark::None, m_style.ink, Anchors::none, true});
    m_text += placeholder;
    addPad(m_pieces.size() - 1, blankWidth, true);
}

void LineBreaker::addLineFeed()
{
    m_pieces.push_back({});
    m_text += u'\n';
    addPad(m_pieces.size() - 1, 0, true);
    m_tokens.back().feed = true;
}

TextPointer LineBreaker::lay()
{
    breakLines();
    return std::make_shared<TextBlock>(std::move(m_lines), m_style.size, m_style.line, m_widest);
}

double LineBreaker::available() const
{
    return m_width - (m_lines.empty() ? 0 : m_style.hanging);
}

void LineBreaker::findBreaks()
{
    m_breaks.assign(static_cast<std::size_t>(m_text.size()) + 1, false);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, m_text);
    for (qsizetype at = finder.toNextBoundary(); at >= 0; at = finder.toNextBoundary()) {
        m_breaks[static_cast<std::size_t>(at)] = !isWithinWord(m_text, at);
    }
    for (qsizetype at = 1; at <= m_text.size(); ++at) {
        if (isMissedBreak(m_text, at)) {
            m_breaks[static_cast<std::size_t>(at)] = true;
        }
    }
}

double LineBreaker::longestWord()
{
    findBreaks();
    double longest = 0;
    double word = 0;
    for (const Token &token : m_tokens) {
        word += token.width;
        longest = std::max(longest, token.space ? 0.0 : word); // a space at the end hangs over
        if (token.textEnd >= 0 && m_breaks[static_cast<std::size_t>(token.textEnd)]) {
            word = 0;
        }
    }
    return longest;
}

void LineBreaker::breakLines()
{
    double total = 0;
    bool feeds = false;
    for (const Token &token : m_tokens) {
        total += token.width;
        feeds = feeds || token.feed;
    }
    if (feeds || total > m_width + tolerance) {
        findBreaks();
        double x = 0;
        std::size_t mayBreak = 0; // after the token before this one
        for (std::size_t i = 0; i < m_tokens.size(); ++i) {
            const Token &token = m_tokens[i];
            while (!token.space && i > m_start && x + token.width > available() + tolerance) {
                closeLine(mayBreak > m_start ? mayBreak : i, true);
                x = 0;
                for (std::size_t j = m_start; j < i; ++j) {
                    x += m_tokens[j].width;
                }
            }
            x += token.width;
            if (token.feed) {
                closeLine(i + 1, false);
                x = 0;
            }
            if (token.textEnd >= 0 && m_breaks[static_cast<std::size_t>(token.textEnd)]) {
                mayBreak = i + 1;
            }
        }
    }
    if (m_start < m_tokens.size() || m_lines.empty() || m_tokens.back().feed) {
        closeLine(m_tokens.size(), false);
    }
}

double LineBreaker::stretchOf(std::size_t end, double slack) const
{
    int gaps = 0;
    for (std::size_t i = m_start; i + 1 < end; ++i) {
        gaps += m_tokens[i].wide ? 1 : 0;
    }
    const double stretch = gaps > 0 ? slack / gaps : 0;
    return stretch <= m_style.size * 0.6 ? stretch : 0;
}

void LineBreaker::closeLine(std::size_t end, bool soft)
{
    std::size_t visibleEnd = end;
    while (soft && visibleEnd > m_start && m_tokens[visibleEnd - 1].space) {
        --visibleEnd;
    }
    double natural = 0;
    for (std::size_t i = m_start; i < visibleEnd; ++i) {
        natural += m_tokens[i].width;
    }
    const double slack = std::max(0.0, available() - natural);
    const double stretch = soft && m_style.justify ? stretchOf(visibleEnd, slack) : 0;
    TextLine line;
    fillLine(line, visibleEnd, stretch);
    if (m_style.fillBlanks && !soft) {
        fillLastBlank(line);
    }
    const double shift = m_style.align == Align::Right ? slack : m_style.align == Align::Center ? slack / 2 : 0;
    const auto indent = static_cast<float>((m_lines.empty() ? 0 : m_style.hanging) + shift);
    for (TextSpan &span : line.spans) {
        span.x += indent;
        span.blankFrom += indent;
        span.blankTo += indent;
    }
    m_widest = std::max(m_widest, natural + (m_lines.empty() ? 0 : m_style.hanging));
    m_lines.push_back(std::move(line));
    m_start = end;
}

void LineBreaker::fillLine(TextLine &line, std::size_t end, double stretch)
{
    line.stretch = static_cast<float>(stretch);
    double x = 0;
    std::size_t current = m_pieces.size();
    for (std::size_t i = m_start; i < end; ++i) {
        const Token &token = m_tokens[i];
        if (token.feed) {
            continue;
        }
        if (token.piece != current) {
            current = token.piece;
            const Piece &piece = m_pieces[current];
            TextSpan span;
            span.shaped = piece.shaped;
            span.x = static_cast<float>(x);
            span.blankFrom = span.blankTo = span.x;
            span.ink = piece.ink;
            span.mark = piece.mark;
            span.link = piece.link;
            span.change = piece.change;
            line.spans.push_back(span);
        }
        extendSpan(line, token, x);
        x += token.width + (token.wide && i + 1 < end ? stretch : 0);
    }
}

void LineBreaker::extendSpan(TextLine &line, const Token &token, double x) const
{
    TextSpan &span = line.spans.back();
    if (token.glyphCount > 0) {
        if (span.glyphCount == 0) {
            span.x = static_cast<float>(x);
            span.firstGlyph = token.firstGlyph;
            span.textStart = token.textStart;
        }
        span.glyphCount += token.glyphCount;
    }
    span.width = static_cast<float>(x + token.width) - span.x;
    if (m_pieces[token.piece].underlined) {
        span.blankTo = static_cast<float>(x + token.width);
    }
}

void LineBreaker::fillLastBlank(TextLine &line) const
{
    if (line.spans.size() < 2) {
        return;
    }
    TextSpan &last = line.spans.back();
    const TextSpan &before = line.spans[line.spans.size() - 2];
    if (last.blankTo > last.blankFrom && before.shaped && endsWithColon(before.shaped->text)) {
        last.blankTo = std::max(last.blankTo, static_cast<float>(available()));
    }
}

} // namespace facet::pdf
