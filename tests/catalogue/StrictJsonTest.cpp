#include "base/StrictJson.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace facet
{

namespace
{

std::string faultIn(std::string_view text)
{
    const auto json = parseStrictJson(text);
    return json ? "none" : json.error().place;
}

TEST(StrictJsonTest, ReadsWhatJsonAllows)
{
    const auto json = parseStrictJson(R"({"a": [1, 9007199254740991, true, null, "é\u4e2d\ud83d\ude00"]})");
    ASSERT_TRUE(json);
    EXPECT_EQ((*json)["a"][4], "é中😀");
}

TEST(StrictJsonTest, NamesThePlaceOfANumberThatIsNone)
{
    EXPECT_EQ(faultIn(R"({"a": [1, {"b/c~": -1}]})"), "/a/1/b~1c~0");
    EXPECT_EQ(faultIn("[1, 2.0]"), "/1");
    EXPECT_EQ(faultIn("[1e2]"), "/0");
    EXPECT_EQ(faultIn("[9007199254740992]"), "/0");
    EXPECT_EQ(faultIn("[123456789012345678901234567890]"), "/0");
    EXPECT_EQ(faultIn("[[[]], 3, [1, -1]]"), "/2/1");
}

TEST(StrictJsonTest, RefusesAKeyThatOccursTwice)
{
    EXPECT_EQ(faultIn(R"({"a": {"b": 1, "c": [], "b": 2}})"), "/a/b");
    EXPECT_EQ(faultIn(R"({"a": 1, "\u0061": 2})"), "/a");
}

TEST(StrictJsonTest, NamesWhereTextStopsBeingJson)
{
    EXPECT_EQ(faultIn(R"({"a": {"b": 1)"), "/a");
    EXPECT_EQ(faultIn(R"({"a": {"b": tru}})"), "/a/b");
    EXPECT_EQ(faultIn(""), "");
    EXPECT_EQ(faultIn("{} {}"), "");
    const auto json = parseStrictJson("{\n  \"a\": x}");
    ASSERT_FALSE(json);
    EXPECT_NE(json.error().message.en.find("line 2, byte 8"), std::string::npos) << json.error().message.en;
}

TEST(StrictJsonTest, RefusesBytesThatAreNoUtf8)
{
    EXPECT_EQ(faultIn("{\"a\": [\"x\", \"\xff\"]}"), "/a/1");
    EXPECT_EQ(faultIn("{\"a\": \"\xed\xa0\x80\"}"), "/a");
    EXPECT_NE(parseStrictJson("[\"\xc0\xaf\"]").error().message.en.find("UTF-8"), std::string::npos);
}

TEST(StrictJsonTest, RefusesAVeryDeepTextWithoutExhaustingTheStack)
{
    EXPECT_EQ(faultIn(std::string(200000, '[')).substr(0, 6), "/0/0/0");
    std::string deep = R"({"a":)";
    for (int i = 0; i < 100000; ++i) {
        deep += R"({"a":)";
    }
    EXPECT_EQ(faultIn(deep).substr(0, 6), "/a/a/a");
    EXPECT_EQ(faultIn(std::string(64, '[') + std::string(64, ']')), "none");
    EXPECT_NE(faultIn(std::string(65, '[') + std::string(65, ']')), "none");
}

} // namespace

} // namespace facet
