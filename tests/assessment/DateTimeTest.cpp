#include "assessment/DateTime.h"

#include <gtest/gtest.h>

#include <string>

namespace facet
{

namespace
{

TEST(DateTest, TakesRealDays)
{
    for (const char *const date : {"0001-01-01", "9999-12-31", "2024-02-29", "2000-02-29", "2023-02-28", "2026-04-30",
                                   "2026-01-31", "2026-12-31"}) {
        EXPECT_EQ(normalisedDate(date), std::string(date));
    }
}

TEST(DateTest, IgnoresBlanksAtBothEnds)
{
    EXPECT_EQ(normalisedDate("　 2026-03-31\t\n"), "2026-03-31");
}

TEST(DateTest, RefusesTheRest)
{
    for (const char *const date : {"",
                                   " ",
                                   "2026-3-31",
                                   "2026-03-1",
                                   "26-03-31",
                                   "2026/03/31",
                                   "20260331",
                                   "2026-03-31T00:00",
                                   "0000-01-01",
                                   "10000-01-01",
                                   "2026-00-10",
                                   "2026-13-10",
                                   "2026-01-00",
                                   "2026-01-32",
                                   "2026-04-31",
                                   "2023-02-29",
                                   "1900-02-29",
                                   "2100-02-29",
                                   "2026-02-30",
                                   "2026- 3-31",
                                   "2026-03-3１",
                                   "２０２６-03-31",
                                   "2026-03–31",
                                   "2026-03-31x",
                                   "x2026-03-31",
                                   "-026-03-31",
                                   "+026-03-31",
                                   "2026-03-31 12",
                                   "２0-03-31"}) {
        EXPECT_EQ(normalisedDate(date), std::nullopt) << date;
    }
}

TEST(TimeTest, TakesMinutesAndSeconds)
{
    EXPECT_EQ(normalisedTime("2026-03-31T00:00"), "2026-03-31T00:00:00");
    EXPECT_EQ(normalisedTime("2026-03-31T23:59"), "2026-03-31T23:59:00");
    EXPECT_EQ(normalisedTime("2026-03-31T23:59:59"), "2026-03-31T23:59:59");
    EXPECT_EQ(normalisedTime("2026-03-31 08:05"), "2026-03-31T08:05:00");
    EXPECT_EQ(normalisedTime("　2024-02-29 08:05:01 "), "2024-02-29T08:05:01");
}

TEST(TimeTest, RefusesTheRest)
{
    for (const char *const time : {"",
                                   "2026-03-31",
                                   "2026-03-31T",
                                   "2026-03-31T8:05",
                                   "2026-03-31T24:00",
                                   "2026-03-31T23:60",
                                   "2026-03-31T23:59:60",
                                   "2026-03-31T23:59:5",
                                   "2026-03-31T23:59:",
                                   "2026-03-31T23:59:59.5",
                                   "2026-03-31T23:59Z",
                                   "2026-03-31T23:59+08:00",
                                   "2026-03-31t23:59",
                                   "2026-03-31  23:59",
                                   "2026-03-31　23:59",
                                   "2026-02-30T10:00",
                                   "2026-03-31T1０:00",
                                   "2026-03-31T10：00",
                                   "2026-03-31T10-00",
                                   "2026-03-31T10:00:00 x",
                                   "08:05",
                                   "2026-03-31T-1:00",
                                   "2026-03-31T+1:00",
                                   "2026-03-31T 8:05"}) {
        EXPECT_EQ(normalisedTime(time), std::nullopt) << time;
    }
}

TEST(TimeTest, NormalisedTimesCompareAsTexts)
{
    EXPECT_LT(*normalisedTime("2026-03-31 08:05"), *normalisedTime("2026-03-31T08:05:01"));
    EXPECT_LT(*normalisedTime("0999-12-31T23:59"), *normalisedTime("1000-01-01 00:00"));
}

TEST(TimeTest, NumbersOfDatesAndTimesSortLikeTheirTexts)
{
    EXPECT_EQ(dateNumber(" 2026-03-31　"), 20260331);
    EXPECT_EQ(timeNumber("2026-03-31 08:05"), 20260331080500);
    EXPECT_EQ(timeNumber("2026-03-31T23:59:59"), 20260331235959);
    EXPECT_EQ(timeNumber("0001-01-01T00:00"), 10101000000);
    for (const char *const text : {"", "2026-02-29", "2026-03-31T08:05", "2026-13-01"}) {
        EXPECT_EQ(dateNumber(text), std::nullopt) << text;
    }
    for (const char *const text : {"", "2026-03-31", "2026-03-31T24:00", "2026-03-31T08:60", "2026-03-31T08:05:60"}) {
        EXPECT_EQ(timeNumber(text), std::nullopt) << text;
    }
}

} // namespace

} // namespace facet
