// How outcomes become a verdict, a verdict a severity, and what an assessor's word changes.
#include "rules/Sheet.h"
#include "rules/Verdicts.h"

#include <gtest/gtest.h>

namespace facet
{

namespace
{

constexpr auto e = Role::Essential;
constexpr auto s = Role::Supporting;
constexpr auto n = Role::Notice;

Verdict verdictOf(const std::vector<std::pair<Role, Outcome>> &found)
{
    std::vector<Check> checks;
    std::vector<CheckResult> results;
    for (const auto &[role, outcome] : found) {
        checks.emplace_back().role = role;
        results.emplace_back().outcome = outcome;
    }
    return combined(checks, results);
}

TEST(Verdict, IsNotApplicableWhenEveryEssentialCheckIsDropped)
{
    EXPECT_EQ(verdictOf({{e, Outcome::Dropped}}), Verdict::NotApplicable);
    EXPECT_EQ(verdictOf({{e, Outcome::Dropped}, {s, Outcome::Fail}, {n, Outcome::Fail}}), Verdict::NotApplicable);
    EXPECT_EQ(verdictOf({{e, Outcome::Dropped}, {e, Outcome::Pass}}), Verdict::Conform);
}

TEST(Verdict, IsNonconformOnceAnEssentialCheckFails)
{
    EXPECT_EQ(verdictOf({{e, Outcome::Unknown}, {e, Outcome::Fail}}), Verdict::Nonconform);
    EXPECT_EQ(verdictOf({{e, Outcome::Fail}, {s, Outcome::Pass}}), Verdict::Nonconform);
}

TEST(Verdict, IsUndeterminedWhileAnEssentialCheckIsUnknown)
{
    EXPECT_EQ(verdictOf({{e, Outcome::Unknown}, {e, Outcome::Partial}, {s, Outcome::Fail}}), Verdict::Undetermined);
}

TEST(Verdict, IsPartialByAnEssentialPartOrASupportingFault)
{
    EXPECT_EQ(verdictOf({{e, Outcome::Partial}}), Verdict::Partial);
    EXPECT_EQ(verdictOf({{e, Outcome::Pass}, {s, Outcome::Fail}, {s, Outcome::Unknown}}), Verdict::Partial);
    EXPECT_EQ(verdictOf({{e, Outcome::Pass}, {s, Outcome::Partial}}), Verdict::Partial);
    EXPECT_EQ(verdictOf({{e, Outcome::Partial}, {s, Outcome::Unknown}}), Verdict::Partial);
}

TEST(Verdict, IsUndeterminedWhileOnlyASupportingCheckIsUnknown)
{
    EXPECT_EQ(verdictOf({{e, Outcome::Pass}, {s, Outcome::Unknown}}), Verdict::Undetermined);
}

TEST(Verdict, IsConformWhateverNoticesSay)
{
    EXPECT_EQ(verdictOf({{e, Outcome::Pass}, {s, Outcome::Dropped}, {n, Outcome::Fail}, {n, Outcome::Unknown}}),
              Verdict::Conform);
}

TEST(Severity, GoesByLevelAndVerdict)
{
    Requirement requirement;
    const auto severity = [&requirement](Level level, bool critical, Verdict verdict) {
        requirement.level = level;
        requirement.critical = critical;
        return severityOf(requirement, verdict);
    };
    EXPECT_EQ(severity(Level::Prohibited, true, Verdict::Nonconform), Severity::Critical);
    EXPECT_EQ(severity(Level::Required, true, Verdict::Nonconform), Severity::Critical);
    EXPECT_EQ(severity(Level::Required, true, Verdict::Partial), Severity::Minor);
    EXPECT_EQ(severity(Level::Required, true, Verdict::Undetermined), Severity::Open);
    EXPECT_EQ(severity(Level::Required, false, Verdict::Nonconform), Severity::Major);
    EXPECT_EQ(severity(Level::Prohibited, false, Verdict::Nonconform), Severity::Major);
    EXPECT_EQ(severity(Level::Required, false, Verdict::Partial), Severity::Minor);
    EXPECT_EQ(severity(Level::Recommended, false, Verdict::Nonconform), Severity::Minor);
    EXPECT_EQ(severity(Level::Recommended, false, Verdict::Partial), Severity::Observation);
    EXPECT_EQ(severity(Level::Recommended, false, Verdict::Undetermined), Severity::Open);
    EXPECT_EQ(severity(Level::Required, true, Verdict::Conform), std::nullopt);
    EXPECT_EQ(severity(Level::Required, true, Verdict::NotApplicable), std::nullopt);
}

TEST(Override, ReplacesTheComputedVerdictAndKeepsItVisible)
{
    const AssessmentResult result = judged(sheet(
        R"({"answers": {"A.1.2": {"choice": "no"}}, "judgements": {"5.2.1-b": {"verdict": "partial", "reason": "由信息中心代行"}}})"));
    const RequirementResult &found = resultOf(result, "5.2.1-b");
    EXPECT_EQ(found.computed, Verdict::Nonconform);
    EXPECT_EQ(found.verdict, Verdict::Partial);
    EXPECT_EQ(found.severity, Severity::Minor);
    EXPECT_EQ(found.reason, "由信息中心代行");
}

TEST(Override, CanBringBackWhatDoesNotApply)
{
    const AssessmentResult result = judged(
        sheet(R"({"answers": {"A.1.11": 0}, "judgements": {"5.6.2-a": {"verdict": "conform", "reason": "已签"}}})"));
    EXPECT_EQ(resultOf(result, "5.6.2-a").computed, Verdict::NotApplicable);
    EXPECT_EQ(resultOf(result, "5.6.2-a").verdict, Verdict::Conform);
}

TEST(Judgement, IsComputedAndEffectiveAlike)
{
    const AssessmentResult result =
        judged(sheet(R"({"judgements": {"5.5.6-c": {"verdict": "partial", "reason": "缺归档"}}})"));
    const RequirementResult &found = resultOf(result, "5.5.6-c");
    EXPECT_EQ(found.computed, Verdict::Partial);
    EXPECT_EQ(found.verdict, Verdict::Partial);
    EXPECT_EQ(found.reason, "缺归档");
    EXPECT_EQ(resultOf(judged(Assessment{}), "5.5.6-c").reason, std::nullopt);
}

TEST(Judgement, OfNotApplicableTakesTheRequirementOut)
{
    const AssessmentResult result =
        judged(sheet(R"({"judgements": {"5.5.6-c": {"verdict": "not_applicable", "reason": "无此操作"}}})"));
    EXPECT_EQ(resultOf(result, "5.5.6-c").computed, Verdict::NotApplicable);
    EXPECT_EQ(resultOf(result, "5.5.6-c").verdict, Verdict::NotApplicable);
}

} // namespace

} // namespace facet
