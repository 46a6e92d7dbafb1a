#include "ui/transfer/TransferBench.h"

#include <gmock/gmock.h>

namespace facet
{

namespace
{

using ::testing::ElementsAre;

class ExportTest : public TransferBench
{
protected:
    void SetUp() override
    {
        add("A.4",
            {{"张三", "00123", "部门, \"一\"", "=1+1"}, {"李四", "00124", "两行\n内容", "@岗位"}, {"🙂", "7"}});
    }
    void exportTo(const char *name, const RecordsView &view = {})
    {
        files.answer = path(name);
        transfer->exportFrom(table("A.4"), view, window.get());
        const auto before = notices.size();
        click("exportPlaceButton");
        ASSERT_TRUE(waitFor([&] { return notices.size() > before; }, 30000));
        EXPECT_EQ(notices.back().kind, Notice::Kind::Done) << notices.back().text.toStdString();
        EXPECT_FALSE(notices.back().actionText.isEmpty());
        EXPECT_TRUE(
            waitFor([this] { return window->findChild<QDialog *>(QStringLiteral("exportDialog")) == nullptr; }));
    }
    void expectTheSameAgain(const char *file)
    {
        const std::vector<Row> before = rows("A.4");
        exportTo(file);
        openRead("A.4", path(file));
        goTo("previewTable");
        find<QAbstractButton>("modeReplace").click();
        import();
        EXPECT_EQ(rows("A.4"), before);
    }
};

TEST_F(ExportTest, WhatIsExportedAsCsvComesBackTheSame)
{
    expectTheSameAgain("staff.csv");
}

TEST_F(ExportTest, WhatIsExportedAsXlsxComesBackTheSame)
{
    expectTheSameAgain("staff.xlsx");
}

TEST_F(ExportTest, AllIsNotAskedForWhereAllIsShown)
{
    transfer->exportFrom(table("A.4"), {}, window.get());
    EXPECT_FALSE(find("exportView").isVisible());
    EXPECT_FALSE(find("exportAll").isVisible());
    EXPECT_TRUE(find("exportXlsx").isVisible());
}

TEST_F(ExportTest, TheFilteredViewOrAll)
{
    RecordsView view;
    view.filter.text = "0012";
    view.order.field = 1;
    view.order.descending = true;
    view.matches = 2;
    exportTo("view.csv", view);
    QFile file(path("view.csv"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    EXPECT_LT(text.indexOf(QStringLiteral("00124")), text.indexOf(QStringLiteral("00123")));
    EXPECT_FALSE(text.contains(QStringLiteral("🙂")));

    files.answer = path("all.csv");
    transfer->exportFrom(table("A.4"), view, window.get());
    find<QAbstractButton>("exportAll").click();
    const auto before = notices.size();
    click("exportPlaceButton");
    ASSERT_TRUE(waitFor([&] { return notices.size() > before; }, 30000));
    QFile all(path("all.csv"));
    ASSERT_TRUE(all.open(QIODevice::ReadOnly));
    EXPECT_TRUE(QString::fromUtf8(all.readAll()).contains(QStringLiteral("🙂")));
}

TEST_F(ExportTest, RowsThatNoLongerMatchAreNotCounted)
{
    RecordsView view;
    view.filter.text = "0012";
    view.matches = 3;
    view.strays = 1;
    transfer->exportFrom(table("A.4"), view, window.get());
    EXPECT_EQ(find<QAbstractButton>("exportView").text(),
              QStringLiteral("What still matches: 2 %1, in this order").arg(toQt(table("A.4").rowUnit.en)));
}

TEST_F(ExportTest, TheNameTypedDecidesTheFormat)
{
    exportTo("typed.csv"); // while XLSX is chosen
    QFile file(path("typed.csv"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.read(2) == "PK");
}

TEST_F(ExportTest, APlaceThatCantBeWrittenIsToldAndTheDialogStays)
{
    files.answer = path("no such folder/staff.csv");
    transfer->exportFrom(table("A.4"), {}, window.get());
    click("exportPlaceButton");
    EXPECT_TRUE(waitFor([this] { return window->findChild<QWidget *>(QStringLiteral("exportMessage")) != nullptr; }));
    EXPECT_TRUE(find<QPushButton>("exportPlaceButton").isEnabled());
}

TEST_F(ExportTest, ATemplateIsFilledInAndComesBackWithoutTouchingTheMapping)
{
    files.answer = path("template.xlsx");
    transfer->saveTemplate(table("A.4"), window.get());
    ASSERT_TRUE(waitFor([this] { return QFile::exists(path("template.xlsx")) && !notices.empty(); }, 30000));
    const Expected<TabularFile> file = inspectTabularFile(fromQt(path("template.xlsx")));
    ASSERT_TRUE(file) << file.error().message.en;
    const auto sheet = openSheet(*file);
    ASSERT_TRUE(sheet);
    Cells header;
    ASSERT_TRUE((*sheet)->next(header).value());
    EXPECT_EQ(guessMapping(table("A.4"), header), mappingInOrder(table("A.4"), table("A.4").fields.size()));
}

} // namespace

} // namespace facet
