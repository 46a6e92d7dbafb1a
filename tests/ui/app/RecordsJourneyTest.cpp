#include "support/UiWait.h"
#include "ui/app/AppFixture.h"

#include "desk/Strings.h"
#include "widgets/MessageBar.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace
{

using namespace facet;
using facet::testing::AppTest;

/// An officer gets the usage log of an access system, and mends what is wrong with it.
class RecordsJourney : public AppTest
{
protected:
    static constexpr int Records = 300;

    /// A log as a system of this trade writes it; every 100th line has no end.
    QString writeLog() const
    {
        QFile file(path(QStringLiteral("门禁日志.csv")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("\xEF\xBB\xBF系统编号,地点,使用人,开始时间,结束时间,用途,设备温度\r\n");
        for (int line = 1; line <= Records; ++line) {
            const QString end = line % 100 == 0
                                    ? QString()
                                    : QStringLiteral("2025年3月5日 9:%1").arg(line % 60, 2, 10, QLatin1Char('0'));
            file.write(QStringLiteral("S-01,一楼大厅,工作人员%1,2025/3/5 8:30,%2,\"门禁,核验\",36\r\n")
                           .arg(line)
                           .arg(end)
                           .toUtf8());
        }
        return file.fileName();
    }

    void makeAssessment()
    {
        files().answer = path(QStringLiteral("unit.facet"));
        click(QStringLiteral("emptyNewWorkbook"));
        find<QLineEdit>(QStringLiteral("titleField"))->setText(QStringLiteral("首次评估"));
        click(QStringLiteral("acceptButton"));
        ASSERT_NE(desk().session(), nullptr);
    }

    /// Through the assistant, from the empty table to the summary.
    void importLog()
    {
        goTo(QStringLiteral("A.7"));
        files().answer = writeLog();
        click(QStringLiteral("importFirstRecords"));
        click(QStringLiteral("chooseFileButton"));
        for (int step = 0; step < 4 && !isShown(QStringLiteral("previewTable")); ++step)
            goOn();
        goOn();
        ASSERT_TRUE(waitFor([this] { return isShown(QStringLiteral("summaryTitle")); }, 30000));
        ASSERT_EQ(rowCount(), Records);
    }

    void goOn()
    {
        ASSERT_TRUE(waitFor([this] { return find<QPushButton>(QStringLiteral("nextButton"))->isEnabled(); }, 30000));
        click(QStringLiteral("nextButton"));
    }

    [[nodiscard]] bool isShown(const QString &name) const
    {
        const auto *widget = const_cast<RecordsJourney *>(this)->window().findChild<QWidget *>(name);
        return widget != nullptr && widget->isVisible();
    }
    [[nodiscard]] int rowCount() { return static_cast<int>(desk().session()->rowCount("A.7")); }
    [[nodiscard]] QTableView &grid() { return *find<QTableView>(QStringLiteral("grid_A.7")); }
    void trigger(const QString &action) { find<QAction>(action)->trigger(); }
    [[nodiscard]] QString cell(int row, const char *field)
    {
        const auto column = desk().catalogue().table("A.7")->fieldIndex(field);
        return grid().model()->index(row, static_cast<int>(*column)).data().toString();
    }

    /// Looks for a word, types an end into the one row that is found, and shows all again.
    void mendEndOf(const QString &person)
    {
        auto *search = find<QLineEdit>(QStringLiteral("searchRowsField"));
        search->setFocus();
        search->setText(person);
        QTest::keyClick(search, Qt::Key_Return);
        ASSERT_TRUE(waitFor([this] { return grid().model()->rowCount() == 1; }));
        const auto column = desk().catalogue().table("A.7")->fieldIndex("ended_at");
        grid().setFocus();
        grid().setCurrentIndex(grid().model()->index(0, static_cast<int>(*column)));
        QTest::keyClick(&grid(), Qt::Key_2); // opens the cell
        auto *editor = find<QWidget>(QStringLiteral("cellEditor"));
        QTest::keyClicks(editor, QStringLiteral("025-03-05 09:45"));
        QTest::keyClick(editor, Qt::Key_Return);
        trigger(QStringLiteral("actionShowAllRows"));
        ASSERT_TRUE(waitFor([this] { return grid().model()->rowCount() == Records; }));
    }

    [[nodiscard]] QString exported(const QString &name)
    {
        files().answer = path(name);
        click(QStringLiteral("exportButton"));
        click(QStringLiteral("exportPlaceButton"));
        EXPECT_TRUE(waitFor([this, name] { return QFile::exists(path(name)); }, 30000));
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    }
};

TEST_F(RecordsJourney, ImportMendUndoExport)
{
    makeAssessment();
    importLog();
    click(QStringLiteral("nextButton")); // closes the summary
    EXPECT_FALSE(isShown(QStringLiteral("importAssistant")));
    EXPECT_EQ(grid().model()->rowCount(), Records);
    EXPECT_EQ(cell(0, "started_at"), QStringLiteral("2025-03-05 08:30"));
    EXPECT_EQ(cell(99, "ended_at"), QString());

    mendEndOf(QStringLiteral("工作人员200"));
    EXPECT_EQ(cell(199, "ended_at"), QStringLiteral("2025-03-05 09:45"));
    const QString mended = exported(QStringLiteral("mended.csv"));
    EXPECT_TRUE(mended.contains(QStringLiteral("工作人员200")));
    EXPECT_TRUE(mended.contains(QStringLiteral("2025-03-05 09:45")));
    EXPECT_TRUE(mended.contains(QStringLiteral("\"门禁,核验\"")));
    EXPECT_EQ(mended.count(QStringLiteral("\r\n")), Records + 1);

    sessions().undo();
    EXPECT_EQ(cell(199, "ended_at"), QString());
    sessions().undo();
    EXPECT_TRUE(waitFor([this] { return rowCount() == 0; }));
    EXPECT_TRUE(isShown(QStringLiteral("emptyRecords")));
    sessions().redo();
    EXPECT_TRUE(waitFor([this] { return rowCount() == Records; }));
    sessions().redo();
    EXPECT_EQ(cell(199, "ended_at"), QStringLiteral("2025-03-05 09:45"));
}

TEST_F(RecordsJourney, TheOfferToUndoGoesWhenTheImportIsUndoneAnotherWay)
{
    makeAssessment();
    importLog();
    click(QStringLiteral("nextButton")); // closes the summary
    EXPECT_EQ(window().pages().messages().count(), 1);
    sessions().setNote(QStringLiteral("A.7"), QStringLiteral("x"));
    sessions().undo();
    EXPECT_EQ(window().pages().messages().count(), 1); // the records are still there
    sessions().undo();
    ASSERT_TRUE(waitFor([this] { return rowCount() == 0; }));
    EXPECT_EQ(window().pages().messages().count(), 0);
}

TEST_F(RecordsJourney, TheOfferToUndoGoesWhenDeletedRecordsAreBackAnotherWay)
{
    makeAssessment();
    importLog();
    click(QStringLiteral("nextButton"));
    grid().setFocus();
    grid().selectRow(0);
    trigger(QStringLiteral("actionDeleteRows"));
    ASSERT_TRUE(waitFor([this] { return rowCount() == Records - 1; }));
    EXPECT_EQ(window().pages().messages().count(), 1);
    trigger(QStringLiteral("actionUndo"));
    ASSERT_TRUE(waitFor([this] { return rowCount() == Records; }));
    EXPECT_EQ(window().pages().messages().count(), 0);
}

TEST_F(RecordsJourney, AnImportedLogIsThereAfterARestart)
{
    makeAssessment();
    importLog();
    const AssessmentResult before = desk().session()->result();
    stop();
    start();
    ASSERT_TRUE(sessions().openWorkbook(path(QStringLiteral("unit.facet"))));
    const auto assessments = sessions().workbook()->assessments();
    ASSERT_TRUE(assessments && assessments->size() == 1);
    ASSERT_TRUE(sessions().openAssessment(toQt(assessments->front().header.id)));
    goTo(QStringLiteral("A.7"));
    EXPECT_EQ(grid().model()->rowCount(), Records);
    EXPECT_EQ(desk().session()->result(), before);
}

TEST_F(RecordsJourney, AnEmptyTemplateIsSavedFromTheTable)
{
    makeAssessment();
    goTo(QStringLiteral("A.4"));
    files().answer = path(QStringLiteral("staff.xlsx"));
    trigger(QStringLiteral("actionSaveTemplate"));
    EXPECT_TRUE(waitFor([this] { return QFile::exists(path(QStringLiteral("staff.xlsx"))); }, 30000));
}

} // namespace
