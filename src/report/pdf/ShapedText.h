#pragma once

#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace facet::pdf
{

/// The em of the layout: text is shaped once at this size and scaled when painted.
inline constexpr double layoutEm = 128;

/// A glyph where it stands in its text, in layoutEm units.
struct ShapedGlyph {
    float x = 0;
    float advance = 0;
    float y = 0;
    std::uint16_t index = 0;
    std::uint16_t textLength = 0; ///< UTF-16 units it stands for; 0 when it only adds to the glyph before
    std::uint8_t face = 0;        ///< see FontSet::face()
};

/// A text as glyphs in one line, glyphs and text in the same order.
struct ShapedText {
    QString text;
    std::vector<ShapedGlyph> glyphs;
    double width = 0;
    bool reordered = false; ///< drawn from right to left, wholly or in part
};

using ShapedPointer = std::shared_ptr<const ShapedText>;

} // namespace facet::pdf
