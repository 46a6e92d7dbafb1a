#include "desk/ListAhead.h"

#include "ui/panel/DeskFixture.h"

namespace facet
{

namespace
{

class ListAheadTest : public DeskFixture
{
protected:
    void SetUp() override
    {
        DeskFixture::SetUp();
        m_first = add("first");
        m_second = add("second");
    }
    [[nodiscard]] Workbook &workbook() { return *m_sessions->workbook(); }
    std::string add(const std::string &title) { return workbook().add({{}, title, {}, {}, {}, Status::Draft}).value(); }
    [[nodiscard]] std::vector<std::string> taken()
    {
        const std::vector<AssessmentSummary> list = m_ahead.take(workbook()).value();
        std::vector<std::string> ids;
        for (const AssessmentSummary &summary : list)
            ids.push_back(summary.header.id);
        return ids;
    }

    ListAhead m_ahead;
    std::string m_first;
    std::string m_second;
};

} // namespace

TEST_F(ListAheadTest, isTheListOfTheWorkbook)
{
    m_ahead.begin(workbook());
    const std::vector<std::string> all{m_second, m_first};
    EXPECT_EQ(taken(), all);
    EXPECT_EQ(taken(), all) << "read ahead only once, then anew";
}

TEST_F(ListAheadTest, hasWhatWasWrittenMeanwhile)
{
    m_ahead.begin(workbook());
    const std::string third = add("third");
    EXPECT_EQ(taken(), (std::vector<std::string>{third, m_second, m_first}));
}

TEST_F(ListAheadTest, isNotTakenForAnotherWorkbook)
{
    m_ahead.begin(workbook());
    ASSERT_TRUE(m_sessions->createWorkbook(m_folder.filePath(QStringLiteral("other.facet"))));
    EXPECT_TRUE(taken().empty());
}

TEST_F(ListAheadTest, endsBeforeItWasAskedFor)
{
    ListAhead ahead;
    ahead.begin(workbook());
}

} // namespace facet
