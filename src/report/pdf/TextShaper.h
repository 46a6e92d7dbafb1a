#pragma once

#include "report/pdf/FontSet.h"
#include "report/pdf/ShapedText.h"

#include <QHash>

#include <array>

class QTextLayout;

namespace facet::pdf
{

/// Turns text into glyphs, without ligatures, one glyph for one character wherever the script allows. Words and
/// characters are shaped once and remembered.
class TextShaper
{
public:
    explicit TextShaper(FontSet &fonts) : m_fonts(fonts) {}

    /// `text` holds no control characters (see cleanText()).
    [[nodiscard]] ShapedPointer shape(const QString &text, bool bold);

    /// What can be printed of a text: line ends become U+000A, tabs spaces; other control characters, invisible ones
    /// and direction overrides are left out; half surrogate pairs become U+FFFD.
    [[nodiscard]] static QString cleanText(const std::string &text);

private:
    struct CharacterGlyph {
        std::uint16_t index = 0;
        float advance = 0;
    };
    using Words = QHash<QString, ShapedPointer>;

    [[nodiscard]] CharacterGlyph characterGlyph(char32_t character, int variant);
    [[nodiscard]] ShapedPointer shapeWord(const QString &word, int variant);
    [[nodiscard]] ShapedPointer shapeWhole(const QString &text, int variant);
    void appendClusters(const QTextLayout &layout, ShapedText &shaped);
    [[nodiscard]] bool appendCharacter(ShapedText &shaped, qsizetype &at, int variant);

    FontSet &m_fonts;
    std::array<QHash<char32_t, CharacterGlyph>, 4> m_characters;
    std::array<Words, 4> m_words;
    std::array<int, 4> m_mainFace{-1, -1, -1, -1};
};

/// Chinese, Japanese or Korean text or full-width punctuation: lines may be stretched after it.
[[nodiscard]] bool isWide(char32_t character);

} // namespace facet::pdf
