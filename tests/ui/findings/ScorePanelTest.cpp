#include "findings/ScorePanel.h"

#include "drawing/Figures.h"
#include "drawing/Words.h"
#include "findings/ConclusionWords.h"
#include "findings/FindingLine.h"
#include "findings/FindingsPage.h"
#include "ui/panel/DeskFixture.h"
#include "widgets/ChipRow.h"
#include "widgets/FigureWidgets.h"
#include "widgets/Labels.h"

#include <QLabel>

namespace facet
{

namespace
{

class ScorePanelTest : public DeskFixture
{
protected:
    void show()
    {
        m_page = std::make_unique<FindingsPage>(*m_desk);
        m_panel = m_page->panelWidget();
        m_page->resize(1200, 700);
        m_panel->setGeometry(880, 0, 320, 700);
        m_page->show();
        m_panel->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void TearDown() override
    {
        m_page.reset();
        DeskFixture::TearDown();
    }
    QString text(const char *name) { return find<QLabel>(*m_panel, QLatin1String(name))->text(); }

    /// Every number on the panel is that of the result.
    void expectResult()
    {
        const AssessmentResult &result = session().result();
        EXPECT_EQ(find<MarkLabel>(*m_panel, QStringLiteral("conclusion"))->accessibleName(),
                  conclusionName(result.conclusion));
        EXPECT_EQ(find<IntervalBarWidget>(*m_panel, QStringLiteral("scoreBar"))->interval(), intervalOf(result.score));
        EXPECT_EQ(text("scoreFigure"), intervalText(intervalOf(result.score)));
        EXPECT_TRUE(text("scoreFacts").contains(scoreNumber(result.score.value)));
        EXPECT_TRUE(text("scoreFacts")
                        .contains(QStringLiteral("%1 / %2").arg(result.score.determined).arg(result.score.applicable)));
        EXPECT_EQ(text("verdictCount_conform"), QString::number(result.count(Verdict::Conform)));
        EXPECT_EQ(text("verdictCount_undetermined"), QString::number(result.count(Verdict::Undetermined)));
        for (const ClauseScore &clause : result.clauses)
            EXPECT_EQ(text(("clauseScore_" + clause.clause).c_str()), intervalText(intervalOf(clause.score)));
    }

    std::unique_ptr<FindingsPage> m_page;
    QWidget *m_panel = nullptr;
};

} // namespace

TEST_F(ScorePanelTest, showsTheNumbersOfTheResult)
{
    openSample();
    show();
    expectResult();
    EXPECT_EQ(session().result().conclusion, Conclusion::Halt);
    EXPECT_TRUE(text("conclusionReason").contains(QStringLiteral("5.2.5-a")));
}

TEST_F(ScorePanelTest, followsEveryAnswer)
{
    openBlank();
    show();
    expectResult();
    const QString before = text("scoreFigure");
    choose("A.1.2", "yes");
    expectResult();
    EXPECT_NE(text("scoreFigure"), before);
}

TEST_F(ScorePanelTest, marksTheRuleThatHolds)
{
    openBlank();
    show();
    ASSERT_EQ(session().result().conclusion, Conclusion::Incomplete);
    EXPECT_TRUE(find<QLabel>(*m_panel, QStringLiteral("method_incomplete"))->font().bold());
    EXPECT_FALSE(find<QLabel>(*m_panel, QStringLiteral("method_halt"))->font().bold());
}

TEST_F(ScorePanelTest, theReasonLeadsToTheFindings)
{
    openSample();
    show();
    auto *reason = find<QLabel>(*m_panel, QStringLiteral("conclusionReason"));
    Q_EMIT reason->linkActivated(QStringLiteral("5.2.5-a"));
    EXPECT_TRUE(find<FindingLine>(*m_page, QStringLiteral("line_5.2.5-a"))->isUnfolded());
    Q_EMIT reason->linkActivated(QStringLiteral("severity/open"));
    EXPECT_EQ(m_page->filter().severity, Severity::Open);
    EXPECT_EQ(find<ChipRow>(*m_page, QStringLiteral("severityChips"))->current(), QStringLiteral("open"));
}

} // namespace facet
