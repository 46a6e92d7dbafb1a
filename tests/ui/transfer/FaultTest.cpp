#include "ui/transfer/TransferBench.h"

#include <gmock/gmock.h>

namespace facet
{

namespace
{

/// What goes wrong on the way: told in the assistant, which stays usable, and nothing is left in the workbook.
class ImportFaultTest : public TransferBench
{
protected:
    [[nodiscard]] QByteArray manyRows(int rows) const
    {
        QByteArray text("system_no,person,started_at\n");
        for (int row = 0; row < rows; ++row)
            text += "S-01,person " + QByteArray::number(row) + ",2025-09-01 08:00\n";
        return text;
    }
    [[nodiscard]] bool fails() const
    {
        return waitFor([this] { return !failure().isEmpty(); }, 30000);
    }
};

TEST_F(ImportFaultTest, ACancelledImportLeavesNothing)
{
    openRead("A.7", write("log.csv", manyRows(100'000)));
    goTo("previewTable");
    next();
    QTest::keyClick(assistant(), Qt::Key_Escape);
    ASSERT_TRUE(waitFor([this] { return find("previewTable").isVisible(); }, 60000));
    EXPECT_TRUE(failure().contains(QStringLiteral("cancelled")));
    EXPECT_EQ(session().rowCount("A.7"), 0);
    EXPECT_FALSE(session().canUndo());
    import();
    EXPECT_EQ(session().rowCount("A.7"), 100'000);
}

TEST_F(ImportFaultTest, APictureIsNoTable)
{
    open("A.4", write("photo.csv", QByteArray::fromHex("89504e470d0a1a0a0000000d49484452") + QByteArray(200, '\0')));
    ASSERT_TRUE(fails());
    EXPECT_FALSE(nextIsOffered());
    files.answer = write("staff.csv", "姓名,工号\n张三,1\n");
    click("chooseFileButton");
    EXPECT_TRUE(waitFor([this] { return find("sampleTable").isVisible(); }));
    EXPECT_TRUE(failure().isEmpty());
}

TEST_F(ImportFaultTest, AMissingFileIsToldByName)
{
    open("A.4", path("gone.csv"));
    ASSERT_TRUE(fails());
    EXPECT_TRUE(failure().contains(QStringLiteral("gone.csv")));
}

TEST_F(ImportFaultTest, AFileThatVanishesOnTheWayIsTold)
{
    const QString file = write("staff.csv", "姓名,工号\n张三,1\n");
    openRead("A.4", file);
    QFile::remove(file);
    goTo("previewTable");
    ASSERT_TRUE(fails());
    EXPECT_TRUE(failure().contains(QStringLiteral("no longer there")));
    EXPECT_EQ(session().rowCount("A.4"), 0);
}

TEST_F(ImportFaultTest, AFileThatChangesOnTheWayIsReadAgainNotImportedUnseen)
{
    const QString file = write("staff.csv", "姓名,工号\n张三,1\n");
    openRead("A.4", file);
    goTo("previewTable");
    EXPECT_TRUE(waitFor([this] { return said("wholeFileLabel").contains(QStringLiteral("1 records")); }));
    write("staff.csv", "姓名,工号\n张三,1\n李四,2\n");
    next();
    ASSERT_TRUE(fails());
    EXPECT_TRUE(failure().contains(QStringLiteral("was changed")));
    EXPECT_EQ(session().rowCount("A.4"), 0);
    click("messageAction");
    ASSERT_TRUE(waitFor([this] { return find("sampleTable").isVisible(); }));
    import();
    EXPECT_EQ(session().rowCount("A.4"), 2);
}

TEST_F(ImportFaultTest, AnEmptyFileHasNothingToImport)
{
    openRead("A.4", write("empty.csv", "\n"));
    EXPECT_FALSE(nextIsOffered());
    EXPECT_FALSE(said("obstacleLabel").isEmpty());
}

TEST_F(ImportFaultTest, AHeaderAloneIsNoRecord)
{
    openRead("A.4", write("header.csv", "姓名,工号\n"));
    EXPECT_FALSE(nextIsOffered());
    EXPECT_TRUE(said("obstacleLabel").contains(QStringLiteral("no record")));
}

TEST_F(ImportFaultTest, WithoutAColumnForAnyFieldThereIsNothingToImport)
{
    openRead("A.4", write("other.csv", "天气,温度\n晴,20\n"));
    choose("headerRowChoice", QStringLiteral("0"));
    goTo("columnsTable");
    for (int line = 0; line < 2; ++line)
        chooseInLine("columnsTable", line, QString());
    EXPECT_FALSE(nextIsOffered());
    EXPECT_TRUE(said("obstacleLabel").contains(QStringLiteral("No column")));
}

TEST_F(ImportFaultTest, AnUnterminatedQuoteDeepInTheFileIsToldBeforeTheImport)
{
    openRead("A.7", write("log.csv", manyRows(5000) + "S-01,\"never closed,2025-09-01\n" + manyRows(5000)));
    goTo("previewTable");
    ASSERT_TRUE(fails());
    EXPECT_TRUE(failure().contains(QStringLiteral("5002")) || failure().contains(QStringLiteral("5,002")))
        << failure().toStdString();
    EXPECT_EQ(session().rowCount("A.7"), 0);
}

TEST_F(ImportFaultTest, AReadOnlyWorkbookTakesNothingIn)
{
    const QString id = toQt(session().assessment().header.id);
    SessionModel second(catalogue);
    ASSERT_TRUE(second.openWorkbook(path("book.facet")));
    ASSERT_TRUE(second.openAssessment(id));
    Desk other(second, settings, files);
    QString told;
    QObject::connect(&other, &Desk::noticeGiven, &other, [&told](const Notice &notice) { told = notice.text; });
    RecordsTransfer(other).importInto(table("A.4"), window.get());
    EXPECT_EQ(assistant(), nullptr);
    EXPECT_TRUE(told.contains(QStringLiteral("read-only")));
}

} // namespace

} // namespace facet
