#include "tabular/TabularFixture.h"

#include <gmock/gmock.h>

namespace facet
{

namespace
{

class ClipboardReaderTest : public TabularFixture
{
protected:
    [[nodiscard]] static Rows paste(std::string text) { return readAll(*readClipboard(std::move(text))); }
};

TEST_F(ClipboardReaderTest, ReadsWhatSpreadsheetsCopy)
{
    EXPECT_EQ(paste("a\tb\n1\t2\n"), (Rows{{"a", "b"}, {"1", "2"}}));
    EXPECT_EQ(paste("a\tb\r\n\r\n1\t\r\n"), (Rows{{"a", "b"}, {""}, {"1", ""}}));
    EXPECT_EQ(paste("\"two\nlines\"\tx\n"), (Rows{{"two\nlines", "x"}}));
    EXPECT_EQ(paste("\"say \"\"hi\"\"\n\"\tx"), (Rows{{"say \"hi\"\n", "x"}}));
    EXPECT_EQ(paste("one"), (Rows{{"one"}}));
    EXPECT_EQ(paste(""), Rows());
}

TEST_F(ClipboardReaderTest, AQuoteWithoutPartnerIsACharacter)
{
    EXPECT_EQ(paste("\"open\tb\nc\td"), (Rows{{"\"open", "b"}, {"c", "d"}}));
    EXPECT_EQ(paste("\"a\" b\tc"), (Rows{{"\"a\" b", "c"}}));
    EXPECT_EQ(paste("5\" screen\t\""), (Rows{{"5\" screen", "\""}}));
    EXPECT_EQ(paste("\"\"\tx"), (Rows{{"", "x"}}));
}

TEST_F(ClipboardReaderTest, AnApostropheStays)
{
    EXPECT_EQ(paste("'=1\t'x"), (Rows{{"'=1", "'x"}}));
}

TEST_F(ClipboardReaderTest, RefusesWhatIsNoText)
{
    Cells cells;
    EXPECT_FALSE(readClipboard(std::string("a\0b", 3))->next(cells));
    EXPECT_FALSE(readClipboard("\xFF\xFE")->next(cells));
    EXPECT_FALSE(readClipboard(std::string(20000, '\t'))->next(cells));
    EXPECT_FALSE(readClipboard(std::string(1100000, 'x'))->next(cells));
}

} // namespace

} // namespace facet
