// When a check has nothing to look at, and what a mark "not applicable" keeps the rules from reading.
#include "rules/Sheet.h"

#include <gtest/gtest.h>

namespace facet
{

namespace
{

Outcome outcomeOf(std::string_view filledIn, std::string_view requirement, std::size_t check)
{
    return resultOf(judged(sheet(filledIn)), requirement).checks.at(check).outcome;
}

Verdict verdictOf(std::string_view filledIn, std::string_view requirement)
{
    return resultOf(judged(sheet(filledIn)), requirement).verdict;
}

TEST(Dropping, AMarkedItemDropsItsChecksAndKeepsItsAnswer)
{
    const std::string_view marked =
        R"({"answers": {"A.1.2": {"choice": "no"}}, "not_applicable": {"A.1.2": "无此部门"}})";
    EXPECT_EQ(outcomeOf(marked, "5.2.1-b", 0), Outcome::Dropped);
    EXPECT_EQ(verdictOf(marked, "5.2.1-b"), Verdict::NotApplicable);
    EXPECT_NE(resultOf(judged(sheet(marked)), "5.2.1-b").checks[0].message.zh.find("无此部门"), std::string::npos);
}

TEST(Dropping, AMarkOnEitherThingThatACheckTouchesDropsIt)
{
    EXPECT_EQ(outcomeOf(R"({"answers": {"A.1.4": 3}, "not_applicable": {"A.2": "x"}})", "5.2.2-a", 1),
              Outcome::Dropped);
    EXPECT_EQ(outcomeOf(R"({"records": {"A.2": [{}]}, "not_applicable": {"A.1.4": "x"}})", "5.2.2-a", 1),
              Outcome::Dropped);
}

TEST(Dropping, OtherEssentialChecksStillDecide)
{
    const std::string_view usersMarked =
        R"({"answers": {"A.1.8": {"general": 2}}, "not_applicable": {"A.1.7": "x", "A.2": "x"}})";
    EXPECT_EQ(verdictOf(usersMarked, "5.2.3-a"), Verdict::Conform);
}

TEST(Dropping, ZeroSystemsDropWhatIsAskedOfTheirRows)
{
    const std::string_view noSystem = R"({"answers": {"A.1.4": 0}})";
    for (const auto &[requirement, check] : {std::pair{"5.2.2-a", 1},
                                             {"5.2.2-a", 2},
                                             {"5.2.2-a", 3},
                                             {"5.2.2-b", 1},
                                             {"5.4.2-f", 0},
                                             {"5.5.3-a", 2},
                                             {"5.2.5-a", 0},
                                             {"5.2.4-b", 4},
                                             {"5.5.6-e", 2}}) {
        EXPECT_EQ(outcomeOf(noSystem, requirement, static_cast<std::size_t>(check)), Outcome::Dropped)
            << requirement << check;
    }
    EXPECT_EQ(verdictOf(noSystem, "5.2.2-a"), Verdict::Conform);
    EXPECT_EQ(verdictOf(noSystem, "5.4.2-f"), Verdict::NotApplicable);
}

TEST(Dropping, ZeroSystemsDropNothingWhileThereAreRows)
{
    EXPECT_EQ(
        outcomeOf(R"({"answers": {"A.1.4": 0}, "records": {"A.2": [{"data_region": "overseas"}]}})", "5.4.2-f", 0),
        Outcome::Fail);
}

TEST(Dropping, AZeroThatIsMarkedIsNoZero)
{
    EXPECT_EQ(outcomeOf(R"({"answers": {"A.1.4": 0}, "not_applicable": {"A.1.4": "x"}})", "5.2.2-a", 2),
              Outcome::Unknown);
}

TEST(Dropping, ZeroProvidersDropWhatIsAskedOfTheirRows)
{
    EXPECT_EQ(outcomeOf(R"({"answers": {"A.1.11": 0}})", "5.6.1-a", 1), Outcome::Dropped);
    EXPECT_EQ(outcomeOf(R"({"answers": {"A.1.11": 0}})", "5.6.3-a", 1), Outcome::Dropped);
    EXPECT_EQ(outcomeOf(R"({"answers": {"A.1.11": 1}})", "5.6.1-a", 1), Outcome::Unknown);
    EXPECT_EQ(outcomeOf(R"({"answers": {"A.1.11": 0}, "records": {"A.9": [{}]}})", "5.6.1-a", 1), Outcome::Fail);
}

TEST(Dropping, OtherEmptyTablesOnlyLeaveTheQuestionOpen)
{
    EXPECT_EQ(verdictOf("{}", "5.3.1-a"), Verdict::Undetermined);
    EXPECT_EQ(verdictOf("{}", "5.5.6-e"), Verdict::Undetermined);
}

TEST(Dropping, ACriticalRequirementIsNotWavedAway)
{
    const std::string_view marked =
        R"({"records": {"A.2": [{"data_region": "domestic"}]}, "not_applicable": {"A.2": "x"}})";
    EXPECT_EQ(outcomeOf(marked, "5.4.2-f", 0), Outcome::Unknown);
    EXPECT_EQ(verdictOf(marked, "5.4.2-f"), Verdict::Undetermined);
    EXPECT_EQ(verdictOf(marked, "5.2.5-a"), Verdict::Undetermined);
}

TEST(Dropping, ACriticalRequirementIsDroppedWhereThereIsNoSystem)
{
    const std::string_view marked =
        R"({"answers": {"A.1.4": 0}, "records": {"A.2": [{"data_region": "overseas"}]}, "not_applicable": {"A.2": "x"}})";
    EXPECT_EQ(outcomeOf(marked, "5.4.2-f", 0), Outcome::Dropped);
    EXPECT_EQ(verdictOf(marked, "5.2.5-a"), Verdict::NotApplicable);
}

TEST(Dropping, WhatIsDroppedReportsNoRows)
{
    const AssessmentResult result = judged(sheet(R"({"records": {"A.4": [{}]}, "not_applicable": {"A.4": "x"}})"));
    const CheckResult &filled = resultOf(result, "5.3.1-a").checks.at(0);
    EXPECT_EQ(filled.outcome, Outcome::Dropped);
    EXPECT_EQ(filled.rows, RowViolations{});
}

} // namespace

} // namespace facet
