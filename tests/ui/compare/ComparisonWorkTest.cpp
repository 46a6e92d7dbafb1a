#include "compare/ComparisonWork.h"

#include "compare/ChangeBlocks.h"
#include "compare/TrendView.h"

#include <gtest/gtest.h>

namespace facet
{

namespace
{

AssessmentSummary summary(const char *id, const char *unit, const char *date, std::int64_t revision = 1)
{
    AssessmentSummary one;
    one.header.id = id;
    one.header.unit = unit;
    one.header.date = date;
    one.createdAt = date;
    one.revision = revision;
    return one;
}

} // namespace

TEST(UsualPairTest, takesTheNewestEarlierOneOfTheUnit)
{
    const std::vector<AssessmentSummary> all{summary("c", "Hall", "2026-03-31"), summary("x", "Bank", "2025-12-01"),
                                             summary("b", "Hall", "2025-03-28"), summary("a", "Hall", "2024-03-28")};
    EXPECT_EQ(usualPair(all, "c"), (ComparedPair{"b", "c"}));
    EXPECT_EQ(usualPair(all, "b"), (ComparedPair{"a", "b"}));
    // The first of its unit is compared with the one that followed.
    EXPECT_EQ(usualPair(all, "a"), (ComparedPair{"a", "b"}));
    // The only one of its unit is compared with the newest of another.
    EXPECT_EQ(usualPair(all, "x"), (ComparedPair{"x", "c"}));
}

TEST(UsualPairTest, takesTheLatestWhenNoneIsOpen)
{
    const std::vector<AssessmentSummary> all{summary("a", "Hall", "2024-03-28"), summary("c", "Hall", "2026-03-31"),
                                             summary("b", "Hall", "2025-03-28")};
    EXPECT_EQ(usualPair(all, ""), (ComparedPair{"b", "c"}));
}

TEST(UsualPairTest, prefersAnotherAssessmentToAnEarlierRevisionOfTheSame)
{
    const std::vector<AssessmentSummary> all{summary("c", "Hall", "2026-03-31", 2),
                                             summary("c@1", "Hall", "2026-03-31", 1),
                                             summary("a", "Hall", "2024-03-28")};
    EXPECT_EQ(usualPair(all, "c"), (ComparedPair{"a", "c"}));
    EXPECT_EQ(usualPair({all[0], all[1]}, "c"), (ComparedPair{"c@1", "c"}));
}

TEST(UsualPairTest, isNoneForFewerThanTwo)
{
    EXPECT_EQ(usualPair({}, ""), std::nullopt);
    EXPECT_EQ(usualPair({summary("a", "Hall", "2024-03-28")}, "a"), std::nullopt);
}

TEST(PlaceLinkTest, readsItemsRowsAndJudgements)
{
    const auto item = readPlaceLink(QStringLiteral("before/A.1.9"));
    ASSERT_TRUE(item);
    EXPECT_FALSE(item->later);
    EXPECT_EQ(item->target, QStringLiteral("A.1.9"));
    EXPECT_EQ(item->position, 0);
    const auto row = readPlaceLink(QStringLiteral("after/A.2/3"));
    ASSERT_TRUE(row);
    EXPECT_TRUE(row->later);
    EXPECT_EQ(row->target, QStringLiteral("A.2"));
    EXPECT_EQ(row->position, 3);
    const auto judgement = readPlaceLink(QStringLiteral("after/judgements/5.2.3-d"));
    ASSERT_TRUE(judgement);
    EXPECT_TRUE(judgement->judgement);
    EXPECT_EQ(judgement->target, QStringLiteral("5.2.3-d"));
    EXPECT_FALSE(readPlaceLink(QStringLiteral("elsewhere/A.1")));
}

TEST(TrendPointsTest, areLabelledByDateWhenTwoAreOfOneYear)
{
    TrendEntry one;
    one.header.date = "2025-03-28";
    one.result.score.low = 70.0;
    one.result.score.high = 80.0;
    TrendEntry other = one;
    other.header.date = "2026-03-31";
    other.result.clauses.push_back({"5.3", {}});
    other.result.clauses.back().score.low = 25.0;
    other.result.clauses.back().score.high = 25.0;
    std::vector<TrendEntry> entries{one, other};
    EXPECT_EQ(trendPoints(entries, "").at(1).label, QStringLiteral("2026"));
    EXPECT_EQ(trendPoints(entries, "").at(0).interval, (Interval{70.0, 80.0}));
    EXPECT_EQ(trendPoints(entries, "5.3").at(1).interval, (Interval{25.0, 25.0}));
    EXPECT_EQ(trendPoints(entries, "5.3").at(0).interval, (Interval{}));
    entries[0].header.date = "2026-01-05";
    EXPECT_EQ(trendPoints(entries, "").at(1).label, QStringLiteral("2026-03-31"));
}

} // namespace facet
