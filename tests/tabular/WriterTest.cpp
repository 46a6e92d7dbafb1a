#include "tabular/ColumnMapping.h"
#include "tabular/TabularFixture.h"
#include "tabular/TabularWriter.h"
#include "tabular/XlsxReader.h"
#include "tabular/XlsxWriter.h"

#include <gmock/gmock.h>

#include <random>

namespace facet
{

namespace
{

using ::testing::HasSubstr;

/// Every kind of text that has broken a table somewhere.
const std::vector<std::string> &awkwardTexts()
{
    static const std::vector<std::string> texts = {"普通文本",
                                                   "00123",
                                                   "0012.50",
                                                   "1E5",
                                                   "=1+1",
                                                   "+86 138 0000 0000",
                                                   "-5",
                                                   "@SUM(A1)",
                                                   "\ttab first",
                                                   "\r\nbreak first",
                                                   "'apostrophe",
                                                   "''two",
                                                   "'=guarded",
                                                   "'",
                                                   "＝１＋１",
                                                   "say \"hi\"",
                                                   "\"",
                                                   "\"\"",
                                                   "a,b;c\td",
                                                   "two\nlines",
                                                   "two\r\nlines",
                                                   "a\rb",
                                                   " leading",
                                                   "trailing ",
                                                   "　全角空格　",
                                                   "😀🏳️‍🌈 emoji",
                                                   "𠮷田 rare",
                                                   "_x000D_",
                                                   "_x0041_b",
                                                   "a\x01\x1F"
                                                   "b",
                                                   "\xEF\xBF\xBE\xEF\xBF\xBF",
                                                   "<b>&amp;</b>",
                                                   "TRUE",
                                                   "#N/A",
                                                   "2025/3/5",
                                                   "1/2",
                                                   "e\xCC\x81 combining",
                                                   "\xEF\xBB\xBF"
                                                   "mark",
                                                   "sep=;",
                                                   std::string(30000, 'x'),
                                                   " ",
                                                   "\n"};
    return texts;
}

class WriterTest : public TabularFixture
{
protected:
    WriterTest() { m_random.seed(2026); }

    [[nodiscard]] std::size_t below(std::size_t bound) { return m_random() % bound; }

    [[nodiscard]] FieldValue value(const Field &field)
    {
        if (below(6) == 0) {
            return {};
        }
        const auto twoDigits = [this](std::size_t first, std::size_t count) {
            return std::to_string(100 + first + below(count)).substr(1);
        };
        const std::string day = "20" + twoDigits(10, 20) + "-" + twoDigits(1, 12) + "-" + twoDigits(1, 28);
        switch (field.type) {
        case FieldType::Date:
            return below(5) == 0 ? "2025年6月底" : day;
        case FieldType::Time:
            return below(5) == 0 ? "昨天"
                                 : day + "T" + twoDigits(0, 24) + ":" + twoDigits(0, 60) +
                                       (below(4) == 0 ? ":0" + std::to_string(1 + below(9)) : "");
        case FieldType::Choice:
            return field.codes[below(field.codes.size())].id;
        case FieldType::MultiChoice: {
            std::vector<std::string> codes;
            for (const Code &code : field.codes) {
                if (below(2) == 0) {
                    codes.push_back(code.id);
                }
            }
            return codes.empty() ? FieldValue() : FieldValue(codes);
        }
        case FieldType::Tally: {
            Tally tally;
            for (const Code &code : field.codes) {
                if (below(3) != 0) {
                    tally[code.id] = below(2) == 0 ? 0 : static_cast<std::int64_t>(m_random()) * 1000;
                }
            }
            return tally.empty() ? FieldValue() : FieldValue(tally);
        }
        default:
            return awkwardTexts()[below(awkwardTexts().size())];
        }
    }
    [[nodiscard]] std::vector<Row> rowsOf(const Table &table, std::size_t count)
    {
        std::vector<Row> rows(count);
        for (Row &row : rows) {
            for (const Field &field : table.fields) {
                row.values.push_back(value(field));
            }
            if (std::ranges::none_of(row.values, [](const FieldValue &held) { return isFilled(held); })) {
                row.values[0] = "x"; // a row of blanks is no record when it is read
            }
        }
        return rows;
    }
    [[nodiscard]] static RowFeed feedOf(const std::vector<Row> &rows)
    {
        return [&rows, next = std::size_t{0}](Row &row) mutable -> Expected<bool> {
            if (next == rows.size()) {
                return false;
            }
            row = rows[next++];
            return true;
        };
    }

