#include "compare/UnitTrend.h"
#include "compare/SealedFixture.h"

namespace facet
{
namespace
{

using testing::ElementsAre;
using testing::SizeIs;

class UnitTrend : public SealedTest
{
protected:
    [[nodiscard]] static std::vector<std::string> dates(const std::vector<TrendEntry> &entries)
    {
        std::vector<std::string> made;
        for (const TrendEntry &entry : entries) {
            made.push_back(entry.header.date);
        }
        return made;
    }
};

TEST_F(UnitTrend, HasTheAssessmentsOfTheUnitOldestFirstWithTheResultsOfTheirSeals)
{
    const auto workbook = create();
    addOf(*workbook, "2026-03-01");
    const std::string first = addOf(*workbook, "2024-03-01");
    addOf(*workbook, "2025-03-01");
    addOf(*workbook, "2025-06-01", "别的单位");
    seal(*workbook, first);
    sealWithAnotherCatalogue(*workbook, first);
    const std::vector<TrendEntry> entries = unitTrend(*workbook, "中心").value();
    EXPECT_THAT(dates(entries), ElementsAre("2024-03-01", "2025-03-01", "2026-03-01"));
    EXPECT_EQ(entries[0].result.score.value, 61.5);
    EXPECT_EQ(entries[0].result.requirements.size(), 51U);
    EXPECT_FALSE(entries[0].otherCatalogue) << "there is none before it";
    EXPECT_TRUE(entries[1].otherCatalogue);
    EXPECT_FALSE(entries[2].otherCatalogue);
}

TEST_F(UnitTrend, CountsNewAndClosedFindings)
{
    const auto workbook = create();
    const std::string first = addOf(*workbook, "2024-03-01");
    const std::string second = addOf(*workbook, "2025-03-01");
    const std::string third = addOf(*workbook, "2026-03-01");
    // 5.2.1-b asks that the use is approved (A.1.2).
    ASSERT_TRUE(session(*workbook, first)->setAnswer("A.1.2", ChoiceAnswer{"no", {}}).has_value());
    ASSERT_TRUE(session(*workbook, second)->setAnswer("A.1.2", ChoiceAnswer{"yes", {}}).has_value());
    ASSERT_TRUE(session(*workbook, third)->setAnswer("A.1.2", ChoiceAnswer{"no", {}}).has_value());
    const std::vector<TrendEntry> entries = unitTrend(*workbook, "中心").value();
    ASSERT_THAT(entries, SizeIs(3));
    EXPECT_EQ(entries[0].findings, 1);
    EXPECT_EQ(entries[0].newFindings, 0);
    EXPECT_EQ(entries[1].findings, 0);
    EXPECT_EQ(entries[1].closedFindings, 1);
    EXPECT_EQ(entries[2].newFindings, 1);
    EXPECT_EQ(entries[2].closedFindings, 0);
}

TEST_F(UnitTrend, AFindingThatIsUndeterminedNowIsNotClosed)
{
    const auto workbook = create();
    const std::string first = addOf(*workbook, "2024-03-01");
    addOf(*workbook, "2025-03-01");
    ASSERT_TRUE(session(*workbook, first)->setAnswer("A.1.2", ChoiceAnswer{"no", {}}).has_value());
    const std::vector<TrendEntry> entries = unitTrend(*workbook, "中心").value();
    EXPECT_EQ(entries[1].findings, 0);
    EXPECT_EQ(entries[1].closedFindings, 0);
}

TEST_F(UnitTrend, AReportTellsOfThoseUpToItsAssessmentInTheRevisionItIsOf)
{
    const auto workbook = create();
    const std::string first = addOf(*workbook, "2024-03-01");
    const std::string second = addOf(*workbook, "2025-03-01");
    addOf(*workbook, "2026-03-01");
    seal(*workbook, second);
    ASSERT_TRUE(reopenAssessment(*workbook, second, "补充材料").has_value());
    const ReportTrend sealed = trendUpTo(*workbook, second + "@1").value();
    EXPECT_THAT(dates(sealed.entries), ElementsAre("2024-03-01", "2025-03-01"));
    EXPECT_EQ(sealed.entries[1].header.id, second + "@1");
    EXPECT_EQ(trendUpTo(*workbook, second).value().entries[1].header.id, second);
    EXPECT_THAT(trendUpTo(*workbook, first).value().entries, SizeIs(1));
    EXPECT_EQ(trendUpTo(*workbook, "nobody").error().code, ErrorCode::NotFound);
    const std::string unitless = addOf(*workbook, "2025-03-01", "");
    addOf(*workbook, "2024-03-01", "");
    EXPECT_THAT(trendUpTo(*workbook, unitless).value().entries, SizeIs(1)) << "nothing tells whose the others are";
}

TEST_F(UnitTrend, AReportIsMadeAlthoughAnEarlierSealDoesNotHoldAndCountsIt)
{
    const auto workbook = create();
    const std::string first = addOf(*workbook, "2023-03-01");
    addOf(*workbook, "2024-03-01");
    const std::string last = addOf(*workbook, "2025-03-01");
    seal(*workbook, first);
    runShell(path(), "UPDATE seal SET result = replace(result, 'undetermined', 'conform')");
    const auto trend = trendUpTo(*workbook, last);
    ASSERT_TRUE(trend.has_value()) << trend.error().message.en;
    EXPECT_THAT(dates(trend->entries), ElementsAre("2024-03-01", "2025-03-01"));
    EXPECT_EQ(trend->altered, 1);
    EXPECT_EQ(unitTrend(*workbook, "中心").error().place, first + "/seal") << "on the screen it is told at once";
}

TEST_F(UnitTrend, LabelsAreYearsOnlyWhereThoseTellTheAssessmentsApart)
{
    const auto labelsOf = [](const std::vector<std::string> &dates) {
        std::vector<TrendEntry> entries(dates.size());
        for (std::size_t i = 0; i < dates.size(); ++i) {
            entries[i].header.date = dates[i];
        }
        return trendLabels(entries);
    };
    EXPECT_THAT(labelsOf({"2024-03-01", "2025-03-01"}), ElementsAre("2024", "2025"));
    EXPECT_THAT(labelsOf({"2024-03-01", "2024-09-01"}), ElementsAre("2024-03-01", "2024-09-01"));
    EXPECT_THAT(labelsOf({"", "2024-09-01"}), ElementsAre("–", "2024"));
}

TEST_F(UnitTrend, OfManyTheLatestAreReportedAndTheOthersCounted)
{
    const auto workbook = create();
    std::string last;
    for (std::size_t i = 0; i < mostReportedAssessments + 3; ++i) {
        last = addOf(*workbook, std::to_string(1990 + i) + "-03-01");
    }
    const ReportTrend trend = trendUpTo(*workbook, last).value();
    EXPECT_THAT(trend.entries, SizeIs(mostReportedAssessments));
    EXPECT_EQ(trend.leftOut, 3);
    EXPECT_EQ(trend.entries.front().header.date, "1993-03-01");
    const auto stopped = trendUpTo(*workbook, last, [](double done) { return done < 0.5; });
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
}

} // namespace
} // namespace facet
