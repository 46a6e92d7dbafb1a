#pragma once

namespace facet::pdf
{

/// Millimetres as points.
constexpr double millimetres(double value)
{
    return value * 72 / 25.4;
}

/// The report's page in points, A4 upright as QPageSize rounds it; y grows downwards.
struct PageMetrics {
    static constexpr double pageWidth = 595;
    static constexpr double pageHeight = 842;
    static constexpr double left = millimetres(22);
    static constexpr double right = pageWidth - millimetres(22);
    static constexpr double top = millimetres(24);
    static constexpr double bottom = pageHeight - millimetres(22);
    static constexpr double width = right - left;
    static constexpr double height = bottom - top;
    static constexpr double headerBaseline = 44;
    static constexpr double headerRule = 52;
    static constexpr double footerRule = 793.5;
    static constexpr double footerBaseline = 807;
};

/// Sizes of type and lines in points.
struct TypeSizes {
    static constexpr double title = 28;
    static constexpr double heading1 = 16;
    static constexpr double heading2 = 13;
    static constexpr double body = 10.5;
    static constexpr double table = 9;
    static constexpr double small = 8;
    static constexpr double bodyLine = 16.5;
    static constexpr double tableLine = 13.5;
    static constexpr double findingLine = 14.25;
    static constexpr double formLine = 15;
    static constexpr double smallLine = 12;
    static constexpr double rule = 1;
    static constexpr double hairline = 0.6;
};

} // namespace facet::pdf
