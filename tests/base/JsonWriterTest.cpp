#include "base/JsonWriter.h"
#include "base/JsonCursor.h"

#include <gtest/gtest.h>

#include <limits>
#include <string>

namespace facet
{

namespace
{

using namespace std::string_literals;

void writeSample(JsonWriter &writer)
{
    writer.beginObject();
    writer.key("a");
    writer.beginArray();
    writer.number(std::int64_t{1});
    writer.string("中\n");
    writer.beginObject();
    writer.endObject();
    writer.beginArray();
    writer.endArray();
    writer.endArray();
    writer.key("b");
    writer.boolean(true);
    writer.key("c");
    writer.null();
    writer.endObject();
}

TEST(JsonWriterTest, WritesCompactly)
{
    std::string out;
    JsonWriter writer(out);
    writeSample(writer);
    EXPECT_EQ(out, R"({"a":[1,"中\n",{},[]],"b":true,"c":null})");
}

TEST(JsonWriterTest, WritesIndented)
{
    std::string out;
    JsonWriter writer(out, JsonWriter::Style::Indented);
    writeSample(writer);
    EXPECT_EQ(out, "{\n  \"a\": [\n    1,\n    \"中\\n\",\n    {},\n    []\n  ],\n  \"b\": true,\n  \"c\": null\n}");
}

TEST(JsonWriterTest, EscapesOnlyWhatMustBe)
{
    std::string out;
    appendJsonString(out, "\0\x01\x1f\b\f\n\r\t\"\\/\x7f€😀 plain text of some length\x1e"s);
    EXPECT_EQ(out, "\"\\u0000\\u0001\\u001f\\b\\f\\n\\r\\t\\\"\\\\/\x7f€😀 plain text of some length\\u001e\"");
}

TEST(JsonWriterTest, FindsWhatToEscapeAtEveryOffset)
{
    for (std::size_t offset = 0; offset < 40; ++offset) {
        for (const char special : {'"', '\\', '\n', '\x1f', '\0'}) {
            std::string text(40, offset % 2 == 0 ? 'x' : '\xFF');
            text[offset] = special;
            std::string out;
            appendJsonString(out, text);
            EXPECT_GT(out.size(), text.size() + 2) << "offset " << offset;
        }
    }
}

TEST(JsonWriterTest, EscapesSeveralInOneText)
{
    for (std::size_t size = 1; size <= 40; ++size) {
        for (std::size_t first = 0; first < size; ++first) {
            for (std::size_t second = first; second < size; ++second) {
                std::string text(size, 'x');
                text[first] = '\n';
                text[second] = '"';
                std::string out;
                appendJsonString(out, text);
                EXPECT_EQ(JsonCursor(out).text(), text);
            }
        }
    }
}

std::string spelled(double value)
{
    std::string out;
    JsonWriter(out).number(value);
    return out;
}

TEST(JsonWriterTest, NumbersReadBackAsTheSameDouble)
{
    EXPECT_EQ(spelled(0), "0");
    EXPECT_EQ(spelled(100), "100");
    EXPECT_EQ(spelled(81.2), "81.2");
    for (const double value : {200.0 / 3.0, 0.1, 1.0 / 3.0, 99.99999999999999}) {
        EXPECT_EQ(std::stod(spelled(value)), value);
    }
    EXPECT_EQ(spelled(std::numeric_limits<double>::quiet_NaN()), "null");
    EXPECT_EQ(spelled(std::numeric_limits<double>::infinity()), "null");
}

} // namespace

} // namespace facet
