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
    QStaticText *kept = m_kept.object(line);
    if (kept == nullptr) {
        const QString single = QString(text).replace(QLatin1Char('\n'), QLatin1Char(' '));
        kept = new QStaticText(painter.fontMetrics().elidedText(single, Qt::ElideRight, cell.width()));
        kept->setTextFormat(Qt::PlainText);
        kept->setPerformanceHint(QStaticText::AggressiveCaching);
        kept->prepare({}, font);
        m_kept.insert(line, kept);
    }
    const double top = cell.top() + (cell.height() - kept->size().height()) / 2;
    painter.drawStaticText(QPointF(cell.left(), top), *kept);
}

} // namespace facet
