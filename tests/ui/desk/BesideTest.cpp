#include "ui/panel/DeskFixture.h"

#include <QSemaphore>

#include <algorithm>
#include <functional>
#include <vector>

namespace facet
{

namespace
{

/// Longer changes beside the window: it goes on reading, nothing typed is lost, a cancel leaves nothing.
class BesideTest : public DeskFixture
{
protected:
    void SetUp() override
    {
        DeskFixture::SetUp();
        openBlank();
        QObject::connect(m_sessions.get(), &SessionModel::failed, m_sessions.get(),
                         [this](const Error &error) { m_failures.push_back(error.code); });
    }

    [[nodiscard]] std::vector<Row> rows(std::size_t count) const
    {
        return {count, Row{std::vector<FieldValue>(m_catalogue->table("A.7")->fields.size(), std::string("x"))}};
    }
    /// Adds rows, and then goes on until it is let go.
    SessionModel::EditWork adding(std::size_t count)
    {
        return [this, count](AssessmentSession &beside, const Job::Report &report) -> Expected<void> {
            report(0.5);
            const auto change = beside.addRows("A.7", rows(count));
            m_mayEnd.acquire();
            return change ? Expected<void>() : tl::unexpected<Error>(change.error());
        };
    }
    [[nodiscard]] bool ends()
    {
        return waitFor([this] { return !m_sessions->beside().isRunning(); }, 60000);
    }
    [[nodiscard]] std::int64_t count() const { return session().rowCount("A.7"); }

