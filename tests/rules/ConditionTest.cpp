// When a requirement certainly does not apply.
#include "rules/Sheet.h"

#include <gtest/gtest.h>

#include <string>

namespace facet
{

namespace
{

Verdict computed(std::string_view filledIn, std::string_view requirement)
{
    return resultOf(judged(sheet(filledIn)), requirement).computed;
}

bool regulatorApplies(std::string_view filledIn)
{
    return computed(filledIn, "5.2.3-d") != Verdict::NotApplicable;
}

TEST(BelowThreshold, HoldsBelowTheLimitOnly)
{
    EXPECT_FALSE(regulatorApplies(R"({"answers": {"A.1.9": 99999}})"));
    EXPECT_TRUE(regulatorApplies(R"({"answers": {"A.1.9": 100000}})"));
}

TEST(BelowThreshold, IsNotCertainWithoutTheNumber)
{
    EXPECT_TRUE(regulatorApplies("{}"));
    EXPECT_TRUE(regulatorApplies(R"({"answers": {"A.1.7": {"general": 5}}})"));
    EXPECT_TRUE(regulatorApplies(R"({"answers": {"A.1.9": 5}, "not_applicable": {"A.1.9": "x"}})"));
}

TEST(BelowThreshold, LooksAtTheSumOfUsersWhereItIsAnswered)
{
    EXPECT_TRUE(regulatorApplies(
        R"({"answers": {"A.1.9": 5, "A.1.7": {"important": 1, "sensitive": 49999, "general": 50000}}})"));
    EXPECT_FALSE(regulatorApplies(R"({"answers": {"A.1.9": 5, "A.1.7": {"sensitive": 49999, "general": 50000}}})"));
    EXPECT_FALSE(regulatorApplies(
        R"({"answers": {"A.1.9": 5, "A.1.7": {"general": 500000}}, "not_applicable": {"A.1.7": "x"}})"));
}

TEST(BelowThreshold, GoesByTheParameterOfTheAssessment)
{
    EXPECT_TRUE(regulatorApplies(R"({"answers": {"A.1.9": 500}, "parameters": {"regulator_user_threshold": 500}})"));
    EXPECT_FALSE(regulatorApplies(R"({"answers": {"A.1.9": 499}, "parameters": {"regulator_user_threshold": 500}})"));
    EXPECT_TRUE(regulatorApplies(R"({"answers": {"A.1.9": 0}, "parameters": {"regulator_user_threshold": 0}})"));
}

TEST(Is, HoldsForTheOptionChosen)
{
    EXPECT_EQ(computed(R"({"answers": {"A.5.3": {"choice": "no"}}})", "5.4.2-b"), Verdict::NotApplicable);
    EXPECT_EQ(computed(R"({"answers": {"A.5.3": {"choice": "yes"}}})", "5.4.2-b"), Verdict::Undetermined);
    EXPECT_EQ(computed("{}", "5.4.2-b"), Verdict::Undetermined);
}

TEST(NoInternet, HoldsUnlessARowContradicts)
{
    EXPECT_EQ(computed(R"({"answers": {"A.6.5": {"choice": "no"}}})", "5.5.3-b"), Verdict::NotApplicable);
    EXPECT_EQ(computed(R"({"answers": {"A.6.5": {"choice": "no"}}, "records": {"A.2": [{"network": "internet"}]}})",
                       "5.5.3-b"),
              Verdict::Nonconform);
    EXPECT_EQ(computed(R"({"answers": {"A.6.5": {"choice": "yes"}}})", "5.5.3-b"), Verdict::Nonconform);
    EXPECT_EQ(computed("{}", "5.5.3-b"), Verdict::Undetermined);
}

TEST(NoProvider, SparesAllOfClause56)
{
    const AssessmentResult result = judged(sheet(R"({"answers": {"A.1.11": 0}})"));
    for (const char *requirement :
         {"5.2.4-b", "5.6.1-a", "5.6.2-a", "5.6.2-b", "5.6.2-c", "5.6.2-d", "5.6.2-e", "5.6.3-a", "5.6.4-a"}) {
        EXPECT_EQ(resultOf(result, requirement).verdict, Verdict::NotApplicable) << requirement;
    }
}

TEST(NoProvider, IsContradictedByAnyOtherTable)
{
    for (const char *other :
         {R"("A.5.1": {"choice": "provider"})", R"("A.5.6": {"choices": ["remote_public_provider"]})"}) {
        const std::string filledIn =
            R"({"answers": {"A.1.11": 0, "A.8.3": {"choice": "no"}, )" + std::string(other) + "}}";
        EXPECT_EQ(computed(filledIn, "5.6.2-a"), Verdict::Nonconform) << other;
    }
    EXPECT_EQ(computed(R"({"answers": {"A.1.11": 0}, "records": {"A.9": [{}]}})", "5.6.2-a"), Verdict::Undetermined);
    EXPECT_EQ(computed(R"({"answers": {"A.1.11": 0}, "records": {"A.2": [{"provider": "甲"}]}})", "5.6.2-a"),
              Verdict::Undetermined);
    EXPECT_EQ(computed(R"({"answers": {"A.1.11": 0}, "not_applicable": {"A.1.11": "x"}})", "5.6.2-a"),
              Verdict::Undetermined);
    EXPECT_EQ(computed("{}", "5.6.2-a"), Verdict::Undetermined);
}

TEST(NotApplicableCondition, PrevailsOverAJudgementWhoseReasonStays)
{
    const AssessmentResult result = judged(sheet(
        R"({"answers": {"A.1.9": 5}, "judgements": {"5.2.3-d": {"verdict": "nonconform", "reason": "未备案"}}})"));
    const RequirementResult &found = resultOf(result, "5.2.3-d");
    EXPECT_EQ(found.computed, Verdict::NotApplicable);
    EXPECT_EQ(found.verdict, Verdict::NotApplicable);
    EXPECT_EQ(found.reason, "未备案");
    EXPECT_EQ(found.severity, std::nullopt);
    EXPECT_EQ(found.checks.at(0).outcome, Outcome::Fail) << "checks are run as usual";
}

TEST(NotApplicableCondition, LeavesTheChecksToBeSeen)
{
    const AssessmentResult result = judged(sheet(R"({"answers": {"A.1.11": 0, "A.8.3": {"choice": "no"}}})"));
    EXPECT_EQ(resultOf(result, "5.6.2-a").verdict, Verdict::NotApplicable);
    EXPECT_EQ(resultOf(result, "5.6.2-a").checks.at(0).outcome, Outcome::Fail);
}

} // namespace

} // namespace facet
