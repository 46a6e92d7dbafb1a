#include "report/pdf/TextLayouter.h"

#include "report/pdf/LineBreaker.h"

#include <algorithm>
#include <string_view>

namespace facet::pdf
{

namespace
{

constexpr qsizetype longestPiece = 1024;
constexpr double endless = 1e6;

std::string withNumber(const std::string &pattern, const std::string &number)
{
    static constexpr std::string_view hole = "{page}";
    const std::size_t at = pattern.find(hole);
    return at == std::string::npos ? pattern + number : std::string(pattern).replace(at, hole.size(), number);
}

Ink inkOf(const Run &run, const TextStyle &style)
{
    switch (run.change) {
    case TextChange::Removed:
        return Ink::Nonconform;
    case TextChange::Added:
        return Ink::Conform;
    case TextChange::None:
        break;
    }
    return run.muted ? Ink::Secondary : style.ink;
}

/// Where a long line may be cut for shaping without tearing a character apart.
qsizetype pieceEnd(const QString &text, qsizetype from, qsizetype lineEnd)
{
    qsizetype end = std::min(lineEnd, from + longestPiece);
    while (end < lineEnd && end > from + longestPiece / 2 &&
           (text[end].isLowSurrogate() || text[end].isMark() ||
            (text[end].isLetterOrNumber() && !isWide(text[end].unicode())))) {
        --end;
    }
    return end;
}

} // namespace

std::string TextLayouter::printedText(const Run &run, int link)
{
    if (!run.pageOf || link == Anchors::none) {
        return run.text;
    }
    const std::string number = m_anchors.pageNumber(link);
    return run.text.empty() ? withNumber(m_document.pageReference, number)
                            : run.text + withNumber(m_document.pageReferenceBeside, number);
}

TextPointer TextLayouter::lay(const Runs &runs, const TextStyle &style, double width)
{
    LineBreaker breaker(style, width);
    add(runs, style, breaker);
    return breaker.lay();
}

double TextLayouter::longestWord(const Runs &runs, const TextStyle &style)
{
    LineBreaker breaker(style, endless);
    add(runs, style, breaker);
    return breaker.longestWord();
}

void TextLayouter::add(const Runs &runs, const TextStyle &style, LineBreaker &breaker)
{
    for (const Run &run : runs) {
        const int link = m_anchors.find(run.link);
        const Ink ink = inkOf(run, style);
        if (run.mark != ReportMark::None) {
            breaker.addMark(run.mark, ink, link);
        }
        const QString text = TextShaper::cleanText(printedText(run, link));
        if (run.underlined && text.trimmed().isEmpty()) {
            breaker.addBlank();
            continue;
        }
        qsizetype at = 0;
        while (at < text.size()) {
            if (text[at] == u'\n') {
                breaker.addLineFeed();
                ++at;
                continue;
            }
            const qsizetype feed = text.indexOf(u'\n', at);
            const qsizetype end = pieceEnd(text, at, feed < 0 ? text.size() : feed);
            breaker.addText(m_shaper.shape(text.mid(at, end - at), style.bold || run.bold), ink, link, run.underlined,
                            run.change);
            at = end;
        }
    }
}

TextPointer TextLayouter::lay(const std::string &text, const TextStyle &style, double width)
{
    return lay(Runs{Run{text, false, false, false, ReportMark::None, {}, false}}, style, width);
}

double TextLayouter::widthOf(const std::string &text, const TextStyle &style)
{
    return lay(text, style, endless)->widest();
}

} // namespace facet::pdf
