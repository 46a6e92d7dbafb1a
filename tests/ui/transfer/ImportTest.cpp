#include "ui/transfer/TransferBench.h"

#include <gmock/gmock.h>

#include <QMimeData>
#include <QUrl>

namespace facet
{

namespace
{

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using Kind = CellRemark::Kind;

/// 姓名;工号;部门;入职 in GB18030 with semicolons, as an HR system writes it.
QByteArray staffInGb18030()
{
    return QByteArray(
        "\xd0\xd5\xc3\xfb;\xb9\xa4\xba\xc5;\xcb\xf9\xd4\xda\xb2\xbf\xc3\xc5;\xc8\xeb\xd6\xb0\xca\xb1\xbc\xe4\r\n"
        "\xd5\xc5\xc8\xfd;00123;\xd5\xfe\xce\xf1\xb7\xfe\xce\xf1\xb2\xbf;2021/3/5\r\n"
        "\xc0\xee\xcb\xc4;00124;\xd5\xfe\xce\xf1\xb7\xfe\xce\xf1\xb2\xbf;2021-02-31\r\n");
}

class ImportTest : public TransferBench
{
protected:
    QString staff() { return write("staff.csv", staffInGb18030()); }
    static QString id(Kind kind) { return QString::number(static_cast<int>(kind)); }
};

TEST_F(ImportTest, BringsInAChineseListWithSemicolons)
{
    openRead("A.4", staff());
    EXPECT_EQ(find<Choice>("delimiterChoice").currentId(), QStringLiteral(";"));
    EXPECT_TRUE(said("readingHint").contains(QStringLiteral("GB18030")));
    EXPECT_EQ(cell("sampleTable", 1, 0), QStringLiteral("张三"));
    goTo("columnsTable");
    EXPECT_EQ(cell("columnsTable", 1, 2), QStringLiteral("Staff no."));
    import();
    EXPECT_THAT(column("A.4", "name"), ElementsAre("张三", "李四"));
    EXPECT_THAT(column("A.4", "staff_no"), ElementsAre("00123", "00124"));
    EXPECT_THAT(column("A.4", "joined_on"), ElementsAre("2021-03-05", "2021-02-31"));
    EXPECT_TRUE(said("summaryTitle").contains(QStringLiteral("2 records")));
}

TEST_F(ImportTest, AWrongEncodingIsSeenAtOnce)
{
    openRead("A.4", staff());
    choose("encodingChoice", QString::number(static_cast<int>(TextEncoding::Utf8)));
    EXPECT_TRUE(waitFor([this] { return cell("sampleTable", 1, 0) != QStringLiteral("张三"); }));
    choose("encodingChoice", QString::number(static_cast<int>(TextEncoding::Gb18030)));
    EXPECT_TRUE(waitFor([this] { return cell("sampleTable", 1, 0) == QStringLiteral("张三"); }));
}

TEST_F(ImportTest, EnterGoesOnFromTheListsOfTheReadingStep)
{
    openRead("A.4", staff());
    auto &encoding = find<Choice>("encodingChoice");
    encoding.setFocus();
    QTest::keyClick(&encoding, Qt::Key_Return);
    EXPECT_FALSE(encoding.view()->isVisible());
    EXPECT_TRUE(find("columnsTable").isVisible());
}

TEST_F(ImportTest, ThePreviewMarksWhatIsNotSimplyTaken)
{
    openRead("A.4", staff());
    goTo("previewTable");
    EXPECT_EQ(remark(0, "joined_on").toInt(), static_cast<int>(Kind::Normalised));
    EXPECT_EQ(remark(1, "joined_on").toInt(), static_cast<int>(Kind::Impossible));
    EXPECT_FALSE(remark(0, "name").isValid());
    const QModelIndex impossible = find<QAbstractItemView>("previewTable").model()->index(1, 8);
    EXPECT_TRUE(impossible.data(Qt::ToolTipRole).toString().contains(QStringLiteral("2021-02-31")));
    EXPECT_TRUE(impossible.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Not a valid date")));
    EXPECT_TRUE(waitFor([this] { return said("wholeFileLabel").contains(QStringLiteral("2 records")); }));
    EXPECT_TRUE(said("wholeFileLabel").contains(QStringLiteral("Not recognised: 1")));
}

TEST_F(ImportTest, UndoFromTheSummaryLeavesTheTableAsItWas)
{
    add("A.4", {{"王五", "1"}});
    openRead("A.4", staff());
    import();
    EXPECT_THAT(column("A.4", "name"), SizeIs(3));
    click("undoImportButton");
    EXPECT_TRUE(waitFor([this] { return session().rowCount("A.4") == 1; }));
    EXPECT_THAT(column("A.4", "name"), ElementsAre("王五"));
    EXPECT_TRUE(waitFor([this] { return said("summaryTitle").contains(QStringLiteral("undone")); }));
    EXPECT_FALSE(find("undoImportButton").isVisible());
}

TEST_F(ImportTest, WhatIsToldOffersUndoOnlyWhileNothingCameAfterIt)
{
    openRead("A.4", staff());
    import();
    next();
    ASSERT_FALSE(notices.empty());
    const Notice told = notices.back();
    EXPECT_FALSE(told.actionText.isEmpty());
    ASSERT_TRUE(sessions.setNote(QStringLiteral("A.4"), QStringLiteral("x")));
    told.action();
    EXPECT_EQ(session().rowCount("A.4"), 2);
    EXPECT_EQ(notices.back().kind, Notice::Kind::Hint);
    // A change that was taken back no longer stands in the way.
    sessions.undo();
    told.action();
    EXPECT_TRUE(waitFor([this] { return session().rowCount("A.4") == 0; }));
}

TEST_F(ImportTest, TheSummaryLeadsToTheRowsAndTheRowsBackToTheSummary)
{
    add("A.4", {{"王五", "1"}});
    openRead("A.4", staff());
    import();
    auto &links = find<QLabel>(qPrintable(QStringLiteral("summaryRemark_") + id(Kind::Impossible)));
    const QString target = links.text().section(QStringLiteral("href=\""), 1, 1).section(QLatin1Char('"'), 0, 0);
    Q_EMIT links.linkActivated(target);
    EXPECT_EQ(asked.page, QStringLiteral("A.4"));
    EXPECT_EQ(asked.row, session().rowAt("A.4", 3).value());
    EXPECT_EQ(asked.field, 8);
    EXPECT_FALSE(assistant()->isVisible());
    ASSERT_FALSE(notices.empty());
    notices.back().action();
    EXPECT_TRUE(find("summaryTitle").isVisible());
}

TEST_F(ImportTest, ReplacingTakesOutWhatWasThere)
{
    add("A.4", {{"王五", "1"}, {"赵六", "2"}, {"孙七", "3"}});
    openRead("A.4", staff());
    goTo("previewTable");
    find<QAbstractButton>("modeReplace").click();
    EXPECT_TRUE(said("consequenceLabel").contains(QStringLiteral("3 records; all of them are removed first")));
    import();
    EXPECT_THAT(column("A.4", "name"), ElementsAre("张三", "李四"));
    EXPECT_TRUE(said("summaryCounts").contains(QStringLiteral("Removed: 3")));
    sessions.undo();
    EXPECT_TRUE(waitFor([this] { return session().rowCount("A.4") == 3; }));
}

TEST_F(ImportTest, UpdatingByKeyChangesOnlyWhatTheFileHas)
{
    add("A.4", {{"张三", "00123", "老部门", "操作员"}, {"王五", "9", "档案部"}});
    openRead("A.4", staff());
    goTo("previewTable");
    find<QAbstractButton>("modeUpdate").click();
    EXPECT_TRUE(waitFor(
        [this] { return said("consequenceLabel").contains(QStringLiteral("To be updated: 1, to be added: 1.")); }));
    import();
    EXPECT_THAT(column("A.4", "name"), ElementsAre("张三", "王五", "李四"));
    EXPECT_THAT(column("A.4", "department"), ElementsAre("政务服务部", "档案部", "政务服务部"));
    EXPECT_THAT(column("A.4", "post"), ElementsAre("操作员", "", ""));
    EXPECT_TRUE(said("summaryCounts").contains(QStringLiteral("Updated: 1")));
}

TEST_F(ImportTest, AUsageLogHasNoKeyToUpdateBy)
{
    openRead("A.7", write("log.csv", "system_no,person\nS-01,张三\n"));
    goTo("previewTable");
    EXPECT_FALSE(find("modeUpdate").isVisible());
}

TEST_F(ImportTest, NoFieldIsFilledTwice)
{
    openRead("A.4", staff());
    goTo("columnsTable");
    chooseInLine("columnsTable", 2, QStringLiteral("name"));
    EXPECT_EQ(cell("columnsTable", 2, 2), QStringLiteral("Name"));
    EXPECT_EQ(cell("columnsTable", 0, 2), QStringLiteral("not imported"));
    EXPECT_TRUE(said("notTakenLabel").contains(QStringLiteral("姓名")));
    EXPECT_TRUE(said("withoutColumnLabel").contains(QStringLiteral("Department")));
}

TEST_F(ImportTest, AMappingIsRememberedForTheSameHeaders)
{
    openRead("A.4", write("one.csv", "编号,代号\n张三,00123\n"));
    goTo("columnsTable");
    chooseInLine("columnsTable", 0, QStringLiteral("name"));
    chooseInLine("columnsTable", 1, QStringLiteral("post"));
    import();
    click("nextButton");
    openRead("A.4", write("two.csv", "编号,代号\n李四,00124\n"));
    goTo("columnsTable");
    EXPECT_EQ(cell("columnsTable", 1, 2), QStringLiteral("Post"));
    EXPECT_TRUE(said("columnsHint").contains(QStringLiteral("the last time")));
    QFile file(folder.filePath(QStringLiteral("facet.ini")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains("张三"));
}

TEST_F(ImportTest, AWordThatIsNoOptionCanBeGivenACode)
{
    openRead("A.2", write("systems.csv", "系统编号,网络环境\nS-01,卫星\nS-02,互联网\nS-03,卫星\nS-04,不详\n"));
    goTo("columnsTable");
    ASSERT_TRUE(waitFor([this] { return find("wordsTable").isVisible(); }));
    const int satellite = lineOf("wordsTable", QStringLiteral("Network \"卫星\""));
    chooseInLine("wordsTable", satellite, QStringLiteral("dedicated"));
    import();
    EXPECT_THAT(column("A.2", "network"), ElementsAre("dedicated", "internet", "dedicated", ""));
    EXPECT_THAT(note("A.2"), HasSubstr("不详"));
    EXPECT_THAT(note("A.2"), Not(HasSubstr("卫星")));
    EXPECT_TRUE(find("summaryNote").isVisible());
    click("undoImportButton");
    EXPECT_TRUE(waitFor([this] { return note("A.2").empty(); }));
}

TEST_F(ImportTest, TheHeaderMayStandBelowATitleOrBeMissing)
{
    openRead("A.4", write("titled.csv", "系统用户名单,\n姓名,工号\n张三,00123\n"));
    EXPECT_EQ(find<Choice>("headerRowChoice").currentId(), QStringLiteral("1"));
    import();
    EXPECT_THAT(column("A.4", "name"), ElementsAre("张三"));
    click("nextButton");
    openRead("A.4", write("bare.csv", "李四,00124\n"));
    EXPECT_EQ(find<Choice>("headerRowChoice").currentId(), QString());
    import();
    EXPECT_THAT(column("A.4", "staff_no"), ElementsAre("00123", "00124"));
}

TEST_F(ImportTest, ADroppedFileIsRead)
{
    open("A.4");
    auto &target = *assistant()->findChild<QWidget *>(QStringLiteral("chooseFileButton"))->parentWidget();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(staff())});
    QWidget *step = &target;
    while (step != nullptr && !step->acceptDrops())
        step = step->parentWidget();
    ASSERT_NE(step, nullptr);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(step, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(step, &drop);
    EXPECT_TRUE(waitFor([this] { return find("sampleTable").isVisible(); }));
}

TEST_F(ImportTest, AChosenFileIsReadAndCancellingTheChoiceChangesNothing)
{
    open("A.4");
    click("chooseFileButton");
    EXPECT_FALSE(nextIsOffered());
    files.answer = staff();
    click("chooseFileButton");
    EXPECT_TRUE(waitFor([this] { return find("sampleTable").isVisible(); }));
}

TEST_F(ImportTest, WhatIsPastedComesInTheSameWay)
{
    transfer->importText(table("A.4"), window.get(), QStringLiteral("姓名\t工号\n张三\t00123\n李四\t00124\n"));
    ASSERT_TRUE(waitFor([this] { return find("sampleTable").isVisible(); }));
    import();
    EXPECT_THAT(column("A.4", "staff_no"), ElementsAre("00123", "00124"));
}

TEST_F(ImportTest, GoingBackKeepsWhatWasChosen)
{
    openRead("A.4", staff());
    goTo("columnsTable");
    chooseInLine("columnsTable", 2, QStringLiteral("post"));
    next();
    click("backButton");
    click("backButton");
    goTo("columnsTable");
    EXPECT_EQ(cell("columnsTable", 2, 2), QStringLiteral("Post"));
}

TEST_F(ImportTest, AnAssistantClosedChangesNothing)
{
    openRead("A.4", staff());
    goTo("previewTable");
    QTest::keyClick(assistant(), Qt::Key_Escape);
    EXPECT_TRUE(waitFor([this] { return assistant() == nullptr; }));
    EXPECT_EQ(session().rowCount("A.4"), 0);
    EXPECT_FALSE(session().canUndo());
}

} // namespace

} // namespace facet
