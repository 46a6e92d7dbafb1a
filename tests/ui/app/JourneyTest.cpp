#include "support/UiWait.h"
#include "ui/app/AppFixture.h"

#include "desk/Strings.h"
#include "exchange/AssessmentJson.h"
#include "library/LibraryActions.h"
#include "workbook/Bin.h"

#include <QAccessible>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace
{

using namespace facet;
using facet::testing::AppTest;

/// A new user's first day: no workbook, no assessment, to a report on paper.
class Journey : public AppTest
{
protected:
    void makeWorkbookAndAssessment()
    {
        files().answer = path(QStringLiteral("unit.facet"));
        click(QStringLiteral("emptyNewWorkbook"));
        auto *title = find<QLineEdit>(QStringLiteral("titleField"));
        ASSERT_NE(title, nullptr);
        title->setText(QStringLiteral("首次评估"));
        click(QStringLiteral("acceptButton"));
        ASSERT_NE(desk().session(), nullptr);
    }

    void fillSomeAnswers()
    {
        goTo(QStringLiteral("A.1"));
        tick(QStringLiteral("A.1.1_government"));
        tick(QStringLiteral("A.1.2_yes"));
        type(QStringLiteral("number_A.1.4"), QStringLiteral("1"));
        type(QStringLiteral("text_A.1.10"), QStringLiteral("窗口核验身份，现场拍摄，仅限本单位"));
        goTo(QStringLiteral("A.5"));
        tick(QStringLiteral("A.5.3_yes"));
        type(QStringLiteral("detail_A.5.3_retention"), QStringLiteral("办结后 30 日"));
    }

    /// What a screen reader says of a widget.
    [[nodiscard]] QString spokenName(const QString &name)
    {
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(find<QWidget>(name));
        return spoken == nullptr ? QString() : spoken->text(QAccessible::Name);
    }

    [[nodiscard]] QString pdfText(const QString &file) const
    {
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {file, QStringLiteral("-")});
        reader.waitForFinished();
        return QString::fromUtf8(reader.readAllStandardOutput());
    }
};

TEST_F(Journey, RecordsHaveAMenuOfTheirOwnWhereThereAreRecords)
{
    ASSERT_TRUE(sessions().createWorkbook(path(QStringLiteral("unit.facet"))));
    AssessmentHeader header;
    header.title = "2026";
    const auto id = sessions().workbook()->add(header);
    ASSERT_TRUE(id && sessions().openAssessment(toQt(*id)));
    const auto menuWith = [this](const QString &action) -> QAction * {
        for (QAction *menu : window().menuBar()->actions())
            for (const QAction *each : menu->menu()->actions())
                if (each->objectName() == action)
                    return menu;
        return nullptr;
    };
    goTo(QStringLiteral("A.7"));
    QAction *records = menuWith(QStringLiteral("actionImportRows"));
    ASSERT_NE(records, nullptr);
    EXPECT_TRUE(records->isVisible());
    EXPECT_NE(records, menuWith(QStringLiteral("actionUndo")));
    goTo(QStringLiteral("A.1"));
    EXPECT_FALSE(records->isVisible());
}

TEST_F(Journey, ThePanelThatWasHiddenComesBackByAButtonOfThePage)
{
    ASSERT_TRUE(sessions().createWorkbook(path(QStringLiteral("unit.facet"))));
    AssessmentHeader header;
    header.title = "2026";
    const auto id = sessions().workbook()->add(header);
    ASSERT_TRUE(id && sessions().openAssessment(toQt(*id)));
    goTo(QStringLiteral("A.5"));
    auto *show = find<QWidget>(QStringLiteral("showPanelButton"));
    EXPECT_FALSE(show->isVisible());
    for (const char *page : {"A.5", "A.7", "findings"}) {
        goTo(QString::fromLatin1(page));
        find<QAction>(QStringLiteral("actionPanel"))->trigger();
        EXPECT_FALSE(window().pages().isPanelShown());
        ASSERT_TRUE(waitFor([show] { return show->isVisible(); })) << page;
        EXPECT_TRUE(window().rect().contains(QRect(show->mapTo(&window(), QPoint()), show->size()))) << page;
        click(QStringLiteral("showPanelButton"));
        EXPECT_TRUE(window().pages().isPanelShown());
        EXPECT_FALSE(show->isVisible());
    }
}

TEST_F(Journey, StartsWithAnEmptyStateThatSaysWhatToDo)
{
    EXPECT_EQ(window().pages().currentId(), QStringLiteral("library"));
    EXPECT_TRUE(find<QPushButton>(QStringLiteral("emptyNewWorkbook"))->isVisible());
    EXPECT_TRUE(find<QPushButton>(QStringLiteral("emptyOpenWorkbook"))->isVisible());
}

