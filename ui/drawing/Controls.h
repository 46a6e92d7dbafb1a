#pragma once

#include "theme/Theme.h"

#include <QRectF>
#include <QString>

class QPainter;

/// Painters of boxes, blanks, cells and frames, for widgets and delegates alike.
namespace facet
{

/// How a field or cell stands.
enum class Flaw {
    None,
    Notice, ///< hollow corner, amber: worth a look, no effect on a verdict
    Problem ///< solid corner, red: lowers a verdict
};

struct BoxState {
    bool ticked = false;
    bool enabled = true;
    bool hovered = false;
};
/// The square box of an option, ticked or not.
void paintBox(QPainter &painter, const QRectF &box, const BoxState &state, const Theme &theme);

enum class FieldLook {
    Framed, ///< 7 u high, frame all round
    Inline  ///< 6 u high, a blank within a sentence: a line beneath
};
struct FieldState {
    bool enabled = true;
    bool hovered = false;
    bool focused = false;
    Flaw flaw = Flaw::None;
    double reserved = 0.0; ///< px at the right end that an icon of the field takes
};
/// Ground, frame and corner of a field; the text is the caller's.
void paintField(QPainter &painter, const QRectF &field, FieldLook look, const FieldState &state, const Theme &theme);

/// Triangle in the top right corner of a cell: solid or hollow. Nothing for Flaw::None.
void paintCorner(QPainter &painter, const QRectF &cell, Flaw flaw, const Theme &theme);
/// The ground of a grid cell: `selection` when selected, else the wash of a flaw, else paper.
[[nodiscard]] QColor cellGround(Flaw flaw, bool selected, const Theme &theme);
/// The colour of a cell's text.
[[nodiscard]] QColor cellInk(Flaw flaw, bool missing, const Theme &theme);

/// The 2 px accent frame, drawn inside `rect`; `radius` 3 for buttons and fields, 0 for the rest.
void paintFocusFrame(QPainter &painter, const QRectF &rect, const Theme &theme, double radius = 0.0);

/// A word in a thin frame (不适用, 沿). Returns its width; paints nothing when `painter` is null.
int paintTag(QPainter *painter, const QPointF &topLeft, const QString &word, Ink ink, const Theme &theme);

/// A hairline, exactly one device-independent pixel.
void paintHairline(QPainter &painter, const QPointF &from, const QPointF &to, const QColor &colour);

} // namespace facet
