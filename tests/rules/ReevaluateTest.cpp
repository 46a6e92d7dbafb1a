// A result brought up to date after edits is the one that a fresh evaluation gives.
#include "exchange/GeneratedAssessments.h"
#include "rules/Evaluate.h"
#include "rules/MemoryFacts.h"
#include "rules/Sheet.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace facet
{

namespace
{

std::vector<std::string> allTargets()
{
    std::vector<std::string> targets;
    for (const Table &table : guide().tables()) {
        if (table.kind == TableKind::Records) {
            targets.push_back(table.id);
        }
        for (const Item &item : table.items) {
            targets.push_back(item.id);
        }
    }
    for (const Requirement &requirement : guide().requirements()) {
        targets.push_back(requirement.id);
    }
    for (const Parameter &parameter : guide().parameters()) {
        targets.push_back("parameters/" + parameter.id);
    }
    return targets;
}

template <typename T>
void take(const std::string &id, const Assessment::ById<T> &from, Assessment::ById<T> &to)
{
    const auto found = from.find(id);
    if (found == from.end()) {
        to.erase(id);
    } else {
        to[id] = found->second;
    }
}

/// Makes whatever the target stands for as it is in the other assessment.
void take(const std::string &target, const Assessment &from, Assessment &to)
{
    take(target, from.answers, to.answers);
    take(target, from.records, to.records);
    take(target, from.notApplicable, to.notApplicable);
    take(target, from.judgements, to.judgements);
    if (target.rfind("parameters/", 0) == 0) {
        take(target.substr(target.find('/') + 1), from.parameters, to.parameters);
    }
}

std::vector<std::size_t> differing(const AssessmentResult &before, const AssessmentResult &after)
{
    std::vector<std::size_t> indexes;
    for (std::size_t i = 0; i < before.requirements.size(); ++i) {
        if (!(before.requirements[i] == after.requirements[i])) {
            indexes.push_back(i);
        }
    }
    return indexes;
}

TEST(Reevaluate, EqualsAFreshEvaluationAfterRandomEdits)
{
    const std::vector<std::string> targets = allTargets();
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        AssessmentGenerator generator(guide(), seed);
        std::mt19937 random(seed);
        Assessment assessment = generator.make();
        AssessmentResult result = judged(assessment);
        for (int step = 0; step < 25; ++step) {
            const Assessment other = generator.make();
            std::vector<std::string> edited;
            for (std::size_t count = 1 + random() % 3; count > 0; --count) {
                edited.push_back(targets[random() % targets.size()]);
                take(edited.back(), other, assessment);
            }
            const AssessmentResult before = result;
            const std::vector<std::size_t> changed =
                reevaluate(guide(), MemoryFacts(guide(), assessment), edited, result);
            const AssessmentResult fresh = judged(assessment);
            ASSERT_TRUE(result == fresh) << testing::PrintToString(edited);
            ASSERT_EQ(changed, differing(before, result)) << testing::PrintToString(edited);
        }
    }
}

TEST(Reevaluate, NamesWhatChanged)
{
    Assessment assessment = sheet(R"({"answers": {"A.6.5": {"choice": "yes"}}})");
    AssessmentResult result = judged(assessment);
    assessment.answers["A.6.5"] = ChoiceAnswer{"yes", {{"measures", "防火墙"}}};
    const auto changed = reevaluate(guide(), MemoryFacts(guide(), assessment), {"A.6.5"}, result);
    ASSERT_EQ(changed.size(), 1U);
    EXPECT_EQ(guide().requirements()[changed[0]].id, "5.5.3-b");
}

TEST(Reevaluate, FollowsTheZeroThatEmptiesATable)
{
    Assessment assessment;
    AssessmentResult result = judged(assessment);
    assessment.answers["A.1.4"] = std::int64_t{0};
    static_cast<void>(reevaluate(guide(), MemoryFacts(guide(), assessment), {"A.1.4"}, result));
    EXPECT_EQ(resultOf(result, "5.4.2-f").verdict, Verdict::NotApplicable);
}

TEST(Reevaluate, StartsFromNothing)
{
    const Assessment assessment = sheet(R"({"answers": {"A.1.2": {"choice": "yes"}}})");
    AssessmentResult result;
    EXPECT_EQ(reevaluate(guide(), MemoryFacts(guide(), assessment), {"A.1.2"}, result).size(), 51U);
    EXPECT_TRUE(result == judged(assessment));
}

TEST(Evaluate, GivesEveryCheckAMessageInBothLanguages)
{
    for (std::uint32_t seed = 1; seed <= 100; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        const AssessmentResult result = judged(AssessmentGenerator(guide(), seed).make());
        for (const RequirementResult &requirement : result.requirements) {
            for (const CheckResult &check : requirement.checks) {
                ASSERT_THAT(check.message.zh, testing::EndsWith("。"));
                ASSERT_THAT(check.message.en, testing::EndsWith("."));
                ASSERT_THAT(check.message.en, testing::Not(testing::HasSubstr("。"))) << check.message.zh;
            }
        }
    }
}

} // namespace

} // namespace facet
