#include "support/UiWait.h"
#include "ui/app/AppFixture.h"

#include "desk/Strings.h"
#include "exchange/AssessmentJson.h"
#include "widgets/MessageBar.h"
#include "workbook/Review.h"
#include "workbook/Seals.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace
{

using namespace facet;
using facet::testing::AppTest;

/// The screens of carrying forward, review and seal, over a workbook with one assessment.
class ReviewScreens : public AppTest
{
protected:
    void makeAssessment()
    {
        ASSERT_TRUE(sessions().createWorkbook(path(QStringLiteral("unit.facet"))));
        AssessmentHeader header;
        header.title = "首次评估";
        header.assessor = "李四";
        const auto id = sessions().workbook()->add(header);
        ASSERT_TRUE(id);
        ASSERT_TRUE(sessions().openAssessment(toQt(*id)));
        sessions().tellLibraryChanged();
    }

    [[nodiscard]] const Assessment &assessment() { return desk().session()->assessment(); }

    void trigger(const char *action) { find<QAction>(QString::fromLatin1(action))->trigger(); }

    /// Fills in the dialog that is open and accepts it.
    void answer(const QString &name, const QString &text)
    {
        if (!name.isEmpty())
            find<QLineEdit>(QStringLiteral("entryName"))->setText(name);
        if (!text.isEmpty())
            find<QPlainTextEdit>(QStringLiteral("entryText"))->setPlainText(text);
        accept();
    }

    void accept()
    {
        click(QStringLiteral("acceptButton"));
        ASSERT_TRUE(
            waitFor([this] { return window().findChild<QWidget *>(QStringLiteral("acceptButton")) == nullptr; }));
    }

    void seal(const QString &reviewer, const QString &reason)
    {
        goTo(QStringLiteral("review"));
        click(QStringLiteral("sealButton"));
        answer(reviewer, reason);
        ASSERT_TRUE(waitFor([this] { return sessions().isFinal() && !sessions().beside().isRunning(); }, 20000));
    }

    void carry()
    {
        trigger("actionCarryForward");
        find<QLineEdit>(QStringLiteral("titleField"))->setText(QStringLiteral("次年评估"));
        click(QStringLiteral("acceptButton"));
        ASSERT_TRUE(waitFor([this] { return assessment().header.title == "次年评估"; }, 20000));
    }

    [[nodiscard]] QString messages()
    {
        QStringList all;
        for (const MessageBar *bar : window().pages().messages().findChildren<MessageBar *>())
            all.append(bar->text());
        return all.join(QLatin1Char('\n'));
    }

    /// The first assessment of the library, below the head of its unit.
    void chooseFirst(QTableView &table)
    {
        table.setCurrentIndex(table.model()->index(1, 0));
        EXPECT_TRUE(waitFor([this] {
            const auto *button = find<QAbstractButton>(QStringLiteral("deleteButton"));
            return button->isEnabled() && button->visibleRegion().contains(button->rect().center());
        }));
    }

    [[nodiscard]] bool isShown(const QString &name)
    {
        const auto *widget = window().findChild<QWidget *>(name);
        return widget != nullptr && widget->isVisible();
    }
};

TEST_F(ReviewScreens, FromTheFirstAnswerOverReviewAndSealToTheNextYear)
{
    makeAssessment();
    goTo(QStringLiteral("A.5"));
    tick(QStringLiteral("A.5.3_yes"));
    type(QStringLiteral("detail_A.5.3_retention"), QStringLiteral("30"));

    // Review: what is open is listed; one point is accepted with a reason.
    goTo(QStringLiteral("review"));
    const auto before = openPoints(desk().catalogue(), assessment(), desk().session()->result());
    ASSERT_FALSE(before.empty());
    click(QStringLiteral("accept_") + toQt(before.front().id));
    answer({}, QStringLiteral("待主管部门复函"));
    EXPECT_EQ(assessment().accepted.at(before.front().id), "待主管部门复函");
    EXPECT_TRUE(isShown(QStringLiteral("takeBack_") + toQt(before.front().id)));
    click(QStringLiteral("sendToReview"));
    EXPECT_EQ(assessment().header.status, Status::InReview);

    // Seal: the rest is accepted with one reason.
    seal(QStringLiteral("张三"), QStringLiteral("经会议讨论接受"));
    EXPECT_EQ(assessment().header.status, Status::Final);
    EXPECT_TRUE(messages().contains(QStringLiteral("张三"))) << qPrintable(messages());
    const auto seal = sealOf(*sessions().workbook(), assessment().header.id);
    ASSERT_TRUE(seal && seal->has_value());
    EXPECT_TRUE(find<QLabel>(QStringLiteral("sealDigest"))->text().contains(toQt((*seal)->assessment.sm3)));
    click(QStringLiteral("copyDigest"));
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(toQt((*seal)->assessment.sha256)));

    // Read-only: an attempt changes nothing and nothing waits to be written.
    goTo(QStringLiteral("A.5"));
    QTest::mouseClick(find<QAbstractButton>(QStringLiteral("option_A.5.3_no")), Qt::LeftButton, {}, QPoint(8, 8));
    EXPECT_TRUE(find<QAbstractButton>(QStringLiteral("option_A.5.3_yes"))->isChecked());
    EXPECT_FALSE(sessions().setAnswer(QStringLiteral("A.5.3"), Answer(ChoiceAnswer{"no", {}})));
    EXPECT_FALSE(sessions().hasPending());
    EXPECT_FALSE(find<QAction>(QStringLiteral("actionUndo"))->isEnabled());

    // Reopen: the next revision is a draft again.
    trigger("actionReopen");
    answer({}, QStringLiteral("补充材料"));
    ASSERT_TRUE(waitFor([this] { return !sessions().isFinal(); }, 20000));
    EXPECT_EQ(assessment().header.status, Status::Draft);
    EXPECT_TRUE(waitFor([this] { return !messages().contains(QStringLiteral("张三")); })) << qPrintable(messages());

    // Carry: the answer waits until it is confirmed.
    carry();
    goTo(QStringLiteral("A.5"), QStringLiteral("A.5.3"));
    EXPECT_TRUE(assessment().carried.unconfirmed.contains("A.5.3"));
    EXPECT_TRUE(isShown(QStringLiteral("carriedMarker_A.5.3")));
    EXPECT_TRUE(isShown(QStringLiteral("carriedCount")));
    click(QStringLiteral("confirmCarried"));
    EXPECT_FALSE(assessment().carried.unconfirmed.contains("A.5.3"));
    EXPECT_FALSE(isShown(QStringLiteral("carriedMarker_A.5.3")));
    EXPECT_FALSE(isShown(QStringLiteral("carriedCount")));
}

