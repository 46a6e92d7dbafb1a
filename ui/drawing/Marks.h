#pragma once

#include "rules/AssessmentResult.h"
#include "theme/Theme.h"

#include <QIcon>
#include <QRectF>
#include <QString>

class QPainter;

/// The one painter of marks. Shape, colour, word: markOf gives shape and colour, drawing/Words.h the word.
namespace facet
{

enum class MarkShape {
    DiscTick,
    HalfRing,
    SquareCross,
    RingBar,
    BrokenRing,
    Octagon,
    Triangle,
    HalfDiamond,
    RingDot,
    RingTick,
    Tick,
    Cross,
    Dash,
    CornerSolid,
    CornerHollow
};

struct Mark {
    MarkShape shape = MarkShape::BrokenRing;
    Ink ink = Ink::Undetermined;
    bool operator==(const Mark &) const = default;
};

[[nodiscard]] Mark markOf(Verdict verdict);
[[nodiscard]] Mark markOf(Severity severity);
[[nodiscard]] Mark markOf(Conclusion conclusion);
[[nodiscard]] Mark markOf(Outcome outcome); ///< the lighter set, for reasons
[[nodiscard]] Mark problemMark();           ///< solid corner: lowers a verdict
[[nodiscard]] Mark noticeMark();            ///< hollow corner: only a notice
[[nodiscard]] Mark doneMark();              ///< bare green tick: saved, done

/// Paints the mark to fill the square `box` (any size; outlines lie on the 16-grid, cut-outs are real holes, so that
/// the ground shows whatever it is).
void paintMark(QPainter &painter, const QRectF &box, const Mark &mark, const Theme &theme);
/// As above in a colour of one's own (disabled, grey).
void paintMark(QPainter &painter, const QRectF &box, MarkShape shape, const QColor &colour);

/// A mark as an icon that is tinted when painted, for actions, combo boxes and item models.
[[nodiscard]] QIcon markIcon(const Mark &mark);

} // namespace facet
