#include "workbook/Review.h"
#include "assessment/OpenPoint.h"
#include "exchange/AssessmentJson.h"
#include "support/RandomAssessment.h"
#include "workbook/Bin.h"
#include "workbook/PriorAssessments.h"
#include "workbook/WorkbookFixture.h"

#include <algorithm>

namespace facet
{
namespace
{

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

class ReviewTest : public WorkbookTest
{
protected:
    /// An assessment with answers, records, a note, a judgement and something not applicable.
    [[nodiscard]] static std::string addFilled(Workbook &workbook)
    {
        std::string id = add(workbook, "2024 年度评估");
        const auto edited = session(workbook, id);
        EXPECT_TRUE(edited->setHeader("unit", "某市政务服务中心").has_value());
        EXPECT_TRUE(edited->setAnswer("A.1.4", std::int64_t{2}).has_value());
        EXPECT_TRUE(edited->setNote("A.1.4", "据台账").has_value());
        EXPECT_TRUE(edited->setNotApplicable("A.1.9", "没有用户").has_value());
        EXPECT_TRUE(edited->setJudgement("5.2.3-d", Judgement{Verdict::Conform, "已备案"}).has_value());
        EXPECT_TRUE(edited->setParameter("regulator_user_threshold", 5000).has_value());
        const std::vector<Row> rows(3, row("A.7", {{"person", "张三"}, {"content", "门禁"}}));
        EXPECT_TRUE(edited->addRows("A.7", rows).has_value());
        return id;
    }
    static Seal seal(Workbook &workbook, const std::string &id)
    {
        const auto edited = session(workbook, id);
        const Expected<Seal> made = sealAssessment(*edited, "李复核", "年度例行，缺项下季度补齐");
        EXPECT_TRUE(made.has_value()) << made.error().message.en;
        return *made;
    }
    [[nodiscard]] static std::vector<std::string> openIds(const AssessmentSession &session)
    {
        std::vector<std::string> ids;
        for (const OpenPoint &point : openPoints(catalogue(), session.assessment(), session.result())) {
            EXPECT_TRUE(isOpenPoint(catalogue(), point.id)) << point.id;
            if (!point.isAccepted()) {
                ids.push_back(point.id);
            }
        }
        return ids;
    }
};

TEST_F(ReviewTest, WhatIsCarriedForwardWaitsToBeConfirmed)
{
    const auto workbook = create();
    const std::string prior = addFilled(*workbook);
    const std::string id = carryForward(*workbook, prior, {"2025 年度评估", "2025-03-31", {}}).value();
    const auto edited = session(*workbook, id);
    const Assessment &carried = edited->assessment();
    EXPECT_EQ(carried.header.title, "2025 年度评估");
    EXPECT_EQ(carried.header.unit, "某市政务服务中心");
    EXPECT_EQ(carried.header.status, Status::Draft);
    EXPECT_TRUE(carried.answers.contains("A.1.4"));
    EXPECT_EQ(carried.notes.at("A.1.4"), "据台账");
    EXPECT_EQ(carried.parameters.at("regulator_user_threshold"), 5000);
    EXPECT_EQ(edited->rowCount("A.7"), 3);
    EXPECT_THAT(carried.carried.unconfirmed, testing::ElementsAre("A.1.4", "A.7"));
    // Only proposed: nothing is judged by last year's words.
    EXPECT_TRUE(carried.judgements.empty());
    EXPECT_TRUE(carried.notApplicable.empty());
    EXPECT_EQ(carried.carried.judgements.at("5.2.3-d").reason, "已备案");
    EXPECT_EQ(carried.carried.notApplicable.at("A.1.9"), "没有用户");
    EXPECT_EQ(workbook->assessments()->front().origin, prior + "@1");
    expectClean(*workbook);
}

TEST_F(ReviewTest, OnlyChosenTablesAreCarried)
{
    const auto workbook = create();
    const std::string prior = addFilled(*workbook);
    const std::string id = carryForward(*workbook, prior, {"2025", "", {"A.7"}}).value();
    const Assessment carried = workbook->load(id).value();
    EXPECT_TRUE(carried.answers.empty());
    EXPECT_TRUE(carried.notes.empty());
    EXPECT_EQ(carried.records.at("A.7").size(), 3U);
    EXPECT_FALSE(carryForward(*workbook, prior, {"2025", "", {"A.10"}}).has_value());
    expectClean(*workbook);
}

TEST_F(ReviewTest, ChangingAnAnswerConfirmsItAndUndoTakesThatBackToo)
{
    const auto workbook = create();
    const std::string id = carryForward(*workbook, addFilled(*workbook), {"2025", "", {}}).value();
    const auto edited = session(*workbook, id);
    ASSERT_TRUE(edited->setAnswer("A.1.4", std::int64_t{3}).has_value());
    EXPECT_THAT(edited->assessment().carried.unconfirmed, Not(Contains("A.1.4")));
    ASSERT_TRUE(edited->undo().has_value());
    EXPECT_THAT(edited->assessment().carried.unconfirmed, Contains("A.1.4"));
    expectClean(*workbook);
}

TEST_F(ReviewTest, ConfirmingTakesOverProposalsAndDroppingForgetsThem)
{
    const auto workbook = create();
    const std::string id = carryForward(*workbook, addFilled(*workbook), {"2025", "", {}}).value();
    const auto edited = session(*workbook, id);
    const std::vector<std::string> confirmed{"A.1.4", "A.7", "judgements/5.2.3-d"};
    ASSERT_TRUE(confirmCarried(*edited, confirmed).has_value());
    EXPECT_EQ(edited->assessment().judgements.at("5.2.3-d").reason, "已备案");
    const std::vector<std::string> dropped{"not_applicable/A.1.9"};
    ASSERT_TRUE(dropProposals(*edited, dropped).has_value());
    EXPECT_TRUE(edited->assessment().carried.isEmpty());
    EXPECT_TRUE(edited->assessment().notApplicable.empty());
    ASSERT_TRUE(edited->undo().has_value());
    ASSERT_TRUE(edited->undo().has_value());
    EXPECT_EQ(edited->assessment().carried.size(), 4U);
    EXPECT_TRUE(edited->assessment().judgements.empty());
    expectClean(*workbook);
}

TEST_F(ReviewTest, TheChecklistNamesWhatIsOpenAndAcceptedPointsAreStated)
{
    const auto workbook = create();
    const std::string id = carryForward(*workbook, addFilled(*workbook), {"2025", "", {}}).value();
    const auto edited = session(*workbook, id);
    ASSERT_TRUE(addComment(*edited, "A.1.4", "李复核", "请附台账").has_value());
    const std::vector<std::string> open = openIds(*edited);
    for (const char *expected :
         {"requirements/5.2.1-a", "carried/A.1.4", "carried/A.7", "carried/judgements/5.2.3-d", "comments/1"}) {
        EXPECT_THAT(open, Contains(expected));
    }
    ASSERT_TRUE(acceptPoint(*edited, "carried/A.7", "记录由系统导出").has_value());
    ASSERT_TRUE(resolveComment(*edited, 1, "张三", "已附").has_value());
    EXPECT_EQ(openIds(*edited).size(), open.size() - 2);
    EXPECT_FALSE(acceptPoint(*edited, "carried/A.7", "  ").has_value());
    EXPECT_FALSE(acceptPoint(*edited, "nothing/A.7", "x").has_value());
    EXPECT_FALSE(addComment(*edited, "A.1.4", " ", "无名").has_value());
    EXPECT_FALSE(addComment(*edited, "A.99", "李复核", "何处").has_value());
    expectClean(*workbook);
}

TEST_F(ReviewTest, AnAssessmentWithOpenPointsIsNotSealedUnlessTheyAreAccepted)
{
    const auto workbook = create();
    const std::string id = addFilled(*workbook);
    const auto edited = session(*workbook, id);
    ASSERT_FALSE(sealAssessment(*edited, "李复核", std::nullopt).has_value());
    ASSERT_FALSE(sealAssessment(*edited, " ", "x").has_value());
    EXPECT_EQ(edited->assessment().header.status, Status::Draft);
    EXPECT_TRUE(edited->assessment().accepted.empty());
    const Seal sealed = seal(*workbook, id);
    EXPECT_EQ(sealOf(*workbook, id).value(), sealed);
    EXPECT_EQ(sealed.assessment.sm3, workbook->digest(id).value());
    EXPECT_EQ(sealed.assessment.sha256.size(), 64U);
    EXPECT_EQ(workbook->load(id)->accepted.at("requirements/5.2.1-a"), "年度例行，缺项下季度补齐");
    expectClean(*workbook);
}

TEST_F(ReviewTest, AFinalAssessmentIsReadOnly)
{
    const auto workbook = create();
    const std::string id = addFilled(*workbook);
    seal(*workbook, id);
    const auto final = session(*workbook, id);
    const auto expectRefused = [](const Expected<Change> &change) {
        ASSERT_FALSE(change.has_value());
        EXPECT_EQ(change.error().code, ErrorCode::ReadOnly);
    };
    expectRefused(final->setAnswer("A.1.4", std::int64_t{9}));
    expectRefused(final->set("assessment/status", "\"draft\""));
    expectRefused(final->undo());
    expectRefused(final->addRows("A.7", std::vector<Row>(1, row("A.7", {{"person", "李四"}}))));
    expectRefused(addComment(*final, "A.1.4", "李复核", "迟到的批注"));
    EXPECT_FALSE(workbook->remove(id).has_value()) << "evidence stays";
    EXPECT_FALSE(sealAssessment(*final, "李复核", "再来一次").has_value());
    EXPECT_EQ(workbook->load(id)->answers, final->assessment().answers);
}

TEST_F(ReviewTest, WhatCameInAsFinalCanBeSealed)
{
    const auto workbook = create();
    Assessment assessment = RandomAssessment(catalogue(), 3).make();
    assessment.header.status = Status::Final;
    const std::string id = workbook->import(assessment).value();
    EXPECT_FALSE(session(*workbook, id)->setNote("A.1.4", "改").has_value());
    EXPECT_FALSE(sealOf(*workbook, id)->has_value());
    seal(*workbook, id);
    EXPECT_TRUE(sealOf(*workbook, id)->has_value());
    expectClean(*workbook);
}

TEST_F(ReviewTest, FinalIsReachedBySealingOnly)
{
    const auto workbook = create();
    const auto edited = session(*workbook, addFilled(*workbook));
    EXPECT_FALSE(edited->setHeader("status", "final").has_value());
    EXPECT_TRUE(edited->setHeader("status", "in_review").has_value());
    EXPECT_EQ(edited->assessment().header.status, Status::InReview);
}

TEST_F(ReviewTest, ReopeningStartsARevisionAndKeepsTheSealedOne)
{
    const auto workbook = create();
    const std::string id = addFilled(*workbook);
    EXPECT_FALSE(reopenAssessment(*workbook, id, "尚未定稿").has_value());
    const Seal sealed = seal(*workbook, id);
    EXPECT_FALSE(reopenAssessment(*workbook, id, "  ").has_value());
    ASSERT_EQ(reopenAssessment(*workbook, id, "补充新系统").value(), id);
    const auto edited = session(*workbook, id);
    EXPECT_EQ(edited->assessment().header.status, Status::Draft);
    EXPECT_FALSE(edited->canUndo());
    ASSERT_TRUE(edited->setAnswer("A.1.4", std::int64_t{3}).has_value());
    EXPECT_EQ(edited->rowCount("A.7"), 3);

    const std::string first = id + "@1";
    EXPECT_EQ(workbook->digest(first).value(), sealed.assessment.sm3) << "the sealed revision is what was sealed";
    EXPECT_EQ(workbook->load(first)->answers.at("A.1.4"), Answer(std::int64_t{2}));
    EXPECT_FALSE(session(*workbook, first)->setNote("A.1.4", "改").has_value());
    EXPECT_FALSE(reopenAssessment(*workbook, first, "已有新版").has_value());
    std::vector<std::string> ids;
    const std::vector<AssessmentSummary> listed = workbook->assessments().value();
    std::ranges::transform(listed, std::back_inserter(ids), [](const auto &summary) { return summary.header.id; });
    EXPECT_THAT(ids, testing::UnorderedElementsAre(id, first));
    expectClean(*workbook);
}

TEST_F(ReviewTest, ASealedRevisionWhoseSuccessorWasDeletedCanBeReopenedAgain)
{
    const auto workbook = create();
    const std::string id = addFilled(*workbook);
    seal(*workbook, id);
    ASSERT_TRUE(reopenAssessment(*workbook, id, "补充").has_value());
    ASSERT_TRUE(workbook->remove(id).has_value());
    EXPECT_EQ(workbook->assessmentToOpen("").value(), id + "@1") << "not the one in the bin";
    ASSERT_EQ(reopenAssessment(*workbook, id + "@1", "再次补充").value(), id);
    EXPECT_EQ(workbook->summary(id)->revision, 3);
    EXPECT_EQ(workbook->load(id)->header.status, Status::Draft);
    expectClean(*workbook);
}

TEST_F(ReviewTest, AReportIsKnownAgainByteForByte)
{
    const auto workbook = create();
    const std::string id = addFilled(*workbook);
    writeBytes(path("report.html"), "<html>发现</html>");
    EXPECT_FALSE(enterReport(*workbook, id, path("report.html")).value()) << "a draft's report proves nothing";
    seal(*workbook, id);
    ASSERT_TRUE(enterReport(*workbook, id, path("report.html")).value());
    const auto known = findReport(*workbook, path("report.html")).value();
    ASSERT_TRUE(known.has_value());
    EXPECT_EQ(known->assessment.id, id);
    EXPECT_EQ(known->report.fileName, "report.html");
    EXPECT_EQ(known->seal.reviewer, "李复核");
    writeBytes(path("changed.html"), "<html>发现。</html>");
    EXPECT_FALSE(findReport(*workbook, path("changed.html"))->has_value());
    EXPECT_FALSE(findReport(*workbook, path("missing.html")).has_value());
    expectClean(*workbook);
}

TEST_F(ReviewTest, TheExchangeFileKeepsWhatWaitsAndWhatWasAccepted)
{
    const auto workbook = create();
    const std::string id = carryForward(*workbook, addFilled(*workbook), {"2025", "", {}}).value();
    ASSERT_TRUE(acceptPoint(*session(*workbook, id), "carried/A.7", "由系统导出").has_value());
    const std::string text = writeAssessment(catalogue(), workbook->load(id).value());
    const Assessment read = readAssessment(catalogue(), text).value();
    EXPECT_EQ(read, workbook->load(id).value());
    EXPECT_EQ(writeAssessment(catalogue(), read), text);
    const auto other = create("other.facet");
    EXPECT_EQ(other->load(other->import(read).value()).value(), read);
    expectClean(*other);
}

TEST_F(ReviewTest, ArchivedAssessmentsAreNeitherCountedAsInUseNorOpenedByThemselves)
{
    const auto workbook = create();
    const std::string first = addFilled(*workbook);
    const std::string second = addFilled(*workbook);
    EXPECT_EQ(workbook->assessmentToOpen(first).value(), first);
    ASSERT_TRUE(archiveAssessment(*workbook, first, true).has_value());
    EXPECT_EQ(workbook->assessmentToOpen(first).value(), second) << "the one of last time is archived";
    EXPECT_EQ(workbook->assessmentCounts()->inUse, 1);
    EXPECT_EQ(workbook->assessmentCounts()->archived, 1);
    ASSERT_TRUE(archiveAssessment(*workbook, second, true).has_value());
    EXPECT_EQ(workbook->assessmentToOpen(second).value(), "");
    ASSERT_TRUE(workbook->remove(second).has_value());
    EXPECT_EQ(workbook->assessmentCounts()->archived, 1) << "in the bin it is not in the archive any more";
    EXPECT_EQ(workbook->assessmentCounts()->deleted, 1);
    EXPECT_EQ(workbook->assessmentCounts()->inUse, 0);
}

TEST_F(ReviewTest, ArchivedAndPurgedAssessmentsLeaveTheWorkbookSound)
{
    auto workbook = create();
    const std::string id = addFilled(*workbook);
    ASSERT_TRUE(archiveAssessment(*workbook, id, true).has_value());
    EXPECT_FALSE(workbook->assessments()->front().archivedAt.empty());
    ASSERT_TRUE(archiveAssessment(*workbook, id, false).has_value());
    EXPECT_TRUE(workbook->assessments()->front().archivedAt.empty());
    EXPECT_FALSE(purgeAssessment(*workbook, id).has_value()) << "only from the bin";

    const std::vector<Row> many(1500, row("A.7", {{"person", "李四"}}));
    {
        const auto edited = session(*workbook, id);
        ASSERT_TRUE(edited->addRows("A.7", many).has_value());
        ASSERT_TRUE(edited->undo().has_value());
    }
    ASSERT_TRUE(workbook->remove(id).has_value());
    EXPECT_EQ(purgeExpired(*workbook, "2026-01-01T00:00:00.000Z").value(), 0);
    EXPECT_EQ(purgeExpired(*workbook, "2999-01-01T00:00:00.000Z").value(), 1);
    EXPECT_TRUE(workbook->assessments(true)->empty());
    EXPECT_FALSE(workbook->restore(id).has_value());
    expectClean(*workbook);
    workbook.reset(); // the log goes into the file
    EXPECT_EQ(bytesOf(path()).find("李四"), std::string::npos);
}

} // namespace
} // namespace facet
