#pragma once

#include "report/ReportRuns.h"

#include <optional>
#include <string>
#include <vector>

namespace facet
{

/// Bars from 0 to 100: solid to low, hatched to high, empty after it; dashed frame when nothing applies.
struct ScoreChart {
    struct Bar {
        std::string label;
        std::optional<double> low;
        std::optional<double> high;
        std::string figure; ///< "76.3 – 82.8"
        bool total = false;
    };
    std::vector<Bar> bars;
    double mark = 75; ///< the acceptable line
    std::string lowLegend, highLegend, markLegend, caption;
};

/// Scores of assessments over time, a small drawing for the total and for each clause: a line through the middles of
/// the intervals, an upright bar for each interval, a dotted line at `mark`.
struct TrendChart {
    struct Point {
        std::string label; ///< year or date
        std::optional<double> low;
        std::optional<double> high; ///< neither: nothing applied
    };
    struct Panel {
        std::string title;
        std::vector<Point> points; ///< oldest first; the same number in each panel
    };
    std::vector<Panel> panels;
    double mark = 75;
    std::string lineLegend, intervalLegend, markLegend, caption;
};

/// Counts by severity or verdict in one framed line.
struct CountStrip {
    std::string label;
    std::string total;
    struct Count {
        ReportMark mark = ReportMark::None;
        std::string label;
        std::string count;
    };
    std::vector<Count> counts;
};

} // namespace facet