    QSemaphore m_mayEnd;
    std::vector<ErrorCode> m_failures;
};

} // namespace

TEST_F(BesideTest, AnEditMeanwhileWaitsAndBothAreThereAfterwards)
{
    int done = 0;
    const QSignalSpy committed(m_sessions.get(), &SessionModel::committed);
    ASSERT_TRUE(m_sessions->editBeside(QStringLiteral("Adding"), adding(20), [&](const Expected<void> &result) {
        EXPECT_TRUE(result);
        EXPECT_FALSE(m_sessions->hasPending()) << "what was typed meanwhile is written by now";
        ++done;
    }));
    EXPECT_TRUE(m_sessions->beside().isRunning());
    EXPECT_EQ(m_sessions->beside().what(), QStringLiteral("Adding"));
    EXPECT_TRUE(waitFor([this] { return m_sessions->beside().fraction() > 0.4; }));

    EXPECT_FALSE(m_sessions->setAnswer(QStringLiteral("A.1.10"), Answer(std::string("typed meanwhile"))));
    EXPECT_EQ(m_failures, std::vector{ErrorCode::Busy});
    EXPECT_EQ(std::get<std::string>(*m_sessions->answer(QStringLiteral("A.1.10"))), "typed meanwhile");
    m_sessions->retryPending();
    EXPECT_TRUE(m_sessions->hasPending());

    m_mayEnd.release();
    ASSERT_TRUE(ends());
    EXPECT_EQ(done, 1);
    EXPECT_EQ(count(), 20);
    EXPECT_EQ(std::get<std::string>(session().assessment().answers.at("A.1.10")), "typed meanwhile");
    ASSERT_GE(committed.count(), 2);
    EXPECT_EQ(session().result(), *m_sessions->workbook()->evaluate(session().assessment().header.id));
    const auto faults = m_sessions->workbook()->verify();
    ASSERT_TRUE(faults);
    EXPECT_TRUE(faults->empty());
}

TEST_F(BesideTest, WhatCanNotWaitIsRefusedWithAWordWhatToDo)
{
    ASSERT_TRUE(m_sessions->editBeside(QStringLiteral("Adding"), adding(1)));
    EXPECT_FALSE(m_sessions->edit(
        QStringLiteral("A.9/new"), [this](AssessmentSession &open) { return open.addRows("A.9", rows(1)); }, false));
    EXPECT_FALSE(m_sessions->hasPending());
    EXPECT_FALSE(m_sessions->editBeside(QStringLiteral("Second"), adding(1)));
    EXPECT_FALSE(m_sessions->openWorkbook(m_folder.filePath(QStringLiteral("other.facet"))));
    EXPECT_NE(m_sessions->beside().refusal().message.en.find("Adding"), std::string::npos);
    m_mayEnd.release();
    ASSERT_TRUE(ends());
    EXPECT_EQ(count(), 1);
}

TEST_F(BesideTest, ACancelLeavesNothingAndWritesWhatWasTyped)
{
    const std::int64_t entries = session().historyCount();
    std::optional<ErrorCode> told;
    const auto untilCancelled = [this](AssessmentSession &beside, const Job::Report &report) -> Expected<void> {
        while (report(0.1))
            m_mayEnd.tryAcquire(1, 1);
        const auto change = beside.addRows("A.7", rows(5000));
        return change ? Expected<void>() : tl::unexpected<Error>(change.error());
    };
    ASSERT_TRUE(m_sessions->editBeside(QStringLiteral("Adding"), untilCancelled, [&](const Expected<void> &result) {
        told = result ? std::nullopt : std::optional(result.error().code);
    }));
    EXPECT_FALSE(m_sessions->setNote(QStringLiteral("A.1.1"), QStringLiteral("kept")));
    m_failures.clear();
    m_sessions->beside().cancel();
    EXPECT_TRUE(m_sessions->beside().isCancelling());
    ASSERT_TRUE(ends());
    EXPECT_EQ(told, ErrorCode::Cancelled);
    EXPECT_TRUE(m_failures.empty()) << "a cancel is no failure";
    EXPECT_EQ(count(), 0);
    EXPECT_EQ(session().historyCount(), entries + 1);
    EXPECT_EQ(session().assessment().notes.at("A.1.1"), "kept");
}

TEST_F(BesideTest, AFailureIsToldAndLeavesNothing)
{
    ASSERT_TRUE(m_sessions->editBeside(QStringLiteral("Adding"), [](AssessmentSession &beside, const Job::Report &) {
        const std::vector<Row> wrong{Row{{std::string("one field only")}}};
        const auto change = beside.addRows("A.7", wrong);
        return change ? Expected<void>() : Expected<void>(tl::unexpected<Error>(change.error()));
    }));
    ASSERT_TRUE(ends());
    EXPECT_EQ(m_failures, std::vector{ErrorCode::InvalidInput});
    EXPECT_EQ(count(), 0);
    EXPECT_TRUE(m_sessions->setNote(QStringLiteral("A.1.1"), QStringLiteral("goes on")));
}

TEST_F(BesideTest, AnUndoOfManyRowsShowsHowFarItIs)
{
    ASSERT_TRUE(m_sessions->edit(QStringLiteral("A.7/new"),
                                 [this](AssessmentSession &open) { return open.addRows("A.7", rows(60000)); }));
    std::vector<double> told;
    QObject::connect(&m_sessions->beside(), &WorkBeside::progressed, m_sessions.get(),
                     [&] { told.push_back(m_sessions->beside().fraction()); });
    const std::vector<std::function<void()>> replays{[this] { m_sessions->undo(); }, [this] { m_sessions->redo(); }};
    for (const auto &replay : replays) {
        told.clear();
        replay();
        ASSERT_TRUE(ends());
        EXPECT_GE(told.size(), 2U);
        EXPECT_TRUE(std::ranges::is_sorted(told));
        EXPECT_EQ(told.back(), 1.0);
    }
    EXPECT_EQ(count(), 60000);
}

TEST_F(BesideTest, ManyRowsAreTakenBackAndDoneAgainBeside)
{
    ASSERT_TRUE(m_sessions->edit(QStringLiteral("A.7/new"),
                                 [this](AssessmentSession &open) { return open.addRows("A.7", rows(2500)); }));
    HistoryQuery newest;
    newest.limit = 1;
    const std::int64_t step = session().history(newest)->front().step;
    m_sessions->undo();
    EXPECT_TRUE(m_sessions->beside().isRunning());
    ASSERT_TRUE(ends());
    EXPECT_EQ(count(), 0);
    m_sessions->redo();
    EXPECT_TRUE(m_sessions->beside().isRunning());
    ASSERT_TRUE(ends());
    EXPECT_EQ(count(), 2500);
    m_sessions->undoBackTo(step);
    EXPECT_TRUE(m_sessions->beside().isRunning());
    ASSERT_TRUE(ends());
    EXPECT_EQ(count(), 0);
}

TEST_F(BesideTest, FewRowsAreTakenBackAtOnce)
{
    ASSERT_TRUE(m_sessions->edit(QStringLiteral("A.7/new"),
                                 [this](AssessmentSession &open) { return open.addRows("A.7", rows(20)); }));
    m_sessions->undo();
    EXPECT_FALSE(m_sessions->beside().isRunning());
    EXPECT_EQ(count(), 0);
}

TEST_F(BesideTest, TheLibraryHearsOfAnAssessmentThatCameIn)
{
    const QSignalSpy library(m_sessions.get(), &SessionModel::libraryChanged);
    const std::string id = session().assessment().header.id;
    ASSERT_TRUE(m_sessions->changeBeside(QStringLiteral("Copying"), [id](Workbook &beside, const Job::Report &) {
        const auto copy = beside.duplicate(id, "Copy");
        return copy ? Expected<void>() : Expected<void>(tl::unexpected<Error>(copy.error()));
    }));
    ASSERT_TRUE(ends());
    EXPECT_EQ(library.count(), 1);
    EXPECT_EQ(m_sessions->workbook()->assessments()->size(), 2U);
}

TEST_F(BesideTest, TheProgramMayEndWhileItRuns)
{
    ASSERT_TRUE(m_sessions->editBeside(QStringLiteral("Adding"),
                                       [](AssessmentSession &, const Job::Report &report) -> Expected<void> {
                                           while (report(0.2))
                                               continue;
                                           return failure(ErrorCode::Cancelled, {}, {});
                                       }));
    m_desk.reset();
    m_sessions.reset();
    SessionModel again(*m_catalogue);
    EXPECT_TRUE(again.openWorkbook(m_folder.filePath(QStringLiteral("test.facet"))));
    EXPECT_FALSE(again.isReadOnly());
}

} // namespace facet
