#include "workbook/PriorAssessments.h"
#include "workbook/Review.h"
#include "workbook/VerifyResult.h"
#include "workbook/WorkbookFixture.h"

namespace facet
{
namespace
{

using testing::Contains;
using testing::HasSubstr;
using testing::Not;

/// A sealed assessment, its report, and a carried one with a comment, into which someone writes with the sqlite3 shell.
class SealTampering : public WorkbookTest
{
protected:
    SealTampering()
    {
        const auto workbook = create();
        m_sealed = add(*workbook, "2024");
        {
            const auto edited = session(*workbook, m_sealed);
            EXPECT_TRUE(edited->setAnswer("A.1.4", std::int64_t{4}).has_value());
            const std::vector<Row> rows(3, row("A.7", {{"person", "张三"}, {"content", "门禁"}}));
            EXPECT_TRUE(edited->addRows("A.7", rows).has_value());
            EXPECT_TRUE(sealAssessment(*edited, "李复核", "例行").has_value());
        }
        writeBytes(path("report.html"), "<html></html>");
        EXPECT_TRUE(enterReport(*workbook, m_sealed, path("report.html")).value());
        m_draft = carryForward(*workbook, m_sealed, {"2025", "", {}}).value();
        EXPECT_TRUE(addComment(*session(*workbook, m_draft), "A.1.4", "李复核", "请附台账").has_value());
        EXPECT_TRUE(acceptPoint(*session(*workbook, m_draft), "carried/A.7", "由系统导出").has_value());
        expectClean(*workbook);
    }
    /// Where faults are found after this SQL was run, each with its message.
    [[nodiscard]] std::vector<std::string> faultsAfter(const std::string &sql) const
    {
        runShell(path(), sql);
        const auto opened = open(Workbook::Access::ReadOnly);
        EXPECT_TRUE(opened.has_value()) << opened.error().message.en;
        std::vector<std::string> found;
        const std::vector<WorkbookFault> faults = (*opened)->verify().value();
        for (const WorkbookFault &fault : faults) {
            found.push_back(fault.place);
        }
        return found;
    }

