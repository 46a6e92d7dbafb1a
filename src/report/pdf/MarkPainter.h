#pragma once

#include "report/ReportDocument.h"

#include <QRectF>

class QPainter;

namespace facet::pdf
{

/// Draws a mark into a square, as vectors; the same shapes as resources/icons/mark-*.svg on their 16 × 16 grid.
void drawMark(QPainter &painter, ReportMark mark, const QRectF &square);

} // namespace facet::pdf
