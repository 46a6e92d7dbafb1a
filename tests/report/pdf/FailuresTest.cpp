#include "PdfReader.h"
#include "SampleDocuments.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include <thread>

#include <unistd.h>

namespace facet::test
{
namespace
{

ReportDocument longDocument()
{
    ReportDocument document = everyBlock();
    document.blocks.emplace_back(table(400, 2));
    return document;
}

TEST(Failures, CancellingAtAnyPointLeavesNoFile)
{
    const ReportDocument document = longDocument();
    for (const double point : {0.0, 0.2, 0.5, 0.7, 0.9, 1.0}) {
        const QTemporaryDir folder;
        const Expected<PdfFacts> written = writePdf(document, folder.filePath(QStringLiteral("r.pdf")).toStdString(),
                                                    [point](double done) { return done < point; });
        ASSERT_FALSE(written) << point;
        EXPECT_EQ(written.error().code, ErrorCode::Cancelled);
        EXPECT_TRUE(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) << point;
    }
}

TEST(Failures, CancellingKeepsTheFileThatWasThere)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("r.pdf"));
    QFile old(path);
    ASSERT_TRUE(old.open(QFile::WriteOnly));
    old.write("old");
    old.close();
    EXPECT_FALSE(writePdf(longDocument(), path.toStdString(), [](double done) { return done < 0.6; }));
    ASSERT_TRUE(old.open(QFile::ReadOnly));
    EXPECT_EQ(old.readAll(), QByteArray("old"));
}

TEST(Failures, ProgressOnlyGrowsAndIsToldPageByPage)
{
    const QTemporaryDir folder;
    double last = 0;
    int calls = 0;
    const Expected<PdfFacts> written =
        writePdf(longDocument(), folder.filePath(QStringLiteral("r.pdf")).toStdString(), [&](double done) {
            EXPECT_GE(done, last);
            EXPECT_LE(done, 1);
            last = done;
            ++calls;
            return true;
        });
    ASSERT_TRUE(written);
    EXPECT_GE(calls, written->pages);
    EXPECT_DOUBLE_EQ(last, 1);
}

TEST(Failures, AFolderThatIsNotThereIsSaid)
{
    const Expected<PdfFacts> written = writePdf(everyBlock(), "/no/such/folder/r.pdf");
    ASSERT_FALSE(written);
    EXPECT_NE(written.error().message.zh, "");
    EXPECT_NE(written.error().message.en, "");
}

TEST(Failures, AFolderThatMayNotBeWrittenIsSaid)
{
    if (::geteuid() == 0) {
        GTEST_SKIP() << "root may write anywhere";
    }
    const QTemporaryDir folder;
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
    const Expected<PdfFacts> written = writePdf(everyBlock(), folder.filePath(QStringLiteral("r.pdf")).toStdString());
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    ASSERT_FALSE(written);
}

TEST(Failures, AFolderInPlaceOfTheFileIsSaid)
{
    const QTemporaryDir folder;
    EXPECT_FALSE(writePdf(everyBlock(), folder.path().toStdString()));
}

TEST(Failures, WorksInOtherThreadsAtTheSameTime)
{
    const ReportDocument document = everyBlock();
    const std::string expected = WrittenPdf(document).bytes();
    std::string made[3];
    std::vector<std::thread> threads;
    for (std::string &bytes : made) {
        threads.emplace_back([&document, &bytes] { bytes = WrittenPdf(document).bytes(); });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    for (const std::string &bytes : made) {
        EXPECT_TRUE(bytes == expected);
    }
}

// Runs where the font configuration has no Chinese font; see CMakeLists.txt.
TEST(MissingFont, DISABLED_IsSaidInsteadOfPrintingBoxes)
{
    const QTemporaryDir folder;
    const Expected<PdfFacts> written = writePdf(everyBlock(), folder.filePath(QStringLiteral("r.pdf")).toStdString());
    ASSERT_FALSE(written);
    EXPECT_NE(written.error().message.en.find("fonts-noto-cjk"), std::string::npos);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

} // namespace
} // namespace facet::test
