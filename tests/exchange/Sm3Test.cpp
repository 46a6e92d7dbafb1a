#include "exchange/AssessmentJson.h"
#include "exchange/MessageDigest.h"

#include <gtest/gtest.h>

#include <string>

namespace facet
{

namespace
{

TEST(Sm3Test, AgreesWithTheStandardsExamples)
{
    EXPECT_EQ(sm3Hex("abc"), "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    std::string repeated;
    for (int times = 0; times < 16; ++times) {
        repeated += "abcd";
    }
    EXPECT_EQ(sm3Hex(repeated), "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
    EXPECT_EQ(sm3Hex(""), "1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b");
}

TEST(Sm3Test, PiecesGiveTheSameDigestAsTheWhole)
{
    const std::string text(10'007, 'x');
    Sm3 digest;
    for (std::size_t at = 0; at < text.size(); at += 61) {
        digest.update(std::string_view(text).substr(at, 61));
    }
    EXPECT_EQ(digest.hex(), sm3Hex(text));
    digest.update("abc"); // a new one begins
    EXPECT_EQ(digest.hex(), sm3Hex("abc"));
}

} // namespace

} // namespace facet
