#include "support/RandomAssessment.h"
#include "workbook/WorkbookFixture.h"

namespace facet
{
namespace
{

/// A workbook with a history, into which someone then writes with the sqlite3 shell.
class Tampering : public WorkbookTest
{
protected:
    Tampering()
    {
        const auto workbook = create();
        m_imported = workbook->import(RandomAssessment(catalogue(), 6).make()).value();
        m_id = add(*workbook);
        const auto edited = session(*workbook, m_id);
        EXPECT_TRUE(edited->setAnswer("A.1.4", std::int64_t{4}).has_value());
        EXPECT_TRUE(edited->setNote("A.1.4", "据台账").has_value());
        EXPECT_TRUE(edited->setJudgement("5.2.3-d", Judgement{Verdict::Conform, "已备案"}).has_value());
        const std::vector<Row> rows(3, row("A.7", {{"person", "张三"}, {"content", "门禁"}}));
        EXPECT_TRUE(edited->addRows("A.7", rows).has_value());
        EXPECT_TRUE(edited->undo().has_value());
        EXPECT_TRUE(edited->redo().has_value());
        expectClean(*workbook);
    }
    /// The places of the faults found after this SQL was run.
    [[nodiscard]] std::vector<std::string> faultsAfter(const std::string &sql) const
    {
        runShell(path(), sql);
        const auto opened = open();
        EXPECT_TRUE(opened.has_value()) << opened.error().message.en;
        std::vector<std::string> places;
        const std::vector<WorkbookFault> faults = (*opened)->verify().value();
        for (const WorkbookFault &fault : faults) {
            EXPECT_FALSE(fault.message.zh.empty());
            EXPECT_FALSE(fault.message.en.empty());
            places.push_back(fault.place);
        }
        return places;
    }

