#pragma once

#include "rules/AssessmentResult.h"
#include "theme/Theme.h"

#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

/// Painters of small figures: interval bar, ring, trend line.
namespace facet
{

/// A score between what is certain and what is possible. Without bounds: no requirement applies.
struct Interval {
    std::optional<double> low;  ///< 0 to 100
    std::optional<double> high; ///< 0 to 100, not below low
    bool operator==(const Interval &) const = default;
};

[[nodiscard]] Interval intervalOf(const Score &score);
/// "76.3 – 82.8", "75.3" when both are equal at one decimal place, "no applicable requirements" without bounds.
[[nodiscard]] QString intervalText(const Interval &interval);
/// Height 2 u is usual. `notches`: at 75, above and below; leave them room of 1 u on both sides.
void paintIntervalBar(QPainter &painter, const QRectF &bar, const Interval &interval, const Theme &theme,
                      bool notches = false);
/// A plain share of work done, in the same drawing. `fraction` 0 to 1.
void paintProgressBar(QPainter &painter, const QRectF &bar, double fraction, const Theme &theme);

/// How far a table is filled. `total` 0: does not apply (a ring with a bar).
struct RingState {
    std::int64_t done = 0;
    std::int64_t total = 0;
    bool applies = true;
    bool operator==(const RingState &) const = default;
};
/// Closes, with a tick, only at exactly done == total; below that at most 95 %, above 0 at least 5 %.
void paintRing(QPainter &painter, const QRectF &box, const RingState &state, const Theme &theme);
/// "7/8"; "not applicable" where it does not apply.
[[nodiscard]] QString ringText(const RingState &state);

/// One assessment on a trend line, oldest first.
struct TrendPoint {
    QString label; ///< the date or year
    Interval interval;
    std::optional<double> value; ///< the score; the middle of the interval when absent
};
/// Accent line through hollow points, the last full, a bar with ends for an interval, a dotted line at 75, labels
/// beneath. With fewer than two points it says that there is no trend yet.
void paintTrend(QPainter &painter, const QRectF &box, const std::vector<TrendPoint> &points, const Theme &theme);
/// The same line alone, for a row of a list; nothing with fewer than two points.
void paintTrendLine(QPainter &painter, const QRectF &box, const std::vector<TrendPoint> &points, const Theme &theme);

} // namespace facet
