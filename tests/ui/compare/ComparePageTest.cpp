#include "compare/ComparePage.h"
#include "support/AnsweringFiles.h"

#include "compare/AssessmentChoice.h"
#include "compare/ChangePanel.h"
#include "compare/ChangesModel.h"
#include "drawing/Figures.h"
#include "ui/panel/DeskFixture.h"
#include "widgets/Button.h"
#include "widgets/ChipRow.h"
#include "widgets/EmptyState.h"
#include "widgets/Labels.h"
#include "widgets/PageTable.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTextBrowser>

#include <algorithm>

namespace facet
{

namespace
{

class ComparePageTest : public DeskFixture
{
protected:
    void SetUp() override
    {
        DeskFixture::SetUp();
        m_desk = std::make_unique<Desk>(*m_sessions, *m_settings, m_saving);
    }

    void TearDown() override
    {
        m_window.reset();
        DeskFixture::TearDown();
    }

    QString import(const char *file, const char *title = nullptr)
    {
        QFile sample(QStringLiteral(FACET_SOURCE_DIR "/resources/sample/") + QLatin1String(file));
        EXPECT_TRUE(sample.open(QIODevice::ReadOnly));
        auto read = readAssessment(*m_catalogue, sample.readAll().toStdString());
        EXPECT_TRUE(read);
        read->header.id.clear();
        if (title != nullptr)
            read->header.title = title;
        const auto id = m_sessions->workbook()->import(*read);
        EXPECT_TRUE(id) << (id ? std::string() : id.error().message.en);
        return id ? toQt(*id) : QString();
    }

    void importBoth()
    {
        m_earlier = import("assessment-2025.json");
        m_later = import("assessment.json");
        ASSERT_TRUE(m_sessions->openAssessment(m_later));
    }

    ComparePage &showPage()
    {
        m_window = std::make_unique<QWidget>();
        auto *row = new QHBoxLayout(m_window.get());
        m_page = new ComparePage(*m_desk, m_window.get());
        row->addWidget(m_page->barWidget());
        row->addWidget(m_page, 1);
        row->addWidget(m_page->panelWidget());
        m_window->resize(1600, 900);
        m_window->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(m_window.get()));
        return *m_page;
    }

    /// Shows the page and waits for the comparison that it makes by itself.
    void showCompared()
    {
        importBoth();
        showPage();
        ASSERT_TRUE(waitCompared());
    }
    bool waitCompared()
    {
        return waitFor([this] { return find<Button>(*m_window, QStringLiteral("exportComparison"))->isEnabled(); },
                       20000);
    }

