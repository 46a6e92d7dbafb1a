#pragma once

#include <QColor>
#include <QFont>

class QPalette;

namespace facet
{

/// The colour tokens. No colour is written anywhere else: painters, palette and style read this struct.
struct Colours {
    bool dark = false;
    QColor paper, chrome, chrome2, tint, selection;
    QColor line;      ///< hairlines inside tables; never the only border of a control
    QColor edge;      ///< borders of controls and blanks; not on `selection`
    QColor rule;      ///< printed frame, header rule, boxes
    QColor ink, ink2; ///< text, secondary text and icons
    QColor ink3;      ///< placeholder, disabled, shortcuts; not on `selection`
    QColor accent, accentHover, onAccent;
    QColor conform, conformWash, partial, partialWash, nonconform, nonconformWash;
    QColor notApplicable, notApplicableWash, undetermined, undeterminedWash;
    QColor critical, observation;
    QColor blank; ///< inside an inline blank
    QColor ringTrack;
};

[[nodiscard]] Colours lightColours();
[[nodiscard]] Colours darkColours();

/// WCAG contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

/// A colour by its meaning, for text, marks and icons. Use these instead of QColor wherever a widget takes one.
enum class Ink {
    Primary,
    Secondary,
    Tertiary,
    Edge,
    Accent,
    OnAccent,
    Conform,
    Partial,
    Nonconform,
    NotApplicable,
    Undetermined,
    Critical,
    Observation
};

/// The steps of type. Figure, Conclusion and Title are bold by themselves.
enum class TypeStep { Figure, Conclusion, Title, Body, Table, Note };

/// Colours, unit of length and type as one value. Get it with themeOf(widget) (theme/ThemeSource.h).
class Theme
{
public:
    /// `base` is the body font; a size in points or pixels is respected, the family is replaced by `fontFamilies()`.
    Theme(const Colours &colours, const QFont &base);

    [[nodiscard]] const Colours &colours() const { return m_colours; }
    [[nodiscard]] bool isDark() const { return m_colours.dark; }
    /// `count` units in device-independent pixels, rounded: u() is 4 at the default 14 px font.
    [[nodiscard]] int u(double count = 1.0) const;
    /// The font of a step; `bold` adds emphasis to Body, Table and Note.
    [[nodiscard]] QFont font(TypeStep step, bool bold = false) const;
    [[nodiscard]] QColor ink(Ink ink) const;
    /// Every role of a QPalette from the tokens.
    [[nodiscard]] QPalette palette() const;
    /// "Noto Sans CJK SC" first, then what other systems have.
    [[nodiscard]] static QStringList fontFamilies();
    bool operator==(const Theme &other) const;

private:
    Colours m_colours;
    QFont m_base;
    double m_basePixels = 14.0;
    int m_unit = 4;
};

} // namespace facet