    std::string m_sealed;
    std::string m_draft;
};

TEST(DecideTheSame, OtherWordsAreNoOtherVerdict)
{
    const std::string sealed = R"({"conclusion":"good","requirements":[{"id":"5.2.1-a","verdict":"conform",)"
                               R"("checks":[{"outcome":"pass","message":{"zh":"有 1000 条","en":"1000 records"}}]}]})";
    const auto with = [&](const std::string &before, const std::string &after) {
        std::string other = sealed;
        return other.replace(other.find(before), before.size(), after);
    };
    EXPECT_TRUE(decideTheSame(sealed, sealed));
    EXPECT_TRUE(decideTheSame(sealed, with("1000 records", "1,000 records")));
    EXPECT_FALSE(decideTheSame(sealed, with("\"pass\"", "\"fail\"")));
    EXPECT_FALSE(decideTheSame(sealed, with("conform", "nonconform")));
    EXPECT_FALSE(decideTheSame(sealed, "{"));
    EXPECT_FALSE(decideTheSame("{", "{"));
}

TEST_F(SealTampering, AChangedAnswerOfASealedAssessmentShowsAtTheAnswerAndAtTheSeal)
{
    const auto faults = faultsAfter("UPDATE answer SET value = '9' WHERE item = 'A.1.4' AND assessment = 1");
    EXPECT_THAT(faults, Contains(m_sealed + "/A.1.4"));
    EXPECT_THAT(faults, Contains(m_sealed + "/seal"));
}

TEST_F(SealTampering, AChangedRowOfASealedAssessmentShows)
{
    const auto faults = faultsAfter("UPDATE a7_usage SET content = '别的' WHERE row_id = 2");
    EXPECT_THAT(faults, Contains(HasSubstr("A.7/2")));
    EXPECT_THAT(faults, Contains(m_sealed + "/seal"));
}

TEST_F(SealTampering, AnAlteredSealShows)
{
    EXPECT_THAT(faultsAfter("UPDATE seal SET reviewer = '王五'"), Contains(m_sealed + "/seal"));
}

TEST_F(SealTampering, AResultThatWasRewrittenShows)
{
    EXPECT_THAT(faultsAfter("UPDATE seal SET result = replace(result, 'nonconform', 'conform')"),
                Contains(m_sealed + "/seal"));
}

TEST_F(SealTampering, ARemovedSealShows)
{
    EXPECT_THAT(faultsAfter("DELETE FROM seal"), Contains(m_sealed + "/seal"));
}

TEST_F(SealTampering, AStatusSetBackShows)
{
    EXPECT_THAT(faultsAfter("UPDATE assessment SET status = 'draft' WHERE id = 1"),
                Contains(m_sealed + "/assessment/status"));
}

TEST_F(SealTampering, AnInventedSealShows)
{
    EXPECT_THAT(faultsAfter("INSERT INTO seal SELECT 2, reviewer, sealed_at, assessment_sm3, assessment_sha256, "
                            "result_sm3, result_sha256, catalogue_version, catalogue_sm3, catalogue_sha256, result "
                            "FROM seal"),
                Contains(m_draft + "/seal"));
}

TEST_F(SealTampering, ChangedAndInventedReportsShow)
{
    EXPECT_THAT(faultsAfter("UPDATE exported_report SET sm3 = 'aa'"), Contains(m_sealed + "/reports/1"));
}

TEST_F(SealTampering, AnInventedReportShows)
{
    EXPECT_THAT(faultsAfter("INSERT INTO exported_report (assessment, exported_at, who, file_name, bytes, sm3, sha256) "
                            "VALUES (1, 'x', 'y', 'z', 1, 'a', 'b')"),
                Contains(m_sealed + "/reports/2"));
}

TEST_F(SealTampering, WhatWaitsIsAcceptedOrCommentedIsGuardedToo)
{
    EXPECT_THAT(faultsAfter("UPDATE review_comment SET text = '算了'"), Contains(m_draft + "/comments/1"));
    EXPECT_THAT(faultsAfter("UPDATE accepted_point SET reason = '无' WHERE assessment = 2"),
                Contains(m_draft + "/accepted/carried/A.7"));
    EXPECT_THAT(faultsAfter("DELETE FROM carried WHERE target = 'A.1.4'"), Contains(m_draft + "/carried/A.1.4"));
}

TEST_F(SealTampering, AnotherScoreInTheLibraryShows)
{
    EXPECT_THAT(faultsAfter("UPDATE assessment SET score_low = 99, score_high = 99 WHERE id = 2"),
                Contains(m_draft + "/assessment"));
}

TEST_F(SealTampering, RemovedAndAlteredFindingsShow)
{
    EXPECT_THAT(faultsAfter("UPDATE finding SET severity = 'minor' WHERE assessment = 2 AND severity = 'open'"),
                Contains("finding/" + m_draft));
    EXPECT_THAT(faultsAfter("DELETE FROM finding WHERE assessment = 1"), Contains("finding/" + m_sealed));
}

TEST_F(SealTampering, OtherTimesAndAnotherOriginShow)
{
    EXPECT_THAT(faultsAfter("UPDATE assessment SET changed_at = '2020-01-01T00:00:00.000Z' WHERE id = 2"),
                Contains(m_draft + "/changed_at"));
    EXPECT_THAT(faultsAfter("UPDATE assessment SET origin = 'x@1' WHERE id = 2"), Contains(m_draft + "/assessment"));
}

TEST_F(SealTampering, ASealTakenOutOfTheHistoryBreaksTheChain)
{
    const auto faults = faultsAfter("DROP TRIGGER history_keeps_entries; DELETE FROM history WHERE kind = 'seal'");
    EXPECT_THAT(faults, Contains(HasSubstr("history/")));
    EXPECT_THAT(faults, Contains(m_sealed + "/seal"));
}

} // namespace
} // namespace facet
