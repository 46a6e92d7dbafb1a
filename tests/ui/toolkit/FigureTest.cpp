#include "drawing/Figures.h"
#include "theme/ThemeSource.h"
#include "widgets/FigureWidgets.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

#include <cmath>

namespace facet
{
namespace
{

QImage ringPicture(const RingState &state)
{
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintRing(painter, image.rect(), state, themeOf(nullptr));
    painter.end();
    return image;
}

/// Pixels of the accent colour on the ring, going round.
int accentOnRing(const RingState &state)
{
    const QImage image = ringPicture(state);
    const QRgb accent = lightColours().accent.rgb();
    int count = 0;
    for (int degree = 0; degree < 360; ++degree) {
        const double angle = degree * 3.14159265358979 / 180.0;
        const int x = static_cast<int>(32.0 + 23.2 * std::cos(angle));
        const int y = static_cast<int>(32.0 + 23.2 * std::sin(angle));
        count += image.pixel(x, y) == accent ? 1 : 0;
    }
    return count;
}

TEST(Interval, IsOneNumberWhereBothBoundsRoundToTheSame)
{
    EXPECT_EQ(intervalText({76.3, 82.8}), QStringLiteral("76.3 – 82.8"));
    EXPECT_EQ(intervalText({75.31, 75.34}), QStringLiteral("75.3"));
    EXPECT_EQ(intervalText({0.0, 100.0}), QStringLiteral("0 – 100"));
    EXPECT_FALSE(intervalText({}).isEmpty());
}

TEST(Ring, ClosesOnlyWhenReallyAllIsDone)
{
    EXPECT_LT(accentOnRing({999999, 1000000, true}), 350);
    EXPECT_EQ(accentOnRing({1000000, 1000000, true}), 360);
    EXPECT_EQ(accentOnRing({0, 8, true}), 0);
    EXPECT_GT(accentOnRing({1, 1000000, true}), 10);
}

TEST(IntervalBar, IsSolidHatchedAndEmptyInTurn)
{
    QImage image(202, 10, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintIntervalBar(painter, image.rect(), {25.0, 50.0}, themeOf(nullptr));
    painter.end();
    const QRgb accent = lightColours().accent.rgb();
    int hatched = 0;
    for (int x = 55; x < 95; ++x)
        hatched += image.pixel(x, 5) != QColor(Qt::white).rgb() ? 1 : 0;
    EXPECT_EQ(image.pixel(30, 5), accent);
    EXPECT_GT(hatched, 5);
    EXPECT_LT(hatched, 35);
    EXPECT_EQ(image.pixel(150, 5), QColor(Qt::white).rgb());
}

TEST(IntervalBarWidget, SpeaksItsNumbers)
{
    IntervalBarWidget bar;
    bar.setInterval({38.2, 91.4});
    EXPECT_EQ(bar.accessibleName(), QStringLiteral("38.2 – 91.4"));
}

} // namespace
} // namespace facet
