#pragma once

#include "report/ReportCharts.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>

namespace facet
{

/// Where the points of a panel of a TrendChart stand: evenly from left to right, 0 at the bottom, 100 at the top.
struct TrendScale {
    double left = 0;
    double width = 0;
    double top = 0;
    double height = 0;
    std::size_t count = 0; ///< points

    [[nodiscard]] double x(std::size_t index) const
    {
        return left + width * (static_cast<double>(index) + 0.5) / static_cast<double>(std::max<std::size_t>(count, 1));
    }
    [[nodiscard]] double y(double score) const { return top + height * (1 - std::clamp(score, 0.0, 100.0) / 100); }
    /// Every how many points a label of this width has room.
    [[nodiscard]] std::size_t labelStep(double labelWidth) const
    {
        const double wanted = std::ceil(labelWidth * static_cast<double>(count) / width);
        return std::max<std::size_t>(1, static_cast<std::size_t>(wanted));
    }
};

/// Where the line goes through; nullopt when nothing applied.
[[nodiscard]] inline std::optional<double> middleOf(const TrendChart::Point &point)
{
    return point.low && point.high ? std::optional<double>((*point.low + *point.high) / 2) : std::nullopt;
}

} // namespace facet
