#include "exchange/ResultReader.h"
#include "exchange/AssessmentJson.h"
#include "exchange/GeneratedAssessments.h"
#include "rules/Evaluate.h"
#include "rules/MemoryFacts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace facet
{

namespace
{

using ::testing::ElementsAre;

std::string replaced(std::string text, const std::string &from, const std::string &to)
{
    return text.replace(text.find(from), from.size(), to);
}

AssessmentResult judged(unsigned seed)
{
    const Assessment assessment = AssessmentGenerator(guideCatalogue(), seed).make();
    return evaluate(guideCatalogue(), MemoryFacts(guideCatalogue(), assessment));
}

/// The place at which reading fails.
std::string faultOf(const std::string &text)
{
    const auto read = readResult(text);
    return read ? "none" : read.error().place;
}

TEST(ResultReaderTest, WhatWasWrittenIsReadBack)
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        AssessmentResult result = judged(seed);
        const auto read = readResult(writeResult(guideCatalogue(), result, "unit.json"));
        ASSERT_TRUE(read.has_value()) << "seed " << seed << " at " << read.error().place;
        for (SystemPriority &system : result.priorities) {
            system.systemName.clear(); // is not in the JSON
        }
        EXPECT_EQ(read->result, result) << "seed " << seed;
        ASSERT_EQ(read->requirements.size(), guideCatalogue().requirements().size());
        EXPECT_EQ(read->requirements[7], guideCatalogue().requirements()[7].id);
    }
}

TEST(ResultReaderTest, AnotherCataloguesRequirementsAndFurtherMembersAreTaken)
{
    const auto read = readResult(
        R"({"format":"facet-result","version":1,"new":[{"a":[1,{}]}],"score":{"value":null,"low":0,"high":50.5,"more":1},)"
        R"("conclusion":"rectify","clauses":[{"id":"5.9","value":1,"low":1,"high":1,"completeness":1}],)"
        R"("requirements":[{"id":"5.9.1-z","verdict":"partial","severity":"minor","reason":null},)"
        R"({"id":"5.90.1-a","verdict":"undetermined","severity":"open"}]})");
    ASSERT_TRUE(read.has_value()) << read.error().place;
    EXPECT_THAT(read->requirements, ElementsAre("5.9.1-z", "5.90.1-a"));
    EXPECT_EQ(read->result.score.high, 50.5);
    EXPECT_EQ(read->result.score.value, std::nullopt);
    EXPECT_EQ(read->result.score.applicable, 2);
    EXPECT_EQ(read->result.score.determined, 1);
    EXPECT_EQ(read->result.clauses.at(0).score.applicable, 1) << "5.90 is no part of 5.9";
    EXPECT_EQ(read->result.requirements[0].severity, Severity::Minor);
    EXPECT_EQ(read->result.requirements[0].reason, std::nullopt);
}

TEST(ResultReaderTest, WhatIsNoResultIsNamedWithItsPlace)
{
    const std::string whole = writeResult(guideCatalogue(), judged(3), {});
    EXPECT_EQ(faultOf(whole), "none");
    EXPECT_EQ(faultOf(replaced(whole, "facet-result", "facet-report")), "/format");
    EXPECT_EQ(faultOf(replaced(whole, R"("version":1)", R"("version":2)")), "/version");
    EXPECT_EQ(faultOf(replaced(whole, R"("score":{"value")", R"("score":{"low":"?","value")")), "/score/low");
    EXPECT_EQ(faultOf(replaced(whole, R"("conclusion":")", R"("conclusion":"un)")), "/conclusion");
    EXPECT_EQ(faultOf(replaced(whole, R"("verdict":")", R"("verdict":"?)")), "/requirements/0/verdict");
    EXPECT_EQ(faultOf(replaced(whole, R"("outcome":")", R"("outcome":"?)")), "/requirements/0/checks/0/outcome");
    EXPECT_EQ(faultOf(replaced(whole, R"("id":"5.2")", R"("id":5.2)")), "/clauses/0/id");
    EXPECT_EQ(faultOf(R"({"format":"facet-result","version":1})"), "");
    EXPECT_EQ(faultOf(R"({"version":1,"requirements":[]})"), "");
    EXPECT_EQ(readResult("").error().code, ErrorCode::InvalidInput);
}

} // namespace
} // namespace facet