    PageTable *table() { return find<PageTable>(*m_page, QStringLiteral("changesTable")); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    void chip(const char *row, const QString &id)
    {
        auto *button = find<QAbstractButton>(*find<ChipRow>(*m_page, QLatin1String(row)), QStringLiteral("chip.") + id);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QString label(const char *name) { return find<QLabel>(*m_window, QLatin1String(name))->text(); }

    AnsweringFiles m_saving;
    QString m_earlier;
    QString m_later;
    std::unique_ptr<QWidget> m_window;
    ComparePage *m_page = nullptr;
};

} // namespace

TEST_F(ComparePageTest, saysWhatToDoWhenThereAreFewerThanTwo)
{
    openBlank();
    QSignalSpy places(m_desk.get(), &Desk::placeRequested);
    ComparePage &page = showPage();
    ASSERT_TRUE(waitFor([&] { return find<EmptyState>(page, QStringLiteral("compareNone"))->isVisible(); }));
    QTest::mouseClick(find<Button>(page, QStringLiteral("compareNew")), Qt::LeftButton);
    ASSERT_EQ(places.size(), 1);
    EXPECT_EQ(places.first().first().value<Place>().page, QStringLiteral("library"));
}

TEST_F(ComparePageTest, comparesTheOpenOneWithTheEarlierOneBySelf)
{
    showCompared();
    EXPECT_EQ(find<AssessmentChoice>(*m_page, QStringLiteral("beforeChoice"))->currentId(), m_earlier);
    EXPECT_EQ(find<AssessmentChoice>(*m_page, QStringLiteral("afterChoice"))->currentId(), m_later);
    const auto result = m_sessions->workbook()->evaluate(fromQt(m_later));
    ASSERT_TRUE(result);
    EXPECT_EQ(label("scoreAfter_total"), intervalText(intervalOf(result->score)));
    EXPECT_EQ(label("scoreAfter_5.3"), intervalText(intervalOf(result->clauses.at(1).score)));
}

TEST_F(ComparePageTest, listsEveryRequirementUnderItsKindOfChange)
{
    showCompared();
    const auto before = m_sessions->workbook()->evaluate(fromQt(m_earlier));
    const auto after = m_sessions->workbook()->evaluate(fromQt(m_later));
    ASSERT_TRUE(before && after);
    int changed = 0;
    for (std::size_t index = 0; index < after->requirements.size(); ++index)
        changed += before->requirements[index].verdict != after->requirements[index].verdict ? 1 : 0;
    ASSERT_GT(changed, 0);
    EXPECT_EQ(table()->model()->rowCount(), changed);
    int all = 0;
    for (const char *kind :
         {"better", "worse", "newly_applicable", "no_longer_applicable", "to_undetermined", "same"}) {
        chip("kindChips", QLatin1String(kind));
        all += table()->model()->rowCount();
    }
    EXPECT_EQ(all, static_cast<int>(m_catalogue->requirements().size()));
}

TEST_F(ComparePageTest, swapsTheTwoAndTurnsEveryChangeRound)
{
    showCompared();
    chip("kindChips", QStringLiteral("better"));
    const int better = table()->model()->rowCount();
    QTest::mouseClick(find<Button>(*m_page, QStringLiteral("swapButton")), Qt::LeftButton);
    ASSERT_FALSE(find<Button>(*m_window, QStringLiteral("exportComparison"))->isEnabled()) << "old figures stayed";
    ASSERT_TRUE(waitCompared());
    EXPECT_EQ(find<AssessmentChoice>(*m_page, QStringLiteral("beforeChoice"))->currentId(), m_later);
    chip("kindChips", QStringLiteral("worse"));
    EXPECT_GE(table()->model()->rowCount(), better);
}

TEST_F(ComparePageTest, comparesWhatThePlaceAsksFor)
{
    importBoth();
    const QString third = import("assessment.json", "Copy");
    ComparePage &page = showPage();
    page.reveal(comparisonPlace(m_earlier, third));
    ASSERT_TRUE(waitCompared());
    EXPECT_EQ(find<AssessmentChoice>(page, QStringLiteral("afterChoice"))->currentId(), third);
}

TEST_F(ComparePageTest, theKeyboardWalksTheListAndThePanelFollows)
{
    showCompared();
    ASSERT_GT(table()->model()->rowCount(), 1);
    table()->setFocus();
    EXPECT_TRUE(label("changeRequirement").startsWith(cell(0, ChangesModel::Id)));
    QTest::keyClick(table(), Qt::Key_Down);
    EXPECT_TRUE(label("changeRequirement").startsWith(cell(1, ChangesModel::Id)));
    EXPECT_EQ(find<MarkLabel>(*m_window, QStringLiteral("changeVerdictBefore"))->accessibleName(),
              cell(1, ChangesModel::Before));
    EXPECT_EQ(find<MarkLabel>(*m_window, QStringLiteral("changeVerdictAfter"))->accessibleName(),
              cell(1, ChangesModel::After));
}

TEST_F(ComparePageTest, aLinkOpensTheEarlierAssessmentAtTheItem)
{
    showCompared();
    chip("viewChips", QStringLiteral("answers"));
    auto *answers = find<QTextBrowser>(*m_page, QStringLiteral("changedAnswers"));
    ASSERT_TRUE(answers->toHtml().contains(QStringLiteral("line-through")));
    ASSERT_TRUE(answers->toHtml().contains(QStringLiteral("underline")));
    const QRegularExpression itemLink(QStringLiteral("href=\"(before/(A\\.\\d\\.\\d+))\""));
    const auto found = itemLink.match(answers->toHtml());
    ASSERT_TRUE(found.hasMatch());
    QSignalSpy places(m_desk.get(), &Desk::placeRequested);
    Q_EMIT answers->anchorClicked(QUrl(found.captured(1)));
    EXPECT_EQ(toQt(session().assessment().header.id), m_earlier);
    ASSERT_EQ(places.size(), 1);
    EXPECT_EQ(places.first().first().value<Place>(), Place::of(found.captured(2)));
}

TEST_F(ComparePageTest, comparesAnewWhenAnAnswerChanges)
{
    showCompared();
    const QString before = label("scoreAfter_total");
    const auto &results = session().result().requirements;
    const auto met = std::find_if(results.begin(), results.end(),
                                  [](const RequirementResult &one) { return one.verdict == Verdict::Conform; });
    ASSERT_NE(met, results.end());
    const std::string id = m_catalogue->requirements()[static_cast<std::size_t>(met - results.begin())].id;
    ASSERT_TRUE(m_sessions->edit(toQt(id), [&](AssessmentSession &open) {
        return open.setJudgement(id, Judgement{Verdict::Nonconform, "Seen on site"});
    }));
    EXPECT_TRUE(waitFor([&] { return label("scoreAfter_total") != before; }, 20000)) << fromQt(before);
}

TEST_F(ComparePageTest, theTrendHasTheAssessmentsOfTheUnitOldestFirst)
{
    showCompared();
    chip("viewChips", QStringLiteral("trend"));
    auto *trend = find<PageTable>(*m_page, QStringLiteral("trendTable"));
    ASSERT_TRUE(waitFor([&] { return trend->model()->rowCount() == 2; }, 20000));
    EXPECT_LT(trend->model()->index(0, 0).data().toString(), trend->model()->index(1, 0).data().toString());
    EXPECT_EQ(trend->model()->index(1, 3).data().toString(), label("scoreAfter_total"));
    QStringList heads;
    for (int column = 0; column < trend->model()->columnCount(); ++column)
        heads.append(trend->model()->headerData(column, Qt::Horizontal).toString());
    const auto fresh = static_cast<int>(heads.indexOf(QStringLiteral("New")));
    ASSERT_GT(fresh, 0) << fromQt(heads.join(QLatin1Char(' ')));
    EXPECT_EQ(trend->model()->index(0, fresh).data().toString(), QStringLiteral("–")) << "there is none before it";
    EXPECT_GE(trend->model()->index(1, fresh).data().toInt(), 0);
    EXPECT_EQ(heads.value(fresh + 1), QStringLiteral("Closed"));
}

TEST_F(ComparePageTest, exportsPdfAndHtml)
{
    showCompared();
    for (const char *name : {"comparison.pdf", "comparison.html"}) {
        m_saving.answer = m_folder.filePath(QLatin1String(name));
        auto *button = find<Button>(*m_window, QStringLiteral("exportComparison"));
        ASSERT_TRUE(waitFor([&] { return button->isEnabled(); }, 20000));
        QSignalSpy notices(m_desk.get(), &Desk::noticeGiven);
        QTest::mouseClick(button, Qt::LeftButton);
        ASSERT_TRUE(waitFor([&] { return notices.size() == 1; }, 20000));
        EXPECT_EQ(notices.first().first().value<Notice>().kind, Notice::Kind::Done);
        QFile file(m_saving.answer);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << name;
        EXPECT_TRUE(
            file.read(16).startsWith(QLatin1String(name).endsWith(QLatin1String("pdf")) ? "%PDF" : "<!DOCTYPE"));
    }
}

} // namespace facet
