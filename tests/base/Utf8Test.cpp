#include "base/Utf8.h"
#include "base/Hex.h"

#include <gtest/gtest.h>

#include <array>
#include <string>

namespace facet
{

namespace
{

TEST(Utf8Test, EveryScalarValueIsValidAndComesBackWhole)
{
    for (char32_t codePoint = 0; codePoint <= 0x10FFFF; ++codePoint) {
        if (codePoint == 0xD800) {
            codePoint = 0xE000;
        }
        std::string text;
        appendUtf8(text, codePoint);
        ASSERT_EQ(utf8SequenceLength(text), text.size()) << static_cast<unsigned>(codePoint);
    }
}

TEST(Utf8Test, SurrogatesAndOverlongFormsAreNot)
{
    for (const char *const text : {"\xED\xA0\x80", "\xED\xBF\xBF", "\xC0\x80", "\xE0\x9F\xBF", "\xF0\x8F\xBF\xBF",
                                   "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "abcdefgh\x80", "\xE4\xB8"}) {
        EXPECT_FALSE(isValidUtf8(text));
    }
    EXPECT_TRUE(isValidUtf8("plain ASCII, 中文 and 😀"));
}

TEST(Utf8Test, ReplacesIllFormedBytes)
{
    EXPECT_EQ(withValidUtf8("报告\xFF.json"), "报告\xEF\xBF\xBD.json");
    EXPECT_EQ(withValidUtf8("good 中"), "good 中");
}

TEST(HexTest, WritesTwoLowerCaseDigitsAByte)
{
    const std::array<unsigned char, 3> bytes = {0x00, 0xAF, 0x10};
    EXPECT_EQ(toHex(bytes), "00af10");
}

} // namespace

} // namespace facet
