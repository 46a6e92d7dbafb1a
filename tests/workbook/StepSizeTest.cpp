#include "workbook/StepSize.h"
#include "workbook/WorkbookFixture.h"

namespace facet
{
namespace
{

class StepSize : public WorkbookTest
{
protected:
    StepSize() : m_workbook(create()), m_session(session(*m_workbook, add(*m_workbook))) {}

    void addRows(std::size_t count)
    {
        ASSERT_TRUE(
            m_session->addRows("A.7", std::vector<Row>(count, row("A.7", {{"system_no", std::string("S-1")}}))));
    }

    std::unique_ptr<Workbook> m_workbook;
    std::unique_ptr<AssessmentSession> m_session;
};

TEST_F(StepSize, CountsRowsAndOtherChangesOfTheNextStep)
{
    EXPECT_EQ(sizeOfUndo(*m_session), 0);
    EXPECT_EQ(sizeOfRedo(*m_session), 0);
    ASSERT_TRUE(m_session->setNote("A.1.1", "x"));
    EXPECT_EQ(sizeOfUndo(*m_session), 1);
    addRows(30);
    EXPECT_EQ(sizeOfUndo(*m_session), 30);
    addRows(2500); // one entry of history
    EXPECT_EQ(sizeOfUndo(*m_session), 2500);
    ASSERT_TRUE(m_session->undo());
    EXPECT_EQ(sizeOfUndo(*m_session), 30);
    EXPECT_EQ(sizeOfRedo(*m_session), 2500);
}

TEST_F(StepSize, NamesTheStepThatIsUndoneNext)
{
    EXPECT_EQ(stepToUndo(*m_session), std::nullopt);
    addRows(30);
    const std::int64_t added = m_session->history({})->front().step;
    ASSERT_TRUE(m_session->setNote("A.1.1", "x"));
    EXPECT_GT(stepToUndo(*m_session), added);
    // An undo is a step of history, too, but none to undo.
    ASSERT_TRUE(m_session->undo());
    EXPECT_EQ(stepToUndo(*m_session), added);
    ASSERT_TRUE(m_session->undo());
    EXPECT_EQ(stepToUndo(*m_session), std::nullopt);
}

TEST_F(StepSize, CountsEveryStepBackToOne)
{
    addRows(30);
    const std::int64_t step = m_session->history({})->front().step;
    addRows(2500);
    ASSERT_TRUE(m_session->setNote("A.1.1", "x"));
    EXPECT_EQ(sizeOfUndoBackTo(*m_session, step), 2531);
}

} // namespace
} // namespace facet
