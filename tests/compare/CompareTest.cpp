#include "compare/ComparisonFixture.h"

#include "compare/ChangeTexts.h"

namespace facet
{
namespace
{

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

std::string marked(const ChangedText &text)
{
    std::string joined = text.label + ": ";
    for (const WordRun &run : text.runs) {
        joined += run.kind == WordRun::Kind::Removed ? "[-" + run.text + "-]"
                  : run.kind == WordRun::Kind::Added ? "{+" + run.text + "+}"
                                                     : run.text;
    }
    return joined;
}

Score interval(double low, double high)
{
    return {low, low, high, 1.0, 10, 10};
}

TEST_F(ComparisonTest, AnAssessmentComparedWithItselfYieldsNothing)
{
    before.answers["A.1.13"] = ChoiceAnswer{"yes", {}};
    before.notes["A.1.13"] = "制度已发布";
    before.notApplicable["A.9"] = "没有服务商";
    before.judgements["5.2.3-d"] = {Verdict::Conform, "已备案"};
    before.parameters["regulator_user_threshold"] = 50'000;
    before.records["A.2"] = {row("A.2", {{"system_no", "S-01"}}), row("A.2", {}), row("A.2", {{"system_no", "S-01"}})};
    after = before;
    const Comparison comparison = compared();
    EXPECT_EQ(comparison.count(ChangeKind::Same), 51);
    EXPECT_THAT(comparison.targets, IsEmpty());
    EXPECT_THAT(comparison.judgements, IsEmpty());
    EXPECT_THAT(comparison.parameters, IsEmpty());
    for (const RecordTableChange &table : comparison.tables) {
        EXPECT_THAT(table.rows, IsEmpty()) << table.table;
    }
    for (const RequirementChange &requirement : comparison.requirements) {
        EXPECT_THAT(requirement.changedTargets, IsEmpty()) << requirement.requirement;
    }
    EXPECT_EQ(comparison.conclusion, Direction::Same);
    EXPECT_EQ(comparison.total.direction, Direction::Same) << "an interval that is open in the same way";
    for (const ScoreChange &clause : comparison.clauses) {
        EXPECT_EQ(clause.direction, Direction::Same) << clause.clause;
    }
}

TEST_F(ComparisonTest, EveryPairOfVerdictsHasItsKindOfChange)
{
    using V = Verdict;
    using K = ChangeKind;
    const std::vector<std::tuple<V, V, K>> cases{
        {V::Partial, V::Conform, K::Better},
        {V::Nonconform, V::Partial, K::Better},
        {V::Conform, V::Nonconform, K::Worse},
        {V::Conform, V::Partial, K::Worse},
        {V::NotApplicable, V::Conform, K::NewlyApplicable},
        {V::NotApplicable, V::Undetermined, K::NewlyApplicable},
        {V::Nonconform, V::NotApplicable, K::NoLongerApplicable},
        {V::Undetermined, V::NotApplicable, K::NoLongerApplicable},
        {V::Conform, V::Undetermined, K::ToUndetermined},
        {V::Undetermined, V::Conform, K::Better},
        {V::Undetermined, V::Partial, K::Worse},
        {V::Undetermined, V::Nonconform, K::Worse},
        {V::Undetermined, V::Undetermined, K::Same},
    };
    for (const auto &[earlier, later, kind] : cases) {
        const Comparison comparison = comparedVerdicts("5.2.1-a", earlier, later);
        EXPECT_EQ(requirementOf(comparison, "5.2.1-a").kind, kind) << int(earlier) << " to " << int(later);
        EXPECT_EQ(comparison.count(kind), kind == K::Same ? 51 : 1);
    }
}

TEST_F(ComparisonTest, AScoreIsBetterOnlyWhenItIsSoWhateverTheOpenQuestionsTurnOutToBe)
{
    ComparisonInput first = judged({});
    ComparisonInput second = first;
    second.judged.result.requirements[0].verdict = Verdict::Conform; // something changed
    const auto direction = [&](const Score &earlier, const Score &later) {
        first.judged.result.score = earlier;
        second.judged.result.score = later;
        return compare(catalogue(), first, second, {}).value().total;
    };
    const ScoreChange better = direction(interval(75.3, 75.3), interval(76.3, 82.8));
    EXPECT_EQ(better.direction, Direction::Better);
    EXPECT_EQ(differenceFigure(better, Language::Chinese), "+1.0 至 +7.5");
    const ScoreChange open = direction(interval(92.3, 92.3), interval(85.7, 92.9));
    EXPECT_EQ(open.direction, Direction::Undetermined);
    EXPECT_EQ(differenceFigure(open, Language::English), "−6.6 to +0.6");
    EXPECT_EQ(direction(interval(50, 60), interval(60, 70)).direction, Direction::Undetermined);
    EXPECT_EQ(direction(interval(50, 60), interval(40, 49.9)).direction, Direction::Worse);
    EXPECT_EQ(direction(interval(50, 50), interval(50, 50)).direction, Direction::Same);
    EXPECT_EQ(direction(interval(50, 60), interval(50, 60)).direction, Direction::Undetermined);
    EXPECT_EQ(direction({}, {}).direction, Direction::Same);
    EXPECT_EQ(direction({}, interval(50, 50)).direction, Direction::Undetermined);
    EXPECT_EQ(differenceFigure(direction(interval(25, 25), interval(50, 50)), Language::Chinese), "+25.0");
}

TEST_F(ComparisonTest, ConclusionsAreRankedAndAnUnfinishedOneIsNot)
{
    const auto direction = [](Conclusion earlier, Conclusion later) {
        ComparisonInput first = judged({});
        ComparisonInput second = first;
        first.judged.result.conclusion = earlier;
        second.judged.result.conclusion = later;
        return compare(catalogue(), first, second, {}).value().conclusion;
    };
    EXPECT_EQ(direction(Conclusion::Rectify, Conclusion::Halt), Direction::Worse);
    EXPECT_EQ(direction(Conclusion::Rectify, Conclusion::Acceptable), Direction::Better);
    EXPECT_EQ(direction(Conclusion::Acceptable, Conclusion::Good), Direction::Better);
    EXPECT_EQ(direction(Conclusion::Incomplete, Conclusion::Good), Direction::Undetermined);
    EXPECT_EQ(direction(Conclusion::Good, Conclusion::Good), Direction::Same);
}

TEST_F(ComparisonTest, ARequirementNamesWhatItReadsAndWhatDiffers)
{
    before.answers["A.1.13"] = ChoiceAnswer{"no", {}};
    after.answers["A.1.13"] = ChoiceAnswer{"yes", {}};
    before.answers["A.6.5"] = ChoiceAnswer{"no", {}};
    after.answers["A.6.5"] = ChoiceAnswer{"no", {}};
    before.notes["A.6.5"] = "终端仅接入政务专网。";
    after.notes["A.6.5"] = "终端仅接入互联网专线。";
    after.records["A.2"] = {row("A.2", {{"system_no", "S-04"}, {"system_name", "自助终端"}})};
    after.parameters["regulator_user_threshold"] = 50'000;
    after.judgements["5.2.5-b"] = {Verdict::Partial, "尚缺服务管理"};
    const Comparison comparison = compared();

    const RequirementChange &rules = requirementOf(comparison, "5.2.5-b");
    EXPECT_EQ(rules.before, Verdict::Nonconform);
    EXPECT_EQ(rules.after, Verdict::Partial);
    EXPECT_EQ(rules.kind, ChangeKind::Better);
    EXPECT_THAT(rules.changedTargets, ElementsAre("A.1.13", "judgements/5.2.5-b"));
    const RequirementChange &network = requirementOf(comparison, "5.5.3-a");
    EXPECT_THAT(network.changedTargets, Contains("A.6.5"));
    EXPECT_THAT(network.changedTargets, Contains("A.2"));
    EXPECT_THAT(requirementOf(comparison, "5.2.3-d").changedTargets, Contains("parameters/regulator_user_threshold"));

    const auto brief = [&](const char *requirement, const char *target) {
        return shortChange(catalogue(), comparison, requirement, target, Language::Chinese);
    };
    EXPECT_EQ(brief("5.2.5-b", "A.1.13"), "否 → 是");
    EXPECT_EQ(brief("5.2.5-b", "judgements/5.2.5-b"), "人工判定 – → 部分符合");
    EXPECT_EQ(brief("5.5.3-a", "A.6.5"), "备注有改动");
    EXPECT_EQ(brief("5.5.3-a", "A.2"), "新增 S-04");
    EXPECT_EQ(brief("5.2.3-d", "parameters/regulator_user_threshold"), "100,000 → 50,000");
}

TEST_F(ComparisonTest, AnswersReasonsAndNotesAreToldInTheWordsOfTheForm)
{
    before.answers["A.6.5"] = ChoiceAnswer{"no", {}};
    after.answers["A.6.5"] = ChoiceAnswer{"yes", {{"measures", "防火墙"}}};
    after.notApplicable["A.1.9"] = "不适用于公安";
    before.notes["A.6.5"] = "旧";
    const Comparison comparison = compared();
    ASSERT_THAT(comparison.targets, SizeIs(2));
    EXPECT_EQ(comparison.targets[0].target, "A.1.9");
    EXPECT_EQ(comparison.targets[1].target, "A.6.5");
    const auto reason = changedTexts(catalogue(), comparison.targets[0], Language::Chinese);
    ASSERT_THAT(reason, SizeIs(1));
    EXPECT_EQ(marked(reason[0]), "不适用理由: {+不适用于公安+}");
    const auto texts = changedTexts(catalogue(), comparison.targets[1], Language::Chinese);
    ASSERT_THAT(texts, SizeIs(2));
    EXPECT_EQ(marked(texts[0]), "选择: [-否-]{+是，网络安全保护措施：防火墙+}");
    EXPECT_EQ(marked(texts[1]), "备注: [-旧-]");
}

TEST_F(ComparisonTest, WhatTheRulesDoNotReadIsNotLost)
{
    before.answers["A.6.5"] = ChoiceAnswer{"no", {{"measures", "防火墙"}}};
    after.answers["A.6.5"] = ChoiceAnswer{"no", {{"measures", "堡垒机"}}};
    const Comparison comparison = compared();
    ASSERT_THAT(comparison.targets, SizeIs(1));
    const auto texts = changedTexts(catalogue(), comparison.targets[0], Language::Chinese);
    ASSERT_THAT(texts, SizeIs(1));
    EXPECT_THAT(marked(texts[0]), HasSubstr("[-防火墙-]{+堡垒机+}"));
    EXPECT_EQ(requirementOf(comparison, "5.5.3-a").kind, ChangeKind::Same);
}

TEST_F(ComparisonTest, JudgementsAreToldWholeAndAWithdrawnOneIsAwaited)
{
    before.answers["A.1.9"] = std::int64_t{500'000};
    after.answers["A.1.9"] = std::int64_t{500'000};
    before.judgements["5.2.3-d"] = {Verdict::Conform, "已向监管部门备案"};
    const Comparison comparison = compared();
    ASSERT_THAT(comparison.judgements, SizeIs(1));
    EXPECT_EQ(requirementOf(comparison, "5.2.3-d").kind, ChangeKind::ToUndetermined);
    EXPECT_EQ(shortChange(catalogue(), comparison, "5.2.3-d", "judgements/5.2.3-d", Language::Chinese), "人工判定待作");
    const auto texts = changedTexts(
        JudgementChange{"5.2.3-d", Judgement{Verdict::Nonconform, "缺"}, Judgement{Verdict::Conform, "缺"}},
        Language::Chinese);
    ASSERT_THAT(texts, SizeIs(1)) << "the reason is the same";
    EXPECT_EQ(marked(texts[0]), "判定: [-不符合-]{+符合+}");
}

TEST_F(ComparisonTest, ResultsOfAnotherCatalogueAreArrangedByIdAndNoted)
{
    ComparisonInput first = judged({});
    ComparisonInput second = judged({});
    first.judged.catalogueVersion = "0.9";
    for (const Requirement &requirement : catalogue().requirements()) {
        first.judged.requirements.push_back(requirement.id);
    }
    // That catalogue did not know the first requirement and had the others the other way round.
    first.judged.requirements.erase(first.judged.requirements.begin());
    first.judged.result.requirements.erase(first.judged.result.requirements.begin());
    std::reverse(first.judged.requirements.begin(), first.judged.requirements.end());
    std::reverse(first.judged.result.requirements.begin(), first.judged.result.requirements.end());
    const Comparison comparison = compare(catalogue(), first, second, {}).value();
    EXPECT_TRUE(comparison.otherCatalogue);
    EXPECT_EQ(comparison.requirements.front().before, Verdict::NotApplicable);
    EXPECT_EQ(comparison.requirements.front().kind, ChangeKind::NewlyApplicable);
    EXPECT_EQ(comparison.count(ChangeKind::Same), 50);

    first.judged.requirements.pop_back();
    EXPECT_EQ(compare(catalogue(), first, second, {}).error().code, ErrorCode::InvalidInput);
}

TEST_F(ComparisonTest, DigestsTellCataloguesApartOnlyWhereBothAreKnown)
{
    ComparisonInput first = judged({});
    ComparisonInput second = judged({});
    first.judged.catalogueDigest = "aa";
    EXPECT_FALSE(compare(catalogue(), first, second, {}).value().otherCatalogue);
    second.judged.catalogueDigest = "bb";
    EXPECT_TRUE(compare(catalogue(), first, second, {}).value().otherCatalogue);
}

} // namespace
} // namespace facet
