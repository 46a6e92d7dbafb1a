// Score, conclusion and priorities, with numbers worked out by hand.
#include "rules/Sheet.h"
#include "rules/Verdicts.h"

#include <gtest/gtest.h>

namespace facet
{

namespace
{

/// A result in which every requirement does not apply, except those listed.
AssessmentResult resultWith(const std::vector<std::pair<const char *, Verdict>> &verdicts)
{
    AssessmentResult result;
    for (const Requirement &requirement : guide().requirements()) {
        RequirementResult &one = result.requirements.emplace_back();
        one.verdict = Verdict::NotApplicable;
        for (const auto &[id, verdict] : verdicts) {
            one.verdict = requirement.id == id ? verdict : one.verdict;
        }
        one.severity = severityOf(requirement, one.verdict);
    }
    updateScores(guide(), result);
    return result;
}

TEST(Score, WeighsByLevelAndGivesHalfForPartial)
{
    // Weights 2, 2, 1, 3: conform, partial, nonconform, undetermined.
    const AssessmentResult result = resultWith({{"5.2.1-a", Verdict::Conform},
                                                {"5.2.1-b", Verdict::Partial},
                                                {"5.5.2-a", Verdict::Nonconform},
                                                {"5.4.2-f", Verdict::Undetermined}});
    EXPECT_DOUBLE_EQ(*result.score.value, 100.0 * 3 / 5);
    EXPECT_DOUBLE_EQ(*result.score.low, 100.0 * 3 / 8);
    EXPECT_DOUBLE_EQ(*result.score.high, 100.0 * 6 / 8);
    EXPECT_DOUBLE_EQ(*result.score.completeness, 3.0 / 4);
    EXPECT_EQ(result.score.applicable, 4);
    EXPECT_EQ(result.score.determined, 3);
}

TEST(Score, IsWorkedOutForEveryClause)
{
    const AssessmentResult result = resultWith(
        {{"5.2.1-a", Verdict::Conform}, {"5.2.1-b", Verdict::Nonconform}, {"5.4.2-f", Verdict::Undetermined}});
    ASSERT_EQ(result.clauses.size(), 5U);
    EXPECT_EQ(result.clauses[0].clause, "5.2");
    EXPECT_DOUBLE_EQ(*result.clauses[0].score.value, 50.0);
    EXPECT_EQ(result.clauses[1].score.low, std::nullopt) << "nothing of 5.3 applies";
    EXPECT_EQ(result.clauses[1].score.completeness, std::nullopt);
    EXPECT_EQ(result.clauses[2].score.value, std::nullopt) << "nothing of 5.4 is determined";
    EXPECT_DOUBLE_EQ(*result.clauses[2].score.low, 0.0);
    EXPECT_DOUBLE_EQ(*result.clauses[2].score.high, 100.0);
    EXPECT_DOUBLE_EQ(*result.clauses[2].score.completeness, 0.0);
}

TEST(Score, OfAnEmptyAssessmentIsOpenFromEndToEnd)
{
    const AssessmentResult result = judged(Assessment{});
    EXPECT_EQ(result.score.value, std::nullopt);
    EXPECT_DOUBLE_EQ(*result.score.low, 0.0);
    EXPECT_DOUBLE_EQ(*result.score.high, 100.0);
    EXPECT_DOUBLE_EQ(*result.score.completeness, 0.0);
    EXPECT_EQ(result.score.applicable, 51);
    EXPECT_EQ(result.conclusion, Conclusion::Incomplete);
    EXPECT_EQ(result.count(Verdict::Undetermined), 51);
    EXPECT_EQ(result.count(Severity::Open), 51);
}

TEST(Conclusion, HaltsOnACriticalFindingEvenWhileOthersAreOpen)
{
    EXPECT_EQ(resultWith({{"5.4.2-f", Verdict::Nonconform}, {"5.2.1-a", Verdict::Undetermined}}).conclusion,
              Conclusion::Halt);
}

TEST(Conclusion, IsIncompleteWhileAnythingIsOpenOrNothingApplies)
{
    EXPECT_EQ(resultWith({{"5.2.1-b", Verdict::Nonconform}, {"5.2.1-a", Verdict::Undetermined}}).conclusion,
              Conclusion::Incomplete);
    EXPECT_EQ(resultWith({}).conclusion, Conclusion::Incomplete);
}

TEST(Conclusion, IsGoodWithoutAnyFinding)
{
    EXPECT_EQ(resultWith({{"5.2.1-a", Verdict::Conform}}).conclusion, Conclusion::Good);
}

TEST(Conclusion, IsAcceptableFromSeventyFiveOnWithoutAMajorFinding)
{
    // One partial of two: (2 + 1) / 4 = 75.
    EXPECT_EQ(resultWith({{"5.2.1-a", Verdict::Conform}, {"5.2.1-b", Verdict::Partial}}).conclusion,
              Conclusion::Acceptable);
    // Weights 1 and 2: (0.5 + 1) / 3 = 50.
    EXPECT_EQ(resultWith({{"5.5.2-a", Verdict::Partial}, {"5.2.1-b", Verdict::Partial}}).conclusion,
              Conclusion::Rectify);
    // An observation alone: 2.5 / 3.
    EXPECT_EQ(resultWith({{"5.5.2-a", Verdict::Partial}, {"5.2.1-b", Verdict::Conform}}).conclusion,
              Conclusion::Acceptable);
}

TEST(Conclusion, AsksToRectifyAMajorFindingAtAnyScore)
{
    std::vector<std::pair<const char *, Verdict>> verdicts;
    for (const Requirement &requirement : guide().requirements()) {
        verdicts.emplace_back(requirement.id.c_str(), Verdict::Conform);
    }
    verdicts.front().second = Verdict::Nonconform;
    const AssessmentResult result = resultWith(verdicts);
    EXPECT_GT(*result.score.value, 97.0);
    EXPECT_EQ(result.conclusion, Conclusion::Rectify);
}

TEST(Priorities, ListTheSystemsInOrder)
{
    const AssessmentResult result = judged(sheet(R"({"records": {"A.2": [
        {"system_no": " S-01 ", "system_name": "门禁", "business_importance": {"important": 1}, "user_importance": {"general": 9},
         "operator_importance": {"general": 1}},
        {"business_importance": {"general": 1}, "user_importance": {"general": 9}, "operator_importance": {"general": 1}},
        {"system_no": "S-03", "user_importance": {"important": 1}},
        {"system_no": "S-04"}]}})"));
    ASSERT_EQ(result.priorities.size(), 4U);
    EXPECT_EQ(result.priorities[0], (SystemPriority{"S-01", "门禁", Adoption::May}));
    EXPECT_EQ(result.priorities[1], (SystemPriority{"", "", Adoption::Should}));
    EXPECT_EQ(result.priorities[2].adoption, Adoption::Avoid);
    EXPECT_EQ(result.priorities[3].adoption, Adoption::Unknown);
}

TEST(Priorities, TakeTheUnitAsOneSystemWhileThereIsNoRow)
{
    const AssessmentResult result = judged(sheet(
        R"({"answers": {"A.1.4": 0, "A.1.5": {"general": 1}, "A.1.7": {"sensitive": 1}, "A.1.8": {"general": 1}}})"));
    ASSERT_EQ(result.priorities.size(), 1U);
    EXPECT_EQ(result.priorities[0], (SystemPriority{"", "", Adoption::May}));
    EXPECT_EQ(resultOf(result, "5.2.5-a").checks.at(0).outcome, Outcome::Dropped);
}

TEST(Priorities, AreNoneWhileTheTableIsMarked)
{
    const AssessmentResult result = judged(
        sheet(R"({"answers": {"A.1.5": {"key": 1}}, "records": {"A.2": [{}]}, "not_applicable": {"A.2": "x"}})"));
    EXPECT_TRUE(result.priorities.empty());
}

} // namespace

} // namespace facet
