#include "report/pdf/TextShaper.h"

#include <QGlyphRun>
#include <QTextLayout>

#include <algorithm>
#include <limits>

namespace facet::pdf
{

namespace
{

constexpr qsizetype rememberedWords = 50000;
constexpr char32_t dash = 0x2014;
constexpr char32_t longDash = 0x2E3A;

bool isInvisible(char16_t unit)
{
    return unit < 0x20 || (unit >= 0x7F && unit < 0xA0) || unit == 0xAD || (unit >= 0x200B && unit <= 0x200F) ||
           (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2060 && unit <= 0x206F) || unit == 0xFEFF ||
           (unit >= 0xFFF9 && unit <= 0xFFFC);
}

bool inRange(char32_t character, char32_t first, char32_t last)
{
    return character >= first && character <= last;
}

/// Scripts whose characters combine, join or run from right to left: they need the shaper for the whole text.
bool needsShaper(char32_t c)
{
    return inRange(c, 0x300, 0x36F) || inRange(c, 0x590, 0x10FF) || inRange(c, 0x1100, 0x11FF) ||
           inRange(c, 0x1200, 0x1DFF) || inRange(c, 0x20D0, 0x20FF) || inRange(c, 0x3099, 0x309A) ||
           inRange(c, 0xA800, 0xABFF) || inRange(c, 0xD7B0, 0xD7FF) || inRange(c, 0xFB00, 0xFE0F) ||
           inRange(c, 0xFE20, 0xFE2F) || inRange(c, 0xFE70, 0xFEFE) || inRange(c, 0x10800, 0x16FFF) ||
           inRange(c, 0x1E800, 0x1FAFF) || c >= 0xE0000;
}

bool isLatinLetter(char32_t c)
{
    return inRange(c, 'A', 'Z') || inRange(c, 'a', 'z') || inRange(c, 0xC0, 0x24F) || inRange(c, 0x370, 0x52F);
}

/// Part of a word for kerning: everything Latin but the space.
bool isLatinCharacter(char32_t c)
{
    return isLatinLetter(c) || inRange(c, 0x21, 0x7E);
}

char32_t characterAt(const QString &text, qsizetype at)
{
    const QChar unit = text[at];
    if (unit.isHighSurrogate() && at + 1 < text.size()) {
        return QChar::surrogateToUcs4(unit, text[at + 1]);
    }
    return unit.unicode();
}

qsizetype unitsOf(char32_t character)
{
    return QChar::requiresSurrogates(character) ? 2 : 1;
}

bool anyCharacter(const QString &text, bool (*test)(char32_t))
{
    for (qsizetype i = 0; i < text.size();) {
        const char32_t character = characterAt(text, i);
        if (test(character)) {
            return true;
        }
        i += unitsOf(character);
    }
    return false;
}

bool isNarrowInLatin(char32_t c)
{
    return inRange(c, 0x2018, 0x201F) || c == 0xB7;
}

/// The sister family is for texts with quotation marks and no Chinese.
int variantFor(const QString &text, bool bold)
{
    const bool latin = anyCharacter(text, isNarrowInLatin) && !anyCharacter(text, isWide);
    return (bold ? 1 : 0) + (latin ? 2 : 0);
}

void appendWord(ShapedText &shaped, const ShapedText &word)
{
    for (ShapedGlyph glyph : word.glyphs) {
        glyph.x += static_cast<float>(shaped.width);
        shaped.glyphs.push_back(glyph);
    }
    shaped.width += word.width;
    shaped.reordered = shaped.reordered || word.reordered;
}

} // namespace

bool isWide(char32_t c)
{
    return inRange(c, 0x2E80, 0xD7A3) || inRange(c, 0xF900, 0xFAFF) || inRange(c, 0xFE30, 0xFE6F) ||
           inRange(c, 0xFF00, 0xFFE6) || inRange(c, 0x20000, 0x3FFFF);
}

QString TextShaper::cleanText(const std::string &text)
{
    const QString raw = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    QString clean;
    clean.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const QChar unit = raw[i];
        if (unit == u'\n' || unit == QChar::LineSeparator || unit == QChar::ParagraphSeparator ||
            (unit == u'\r' && (i + 1 == raw.size() || raw[i + 1] != u'\n'))) {
            clean += u'\n';
        } else if (unit == u'\t') {
            clean += u' ';
        } else if (unit.isHighSurrogate() && i + 1 < raw.size() && raw[i + 1].isLowSurrogate()) {
            clean += unit;
            clean += raw[++i];
        } else if (unit.isSurrogate()) {
            clean += QChar::ReplacementCharacter;
        } else if (!isInvisible(unit.unicode())) {
            clean += unit;
        }
    }
    return clean;
}

ShapedPointer TextShaper::shape(const QString &text, bool bold)
{
    const int variant = variantFor(text, bold);
    if (anyCharacter(text, needsShaper)) {
        return shapeWord(text, variant);
    }
    auto shaped = std::make_shared<ShapedText>();
    shaped->text = text;
    shaped->glyphs.reserve(static_cast<std::size_t>(text.size()));
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        bool letters = false;
        while (end < text.size() && isLatinCharacter(text[end].unicode())) {
            letters = letters || isLatinLetter(text[end].unicode());
            ++end;
        }
        if (letters) {
            appendWord(*shaped, *shapeWord(text.mid(at, end - at), variant));
            at = end;
        } else if (!appendCharacter(*shaped, at, variant)) {
            const qsizetype units = unitsOf(characterAt(text, at));
            appendWord(*shaped, *shapeWord(text.mid(at, units), variant));
            at += units;
        }
    }
    return shaped;
}

