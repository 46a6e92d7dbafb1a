#include "tabular/Limits.h"
#include "tabular/TabularFixture.h"

#include <gmock/gmock.h>

#include <string>

namespace facet
{

namespace
{

using ::testing::HasSubstr;
using namespace std::string_literals;

class CsvReaderTest : public TabularFixture
{
protected:
    [[nodiscard]] CsvFormat formatOf(std::string_view bytes) const
    {
        return inspectTabularFile(write("format.csv", bytes)).value().csv;
    }
};

TEST_F(CsvReaderTest, ReadsQuotesLineBreaksAndDelimitersInCells)
{
    const Rows expected = {{"a", "b,c", "say \"hi\""}, {"two\nlines", "", "5\" screen"}, {"x"}, {""}, {"last", ""}};
    EXPECT_EQ(readBytes("a,\"b,c\",\"say \"\"hi\"\"\"\r\n\"two\nlines\",,5\" screen\nx\r\r\nlast,"), expected);
}

TEST_F(CsvReaderTest, KeepsWhatFollowsAClosingQuote)
{
    EXPECT_EQ(readBytes("\"a\"b,\"c\" ,d\n1,2,3\n"), (Rows{{"ab", "c ", "d"}, {"1", "2", "3"}}));
}

TEST_F(CsvReaderTest, TellsTheLineWhereARowBegins)
{
    const auto file = inspectTabularFile(write("lines.csv", "a,b\n\"1\n2\n3\",x\nc,d\n")).value();
    const auto reader = openSheet(file).value();
    Cells cells;
    std::vector<std::int64_t> lines;
    while (reader->next(cells).value()) {
        lines.push_back(reader->line());
    }
    EXPECT_THAT(lines, ::testing::ElementsAre(1, 2, 5));
    EXPECT_DOUBLE_EQ(reader->progress(), 1.0);
}

TEST_F(CsvReaderTest, DetectsTheDelimiter)
{
    EXPECT_EQ(formatOf("a,b,c\n1,2,3\n").delimiter, ',');
    EXPECT_EQ(formatOf("a;b;c\n1,5;2;3\n1,5;2,7;3\n").delimiter, ';');
    EXPECT_EQ(formatOf("a\tb\tc\nx, y\tz\tw\n").delimiter, '\t');
    EXPECT_EQ(formatOf("姓名;工号\n\"钱,一\";1\n\"陈,二\";2\n").delimiter, ';');
    EXPECT_EQ(formatOf("just one column\nof words\n").delimiter, ',');
}

TEST_F(CsvReaderTest, ObeysALineThatTellsTheDelimiter)
{
    EXPECT_EQ(readBytes("sep=;\r\na,b;c\r\n1,2;3\r\n"), (Rows{{"a,b", "c"}, {"1,2", "3"}}));
}

TEST_F(CsvReaderTest, DetectsApostrophesAsQuotes)
{
    EXPECT_EQ(readBytes("'a','b, c'\n'it''s','d'\n"), (Rows{{"a", "b, c"}, {"it's", "d"}}));
}

TEST_F(CsvReaderTest, TakesTheGuardOfFormulasAway)
{
    EXPECT_EQ(readBytes("'=1+1,'-5,'hello,''=x,'\n\"'\ttab\",'＝1,'@a,'+b,c\n"),
              (Rows{{"=1+1", "-5", "'hello", "'=x", "'"}, {"\ttab", "＝1", "@a", "+b", "c"}}));
}

TEST_F(CsvReaderTest, ReadsEveryEncodingWithAndWithoutMark)
{
    const Rows expected = {{"姓名", "工号"}, {"钱一", "00123"}, {"王😀", "x"}};
    const std::string utf8 = "姓名,工号\r\n钱一,00123\r\n王😀,x\r\n";
    EXPECT_EQ(readBytes(utf8), expected);
    EXPECT_EQ(readBytes("\xEF\xBB\xBF" + utf8), expected);
    std::u16string wide = u"姓名,工号\r\n钱一,00123\r\n王😀,x\r\n";
    for (const bool marked : {false, true}) {
        std::string little;
        std::string big;
        for (const char16_t unit : marked ? u'\xFEFF' + wide : wide) {
            little += {static_cast<char>(unit & 0xFF), static_cast<char>(unit >> 8)};
            big += {static_cast<char>(unit >> 8), static_cast<char>(unit & 0xFF)};
        }
        EXPECT_EQ(readBytes(little), expected) << marked;
        EXPECT_EQ(readBytes(big), expected) << marked;
        EXPECT_EQ(formatOf(little).encoding, TextEncoding::Utf16LittleEndian);
        EXPECT_EQ(formatOf(big).encoding, TextEncoding::Utf16BigEndian);
    }
    const std::string gb =
        "\xD0\xD5\xC3\xFB,\xB9\xA4\xBA\xC5\r\n\xC7\xAE\xD2\xBB,00123\r\n\xCD\xF5\x94\x39\xFC\x36,x\r\n";
    EXPECT_EQ(formatOf(gb).encoding, TextEncoding::Gb18030);
    EXPECT_EQ(readBytes(gb), expected);
    EXPECT_EQ(formatOf("\xC1\xAA\xCD\xA8").encoding, TextEncoding::Gb18030); // 联通, which some take for UTF-8
}

TEST_F(CsvReaderTest, LooksBehindALongBeginningInAscii)
{
    std::string text;
    while (text.size() < 2 * limits::blockBytes) {
        text += "S-01,gate,door,2025-03-05 08:30\n";
    }
    EXPECT_EQ(formatOf(text + "S-02,\xD0\xD5\xC3\xFB,x,y\n").encoding, TextEncoding::Gb18030);
    EXPECT_EQ(formatOf(text + "S-02,姓名,x,y\n").encoding, TextEncoding::Utf8);
}

TEST_F(CsvReaderTest, TakesTheEncodingThatTheOfficerChose)
{
    TabularFile file = inspectTabularFile(write("chosen.csv", "\xD0\xD5\xC3\xFB,b\n")).value();
    file.csv.encoding = TextEncoding::Utf8;
    Cells cells;
    const Expected<bool> more = openSheet(file).value()->next(cells);
    ASSERT_FALSE(more);
    EXPECT_THAT(more.error().message.en, HasSubstr("Line 1: There are bytes that are not UTF-8"));
    EXPECT_THAT(more.error().message.zh, HasSubstr("第 1 行"));
}

TEST_F(CsvReaderTest, CellsMayCrossBlocksOfReading)
{
    for (std::size_t length : {limits::blockBytes - 2, limits::blockBytes - 1, limits::blockBytes,
                               limits::blockBytes + 1, 3 * limits::blockBytes}) {
        const std::string text(length, 'x');
        const Rows expected = {{text, "é中😀"}, {"\"" + text + "\"", "b"}};
        EXPECT_EQ(readBytes(text + ",é中😀\r\n\"\"\"" + text + "\"\"\",b\r\n"), expected) << length;
    }
    std::string wide;
    for (int count = 0; count < 100000; ++count) {
        wide += "中";
    }
    EXPECT_EQ(readBytes("a" + wide + ",b"), (Rows{{"a" + wide, "b"}}));
}

TEST_F(CsvReaderTest, AnUnterminatedQuoteIsToldWithItsLine)
{
    const Error fault = faultOf(write("quote.csv", "a,b\n1,2\n3,\"open\n4,5\n"));
    EXPECT_EQ(fault.code, ErrorCode::InvalidInput);
    EXPECT_THAT(fault.message.en, HasSubstr("Line 3: The quote that begins here is not closed"));
    EXPECT_THAT(fault.message.zh, HasSubstr("第 3 行：这里开始的引号"));
    EXPECT_EQ(fault.place, path("quote.csv"));

    std::string huge = "a,b\n\"";
    huge.append(limits::cellBytes + 1000, 'x');
    EXPECT_THAT(faultOf(write("huge.csv", huge)).message.en, HasSubstr("Line 2: The quoted cell that begins here"));
}

TEST_F(CsvReaderTest, HostileTextsEndInOneClearError)
{
    EXPECT_THAT(faultOf(write("nul.csv", std::string("a,b\nc,d") + '\0' + "e,f\n" + std::string(500, 'x'))).message.en,
                HasSubstr("Line 2: There is a NUL byte"));
    EXPECT_THAT(faultOf(write("long.csv", std::string(limits::cellBytes + 10, 'x'))).message.en,
                HasSubstr("longer than 1 MiB"));
    std::string wide;
    for (int count = 0; count < 5; ++count) {
        wide += std::string(limits::cellBytes - 10, 'x') + ",";
    }
    EXPECT_THAT(faultOf(write("row.csv", wide)).message.en, HasSubstr("The row is longer than 4 MiB"));
    EXPECT_THAT(faultOf(write("columns.csv", "a\n" + std::string(1000000, ','))).message.en,
                HasSubstr("Line 2: There are more than 16384 columns"));
    EXPECT_THAT(faultOf(write("broken.csv", "姓名,b\n1,2\n\xFF\xFE,3\n")).message.en, HasSubstr("Line 3: "));
    EXPECT_THAT(faultOf(write("cut.csv", "姓名,b\n1,\xE5\xA7")).message.en, HasSubstr("Line 2: "));
    EXPECT_THAT(faultOf(write("quotes.csv", std::string(3 * limits::cellBytes, '"'))).message.en,
                HasSubstr("longer than 1 MiB"));
    EXPECT_THAT(faultOf(write("odd.csv", "\xFF\xFE"
                                         "a\0,\0b"s))
                    .message.en,
                HasSubstr("UTF-16LE"));
    EXPECT_THAT(faultOf(write("empty.csv", "")).message.en, HasSubstr("empty"));
}

TEST_F(CsvReaderTest, OtherFilesAreNamedByWhatTheyHoldNotBySuffix)
{
    EXPECT_THAT(faultOf(write("a.csv", std::string("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16))).message.en,
                HasSubstr("neither CSV nor XLSX"));
    EXPECT_THAT(faultOf(write("a.xlsx", std::string("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + std::string(600, '\0')))
                    .message.en,
                HasSubstr("old Excel file"));
    EXPECT_THAT(faultOf(write("a.xls", "<html><body><table><tr><td>1</td></tr></table>")).message.en,
                HasSubstr("web page"));
    EXPECT_THAT(faultOf(write("b.csv", "%PDF-1.7\n")).message.en, HasSubstr("PDF"));
    EXPECT_THAT(faultOf(write("c.csv", "{\"format\": \"facet-assessment\"}")).message.en, HasSubstr("exchange file"));
    EXPECT_EQ(readAll(write("text.xlsx", "a,b\n1,2\n")), (Rows{{"a", "b"}, {"1", "2"}}));
    EXPECT_EQ(faultOf(path("missing.csv")).code, ErrorCode::NotFound);
    EXPECT_EQ(faultOf(path("")).code, ErrorCode::InvalidInput);
    EXPECT_THAT(faultOf("/dev/zero").message.en, HasSubstr("no regular file"));
}

TEST_F(CsvReaderTest, NoBytesLeadOutOfBounds)
{
    // Every text of a few signs, read in every format, ends.
    const std::string signs = "a,\"\n\r'";
    for (std::size_t number = 0; number < 6UL * 6 * 6 * 6; ++number) {
        std::string text;
        for (std::size_t rest = number; text.size() < 4; rest /= signs.size()) {
            text += signs[rest % signs.size()];
        }
        const Error fault = faultOf(write("any.csv", text));
        EXPECT_TRUE(fault.message.en.empty() || fault.code == ErrorCode::InvalidInput) << text;
    }
}

} // namespace

} // namespace facet
