#include "base/TextSearch.h"

#include <gtest/gtest.h>

#include <random>

namespace facet
{

namespace
{

TEST(TextSearchTest, FindsChineseAsItIsAndLatinInAnyCase)
{
    EXPECT_TRUE(TextSearch("张伟").isIn("登记人：张伟（夜班）"));
    EXPECT_FALSE(TextSearch("张伟").isIn("张 伟"));
    EXPECT_TRUE(TextSearch("Ａb").isIn("xＡBx")) << "full-width letters are not ASCII";
    EXPECT_FALSE(TextSearch("ａ").isIn("Ａ"));
    EXPECT_TRUE(TextSearch("s-01").isIn("编号 S-01"));
    EXPECT_TRUE(TextSearch("ÄS").isIn("Äs")) << "only ASCII is folded";
    EXPECT_FALSE(TextSearch("ä").isIn("Ä"));
    EXPECT_TRUE(TextSearch("").isIn(""));
    EXPECT_FALSE(TextSearch("a").isIn(""));
    EXPECT_TRUE(TextSearch("net").is("NET"));
    EXPECT_FALSE(TextSearch("net").is("NETS"));
}

TEST(TextSearchTest, AgreesWithComparingLetterByLetter)
{
    const auto seed = std::random_device()();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    const auto text = [&](std::size_t most) {
        static constexpr std::string_view letters = "@AZ[`az{aAbB\x80\xC1\xDA\xE1 ";
        std::string made(random() % (most + 1), ' ');
        for (char &character : made) {
            character = letters[random() % letters.size()];
        }
        return made;
    };
    const auto lowered = [](std::string from) {
        for (char &character : from) {
            if (character >= 'A' && character <= 'Z') {
                character = static_cast<char>(character + 32);
            }
        }
        return from;
    };
    for (int i = 0; i < 20'000; ++i) {
        const std::string wanted = text(3);
        const std::string all = text(30);
        ASSERT_EQ(lowerAscii(all), lowered(all));
        ASSERT_EQ(TextSearch(wanted).isIn(all), lowered(all).find(lowered(wanted)) != std::string::npos)
            << wanted << " in " << all;
    }
}

} // namespace

} // namespace facet
