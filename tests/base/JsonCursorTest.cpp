#include "base/JsonCursor.h"
#include "base/JsonCheck.h"
#include "base/JsonCount.h"
#include "base/JsonKind.h"
#include "base/JsonPlace.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace facet
{

namespace
{

using namespace std::string_literals;

/// Reads everything, as a reader of a format does. Null, which no format has, is no value here.
bool readsValue(JsonCursor &cursor)
{
    switch (cursor.kind()) {
    case JsonKind::Object:
        return cursor.members([&](std::string_view) { return readsValue(cursor); });
    case JsonKind::Array:
        return cursor.elements([&](std::size_t) { return readsValue(cursor); });
    case JsonKind::String:
        static_cast<void>(cursor.text());
        return true;
    case JsonKind::Number:
        static_cast<void>(cursor.numberText());
        return true;
    case JsonKind::Boolean:
        static_cast<void>(cursor.boolean());
        return true;
    case JsonKind::Null:
        break;
    }
    return false;
}

/// Whether a walk through the text within an object comes to its end.
bool isWalkedThrough(const std::string &text)
{
    const std::string whole = "{\"member\": " + text + "}";
    JsonCursor cursor(whole);
    return readsValue(cursor) && cursor.isAtEnd();
}

TEST(JsonCheckTest, TakesEveryKindOfValue)
{
    for (const char *const text :
         {"{}", "[]", "0", "-0", "-1.5e+10", "1E5", "true", "false", "null", "\"\"", " [ 1 , {\"a\" : [ ] } ] \n\t\r",
          "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u4e2d\\ud83d\\ude00\"", "\"中文 \xF0\x9F\x98\x80\"", "\xEF\xBB\xBF{}"}) {
        EXPECT_TRUE(checkJson(text)) << text;
        const bool canStandWithin = text != "null"s && text != "\xEF\xBB\xBF{}"s;
        EXPECT_EQ(isWalkedThrough(text), canStandWithin) << text;
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
        EXPECT_FALSE(isWalkedThrough(text)) << text;
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
        EXPECT_FALSE(isWalkedThrough("\"" + bytes + "\"")) << testing::PrintToString(bytes);
        EXPECT_FALSE(isWalkedThrough("{\"" + bytes + "\": 1}")) << testing::PrintToString(bytes);
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

TEST(JsonCursorTest, FindsTheEndOfATextOfAnyLength)
{
    for (std::size_t length = 0; length < 70; ++length) {
        for (const std::string tail : {"", "\\n", "\\\"", "中", "é", "\xF0\x9F\x98\x80", "\\u4e2d"}) {
            const std::string spelled = std::string(length, 'a') + tail;
            const std::string text = "[\"" + spelled + "\",\n" + std::string(length, ' ') + "\"x" + spelled + "\"]";
            ASSERT_TRUE(checkJson(text)) << text;
            JsonCursor cursor(text);
            std::vector<std::size_t> sizes;
            ASSERT_TRUE(cursor.elements([&](std::size_t) {
                sizes.push_back(cursor.text().size());
                return true;
            })) << text;
            EXPECT_TRUE(cursor.isAtEnd()) << text;
            ASSERT_EQ(sizes.size(), 2U);
            EXPECT_EQ(sizes[1], sizes[0] + 1) << text;
            EXPECT_GE(sizes[0], length) << text;
        }
    }
}

TEST(JsonCursorTest, NothingIsReadBehindAFault)
{
    const std::string text = R"({"a": tru, "b": "text", "c": 1})";
    JsonCursor cursor(text);
    int members = 0;
    EXPECT_FALSE(cursor.members([&](std::string_view) {
        ++members;
        static_cast<void>(cursor.boolean());
        return true;
    }));
    EXPECT_EQ(members, 1);
    EXPECT_TRUE(cursor.isAtEnd());
    EXPECT_EQ(cursor.text(), "");
    EXPECT_EQ(cursor.numberText(), "");
    cursor.skip();
    EXPECT_FALSE(cursor.members([](std::string_view) { return true; }));
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
