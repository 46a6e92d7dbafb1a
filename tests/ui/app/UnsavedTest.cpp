#include "support/FullDisk.h"
#include "support/UiWait.h"
#include "ui/app/AppFixture.h"

#include "desk/Strings.h"
#include "library/LibraryModel.h"
#include "widgets/FigureWidgets.h"
#include "widgets/Labels.h"
#include "widgets/MessageBar.h"

#include <QFile>
#include <QLineEdit>
#include <QSemaphore>
#include <QTest>

#include <filesystem>

namespace
{

using namespace facet;
using facet::testing::AppTest;

/// What the officer sees when something can't be written at once: a full disk, another window, longer work.
class Unsaved : public AppTest
{
protected:
    void SetUp() override
    {
        AppTest::SetUp();
        files().answer = path(QStringLiteral("unit.facet"));
        click(QStringLiteral("emptyNewWorkbook"));
        find<QLineEdit>(QStringLiteral("titleField"))->setText(QStringLiteral("首次评估"));
        click(QStringLiteral("acceptButton"));
        ASSERT_NE(desk().session(), nullptr);
        goTo(QStringLiteral("A.1"));
    }

    /// The texts of the bars under the page bar.
    [[nodiscard]] QString told()
    {
        QStringList texts;
        for (const MessageBar *bar : window().findChildren<MessageBar *>())
            if (bar->isVisible())
                texts.append(bar->text());
        return texts.join(QLatin1Char('\n'));
    }
    [[nodiscard]] MessageBar *bar(const QString &key) { return window().findChild<MessageBar *>(key); }
    [[nodiscard]] QString strip() { return find<MarkLabel>(QStringLiteral("savedLabel"))->accessibleName(); }

    [[nodiscard]] int listedAssessments() { return window().findChild<LibraryModel *>()->shownCount(); }

    /// Longer work that goes on until it is let go or cancelled.
    bool startWork()
    {
        return sessions().editBeside(QStringLiteral("Importing log.xlsx"),
                                     [this](AssessmentSession &, const Job::Report &report) -> Expected<void> {
                                         while (report(0.42))
                                             if (m_mayEnd.tryAcquire(1, 1))
                                                 return {};
                                         return failure(ErrorCode::Cancelled, {}, {});
                                     });
    }

