#include "workbook/Replay.h"

#include "workbook/StepSize.h"
#include "workbook/WorkbookFixture.h"

#include <algorithm>
#include <functional>

namespace facet
{
namespace
{

/// Steps from a handful of rows to so many that indexes are built anew.
class Replays : public WorkbookTest
{
protected:
    Replays() : m_workbook(create()), m_id(add(*m_workbook)), m_session(session(*m_workbook, m_id)) {}

    void addRows(std::size_t count)
    {
        ASSERT_TRUE(
            m_session->addRows("A.7", std::vector<Row>(count, row("A.7", {{"system_no", std::string("S-1")}}))));
    }
    [[nodiscard]] std::int64_t count() const { return m_session->rowCount("A.7"); }
    void expectTrue()
    {
        EXPECT_TRUE(m_session->result() == m_workbook->evaluate(m_id).value());
        expectClean(*m_workbook);
    }
    /// Takes down what it is told.
    [[nodiscard]] ReplayProgress listening()
    {
        m_told.clear();
        return [this](double fraction) {
            m_told.push_back(fraction);
            return true;
        };
    }
    void expectToldToTheEnd(std::size_t atLeast = 1)
    {
        ASSERT_GE(m_told.size(), atLeast);
        EXPECT_TRUE(std::ranges::is_sorted(m_told));
        EXPECT_GE(m_told.front(), 0);
        EXPECT_EQ(m_told.back(), 1.0);
    }

    std::unique_ptr<Workbook> m_workbook;
    std::string m_id;
    std::unique_ptr<AssessmentSession> m_session;
    std::vector<double> m_told;
};

TEST_F(Replays, TellHowFarTheyAreWithManyRows)
{
    constexpr std::int64_t rows = 80'000;
    addRows(rows);
    ASSERT_TRUE(undo(*m_session, listening()));
    expectToldToTheEnd(3);
    EXPECT_TRUE(std::ranges::any_of(m_told, [](double fraction) { return fraction > 0 && fraction < 1; }));
    EXPECT_EQ(count(), 0);
    expectTrue();
    ASSERT_TRUE(redo(*m_session, listening()));
    expectToldToTheEnd(3);
    EXPECT_EQ(count(), rows);
    expectTrue();
}

TEST_F(Replays, AreWhatTheyAreWithoutProgress)
{
    addRows(3000);
    ASSERT_TRUE(m_session->setNote("A.1.1", "x"));
    const std::int64_t step = stepToUndo(*m_session).value();
    addRows(40);
    const Expected<Change> told = undoBackTo(*m_session, step, listening());
    ASSERT_TRUE(told);
    expectToldToTheEnd();
    EXPECT_EQ(count(), 3000);
    ASSERT_TRUE(m_session->redo());
    ASSERT_TRUE(m_session->redo());
    EXPECT_EQ(count(), 3040);
    const Expected<Change> silent = m_session->undoBackTo(step);
    ASSERT_TRUE(silent);
    EXPECT_EQ(told->targets, silent->targets);
    EXPECT_EQ(told->requirements, silent->requirements);
    EXPECT_EQ(told->removedRows, silent->removedRows);
    expectTrue();
}

TEST_F(Replays, ThatAreStoppedLeaveEverything)
{
    addRows(80'000);
    const Expected<Change> stopped = undo(*m_session, [](double fraction) { return fraction == 0; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(count(), 80'000);
    EXPECT_EQ(sizeOfUndo(*m_session), 80'000);
    expectTrue();
    ASSERT_TRUE(m_session->undo());
    EXPECT_EQ(count(), 0);
}

TEST_F(Replays, OfAnAlteredFileThatNamesRowsWithoutEndFailAtOnce)
{
    addRows(5000);
    for (const char *ranges : {"[[1, 9000000000000000]]", "[[1, 4611686018427387904]]", "[[5000, 1]]",
                               "[[1, 10], [5, 9]]", "[[-9223372036854775808, 9223372036854775807]]"}) {
        SCOPED_TRACE(ranges);
        runShell(path(), "DROP TRIGGER IF EXISTS history_keeps_content; UPDATE history SET after = json_set(after, "
                         "'$.ranges', json('" +
                             std::string(ranges) + "')) WHERE json_type(after, '$.ranges') IS NOT NULL");
        const Expected<Change> undone = undo(*m_session, listening());
        ASSERT_FALSE(undone);
        EXPECT_EQ(undone.error().code, ErrorCode::CorruptWorkbook);
        EXPECT_EQ(count(), 5000);
    }
}

TEST_F(Replays, OfNothingTellNothing)
{
    for (const auto &replay : {&facet::undo, &facet::redo}) {
        const Expected<Change> none = replay(*m_session, listening());
        ASSERT_FALSE(none);
        EXPECT_EQ(none.error().code, ErrorCode::NotFound);
        EXPECT_TRUE(std::ranges::none_of(m_told, [](double fraction) { return fraction > 0; }));
    }
}

} // namespace
} // namespace facet