TEST_F(ReviewScreens, ConfirmAllOfATableIsOneStepAndCanBeUndone)
{
    makeAssessment();
    goTo(QStringLiteral("A.1"));
    tick(QStringLiteral("A.1.1_government"));
    tick(QStringLiteral("A.1.2_yes"));
    carry();
    goTo(QStringLiteral("A.1"));
    ASSERT_EQ(assessment().carried.unconfirmed.size(), 2U);
    click(QStringLiteral("confirmAll"));
    EXPECT_TRUE(assessment().carried.isEmpty());
    EXPECT_FALSE(isShown(QStringLiteral("confirmAll")));
    trigger("actionUndo");
    EXPECT_EQ(assessment().carried.unconfirmed.size(), 2U);
    EXPECT_TRUE(isShown(QStringLiteral("carriedMarker_A.1.1")));
}

TEST_F(ReviewScreens, EverythingCarriedIsConfirmedInOneStepOnTheReviewPage)
{
    makeAssessment();
    goTo(QStringLiteral("A.1"));
    tick(QStringLiteral("A.1.2_yes"));
    goTo(QStringLiteral("A.5"));
    tick(QStringLiteral("A.5.3_yes"));
    carry();
    goTo(QStringLiteral("review"));
    ASSERT_EQ(assessment().carried.unconfirmed.size(), 2U);
    click(QStringLiteral("confirmEverything"));
    EXPECT_TRUE(assessment().carried.isEmpty());
    EXPECT_FALSE(isShown(QStringLiteral("confirmEverything")));
    trigger("actionUndo");
    EXPECT_EQ(assessment().carried.unconfirmed.size(), 2U);
    goTo(QStringLiteral("review")); // undoing led to what it changed
    EXPECT_TRUE(waitFor([this] { return isShown(QStringLiteral("confirmEverything")); }));
}