TEST_F(Journey, FillCloseReopenScoreExport)
{
    makeWorkbookAndAssessment();
    fillSomeAnswers();
    const AssessmentResult before = desk().session()->result();
    EXPECT_GT(before.score.determined, 3);
    stop();

    start();
    ASSERT_TRUE(sessions().openWorkbook(path(QStringLiteral("unit.facet"))));
    const auto assessments = sessions().workbook()->assessments();
    ASSERT_TRUE(assessments);
    ASSERT_EQ(assessments->size(), 1U);
    ASSERT_TRUE(sessions().openAssessment(toQt(assessments->front().header.id)));
    EXPECT_EQ(desk().session()->result(), before);
    const auto &answers = desk().session()->assessment().answers;
    EXPECT_EQ(std::get<std::string>(answers.at("A.1.10")), "窗口核验身份，现场拍摄，仅限本单位");
    EXPECT_EQ(std::get<ChoiceAnswer>(answers.at("A.5.3")).details.at("retention"), "办结后 30 日");

    goTo(QStringLiteral("report"));
    files().answer = path(QStringLiteral("report.pdf"));
    click(QStringLiteral("exportPdfButton"));
    ASSERT_TRUE(waitFor([this] { return QFile::exists(path(QStringLiteral("report.pdf"))); }, 30000));
    const QString text = pdfText(path(QStringLiteral("report.pdf")));
    EXPECT_TRUE(text.contains(QStringLiteral("首次评估")));
    EXPECT_TRUE(text.contains(QStringLiteral("办结后 30 日")));
    files().answer = path(QStringLiteral("report.html"));
    ASSERT_TRUE(waitFor([this] { return find<QPushButton>(QStringLiteral("exportHtmlButton"))->isEnabled(); }, 30000));
    click(QStringLiteral("exportHtmlButton"));
    EXPECT_TRUE(waitFor([this] { return QFile::exists(path(QStringLiteral("report.html"))); }, 30000));
}

TEST_F(Journey, WhatIsArchivedIsNotOpenedByItself)
{
    makeWorkbookAndAssessment();
    const std::string first = desk().session()->assessment().header.id;
    const std::string second = sessions().workbook()->add({{}, "次年评估", "", "", "", Status::Draft}).value();
    ASSERT_TRUE(sessions().closeAssessment());
    ASSERT_TRUE(archiveAssessment(*sessions().workbook(), first, true));
    desk().settings().setValue(Setting::LastAssessment, toQt(first));
    const auto restart = [this] {
        stop();
        start();
        LibraryActions(desk()).openWorkbookFile(path(QStringLiteral("unit.facet")));
        window().showLastPlace();
    };
    restart();
    ASSERT_NE(desk().session(), nullptr);
    EXPECT_EQ(desk().session()->assessment().header.id, second);
    EXPECT_EQ(spokenName(QStringLiteral("navigation_library")), QStringLiteral("Library, 1"))
        << "archived ones are not counted";
    ASSERT_TRUE(sessions().closeAssessment());
    ASSERT_TRUE(archiveAssessment(*sessions().workbook(), second, true));
    desk().settings().setValue(Setting::LastPlace, QStringLiteral("A.1"));
    restart();
    EXPECT_EQ(desk().session(), nullptr);
    EXPECT_EQ(window().pages().currentId(), QStringLiteral("library"));
    EXPECT_TRUE(find<QPushButton>(QStringLiteral("emptyShowArchived"))->isVisible());
}

TEST_F(Journey, AWorkbookBehindALinkIsRememberedByTheLink)
{
    makeWorkbookAndAssessment();
    ASSERT_TRUE(sessions().closeWorkbook());
    const QString link = path(QStringLiteral("link.facet"));
    ASSERT_TRUE(QFile::link(path(QStringLiteral("unit.facet")), link));
    LibraryActions(desk()).openWorkbookFile(link);
    EXPECT_NE(desk().session(), nullptr);
    EXPECT_EQ(desk().settings().value(Setting::LastWorkbook).toString(), link);
}

TEST_F(Journey, AFileThatIsNoWorkbookLeavesWhatIsOpenAndIsNotRemembered)
{
    makeWorkbookAndAssessment();
    LibraryActions(desk()).openWorkbookFile(path(QStringLiteral("unit.facet")));
    const QString open = desk().settings().value(Setting::LastWorkbook).toString();
    ASSERT_EQ(open, path(QStringLiteral("unit.facet")));
    const QString other = path(QStringLiteral("other.facet"));
    QFile file(other);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("no workbook");
    file.close();
    LibraryActions(desk()).openWorkbookFile(other);
    EXPECT_NE(desk().session(), nullptr);
    EXPECT_EQ(desk().settings().value(Setting::LastWorkbook).toString(), open);
    EXPECT_FALSE(desk().settings().value(Setting::RecentWorkbooks).toStringList().contains(other));
}

