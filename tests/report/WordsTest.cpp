#include "report/Words.h"

#include <gtest/gtest.h>

namespace facet
{
namespace
{

TEST(Words, GroupsDigitsByThousands)
{
    EXPECT_EQ(groupedNumber(0), "0");
    EXPECT_EQ(groupedNumber(999), "999");
    EXPECT_EQ(groupedNumber(1000), "1,000");
    EXPECT_EQ(groupedNumber(1000000), "1,000,000");
    EXPECT_EQ(groupedNumber(9007199254740991), "9,007,199,254,740,991");
    EXPECT_EQ(groupedNumber(-1234), "-1,234");
}

TEST(Words, WritesDatesOutInTheLanguageOfTheReport)
{
    EXPECT_EQ(writtenDate("2026-03-31", Language::Chinese), "2026 年 3 月 31 日");
    EXPECT_EQ(writtenDate("2026-03-31", Language::English), "31 March 2026");
    EXPECT_EQ(writtenDate("", Language::English), "");
}

TEST(Words, AnIntervalThatReadsAsOneNumberIsPrintedAsOne)
{
    Score score;
    EXPECT_EQ(intervalFigure(score), "–");
    score.low = 76.25;
    score.high = 82.8;
    EXPECT_EQ(intervalFigure(score), "76.2 – 82.8");
    score.low = 50;
    score.high = 50;
    EXPECT_EQ(intervalFigure(score), "50.0");
}

TEST(Words, HundredPercentMeansAll)
{
    EXPECT_EQ(wholePercent(50, 51), 98);
    EXPECT_EQ(wholePercent(51, 51), 100);
    EXPECT_EQ(wholePercent(999, 1000), 99);
    EXPECT_EQ(wholePercent(0, 0), 0);
}

TEST(Words, DigestStandsInGroupsOfEight)
{
    EXPECT_EQ(groupedDigest("8b69daa8b1ee56fb52de"), "8b69daa8 b1ee56fb 52de");
    EXPECT_EQ(groupedDigest(""), "");
}

} // namespace
} // namespace facet
