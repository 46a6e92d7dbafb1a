#include "assessment/ValueWriter.h"
#include "exchange/AssessmentJson.h"
#include "exchange/AssessmentWriter.h"
#include "exchange/GeneratedAssessments.h"
#include "exchange/MessageDigest.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace facet
{

namespace
{

/// What a file can hold of it: an answer that says nothing isn't one.
Assessment withoutEmptyAnswers(Assessment assessment)
{
    std::erase_if(assessment.answers, [](const auto &entry) { return !holdsSomething(entry.second); });
    return assessment;
}

TEST(AssessmentRoundTripTest, GeneratedAssessmentsComeBackAndTheirTextIsStable)
{
    for (std::uint32_t seed = 1; seed <= 300; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        const Assessment assessment = AssessmentGenerator(guideCatalogue(), seed).make();
        const std::string text = writeAssessment(guideCatalogue(), assessment);
        const Expected<Assessment> back = readAssessment(guideCatalogue(), text);
        ASSERT_TRUE(back) << back.error().place << ": " << back.error().message.en;
        EXPECT_EQ(*back, withoutEmptyAnswers(assessment));
        EXPECT_EQ(writeAssessment(guideCatalogue(), *back), text);
    }
}

TEST(AssessmentRoundTripTest, TheCanonicalTextIsSortedAndIndented)
{
    const Assessment assessment = AssessmentGenerator(guideCatalogue(), 7).make();
    const std::string text = writeAssessment(guideCatalogue(), assessment);
    EXPECT_EQ(text, nlohmann::json::parse(text).dump(2) + "\n"); // that library sorts members, too
}

TEST(AssessmentRoundTripTest, ASmallFileAsItIsWritten)
{
    const std::string given = R"({"version": 1, "format": "facet-assessment",
        "records": {"A.9": [], "A.2": [{"system_no": "S-01", "network": "intranet", "provider": ""}, {}]},
        "notes": {"A.1.2": ""}, "parameters": {},
        "answers": {"A.1.4": 2, "A.1.10": "", "A.1.1": {"details": {"name": ""}, "choice": "government"}},
        "assessment": {"title": "年度\u8bc4\u4f30", "unit": "", "date": " 2026-03-31 "}})";
    const Expected<Assessment> read = readAssessment(guideCatalogue(), given);
    ASSERT_TRUE(read) << read.error().place;
    EXPECT_EQ(writeAssessment(guideCatalogue(), *read), R"({
  "answers": {
    "A.1.1": {
      "choice": "government"
    },
    "A.1.4": 2
  },
  "assessment": {
    "date": "2026-03-31",
    "status": "draft",
    "title": "年度评估"
  },
  "format": "facet-assessment",
  "records": {
    "A.2": [
      {
        "network": "intranet",
        "system_no": "S-01"
      },
      {}
    ]
  },
  "version": 1
}
)");
}

TEST(AssessmentRoundTripTest, TypedTextsAreKeptExactly)
{
    const std::string odd = R"("　 31.3.2026 \u0000 😀\r\n ")";
    const std::string given = R"({"format": "facet-assessment", "version": 1, "assessment": {"title": )" + odd +
                              R"(}, "records": {"A.2": [{"online_since": )" + odd + R"(}]}, "notes": {"A.7": )" + odd +
                              "}}";
    const Expected<Assessment> read = readAssessment(guideCatalogue(), given);
    ASSERT_TRUE(read);
    const std::string wanted("　 31.3.2026 \0 😀\r\n ", 23);
    EXPECT_EQ(read->header.title, wanted);
    EXPECT_EQ(read->notes.at("A.7"), wanted);
    const std::size_t field = guideCatalogue().table("A.2")->fieldIndex("online_since").value();
    EXPECT_EQ(std::get<std::string>(read->records.at("A.2").front().values[field]), wanted);
}