TEST_F(Journey, UndoWorksAcrossARestart)
{
    makeWorkbookAndAssessment();
    goTo(QStringLiteral("A.1"));
    tick(QStringLiteral("A.1.2_yes"));
    stop();
    start();
    ASSERT_TRUE(sessions().openWorkbook(path(QStringLiteral("unit.facet"))));
    const auto assessments = sessions().workbook()->assessments();
    ASSERT_TRUE(sessions().openAssessment(toQt(assessments->front().header.id)));
    goTo(QStringLiteral("A.1"));
    EXPECT_TRUE(find<QAbstractButton>(QStringLiteral("option_A.1.2_yes"))->isChecked());
    sessions().undo();
    EXPECT_FALSE(find<QAbstractButton>(QStringLiteral("option_A.1.2_yes"))->isChecked());
    EXPECT_FALSE(desk().session()->assessment().answers.contains("A.1.2"));
}

TEST_F(Journey, WhatIsTypedIsSavedEvenWhenTheWindowGoesWithoutClosing)
{
    makeWorkbookAndAssessment();
    goTo(QStringLiteral("A.1"));
    auto *field = find<QLineEdit>(QStringLiteral("number_A.1.4"));
    field->setFocus(Qt::OtherFocusReason);
    QTest::keyClicks(field, QStringLiteral("7"));
    destroyWindow();
    const auto &answers = desk().session()->assessment().answers;
    ASSERT_TRUE(answers.contains("A.1.4"));
    EXPECT_EQ(std::get<std::int64_t>(answers.at("A.1.4")), 7);
}

TEST_F(Journey, SwitchingTheLanguageKeepsPageAndAnswers)
{
    makeWorkbookAndAssessment();
    fillSomeAnswers();
    desk().setLanguage(Language::Chinese);
    EXPECT_EQ(window().pages().currentId(), QStringLiteral("A.5"));
    EXPECT_TRUE(waitFor([this] { return spokenName(QStringLiteral("option_A.5.3_no")) == QStringLiteral("否"); }));
    EXPECT_EQ(find<QLineEdit>(QStringLiteral("detail_A.5.3_retention"))->text(), QStringLiteral("办结后 30 日"));
    desk().setLanguage(Language::English);
    EXPECT_TRUE(waitFor([this] { return spokenName(QStringLiteral("option_A.5.3_no")) == QStringLiteral("No"); }));
}

TEST_F(Journey, ASecondWindowOpensTheWorkbookReadOnlyAndSaysWhoHoldsIt)
{
    makeWorkbookAndAssessment();
    SessionModel second(desk().catalogue());
    ASSERT_TRUE(second.openWorkbook(path(QStringLiteral("unit.facet"))));
    EXPECT_TRUE(second.isReadOnly());
    EXPECT_FALSE(second.readOnlyReason().en.empty());
    ASSERT_TRUE(second.openAssessment(toQt(desk().session()->assessment().header.id)));
    EXPECT_FALSE(second.setAnswer(QStringLiteral("A.1.2"), Answer(ChoiceAnswer{"yes", {}})));
}

TEST_F(Journey, AFileThatIsNoWorkbookIsRefusedAndTheOpenOneStays)
{
    makeWorkbookAndAssessment();
    const QString wrong = path(QStringLiteral("notes.facet"));
    QFile file(wrong);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("no workbook at all");
    file.close();
    EXPECT_FALSE(sessions().openWorkbook(wrong));
    EXPECT_NE(desk().session(), nullptr);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), QByteArray("no workbook at all"));
}

TEST_F(Journey, EveryPageOpensWithAndWithoutAnswers)
{
    makeWorkbookAndAssessment();
    for (const char *page :
         {"A.1", "A.2", "A.3", "A.4", "A.5", "A.6", "A.7", "A.8", "A.9", "findings", "report", "history", "library"})
        goTo(QString::fromLatin1(page));
}

TEST_F(Journey, DeletingInTheLibraryCanBeTakenBack)
{
    makeWorkbookAndAssessment();
    goTo(QStringLiteral("library"));
    auto *table = find<QTableView>(QStringLiteral("libraryTable"));
    ASSERT_EQ(table->model()->rowCount(), 2) << "the unit and its assessment";
    table->selectRow(1);
    click(QStringLiteral("deleteButton"));
    EXPECT_EQ(table->model()->rowCount(), 0);
    EXPECT_EQ(desk().session(), nullptr);
    auto *bin = find<QAbstractButton>(QStringLiteral("binBox"));
    bin->setChecked(true);
    ASSERT_EQ(table->model()->rowCount(), 2);
    table->selectRow(1);
    click(QStringLiteral("restoreButton"));
    bin->setChecked(false);
    EXPECT_EQ(table->model()->rowCount(), 2);
}

TEST_F(Journey, HistoryShowsTheEditAndUndoesBackToIt)
{
    makeWorkbookAndAssessment();
    fillSomeAnswers();
    goTo(QStringLiteral("history"));
    auto *table = find<QTableView>(QStringLiteral("historyTable"));
    const int entries = table->model()->rowCount();
    ASSERT_GE(entries, 6);
    table->selectRow(entries - 2); // the first edit, just above "created"
    click(QStringLiteral("undoBackButton"));
    EXPECT_TRUE(desk().session()->assessment().answers.empty());
    EXPECT_TRUE(desk().session()->canRedo());
}

} // namespace
