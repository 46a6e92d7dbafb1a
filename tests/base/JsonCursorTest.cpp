#include "base/JsonCursor.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace facet
{

namespace
{

using namespace std::string_literals;

TEST(JsonCheckTest, TakesEveryKindOfValue)
{
    for (const char *const text :
         {"{}", "[]", "0", "-0", "-1.5e+10", "1E5", "true", "false", "null", "\"\"", " [ 1 , {\"a\" : [ ] } ] \n\t\r",
          "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u4e2d\\ud83d\\ude00\"", "\"中文 \xF0\x9F\x98\x80\"", "\xEF\xBB\xBF{}"}) {
        EXPECT_TRUE(checkJson(text)) << text;
    }
}

TEST(JsonCheckTest, RefusesWhatIsNotJson)
{
    const std::vector<std::string> texts = {"",
                                            " ",
                                            "{",
                                            "}",
                                            "[",
                                            "]",
                                            "{]",
                                            "[}",
                                            "[1,]",
                                            "[,1]",
                                            "[1 2]",
                                            "{\"a\"}",
                                            "{\"a\":}",
                                            "{\"a\":1,}",
                                            "{a:1}",
                                            "{'a':1}",
                                            "{1:2}",
                                            "01",
                                            "-",
                                            "+1",
                                            "1.",
                                            ".5",
                                            "1e",
                                            "1e+",
                                            "0x10",
                                            "NaN",
                                            "Infinity",
                                            "tru",
                                            "TRUE",
                                            "nul",
                                            "\"",
                                            "\"abc",
                                            "\"a\nb\"",
                                            "\"\\x\"",
                                            "\"\\u12\"",
                                            "\"\\u12g4\"",
                                            "\"\\ud800\"",
                                            "\"\\udc00\"",
                                            "\"\\ud800\\u0041\"",
                                            "{} {}",
                                            "1 2",
                                            "// c\n1",
                                            "{}x",
                                            "\"a\" :",
                                            "[1]]",
                                            "\"\\",
                                            "\"\\u",
                                            std::string("{}\0", 3),
                                            std::string("\0", 1),
                                            std::string("\"a\0b\"", 5)};
    for (const std::string &text : texts) {
        const Expected<void> checked = checkJson(text);
        ASSERT_FALSE(checked) << text;
        EXPECT_EQ(checked.error().code, ErrorCode::InvalidInput);
        EXPECT_EQ(checked.error().place, "");
        EXPECT_FALSE(checked.error().message.zh.empty());
    }
}

TEST(JsonCheckTest, RefusesWhatIsNotUtf8)
{
    for (const std::string bytes :
         {"\xFF", "\xC0\xAF", "\xC1\xBF", "\xE0\x80\xAF", "\xED\xA0\x80", "\xED\xBF\xBF", "\xF0\x80\x80\xAF",
          "\xF4\x90\x80\x80", "\xF8\x88\x80\x80\x80", "\x80", "\xE4\xB8", "\xF0\x9F\x98", "\xC2"}) {
        EXPECT_FALSE(checkJson("\"" + bytes + "\"")) << testing::PrintToString(bytes);
        EXPECT_FALSE(checkJson("\"eight plain bytes and " + bytes)) << testing::PrintToString(bytes);
        EXPECT_FALSE(checkJson(bytes)) << testing::PrintToString(bytes);
    }
}

TEST(JsonCheckTest, TellsLineAndColumnInCharacters)
{
    const Expected<void> checked = checkJson("{\n  \"标题\": x}");
    ASSERT_FALSE(checked);
    EXPECT_NE(checked.error().message.en.find("line 2, column 9"), std::string::npos) << checked.error().message.en;
    EXPECT_NE(checked.error().message.zh.find("第 2 行第 9 列"), std::string::npos) << checked.error().message.zh;
}

TEST(JsonCheckTest, DepthCostsNoStack)
{
    constexpr std::size_t depth = 3'000'000;
    EXPECT_FALSE(checkJson(std::string(depth, '[')));
    EXPECT_TRUE(checkJson(std::string(depth, '[') + std::string(depth, ']')));
    std::string objects;
    for (int level = 0; level < 200'000; ++level) {
        objects += "{\"a\":";
    }
    EXPECT_FALSE(checkJson(objects));
}

TEST(JsonCursorTest, WalksThroughNestedValues)
{
    const std::string text =
        R"( {"a": [1, "x", {"b": null}], "c\n\u4e2d": true, "skipped": [{"]": "}\""}, 2], "last": "z"} )";
    ASSERT_TRUE(checkJson(text));
    JsonCursor cursor(text);
    std::vector<std::string> seen;
    ASSERT_TRUE(cursor.members([&](std::string_view key) {
        seen.emplace_back(key);
        if (cursor.kind() == JsonKind::Boolean) {
            seen.emplace_back(cursor.boolean() ? "yes" : "no");
        } else if (cursor.kind() == JsonKind::String) {
            seen.emplace_back(cursor.text());
        } else if (key == "skipped") {
            cursor.skip();
        } else {
            return cursor.elements([&](std::size_t index) {
                seen.push_back(std::to_string(index));
                if (cursor.kind() == JsonKind::Number) {
                    seen.emplace_back(cursor.numberText());
                } else {
                    cursor.skip();
                }
                return true;
            });
        }
        return true;
    }));
    const std::vector<std::string> wanted = {"a", "0", "1", "1", "2", "c\n中", "yes", "skipped", "last", "z"};
    EXPECT_EQ(seen, wanted);
}

TEST(JsonCursorTest, Unescapes)
{
    const std::string text = R"("\"\\\/\b\f\n\r\t\u0000\u00e9\u4e2d\ud83d\ude00 end\\")";
    ASSERT_TRUE(checkJson(text));
    JsonCursor cursor(text);
    EXPECT_EQ(cursor.text(), "\"\\/\b\f\n\r\t\0é中😀 end\\"s);
}

TEST(JsonPlaceTest, SpellsAPointerWithEscapes)
{
    const JsonPlace root("");
    EXPECT_EQ(root.pointer(), "");
    const JsonPlace answers(root, "answers");
    const JsonPlace odd(answers, "a/b~c");
    EXPECT_EQ(JsonPlace(odd, std::size_t{12}).pointer(), "/answers/a~1b~0c/12");
}

TEST(ParseCountTest, TakesIntegersFromZeroToTheLargestExactOne)
{
    EXPECT_EQ(parseCount("0").value, 0);
    EXPECT_EQ(parseCount("-0").fault, CountFault::None);
    EXPECT_EQ(parseCount("9007199254740991").value, largestCount);
    EXPECT_EQ(parseCount("9007199254740991").fault, CountFault::None);
    EXPECT_EQ(parseCount("9007199254740992").fault, CountFault::TooLarge);
    EXPECT_EQ(parseCount("18446744073709551617").fault, CountFault::TooLarge);
    EXPECT_EQ(parseCount(std::string(100'000, '9')).fault, CountFault::TooLarge);
    EXPECT_EQ(parseCount("-1").fault, CountFault::Negative);
    EXPECT_EQ(parseCount("-99999999999999999999999").fault, CountFault::Negative);
    EXPECT_EQ(parseCount("1.0").fault, CountFault::NotWhole);
    EXPECT_EQ(parseCount("1e2").fault, CountFault::NotWhole);
    EXPECT_EQ(parseCount("0E0").fault, CountFault::NotWhole);
}

} // namespace

} // namespace facet
