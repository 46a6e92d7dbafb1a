#pragma once

#include <QCache>
#include <QRect>
#include <QStaticText>
#include <QString>

class QPainter;

namespace facet
{

/// Paints single lines of text, and keeps how they are laid out: in a list most words come again and again, and laying
/// them out takes longer than painting them.
class KeptTexts final
{
public:
    KeptTexts();

    /// At the left of the cell, in the middle of its height, with the painter's font and pen; cut with "…" where the
    /// cell ends.
    void paint(QPainter &painter, const QRect &cell, const QString &text);

private:
    struct Line {
        QString text;
        int width = 0;
        int pixelSize = 0;
        int weight = 0;
        bool operator==(const Line &) const = default;
        friend size_t qHash(const Line &line, size_t seed = 0)
        {
            return qHashMulti(seed, line.text, line.width, line.pixelSize, line.weight);
        }
    };
    QCache<Line, QStaticText> m_kept;
};

} // namespace facet
