#include "assessment/Blank.h"
#include "base/Utf8.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace facet
{

namespace
{

/// The characters with the Unicode property White_Space.
std::vector<char32_t> whiteSpace()
{
    std::vector<char32_t> found = {0x20, 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000};
    for (char32_t codePoint = 0x09; codePoint <= 0x0D; ++codePoint) {
        found.push_back(codePoint);
    }
    for (char32_t codePoint = 0x2000; codePoint <= 0x200A; ++codePoint) {
        found.push_back(codePoint);
    }
    return found;
}

TEST(BlankTest, ExactlyWhiteSpaceIsBlank)
{
    const std::vector<char32_t> spaces = whiteSpace();
    for (char32_t codePoint = 0; codePoint <= 0x10FFFF; ++codePoint) {
        if (codePoint == 0xD800) {
            codePoint = 0xE000;
        }
        std::string text;
        appendUtf8(text, codePoint);
        const bool isSpace = std::find(spaces.begin(), spaces.end(), codePoint) != spaces.end();
        ASSERT_EQ(isBlank(text), isSpace) << static_cast<unsigned>(codePoint);
        ASSERT_EQ(trimmed(text).empty(), isSpace) << static_cast<unsigned>(codePoint);
        ASSERT_EQ(whiteSpaceCharacters().find(text) != std::string_view::npos, isSpace)
            << static_cast<unsigned>(codePoint);
    }
}

TEST(BlankTest, NothingAndManySpacesAreBlank)
{
    std::string all;
    for (const char32_t codePoint : whiteSpace()) {
        appendUtf8(all, codePoint);
    }
    EXPECT_TRUE(isBlank(""));
    EXPECT_TRUE(isBlank(all));
    EXPECT_EQ(all.size(), whiteSpaceCharacters().size());
    EXPECT_EQ(trimmed(all + "值" + all), "值");
}

TEST(BlankTest, TrimmingKeepsWhatStandsInside)
{
    EXPECT_EQ(trimmed("　 张　三\t"), "张　三");
    EXPECT_EQ(trimmed("张三"), "张三");
    EXPECT_EQ(trimmed(" \n "), "");
    EXPECT_EQ(trimmed("\xE2\x80\x8B"), "\xE2\x80\x8B"); // ZERO WIDTH SPACE has not the property
    EXPECT_FALSE(isBlank(std::string_view("\0", 1)));
}

TEST(BlankTest, IllFormedTextIsLeftAlone)
{
    EXPECT_FALSE(isBlank("\xE3\x80"));
    EXPECT_EQ(trimmed(" \x80\xE3 "), "\x80\xE3");
    EXPECT_EQ(trimmed("\xC2"), "\xC2");
}

} // namespace

} // namespace facet
