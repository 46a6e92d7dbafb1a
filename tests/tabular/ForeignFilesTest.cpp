#include "tabular/TabularFixture.h"

#include <gmock/gmock.h>

namespace facet
{

namespace
{

using Kind = Cell::Kind;

/// Files that openpyxl and LibreOffice wrote (make-foreign-files).
class ForeignFilesTest : public TabularFixture
{
protected:
    [[nodiscard]] static std::string foreign(const std::string &name) { return FACET_FOREIGN_FILES "/" + name; }
    [[nodiscard]] static std::vector<Cells> cellsOf(const std::string &name, std::size_t sheet = 0)
    {
        const auto reader = openSheet(inspectTabularFile(foreign(name)).value(), sheet).value();
        std::vector<Cells> rows;
        Cells cells;
        while (reader->next(cells).value()) {
            if (!cells.empty()) {
                rows.push_back(cells);
            }
        }
        return rows;
    }
    /// Table A.4 of the staff list: converted as an import does.
    static void expectStaff(const std::vector<Cells> &rows)
    {
        const auto header = headerAmong(table("A.4"), rows);
        ASSERT_EQ(header, 1U);
        const RowConverter converter(table("A.4"), guessMapping(table("A.4"), rows[*header]));
        std::vector<std::vector<FieldValue>> found;
        Row row;
        std::vector<CellRemark> remarks;
        for (std::size_t index = *header + 1; index < rows.size(); ++index) {
            ASSERT_TRUE(converter.convert(rows[index], row, remarks));
            found.push_back({row.values[0], row.values[1], row.values[8], row.values[9]});
        }
        EXPECT_EQ(found, (std::vector<std::vector<FieldValue>>{{"钱一", "00123", "2025-03-05", {}},
                                                               {"陈二", "124", "2024-06-01", "2025-03-05"},
                                                               {"褚三", "00007", "2023-01-31", "2024-12-31"}}));
    }
    static void expectAwkwardTexts(const std::vector<Cells> &rows)
    {
        std::string longText;
        for (int count = 0; count < 2000; ++count) {
            longText += "很长的内容，";
        }
        const std::vector<std::string> expected = {"00123",        "=1+1",       "+86",   "-5",         "@x",
                                                   "'q",           "say \"hi\"", "a,b;c", "two\nlines", "😀𠮷",
                                                   " 两端有空格 ", "<b>&amp;",   longText};
        ASSERT_EQ(rows.size(), expected.size() + 1);
        for (std::size_t index = 0; index < expected.size(); ++index) {
            EXPECT_EQ(rows[index + 1][1], (Cell{Kind::Text, expected[index]}));
        }
    }
};

TEST_F(ForeignFilesTest, OpenpyxlsSheetsAreReadByNameWithTheHiddenOneLast)
{
    const TabularFile file = inspectTabularFile(foreign("openpyxl.xlsx")).value();
    EXPECT_THAT(file.sheets, ::testing::ElementsAre("人员", "文本", "说明"));
    EXPECT_EQ(file.visibleSheets, 2U);
    expectStaff(cellsOf("openpyxl.xlsx", 0));
    expectAwkwardTexts(cellsOf("openpyxl.xlsx", 1));
}

TEST_F(ForeignFilesTest, KindsOfCellsOfOpenpyxl)
{
    const std::vector<Cells> rows = cellsOf("openpyxl.xlsx", 0);
    EXPECT_EQ(rows[2][3], (Cell{Kind::Date, "2025-03-05"}));
    EXPECT_EQ(rows[2][5], (Cell{Kind::Boolean, "TRUE"}));
    EXPECT_EQ(rows[3][4], (Cell{Kind::Time, "2025-03-05T08:30:00"}));
    EXPECT_EQ(rows[3][5], (Cell{Kind::Fault, "=1+1"})); // it never computed the formula
    EXPECT_EQ(rows[4][2], (Cell{Kind::Text, "00007"}));
    EXPECT_EQ(rows[4][5], (Cell{Kind::Text, "25%"}));
}

TEST_F(ForeignFilesTest, LibreOfficesVersionOfTheSameFileReadsTheSameWithFormulasComputed)
{
    expectStaff(cellsOf("libreoffice-again.xlsx", 0));
    expectAwkwardTexts(cellsOf("libreoffice-again.xlsx", 1));
    EXPECT_EQ(cellsOf("libreoffice-again.xlsx", 0)[3][5], (Cell{Kind::Number, "2"}));
}

TEST_F(ForeignFilesTest, DaysOf1904)
{
    const std::vector<Cells> rows = cellsOf("openpyxl-1904.xlsx");
    EXPECT_EQ(rows[1][1], (Cell{Kind::Date, "2025-03-05"}));
    EXPECT_EQ(rows[1][2], (Cell{Kind::Time, "2025-03-05T08:30:00"}));
}

TEST_F(ForeignFilesTest, ALogWrittenAsAStream)
{
    const std::vector<Cells> rows = cellsOf("openpyxl-log.xlsx");
    ASSERT_EQ(rows.size(), 5001U);
    const RowConverter converter(table("A.7"), guessMapping(table("A.7"), rows[0]));
    Row row;
    std::vector<CellRemark> remarks;
    ASSERT_TRUE(converter.convert(rows[5000], row, remarks));
    EXPECT_TRUE(remarks.empty());
    EXPECT_EQ(row.values[0], FieldValue("S-01"));
    EXPECT_EQ(row.values[3], FieldValue("王五"));
    EXPECT_EQ(row.values[5], FieldValue("2025-03-08T19:49"));
    EXPECT_EQ(row.values[6], FieldValue("2025-03-08T19:50:35"));
    EXPECT_EQ(row.values[7], FieldValue("第 4999 号"));
}

TEST_F(ForeignFilesTest, LibreOfficesFilesOfOneTableAreTheSameInEveryFormat)
{
    const Rows expected = {{"服务商名称", "服务内容", "合同编号"},
                           {"公司1", "第 1 项\n\"全部\"", "00001"},
                           {"公司2", "第 2 项\n\"全部\"", "00002"},
                           {"公司3", "第 3 项\n\"全部\"", "00003"}};
    for (const char *name : {"libreoffice.xlsx", "libreoffice-comma.csv", "libreoffice-semicolon-gb18030.csv",
                             "libreoffice-tab-utf16.csv"}) {
        EXPECT_EQ(readAll(foreign(name)), expected) << name;
    }
    EXPECT_EQ(inspectTabularFile(foreign("libreoffice-semicolon-gb18030.csv")).value().csv,
              (CsvFormat{TextEncoding::Gb18030, ';', '"'}));
    EXPECT_EQ(inspectTabularFile(foreign("libreoffice-tab-utf16.csv")).value().csv,
              (CsvFormat{TextEncoding::Utf16LittleEndian, '\t', '"'}));
}

TEST_F(ForeignFilesTest, OtherFormatsAreNamed)
{
    EXPECT_THAT(faultOf(foreign("libreoffice.ods")).message.en, ::testing::HasSubstr("OpenDocument"));
    EXPECT_THAT(faultOf(foreign("libreoffice.xls")).message.en, ::testing::HasSubstr("old Excel file"));
}

} // namespace

} // namespace facet