    QSemaphore m_mayEnd;
};

TEST_F(Unsaved, OnAFullDiskTheAnswerStaysIsToldAtOnceAndSavedLater)
{
    const QString field = QStringLiteral("number_A.1.4");
    {
        const FullDisk full(std::filesystem::file_size(fromQt(path(QStringLiteral("unit.facet"))) + "-wal"));
        type(field, QStringLiteral("12"));
        EXPECT_TRUE(told().contains(QStringLiteral("A.1.4"))) << told().toStdString();
        EXPECT_TRUE(told().contains(QStringLiteral("stays on the screen")));
        EXPECT_TRUE(strip().contains(QStringLiteral("not saved"))) << strip().toStdString();
        EXPECT_EQ(find<QLineEdit>(field)->text(), QStringLiteral("12"));
        goTo(QStringLiteral("A.5"));
        goTo(QStringLiteral("A.1"));
        EXPECT_EQ(find<QLineEdit>(field)->text(), QStringLiteral("12"));
    }
    Q_EMIT bar(QStringLiteral("pending"))->actionTriggered();
    EXPECT_FALSE(sessions().hasPending());
    EXPECT_EQ(std::get<std::int64_t>(desk().session()->assessment().answers.at("A.1.4")), 12);
    EXPECT_TRUE(told().isEmpty()) << told().toStdString();
    EXPECT_TRUE(strip().contains(QStringLiteral("Saved"))) << strip().toStdString();
}

TEST_F(Unsaved, ClosingOverUnsavedAnswersAsksOnceAndNotAgainAfterTheyWereSaved)
{
    {
        const FullDisk full(std::filesystem::file_size(fromQt(path(QStringLiteral("unit.facet"))) + "-wal"));
        type(QStringLiteral("number_A.1.4"), QStringLiteral("12"));
        EXPECT_FALSE(window().close());
        EXPECT_TRUE(told().contains(QStringLiteral("closing the window again")));
    }
    sessions().retryPending();
    {
        const FullDisk full(std::filesystem::file_size(fromQt(path(QStringLiteral("unit.facet"))) + "-wal"));
        type(QStringLiteral("number_A.1.4"), QStringLiteral("13"));
        EXPECT_FALSE(window().close()) << "another entry is another question";
    }
    EXPECT_TRUE(window().close());
}

TEST_F(Unsaved, LongerWorkIsShownAndWhatIsTypedMeanwhileIsSavedWhenItEnds)
{
    ASSERT_TRUE(startWork());
    auto *progress = find<ProgressStrip>(QStringLiteral("workBeside"));
    ASSERT_TRUE(waitFor([&] { return progress->isVisible(); }));
    EXPECT_EQ(progress->accessibleName(), QStringLiteral("Importing log.xlsx"));
    EXPECT_TRUE(waitFor([&] { return progress->accessibleDescription() == QStringLiteral("42%"); }));

    type(QStringLiteral("number_A.1.4"), QStringLiteral("5"));
    EXPECT_TRUE(told().contains(QStringLiteral("saved when it ends"))) << told().toStdString();
    EXPECT_TRUE(strip().contains(QStringLiteral("to be saved after it"))) << strip().toStdString();
    goTo(QStringLiteral("findings"));
    goTo(QStringLiteral("A.1"));
    EXPECT_EQ(find<QLineEdit>(QStringLiteral("number_A.1.4"))->text(), QStringLiteral("5"));

    m_mayEnd.release();
    ASSERT_TRUE(waitFor([this] { return !sessions().beside().isRunning(); }));
    EXPECT_EQ(std::get<std::int64_t>(desk().session()->assessment().answers.at("A.1.4")), 5);
    EXPECT_FALSE(progress->isVisible());
    EXPECT_TRUE(told().isEmpty()) << told().toStdString();
}

TEST_F(Unsaved, ClosingDuringLongerWorkAsksAndThenCancelsIt)
{
    ASSERT_TRUE(startWork());
    EXPECT_FALSE(window().close());
    ASSERT_NE(bar(QStringLiteral("work")), nullptr);
    EXPECT_TRUE(sessions().beside().isRunning());
    Q_EMIT bar(QStringLiteral("work"))->actionTriggered();
    EXPECT_TRUE(waitFor([this] { return !window().isVisible(); }));
    EXPECT_FALSE(sessions().beside().isRunning());
}

TEST_F(Unsaved, TheQuestionGoesWhenTheWorkEndsByItself)
{
    ASSERT_TRUE(startWork());
    EXPECT_FALSE(window().close());
    m_mayEnd.release();
    EXPECT_TRUE(waitFor([this] { return told().isEmpty(); }));
    EXPECT_TRUE(window().isVisible());
}

TEST_F(Unsaved, AWorkbookHeldElsewhereIsReadAndSaysByWhom)
{
    const QString file = path(QStringLiteral("unit.facet"));
    type(QStringLiteral("number_A.1.4"), QStringLiteral("3"));
    ASSERT_TRUE(sessions().closeWorkbook());
    SessionModel other(desk().catalogue());
    ASSERT_TRUE(other.openWorkbook(file));
    ASSERT_TRUE(sessions().openWorkbook(file));
    EXPECT_TRUE(told().contains(QStringLiteral("read-only"))) << told().toStdString();
    EXPECT_TRUE(told().contains(toQt(other.workbook()->who()))) << told().toStdString();
    ASSERT_TRUE(other.closeWorkbook());
    Q_EMIT bar(QStringLiteral("readOnly"))->actionTriggered();
    EXPECT_FALSE(sessions().isReadOnly());
    EXPECT_TRUE(told().isEmpty()) << told().toStdString();
}

TEST_F(Unsaved, FilesComeIntoTheLibraryBesideTheWindow)
{
    goTo(QStringLiteral("library"));
    files().answer = QStringLiteral(FACET_SOURCE_DIR "/resources/sample/assessment-2025.json");
    click(QStringLiteral("importButton"));
    EXPECT_TRUE(sessions().beside().isRunning());
    ASSERT_TRUE(waitFor([this] { return !sessions().beside().isRunning(); }, 60000));
    EXPECT_EQ(listedAssessments(), 2);
    EXPECT_TRUE(told().contains(QStringLiteral("2025 年度评估"))) << told().toStdString();
    Q_EMIT bar(QStringLiteral("failure"))->actionTriggered();
    EXPECT_EQ(desk().session()->assessment().header.title, "2025 年度评估");
}

TEST_F(Unsaved, AFileThatCanNotComeInIsNamedAndNothingIsLeft)
{
    const QString wrong = path(QStringLiteral("broken.json"));
    QFile file(wrong);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": 1");
    file.close();
    goTo(QStringLiteral("library"));
    files().answer = wrong;
    click(QStringLiteral("importButton"));
    ASSERT_TRUE(waitFor([this] { return !sessions().beside().isRunning(); }, 60000));
    EXPECT_TRUE(told().contains(QStringLiteral("broken.json"))) << told().toStdString();
    EXPECT_EQ(listedAssessments(), 1);
}

} // namespace
