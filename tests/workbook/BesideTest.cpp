#include "workbook/WorkbookFixture.h"

#include <atomic>
#include <chrono>
#include <thread>

namespace facet
{
namespace
{

/// A workbook open for writing in "the window", and a second one of the same process beside it.
class Beside : public WorkbookTest
{
protected:
    Beside() : m_workbook(create()), m_id(add(*m_workbook)), m_session(session(*m_workbook, m_id)) {}

    [[nodiscard]] Workbook::OpenOptions options() const
    {
        Workbook::OpenOptions options{Workbook::Access::ReadWrite, "王检查"};
        options.hold = m_workbook->hold();
        return options;
    }
    [[nodiscard]] std::unique_ptr<Workbook> openBeside() const
    {
        auto opened = Workbook::open(catalogue(), path(), options());
        EXPECT_TRUE(opened.has_value()) << opened.error().message.en;
        return std::move(*opened);
    }
    [[nodiscard]] static std::vector<Row> usage(int rows)
    {
        std::vector<Row> made;
        for (int i = 0; i < rows; ++i) {
            made.push_back(row("A.7", {{"person", "人" + std::to_string(i % 40)}, {"system_no", "S-1"}}));
        }
        return made;
    }

    std::unique_ptr<Workbook> m_workbook;
    std::string m_id;
    std::unique_ptr<AssessmentSession> m_session;
};

TEST_F(Beside, WhatALongEditInAnotherThreadDidIsTakenOverAndTold)
{
    ASSERT_TRUE(m_session->setAnswer("A.1.4", std::int64_t{4}).has_value());
    std::thread other([this] {
        const auto beside = openBeside();
        const auto edited = session(*beside, m_id);
        ASSERT_TRUE(edited->addRows("A.7", usage(2500)).has_value());
        ASSERT_TRUE(edited->setAnswer("A.1.4", std::int64_t{5}).has_value());
        ASSERT_TRUE(edited->setHeader("unit", "新单位").has_value());
    });
    other.join();
    std::vector<Change> told;
    const auto subscription = m_session->subscribe([&](const Change &change) { told.push_back(change); });
    const auto change = m_session->refresh();
    ASSERT_TRUE(change.has_value()) << change.error().message.en;
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told[0].targets, change->targets);
    EXPECT_THAT(change->targets, testing::UnorderedElementsAre("A.7/1-2500", "A.1.4", "assessment/unit"));
    EXPECT_EQ(change->addedRows.at("A.7"), (RowRanges{{1, 2500}}));
    EXPECT_EQ(m_session->assessment(), session(*m_workbook, m_id)->assessment());
    EXPECT_TRUE(m_session->result() == m_workbook->evaluate(m_id).value());
    EXPECT_EQ(m_session->rowCount("A.7"), 2500);
    EXPECT_EQ(m_session->changedAt(), m_workbook->assessments().value().front().changedAt);
    EXPECT_TRUE(m_session->refresh()->targets.empty());
    EXPECT_EQ(told.size(), 1U);
    expectClean(*m_workbook);
}

TEST_F(Beside, AnEditTakesOverFirstSoThatNothingIsJudgedFromOldRows)
{
    {
        const auto beside = openBeside();
        ASSERT_TRUE(session(*beside, m_id)->addRows("A.7", usage(3)).has_value());
    }
    std::vector<std::vector<std::string>> told;
    const auto subscription = m_session->subscribe([&](const Change &change) { told.push_back(change.targets); });
    ASSERT_TRUE(m_session->setAnswer("A.1.2", ChoiceAnswer{"yes", {}}).has_value());
    ASSERT_EQ(told.size(), 2U);
    EXPECT_EQ(told[0], (std::vector<std::string>{"A.7/1", "A.7/2", "A.7/3"}));
    EXPECT_EQ(told[1], std::vector<std::string>{"A.1.2"});
    EXPECT_TRUE(m_session->result() == m_workbook->evaluate(m_id).value());
}

TEST_F(Beside, WhileALongEditWritesTheWindowReadsAndIsRefusedAtOnce)
{
    ASSERT_TRUE(m_session->addRows("A.7", usage(3)).has_value());
    std::atomic<bool> writing = false;
    std::atomic<bool> end = false;
    std::thread other([&] {
        Workbook::OpenOptions wanted = options();
        wanted.stop = [&] { // Asked in the middle of the work: a good moment to look at the other side.
            writing = true;
            while (!end) {
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            }
            return false;
        };
        const auto beside = Workbook::open(catalogue(), path(), wanted);
        ASSERT_TRUE(beside.has_value());
        const auto edited = session(**beside, m_id);
        ASSERT_TRUE(edited->addRows("A.7", usage(4000)).has_value());
    });
    while (!writing) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    EXPECT_EQ(m_session->rowIds("A.7").value().size(), 3U);
    const auto change = m_session->setAnswer("A.1.4", std::int64_t{4});
    ASSERT_FALSE(change.has_value());
    EXPECT_EQ(change.error().code, ErrorCode::Busy);
    end = true;
    other.join();
    ASSERT_TRUE(m_session->setAnswer("A.1.4", std::int64_t{4}).has_value());
    EXPECT_EQ(m_session->rowCount("A.7"), 4003);
    expectClean(*m_workbook);
}

TEST_F(Beside, ALongEditThatIsStoppedHasChangedNothing)
{
    const auto kept = m_session->addRows("A.7", usage(3000));
    ASSERT_TRUE(kept.has_value());
    const Assessment before = m_workbook->load(m_id).value();
    std::atomic<bool> stop = false;
    Workbook::OpenOptions wanted = options();
    wanted.stop = [&] { return stop.load(); };
    const auto beside = Workbook::open(catalogue(), path(), wanted);
    ASSERT_TRUE(beside.has_value());
    const auto edited = session(**beside, m_id);
    stop = true;
    const std::vector<Row> many = usage(5000);
    const auto added = edited->addRows("A.7", many);
    ASSERT_FALSE(added.has_value());
    EXPECT_EQ(added.error().code, ErrorCode::Cancelled) << added.error().message.en;
    const auto undone = edited->undo();
    ASSERT_FALSE(undone.has_value());
    EXPECT_EQ(undone.error().code, ErrorCode::Cancelled) << undone.error().message.en;
    const auto copied = (*beside)->duplicate(m_id, "副本");
    ASSERT_FALSE(copied.has_value());
    EXPECT_EQ(copied.error().code, ErrorCode::Cancelled) << copied.error().message.en;
    EXPECT_EQ(m_workbook->load(m_id).value(), before);
    EXPECT_EQ(m_workbook->assessments()->size(), 1U);
    expectClean(*m_workbook);
    stop = false;
    EXPECT_TRUE(edited->undo().has_value());
}

TEST_F(Beside, TheLockStaysUntilTheLastOneCloses)
{
    auto beside = openBeside();
    m_session.reset();
    m_workbook.reset();
    EXPECT_EQ(open().error().code, ErrorCode::Held);
    beside.reset();
    EXPECT_TRUE(open().has_value());
}

TEST_F(Beside, AHoldOnAnotherWorkbookDoesNotOpenThisOne)
{
    const auto other = create("other.facet");
    const auto opened = Workbook::open(catalogue(), path("other.facet"), options());
    ASSERT_FALSE(opened.has_value());
    EXPECT_EQ(opened.error().code, ErrorCode::InvalidInput);
}

TEST_F(Beside, AnAssessmentDeletedMeanwhileIsToldAndTheSessionStaysAsItWas)
{
    ASSERT_TRUE(m_session->setAnswer("A.1.4", std::int64_t{4}).has_value());
    const Assessment before = m_session->assessment();
    ASSERT_TRUE(openBeside()->remove(m_id).has_value());
    const auto change = m_session->refresh();
    ASSERT_FALSE(change.has_value());
    EXPECT_EQ(change.error().code, ErrorCode::NotFound);
    EXPECT_EQ(m_session->assessment(), before);
    EXPECT_FALSE(m_session->setAnswer("A.1.4", std::int64_t{5}).has_value());
}

} // namespace
} // namespace facet
