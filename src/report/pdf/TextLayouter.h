#pragma once

#include "report/pdf/TextBlock.h"

namespace facet::pdf
{

class LineBreaker;

/// Breaks runs of text into lines by the Unicode rules; a string without a place to break is broken anywhere.
class TextLayouter
{
public:
    TextLayouter(TextShaper &shaper, Anchors &anchors, const ReportDocument &document)
        : m_shaper(shaper), m_anchors(anchors), m_document(document)
    {
    }

    [[nodiscard]] TextPointer lay(const Runs &runs, const TextStyle &style, double width);
    [[nodiscard]] TextPointer lay(const std::string &text, const TextStyle &style, double width);
    /// Width of the text in one line.
    [[nodiscard]] double widthOf(const std::string &text, const TextStyle &style);

    /// The width below which a word of the text would be torn apart.
    [[nodiscard]] double longestWord(const Runs &runs, const TextStyle &style);

private:
    void add(const Runs &runs, const TextStyle &style, LineBreaker &breaker);
    [[nodiscard]] std::string printedText(const Run &run, int link);

    TextShaper &m_shaper;
    Anchors &m_anchors;
    const ReportDocument &m_document;
};

} // namespace facet::pdf