    std::string m_imported;
    std::string m_id;
};

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

TEST_F(Tampering, AChangedAnswerShows)
{
    EXPECT_THAT(faultsAfter("UPDATE answer SET value = '5' WHERE item = 'A.1.4' AND value = '4'"),
                Contains(m_id + "/A.1.4"));
}

TEST_F(Tampering, AnAddedAnswerShows)
{
    EXPECT_THAT(faultsAfter("INSERT INTO answer SELECT id, 'A.1.9', '7' FROM assessment WHERE uuid = '" + m_id + "'"),
                Contains(m_id + "/A.1.9"));
}

TEST_F(Tampering, AChangedRowShows)
{
    EXPECT_THAT(faultsAfter("UPDATE a7_usage SET content = '考勤' WHERE row_id = (SELECT max(row_id) FROM a7_usage)"),
                Contains(HasSubstr(m_id + "/A.7/")));
}

TEST_F(Tampering, ADeletedRowShows)
{
    EXPECT_THAT(faultsAfter("DELETE FROM a7_usage WHERE row_id = (SELECT max(row_id) FROM a7_usage)"),
                Contains(HasSubstr(m_id + "/A.7/")));
}

TEST_F(Tampering, AChangeOfWhatWasImportedShows)
{
    EXPECT_THAT(faultsAfter("UPDATE a4_person SET education = '博士' WHERE row_id = 1"),
                Contains(m_imported + "/A.4/1"));
}

TEST_F(Tampering, EveryKindOfValueThatWasImportedIsNamed)
{
    Assessment assessment;
    assessment.header.title = "导入的";
    assessment.records["A.9"] = std::vector<Row>(4, row("A.9", {{"provider", "甲公司"}}));
    const std::string id = open().value()->import(assessment).value();
    const std::vector<std::string> places =
        faultsAfter("INSERT INTO note VALUES (3, 'A.8.2', 'x'); "
                    "UPDATE assessment SET assessor = 'x' WHERE id = 3; "
                    "DELETE FROM a9_provider WHERE row_id = (SELECT max(row_id) - 1 FROM a9_provider)");
    for (const char *target : {"/notes/A.8.2", "/assessment/assessor", "/A.9"}) {
        EXPECT_THAT(places, Contains(id + target));
    }
    const auto rows = std::count_if(places.begin(), places.end(),
                                    [&](const std::string &place) { return place.starts_with(id + "/A.9/"); });
    EXPECT_EQ(rows, 1) << "only the row that is gone is named";
}

TEST_F(Tampering, OfManyRowsTheFewAroundTheChangedOneAreNamed)
{
    {
        const auto workbook = open();
        const auto edited = session(**workbook, m_id);
        const std::vector<Row> rows(1500, row("A.7", {{"person", "李四"}}));
        ASSERT_TRUE(edited->addRows("A.7", rows).has_value());
        expectClean(**workbook);
    }
    const std::vector<std::string> places =
        faultsAfter("UPDATE a7_usage SET content = 'x' WHERE row_id = (SELECT max(row_id) - 600 FROM a7_usage)");
    EXPECT_THAT(places, Contains(testing::MatchesRegex(m_id + "/A.7/[0-9]+-[0-9]+")));
    const auto named = std::count_if(places.begin(), places.end(),
                                     [&](const std::string &place) { return place.starts_with(m_id + "/A.7/"); });
    EXPECT_EQ(named, 1) << "one stretch of the 1500 rows";
}

TEST_F(Tampering, MarksThatDoNotFitTheRowsAreNotTrusted)
{
    EXPECT_THAT(faultsAfter("DROP TRIGGER history_keeps_content; "
                            "UPDATE history SET after = json_set(json_remove(after, '$.marks'), "
                            "'$.rows.\"A.4\".ranges', json('[[1, 9000000000000000]]')) WHERE kind = 'import'; "
                            "UPDATE a4_person SET education = '博士' WHERE row_id = 1"),
                Contains(m_imported + "/assessment"));
}

TEST_F(Tampering, WhatAnEarlierVersionWroteWithoutMarksIsStillFound)
{
    EXPECT_THAT(faultsAfter("DROP TRIGGER history_keeps_content; "
                            "UPDATE history SET after = json_remove(after, '$.marks', '$.rows.\"A.4\".marks') "
                            "WHERE kind = 'import'; UPDATE a4_person SET education = '博士' WHERE row_id = 1"),
                Contains(m_imported + "/assessment"));
}

TEST_F(Tampering, ARowAddedToWhatWasImportedShows)
{
    EXPECT_THAT(faultsAfter("INSERT INTO a9_provider (assessment, faults) VALUES (1, 31)"),
                Contains(m_imported + "/A.9"));
}

TEST_F(Tampering, AnAlteredHistoryShows)
{
    EXPECT_THAT(faultsAfter("DROP TRIGGER history_keeps_content; UPDATE history SET who = '别人' WHERE sequence = 3"),
                testing::AllOf(Contains("history/3"), Contains("trigger history_keeps_content")));
}

TEST_F(Tampering, ARemovedHistoryEntryShows)
{
    EXPECT_THAT(faultsAfter("DROP TRIGGER history_keeps_entries; DELETE FROM history WHERE sequence = 4"),
                Contains("history/5"));
}

TEST_F(Tampering, AForgedEntryWithAConsistentValueShows)
{
    EXPECT_THAT(
        faultsAfter(
            "INSERT INTO history SELECT max(sequence) + 1, max(step) + 1, 2, '2026-01-01T00:00:00.000Z', 'x', 'edit', "
            "'notes/A.1.1', 'null', '\"x\"', NULL, printf('%064d', 0) FROM history; "
            "INSERT INTO note VALUES (2, 'A.1.1', 'x')"),
        Contains(HasSubstr("history/")));
}

TEST_F(Tampering, AWrongCountShows)
{
    EXPECT_THAT(faultsAfter("UPDATE record_value SET rows = rows + 1 WHERE table_id = 'A.7'"),
                Contains("record_value"));
}

TEST_F(Tampering, AnUndoStateThatTheHistoryDoesNotGiveShows)
{
    EXPECT_THAT(faultsAfter("UPDATE step SET state = 'undone'"), Contains("step"));
}

TEST_F(Tampering, ATitleChangedByHandShows)
{
    EXPECT_THAT(faultsAfter("UPDATE assessment SET title = '别的' WHERE id = 2"), Contains(m_id + "/assessment/title"));
}

TEST_F(Tampering, HistoryCanNotBeChangedByAccident)
{
    sqlite3 *handle = nullptr;
    ASSERT_EQ(sqlite3_open(path().c_str(), &handle), SQLITE_OK);
    EXPECT_NE(sqlite3_exec(handle, "UPDATE history SET who = 'x'", nullptr, nullptr, nullptr), SQLITE_OK);
    EXPECT_NE(sqlite3_exec(handle, "DELETE FROM history", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(handle);
    EXPECT_THAT(faultsAfter("SELECT 1"), IsEmpty());
}

TEST_F(Tampering, UndoRefusesToPutBackOverAValueThatItDoesNotKnow)
{
    runShell(path(), "UPDATE answer SET value = '5' WHERE item = 'A.1.4' AND value = '4'");
    const auto workbook = std::move(open().value());
    const auto edited = session(*workbook, m_id);
    ASSERT_TRUE(edited->undo().has_value());
    ASSERT_TRUE(edited->undo().has_value());
    ASSERT_TRUE(edited->undo().has_value());
    const auto undone = edited->undo();
    ASSERT_FALSE(undone.has_value());
    EXPECT_EQ(undone.error().code, ErrorCode::CorruptWorkbook);
}

TEST_F(Tampering, VerifyCanBeStopped)
{
    const auto workbook = std::move(open().value());
    const auto stopped = workbook->verify([](double done) { return done < 0.3; });
    ASSERT_FALSE(stopped.has_value());
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
}

} // namespace
} // namespace facet