TEST_F(ReviewScreens, TheWalkGoesToWhatWaitsAndARecordTableIsConfirmedAsAWhole)
{
    makeAssessment();
    ASSERT_TRUE(sessions().setAnswer(QStringLiteral("A.1.2"), Answer(ChoiceAnswer{"yes", {}})));
    const Table &table = *desk().catalogue().table("A.9");
    ASSERT_TRUE(sessions().edit(QStringLiteral("A.9"), [&table](AssessmentSession &session) {
        return session.addRows("A.9", std::vector<Row>{Row{std::vector<FieldValue>(table.fields.size())}});
    }));
    carry();
    trigger("actionNextCarried");
    EXPECT_EQ(desk().attention().item, QStringLiteral("A.1.2"));
    trigger("actionNextCarried");
    EXPECT_EQ(window().pages().currentId(), QStringLiteral("A.9"));
    EXPECT_TRUE(isShown(QStringLiteral("carriedBanner")));
    click(QStringLiteral("confirmTable"));
    EXPECT_FALSE(assessment().carried.unconfirmed.contains("A.9"));
    EXPECT_FALSE(isShown(QStringLiteral("carriedBanner")));
}

TEST_F(ReviewScreens, AProposalIsTakenOrDropped)
{
    makeAssessment();
    ASSERT_TRUE(sessions().edit(QStringLiteral("A.5.3"), [](AssessmentSession &session) {
        return session.setNotApplicable("A.5.3", "不保存");
    }));
    ASSERT_TRUE(sessions().edit(QStringLiteral("A.5.4"), [](AssessmentSession &session) {
        return session.setNotApplicable("A.5.4", "不传输");
    }));
    carry();
    EXPECT_TRUE(assessment().notApplicable.empty());
    goTo(QStringLiteral("A.5"), QStringLiteral("A.5.3"));
    click(QStringLiteral("take_not_applicable/A.5.3"));
    EXPECT_EQ(assessment().notApplicable.at("A.5.3"), "不保存");
    goTo(QStringLiteral("A.5"), QStringLiteral("A.5.4"));
    click(QStringLiteral("drop_not_applicable/A.5.4"));
    EXPECT_FALSE(assessment().notApplicable.contains("A.5.4"));
    EXPECT_TRUE(assessment().carried.notApplicable.empty());
}

TEST_F(ReviewScreens, ACommentIsWrittenListedAndResolved)
{
    makeAssessment();
    goTo(QStringLiteral("A.5"), QStringLiteral("A.5.3"));
    click(QStringLiteral("addComment_A.5.3"));
    answer(QStringLiteral("王五"), QStringLiteral("期限依据是什么"));
    ASSERT_EQ(assessment().comments.size(), 1U);
    EXPECT_EQ(assessment().comments.at(1).reviewer, "王五");
    EXPECT_EQ(desk().settings().value(Setting::Reviewer).toString(), QStringLiteral("王五"));
    EXPECT_TRUE(isShown(QStringLiteral("comment_1")));
    goTo(QStringLiteral("review"));
    click(QStringLiteral("settle_comments/1"));
    answer(QStringLiteral("李四"), QStringLiteral("见附件"));
    EXPECT_FALSE(assessment().comments.at(1).isOpen());
    EXPECT_FALSE(isShown(QStringLiteral("settle_comments/1")));
}

