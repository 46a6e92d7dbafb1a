#include "workbook/FindingStore.h"

#include "support/RandomAssessment.h"
#include "workbook/WorkbookDatabase.h"
#include "workbook/WorkbookFixture.h"

namespace facet
{
namespace
{

using Findings = std::map<std::string, std::string>;

Findings stored(const Workbook &workbook, const std::string &id)
{
    Query query(workbook.database().db(),
                "SELECT requirement, severity FROM finding JOIN assessment ON id = assessment "
                "WHERE uuid = ?");
    query.with(id);
    Findings findings;
    while (query.next()) {
        findings.emplace(query.text(0), query.text(1));
    }
    return findings;
}

/// What judging it now gives.
Findings judged(const Workbook &workbook, const std::string &id)
{
    const AssessmentResult result = workbook.evaluate(id).value();
    Findings findings;
    for (std::size_t i = 0; i < result.requirements.size(); ++i) {
        if (const auto severity = result.requirements[i].severity) {
            findings.emplace(workbook.catalogue().requirements()[i].id, severityId(*severity));
        }
    }
    return findings;
}

using FindingStoreTest = WorkbookTest;

TEST_F(FindingStoreTest, StoredFindingsAreThoseOfTheJudgedAssessmentAfterEveryChange)
{
    const auto workbook = create();
    const std::string fresh = add(*workbook);
    EXPECT_EQ(stored(*workbook, fresh), judged(*workbook, fresh));
    for (std::uint32_t seed = 1; seed < 6; ++seed) {
        const std::string id = workbook->import(RandomAssessment(catalogue(), seed).make()).value();
        EXPECT_EQ(stored(*workbook, id), judged(*workbook, id)) << "imported, seed " << seed;
        const std::string copy = workbook->duplicate(id, "副本").value();
        EXPECT_EQ(stored(*workbook, copy), judged(*workbook, id)) << "duplicated, seed " << seed;
    }
    const auto open = session(*workbook, fresh);
    const std::string requirement = stored(*workbook, fresh).begin()->first;
    ASSERT_TRUE(open->setJudgement(requirement, Judgement{Verdict::Conform, "现场核对"}).has_value());
    EXPECT_FALSE(stored(*workbook, fresh).contains(requirement));
    ASSERT_TRUE(open->undo().has_value());
    EXPECT_TRUE(stored(*workbook, fresh).contains(requirement));
    ASSERT_TRUE(open->setNotApplicable("A.7", "没有使用记录").has_value());
    EXPECT_EQ(stored(*workbook, fresh), judged(*workbook, fresh));
    expectClean(*workbook);
}

TEST_F(FindingStoreTest, AnOldWorkbookGetsItsFindingsWithoutBeingChangedOtherwise)
{
    std::filesystem::copy_file(std::string(FACET_TEST_DATA) + "/workbook-v1.facet", path());
    std::filesystem::permissions(path(), std::filesystem::perms(0600));
    const auto workbook = std::move(open().value());
    EXPECT_TRUE(workbook->lacksFindings().value());
    expectClean(*workbook);
    const auto before = workbook->assessments().value();
    ASSERT_TRUE(workbook->completeFindings().has_value());
    EXPECT_FALSE(workbook->lacksFindings().value());
    for (const AssessmentSummary &summary : before) {
        EXPECT_EQ(stored(*workbook, summary.header.id), judged(*workbook, summary.header.id));
        EXPECT_EQ(workbook->summary(summary.header.id).value().changedAt, summary.changedAt);
    }
    expectClean(*workbook);
}

TEST_F(FindingStoreTest, AStoppedCompletionGoesOnTheNextTime)
{
    std::filesystem::copy_file(std::string(FACET_TEST_DATA) + "/workbook-v1.facet", path());
    std::filesystem::permissions(path(), std::filesystem::perms(0600));
    const auto workbook = std::move(open().value());
    const auto stopped = workbook->completeFindings([](double) { return false; });
    ASSERT_FALSE(stopped.has_value());
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(workbook->lacksFindings().value());
    ASSERT_TRUE(workbook->completeFindings().has_value());
    EXPECT_FALSE(workbook->lacksFindings().value());
}

TEST_F(FindingStoreTest, VerifyNamesFindingsThatWereChangedBehindFacet)
{
    std::string id;
    {
        const auto workbook = create();
        id = add(*workbook);
    }
    runShell(path(),
             "UPDATE finding SET severity = 'observation' WHERE requirement = (SELECT min(requirement) FROM finding)");
    const auto faults = open()->get()->verify().value();
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_EQ(faults.front().place, "finding/" + id);
}

using LibraryList = WorkbookTest;

TEST_F(LibraryList, OneSummaryIsReadAsInTheList)
{
    const auto workbook = create();
    const std::string first = workbook->import(RandomAssessment(catalogue(), 3).make()).value();
    const std::string second = add(*workbook);
    EXPECT_EQ(workbook->assessmentCounts()->inUse, 2);
    const std::vector<AssessmentSummary> all = workbook->assessments().value();
    for (const AssessmentSummary &listed : all) {
        const AssessmentSummary one = workbook->summary(listed.header.id).value();
        EXPECT_EQ(one.header, listed.header);
        EXPECT_EQ(one.score, listed.score);
        EXPECT_EQ(one.findings, listed.findings);
        EXPECT_EQ(one.changedAt, listed.changedAt);
    }
    ASSERT_TRUE(workbook->remove(second).has_value());
    EXPECT_EQ(workbook->assessmentCounts()->inUse, 1);
    EXPECT_EQ(workbook->assessmentCounts()->deleted, 1);
    EXPECT_TRUE(workbook->summary(second).value().deleted);
    EXPECT_EQ(workbook->assessmentToOpen(second).value(), first) << "a deleted one is not opened";
    EXPECT_EQ(workbook->assessmentToOpen(first).value(), first);
    EXPECT_EQ(workbook->summary("nobody").error().code, ErrorCode::NotFound);
}

} // namespace
} // namespace facet
