#include "drawing/KeptTexts.h"

#include <QPainter>

namespace facet
{

namespace
{

constexpr qsizetype mostKept = 4000; // some screens full

} // namespace

KeptTexts::KeptTexts() : m_kept(mostKept)
{
}

void KeptTexts::paint(QPainter &painter, const QRect &cell, const QString &text)
{
    if (text.isEmpty() || cell.width() <= 0)
        return;
    const QFont &font = painter.font();
    const Line line{text, cell.width(), font.pixelSize(), font.weight()};
    QStaticText shown; // shares its layout with the one that is kept
    if (const QStaticText *kept = m_kept.object(line)) {
        shown = *kept;
    } else {
        const QString single = QString(text).replace(QLatin1Char('\n'), QLatin1Char(' '));
        shown.setText(painter.fontMetrics().elidedText(single, Qt::ElideRight, cell.width()));
        shown.setTextFormat(Qt::PlainText);
        shown.setPerformanceHint(QStaticText::AggressiveCaching);
        shown.prepare({}, font);
        m_kept.insert(line, new QStaticText(shown));
    }
    const double top = cell.top() + (cell.height() - shown.size().height()) / 2;
    painter.drawStaticText(QPointF(cell.left(), top), shown);
}

} // namespace facet