bool TextShaper::appendCharacter(ShapedText &shaped, qsizetype &at, int variant)
{
    const QString &text = shaped.text;
    const char32_t character = characterAt(text, at);
    CharacterGlyph glyph;
    qsizetype units = unitsOf(character);
    if (character == dash && at + 1 < text.size() && text[at + 1].unicode() == dash) {
        glyph = characterGlyph(longDash, variant); // two dashes are one stroke in print
        units = glyph.index != 0 ? 2 : 1;
    }
    if (glyph.index == 0) {
        glyph = characterGlyph(character, variant);
    }
    if (glyph.index == 0) {
        return false;
    }
    ShapedGlyph placed;
    placed.x = static_cast<float>(shaped.width);
    placed.advance = glyph.advance;
    placed.index = glyph.index;
    placed.textLength = static_cast<std::uint16_t>(units);
    placed.face = static_cast<std::uint8_t>(m_mainFace[static_cast<std::size_t>(variant)]);
    shaped.glyphs.push_back(placed);
    shaped.width += static_cast<double>(glyph.advance);
    at += units;
    return true;
}

TextShaper::CharacterGlyph TextShaper::characterGlyph(char32_t character, int variant)
{
    const auto found = m_characters[static_cast<std::size_t>(variant)].constFind(character);
    if (found != m_characters[static_cast<std::size_t>(variant)].constEnd()) {
        return *found;
    }
    if (m_mainFace[static_cast<std::size_t>(variant)] < 0) {
        m_mainFace[static_cast<std::size_t>(variant)] =
            m_fonts.faceNumber(QRawFont::fromFont(m_fonts.font((variant & 1) != 0, (variant & 2) != 0)));
    }
    const QRawFont &face = m_fonts.face(static_cast<std::uint8_t>(m_mainFace[static_cast<std::size_t>(variant)]));
    CharacterGlyph glyph;
    const QList<quint32> indexes = face.glyphIndexesForString(QString::fromUcs4(&character, 1));
    if (indexes.size() == 1 && indexes[0] != 0 && indexes[0] <= std::numeric_limits<std::uint16_t>::max()) {
        glyph.index = static_cast<std::uint16_t>(indexes[0]);
        const QList<QPointF> advances = face.advancesForGlyphIndexes(indexes);
        glyph.advance = advances.isEmpty() ? 0 : static_cast<float>(advances[0].x());
    }
    m_characters[static_cast<std::size_t>(variant)].insert(character, glyph);
    return glyph;
}

ShapedPointer TextShaper::shapeWord(const QString &word, int variant)
{
    Words &words = m_words[static_cast<std::size_t>(variant)];
    const auto found = words.constFind(word);
    if (found != words.constEnd()) {
        return *found;
    }
    ShapedPointer shaped = shapeWhole(word, variant);
    if (words.size() >= rememberedWords) {
        words.clear();
    }
    words.insert(word, shaped);
    return shaped;
}

ShapedPointer TextShaper::shapeWhole(const QString &text, int variant)
{
    auto shaped = std::make_shared<ShapedText>();
    shaped->text = text;
    QTextLayout layout(text, m_fonts.font((variant & 1) != 0, (variant & 2) != 0));
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid()) {
        line.setLineWidth(1e6);
    }
    layout.endLayout();
    if (line.isValid()) {
        appendClusters(layout, *shaped);
        shaped->width = line.naturalTextWidth();
    }
    return shaped;
}

void TextShaper::appendClusters(const QTextLayout &layout, ShapedText &shaped)
{
    const QTextLine line = layout.lineAt(0);
    const int length = static_cast<int>(shaped.text.size());
    int at = 0;
    while (at < length) {
        const int next = std::max(at + 1, layout.nextCursorPosition(at));
        bool first = true;
        const double from = line.cursorToX(at);
        const double to = line.cursorToX(next);
        for (const QGlyphRun &run : line.glyphRuns(at, next - at)) {
            const std::uint8_t face = m_fonts.faceNumber(run.rawFont());
            const QList<quint32> indexes = run.glyphIndexes();
            const QList<QPointF> positions = run.positions();
            for (qsizetype i = 0; i < indexes.size(); ++i) {
                ShapedGlyph glyph;
                glyph.x = static_cast<float>(positions[i].x());
                glyph.y = static_cast<float>(positions[i].y() - line.ascent());
                glyph.index = static_cast<std::uint16_t>(indexes[i]);
                glyph.advance = first ? static_cast<float>(std::abs(to - from)) : 0;
                glyph.textLength = first ? static_cast<std::uint16_t>(next - at) : std::uint16_t{0};
                glyph.face = face;
                shaped.reordered = shaped.reordered || run.isRightToLeft();
                shaped.glyphs.push_back(glyph);
                first = false;
            }
        }
        if (first && !shaped.glyphs.empty()) { // drawn by the glyph before, or not at all
            shaped.glyphs.back().textLength = static_cast<std::uint16_t>(shaped.glyphs.back().textLength + next - at);
        }
        at = next;
    }
}

} // namespace facet::pdf
