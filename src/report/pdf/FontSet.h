#pragma once

#include "base/Error.h"

#include <QFont>
#include <QRawFont>

#include <array>
#include <cstdint>
#include <vector>

namespace facet::pdf
{

/// The fonts of the report: named families with simplified-Chinese forms first, so that no other region's forms are
/// picked. Belongs to the thread that made it.
class FontSet
{
public:
    FontSet();

    /// The font for shaping, in layoutEm pixels. `latin` asks for a sister family whose quotation marks and middle dot
    /// are as narrow as Latin text wants them.
    [[nodiscard]] const QFont &font(bool bold, bool latin) const;

    /// Fails when no installed font has common Chinese characters.
    [[nodiscard]] Expected<void> checkChinese() const;

    /// A small number for a font face, for ShapedGlyph::face.
    [[nodiscard]] std::uint8_t faceNumber(const QRawFont &font);
    [[nodiscard]] const QRawFont &face(std::uint8_t number) const { return m_faces.at(number); }

private:
    std::array<QFont, 4> m_fonts;
    std::vector<QRawFont> m_faces;
};

} // namespace facet::pdf