TEST(AssessmentRoundTripTest, VeryLongTextsAndManyRows)
{
    Assessment assessment;
    assessment.header.title = "大";
    assessment.notes["A.1.2"] = std::string(10'000'000, 'x');
    const Table &usage = *guideCatalogue().table("A.7");
    for (int index = 0; index < 50'000; ++index) {
        Row row{std::vector<FieldValue>(usage.fields.size())};
        row.values[0] = "S-" + std::to_string(index);
        assessment.records["A.7"].push_back(std::move(row));
    }
    const Expected<Assessment> back = readAssessment(guideCatalogue(), writeAssessment(guideCatalogue(), assessment));
    ASSERT_TRUE(back);
    EXPECT_EQ(*back, assessment);
}

TEST(CanonicalAssessmentWriterTest, StreamedRowsGiveTheSameTextInSmallPieces)
{
    const Assessment whole = AssessmentGenerator(guideCatalogue(), 11).make();
    Assessment rest = whole;
    rest.records.clear();
    std::string text;
    Sm3 digest;
    std::size_t largest = 0;
    CanonicalAssessmentWriter writer(guideCatalogue(), [&](std::string_view piece) {
        text += piece;
        digest.update(piece);
        largest = std::max(largest, piece.size());
    });
    const auto rows = [&](const Table &table, const CanonicalAssessmentWriter::TakeRow &take) -> Expected<void> {
        if (const auto found = whole.records.find(table.id); found != whole.records.end()) {
            for (int times = 0; times < 1; ++times) {
                std::ranges::for_each(found->second, take);
            }
        }
        return {};
    };
    ASSERT_TRUE(writer.write(rest, rows));
    EXPECT_EQ(text, writeAssessment(guideCatalogue(), whole));
    EXPECT_EQ(digest.hex(), sm3Hex(text));
    EXPECT_LT(largest, 200'000U);
}

TEST(CanonicalAssessmentWriterTest, AMillionRowsPassInPieces)
{
    Assessment assessment;
    assessment.header.title = "日志";
    std::size_t size = 0;
    std::size_t largest = 0;
    CanonicalAssessmentWriter writer(guideCatalogue(), [&](std::string_view piece) {
        size += piece.size();
        largest = std::max(largest, piece.size());
    });
    const auto rows = [&](const Table &table, const CanonicalAssessmentWriter::TakeRow &take) -> Expected<void> {
        if (table.id == "A.7") {
            Row row{std::vector<FieldValue>(table.fields.size())};
            row.values[0] = std::string("S-01");
            for (int index = 0; index < 1'000'000; ++index) {
                take(row);
            }
        }
        return {};
    };
    ASSERT_TRUE(writer.write(assessment, rows));
    EXPECT_GT(size, 40'000'000U);
    EXPECT_LT(largest, 200'000U);
}

TEST(ReadAssessmentIntoTest, WhatWasThereBeforeLeavesNoTrace)
{
    Assessment used;
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
        const Assessment made = AssessmentGenerator(guideCatalogue(), seed).make();
        const std::string text = writeAssessment(guideCatalogue(), made);
        if (seed % 7 == 0) { // a fault on the way
            EXPECT_FALSE(readAssessmentInto(used, guideCatalogue(), text.substr(0, text.size() / 2))) << seed;
        }
        ASSERT_TRUE(readAssessmentInto(used, guideCatalogue(), text)) << seed;
        EXPECT_EQ(used, readAssessment(guideCatalogue(), text)) << seed;
    }
    ASSERT_TRUE(readAssessmentInto(used, guideCatalogue(),
                                   R"({"format": "facet-assessment", "version": 1, "assessment": {"title": "空"}})"));
    Assessment empty;
    empty.header.title = "空";
    EXPECT_EQ(used, empty);
}

TEST(CanonicalAssessmentWriterTest, AFailingSourceEndsTheWriting)
{
    CanonicalAssessmentWriter writer(guideCatalogue(), [](std::string_view) {});
    const auto rows = [](const Table &, const CanonicalAssessmentWriter::TakeRow &) -> Expected<void> {
        return failure(ErrorCode::Storage, "A.2", {"读不出", "can't be read"});
    };
    const Expected<void> written = writer.write(Assessment{}, rows);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::Storage);
}

} // namespace

} // namespace facet