TEST_F(ReviewScreens, AReportOfASealedAssessmentIsEnteredAndRecognised)
{
    makeAssessment();
    seal(QStringLiteral("张三"), QStringLiteral("接受"));
    goTo(QStringLiteral("report"));
    const QString report = path(QStringLiteral("report.html"));
    files().answer = report;
    click(QStringLiteral("exportHtmlButton"));
    const std::string id = assessment().header.id;
    ASSERT_TRUE(waitFor(
        [this, &id] {
            const auto reports = exportedReports(*sessions().workbook(), id);
            return reports && reports->size() == 1;
        },
        30000));
    trigger("actionCheckReport");
    EXPECT_TRUE(waitFor([this] { return messages().contains(QStringLiteral("is genuine")); }, 20000));
    QFile file(report);
    ASSERT_TRUE(file.open(QIODevice::Append));
    file.write(" ");
    file.close();
    trigger("actionCheckReport");
    EXPECT_TRUE(waitFor([this] { return messages().contains(QStringLiteral("does not match any report")); }, 20000));
}

TEST_F(ReviewScreens, VerifyingSaysThatAnUntouchedWorkbookIsSound)
{
    makeAssessment();
    trigger("actionVerifyWorkbook");
    EXPECT_TRUE(waitFor(
        [this] {
            return find<QLabel>(QStringLiteral("verifyResult"))
                ->text()
                .startsWith(QStringLiteral("The workbook is intact"));
        },
        20000));
    EXPECT_FALSE(isShown(QStringLiteral("verifyFaults")));
}

TEST_F(ReviewScreens, ASealedAssessmentIsNotDeletedButArchivedAndTakenBack)
{
    makeAssessment();
    seal(QStringLiteral("张三"), QStringLiteral("接受"));
    goTo(QStringLiteral("library"));
    auto *table = find<QTableView>(QStringLiteral("libraryTable"));
    chooseFirst(*table);
    click(QStringLiteral("deleteButton"));
    EXPECT_EQ(table->model()->rowCount(), 2);
    EXPECT_TRUE(messages().contains(QStringLiteral("evidence"))) << qPrintable(messages());
    chooseFirst(*table);
    click(QStringLiteral("archiveButton"));
    EXPECT_EQ(table->model()->rowCount(), 0);
    trigger("actionBin");
    EXPECT_EQ(find<QListWidget>(QStringLiteral("archivedList"))->count(), 1);
    click(QStringLiteral("takeOutOfArchiveButton"));
    EXPECT_EQ(find<QListWidget>(QStringLiteral("archivedList"))->count(), 0);
    EXPECT_EQ(table->model()->rowCount(), 2);
}

TEST_F(ReviewScreens, TheBinRestoresAndRemovesForGoodOnlyAfterAsking)
{
    makeAssessment();
    goTo(QStringLiteral("library"));
    auto *table = find<QTableView>(QStringLiteral("libraryTable"));
    chooseFirst(*table);
    click(QStringLiteral("deleteButton"));
    trigger("actionBin");
    auto *bin = find<QListWidget>(QStringLiteral("binList"));
    ASSERT_EQ(bin->count(), 1);
    EXPECT_TRUE(isShown(QStringLiteral("archivedListEmpty")));
    EXPECT_FALSE(isShown(QStringLiteral("binListEmpty")));
    click(QStringLiteral("restoreFromBinButton"));
    EXPECT_EQ(bin->count(), 0);
    EXPECT_TRUE(isShown(QStringLiteral("binListEmpty")));
    EXPECT_EQ(table->model()->rowCount(), 2);
    click(QStringLiteral("closeButton"));
    chooseFirst(*table);
    click(QStringLiteral("deleteButton"));
    ASSERT_TRUE(waitFor([this] { return window().findChild<QWidget *>(QStringLiteral("binDialog")) == nullptr; }));
    trigger("actionBin");
    bin = find<QListWidget>(QStringLiteral("binList"));
    click(QStringLiteral("purgeButton"));
    EXPECT_EQ(bin->count(), 1);
    EXPECT_FALSE(find<QLabel>(QStringLiteral("purgeQuestion"))->text().isEmpty());
    click(QStringLiteral("purgeButton"));
    EXPECT_TRUE(waitFor([bin] { return bin->count() == 0; }, 20000));
}

} // namespace