    /// Takes a file back the way an import does, and says what was remarked.
    struct TakenBack {
        std::vector<Row> rows;
        std::vector<CellRemark> remarks;
    };
    [[nodiscard]] static TakenBack takeBack(const Table &table, SheetReader &reader)
    {
        TakenBack taken;
        Cells cells;
        EXPECT_TRUE(reader.next(cells).value());
        EXPECT_TRUE(looksLikeHeader(table, cells));
        const RowConverter converter(table, guessMapping(table, cells));
        Row row;
        std::vector<CellRemark> remarks;
        while (reader.next(cells).value()) {
            if (converter.convert(cells, row, remarks)) {
                taken.rows.push_back(row);
                taken.remarks.insert(taken.remarks.end(), remarks.begin(), remarks.end());
            }
        }
        return taken;
    }
    [[nodiscard]] static TakenBack takeBack(const Table &table, const std::string &path)
    {
        return takeBack(table, *openSheet(inspectTabularFile(path).value()).value());
    }

private:
    std::mt19937 m_random;
};

constexpr std::array recordTables = {"A.2", "A.4", "A.7", "A.9"};

TEST_F(WriterTest, EveryTableComesBackFromCsvAsItWas)
{
    for (const char *id : recordTables) {
        for (const Language language : {Language::Chinese, Language::English}) {
            const std::vector<Row> rows = rowsOf(table(id), 300);
            ASSERT_EQ(writeCsv(path("a.csv"), table(id), language, feedOf(rows)).value(), 300);
            const TakenBack taken = takeBack(table(id), path("a.csv"));
            ASSERT_EQ(taken.rows.size(), rows.size());
            for (std::size_t index = 0; index < rows.size(); ++index) {
                ASSERT_EQ(taken.rows[index], rows[index]) << id << " row " << index;
            }
            for (const CellRemark &remark : taken.remarks) {
                EXPECT_EQ(remark.kind, CellRemark::Kind::Impossible) << remark.text; // the dates that are none
            }
        }
    }
}

TEST_F(WriterTest, EveryTableComesBackFromXlsxAsItWas)
{
    for (const char *id : recordTables) {
        for (const Language language : {Language::Chinese, Language::English}) {
            const std::vector<Row> rows = rowsOf(table(id), 100);
            const auto written = writeXlsx(path("a.xlsx"), table(id), language, feedOf(rows));
            ASSERT_TRUE(written) << written.error().message.en;
            const TakenBack taken = takeBack(table(id), path("a.xlsx"));
            ASSERT_EQ(taken.rows.size(), rows.size());
            for (std::size_t index = 0; index < rows.size(); ++index) {
                ASSERT_EQ(taken.rows[index], rows[index]) << id << " row " << index;
            }
            for (const CellRemark &remark : taken.remarks) {
                EXPECT_EQ(remark.kind, CellRemark::Kind::Impossible) << remark.text;
            }
        }
    }
}

TEST_F(WriterTest, CsvIsWhatSpreadsheetsOpenWithoutHarm)
{
    const std::vector<Row> rows = {{{"=cmd|' /C calc'!A0", "\t@x", "plain", "'q", "a,\"b\"\nc"}}};
    ASSERT_TRUE(writeCsv(path("a.csv"), table("A.9"), Language::Chinese, feedOf(rows)));
    std::ifstream file(path("a.csv"), std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(file), {});
    EXPECT_EQ(bytes, "\xEF\xBB\xBF服务商名称,合同编号,服务内容,服务记录,服务商能力\r\n"
                     "'=cmd|' /C calc'!A0,'\t@x,plain,'q,\"a,\"\"b\"\"\nc\"\r\n");
}

TEST_F(WriterTest, RealDatesAreDatesAndNumbersInTextsAreTexts)
{
    Row row;
    row.values.resize(table("A.4").fields.size());
    row.values[0] = "钱一";
    row.values[1] = "00123";
    row.values[8] = "2025-03-05";
    row.values[9] = "1899-12-31"; // before the days of spreadsheets
    ASSERT_TRUE(writeXlsx(path("a.xlsx"), table("A.4"), Language::Chinese, feedOf({row})));
    const auto reader = openSheet(inspectTabularFile(path("a.xlsx")).value()).value();
    Cells cells;
    ASSERT_TRUE(reader->next(cells).value());
    ASSERT_TRUE(reader->next(cells).value());
    EXPECT_EQ(cells[1], (Cell{Cell::Kind::Text, "00123"}));
    EXPECT_EQ(cells[8], (Cell{Cell::Kind::Date, "2025-03-05"}));
    EXPECT_EQ(cells[9], (Cell{Cell::Kind::Text, "1899-12-31"}));
}

TEST_F(WriterTest, MoreRowsThanASheetHoldsGoOnInFurtherSheets)
{
    std::vector<Row> rows = rowsOf(table("A.7"), 23);
    rows[4] = Row{std::vector<FieldValue>(table("A.7").fields.size())}; // the last of its sheet, and blank
    ASSERT_EQ(writeXlsxSheets(path("a.xlsx"), table("A.7"), Language::Chinese, feedOf(rows), {}, 6).value(), 23);
    const TabularFile file = inspectTabularFile(path("a.xlsx")).value();
    EXPECT_THAT(file.sheets, ::testing::ElementsAre("A.7 使用记录", "A.7 使用记录 2", "A.7 使用记录 3",
                                                    "A.7 使用记录 4", "A.7 使用记录 5"));
    const TakenBack taken = takeBack(table("A.7"), *XlsxReader::open(file, 0, 6).value());
    rows.erase(rows.begin() + 4);
    EXPECT_EQ(taken.rows, rows);
}

TEST_F(WriterTest, TemplatesHaveTheHeaderAndNothingElse)
{
    for (const char *id : recordTables) {
        for (const Language language : {Language::Chinese, Language::English}) {
            const auto written = writeTemplate(path("t.xlsx"), table(id), language);
            ASSERT_TRUE(written) << written.error().message.en;
            const auto reader = openSheet(inspectTabularFile(path("t.xlsx")).value()).value();
            Cells cells;
            ASSERT_TRUE(reader->next(cells).value());
            EXPECT_EQ(guessMapping(table(id), cells), mappingInOrder(table(id), table(id).fields.size()));
            EXPECT_FALSE(reader->next(cells).value());
        }
    }
}

TEST_F(WriterTest, WhatXlsxCantHoldIsToldAndTheOldFileStays)
{
    ASSERT_EQ(write("a.xlsx", "old"), path("a.xlsx"));
    Row row;
    row.values.resize(table("A.9").fields.size());
    row.values[2] = std::string(32768, 'x');
    const auto written = writeXlsx(path("a.xlsx"), table("A.9"), Language::Chinese, feedOf({row}));
    ASSERT_FALSE(written);
    EXPECT_THAT(written.error().message.en,
                HasSubstr("\"Service provided\" of record 1 has more than 32,767 characters"));
    EXPECT_EQ(std::filesystem::file_size(path("a.xlsx")), 3U);

    row.values[2] = std::string(32767, 'x');
    EXPECT_TRUE(writeXlsx(path("a.xlsx"), table("A.9"), Language::Chinese, feedOf({row})));
    row.values[2] = std::string("a\0b", 3);
    EXPECT_FALSE(writeXlsx(path("a.xlsx"), table("A.9"), Language::Chinese, feedOf({row})));
    EXPECT_THAT(writeCsv(path("a.csv"), table("A.9"), Language::Chinese, feedOf({row})).error().message.en,
                HasSubstr("NUL"));
    EXPECT_FALSE(std::filesystem::exists(path("a.csv")));
}

TEST_F(WriterTest, CancellingAndFailingLeaveTheOldFileAndNothingElse)
{
    ASSERT_EQ(write("a.xlsx", "old"), path("a.xlsx"));
    ASSERT_EQ(write("a.csv", "old"), path("a.csv"));
    const std::vector<Row> rows = rowsOf(table("A.7"), 5000);
    const WriteProgress stop = [](std::int64_t count) { return count < 2048; };
    EXPECT_EQ(writeXlsx(path("a.xlsx"), table("A.7"), Language::Chinese, feedOf(rows), stop).error().code,
              ErrorCode::Cancelled);
    EXPECT_EQ(writeCsv(path("a.csv"), table("A.7"), Language::Chinese, feedOf(rows), stop).error().code,
              ErrorCode::Cancelled);
    const RowFeed broken = [](Row &) -> Expected<bool> { return failure(ErrorCode::Busy, "row", {"忙", "busy"}); };
    EXPECT_EQ(writeXlsx(path("a.xlsx"), table("A.7"), Language::Chinese, broken).error().code, ErrorCode::Busy);
    EXPECT_EQ(writeCsv(path("a.csv"), table("A.7"), Language::Chinese, broken).error().code, ErrorCode::Busy);
    EXPECT_EQ(writeCsv(path("no/such/folder.csv"), table("A.7"), Language::Chinese, broken).error().code,
              ErrorCode::NotFound);
    EXPECT_EQ(writeXlsx("/proc/a.xlsx", table("A.7"), Language::Chinese, broken).error().code, ErrorCode::NotFound);
    std::vector<std::string> left;
    for (const auto &entry : std::filesystem::directory_iterator(std::filesystem::path(path("a.csv")).parent_path())) {
        left.push_back(entry.path().filename());
        EXPECT_EQ(std::filesystem::file_size(entry.path()), 3U);
    }
    EXPECT_THAT(left, ::testing::UnorderedElementsAre("a.xlsx", "a.csv"));
}

TEST_F(WriterTest, NoFileOfOursIsTakenForAnotherDialect)
{
    // Texts full of other delimiters, the same number in every row.
    std::vector<Row> rows;
    for (int index = 0; index < 50; ++index) {
        rows.push_back({{"a;b;c;d;e;f;g;h", "1;2;3;4", "x\ty\tz\tw\tv\tu\tt", "'a'", "'b'"}});
    }
    ASSERT_TRUE(writeCsv(path("a.csv"), table("A.9"), Language::English, feedOf(rows)));
    EXPECT_EQ(takeBack(table("A.9"), path("a.csv")).rows, rows);
}

} // namespace

} // namespace facet
