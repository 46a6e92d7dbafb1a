#include "exchange/AssessmentJson.h"
#include "exchange/GeneratedAssessments.h"
#include "rules/Evaluate.h"
#include "rules/MemoryFacts.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <set>

namespace facet
{

namespace
{

using nlohmann::ordered_json;

AssessmentResult judged(const Assessment &assessment)
{
    return evaluate(guideCatalogue(), MemoryFacts(guideCatalogue(), assessment));
}

std::vector<std::string> keysOf(const ordered_json &object)
{
    std::vector<std::string> keys;
    for (const auto &entry : object.items()) {
        keys.push_back(entry.key());
    }
    return keys;
}

TEST(ResultJsonTest, MembersStandInTheOrderOfTheFormat)
{
    const ordered_json result = ordered_json::parse(
        writeResult(guideCatalogue(), judged(AssessmentGenerator(guideCatalogue(), 3).make()), "unit.json"));
    EXPECT_EQ(keysOf(result), (std::vector<std::string>{"format", "version", "file", "score", "conclusion", "clauses",
                                                        "priorities", "requirements"}));
    EXPECT_EQ(result["format"], "facet-result");
    EXPECT_EQ(result["version"], 1);
    EXPECT_EQ(result["file"], "unit.json");
    EXPECT_EQ(keysOf(result["score"]), (std::vector<std::string>{"value", "low", "high", "completeness"}));
    EXPECT_EQ(keysOf(result["clauses"][0]), (std::vector<std::string>{"id", "value", "low", "high", "completeness"}));
    EXPECT_EQ(keysOf(result["requirements"][0]), (std::vector<std::string>{"id", "level", "critical", "computed",
                                                                           "verdict", "severity", "reason", "checks"}));
}

TEST(ResultJsonTest, RequirementsAndChecksStandAsInTheCatalogue)
{
    const ordered_json result = ordered_json::parse(
        writeResult(guideCatalogue(), judged(AssessmentGenerator(guideCatalogue(), 5).make()), "-"));
    const auto &requirements = guideCatalogue().requirements();
    ASSERT_EQ(result["requirements"].size(), requirements.size());
    const std::set<CheckKind> withRows = {
        CheckKind::Filled, CheckKind::Unique,     CheckKind::Ordered,  CheckKind::Known,
        CheckKind::None,   CheckKind::ListFilled, CheckKind::Priority, CheckKind::NoUseAfterLeaving};
    for (std::size_t index = 0; index < requirements.size(); ++index) {
        const ordered_json &written = result["requirements"][index];
        EXPECT_EQ(written["id"], requirements[index].id);
        ASSERT_EQ(written["checks"].size(), requirements[index].checks.size());
        for (std::size_t at = 0; at < requirements[index].checks.size(); ++at) {
            const Check &check = requirements[index].checks[at];
            const ordered_json &found = written["checks"][at];
            EXPECT_EQ(found["check"], checkId(check.kind));
            EXPECT_EQ(found["items"].get<std::vector<std::string>>(), check.touches);
            EXPECT_EQ(found.contains("rows"), withRows.contains(check.kind)) << requirements[index].id << " " << at;
            EXPECT_FALSE(found["message"]["zh"].get<std::string>().empty());
            EXPECT_FALSE(found["message"]["en"].get<std::string>().empty());
        }
    }
}

TEST(ResultJsonTest, WhatIsNotThereIsNull)
{
    AssessmentResult result;
    result.score = {std::nullopt, 0.0, 100.0, 1.0 / 3.0, 3, 1};
    result.priorities = {{"", "无编号", Adoption::Unknown}, {"S-01", "", Adoption::Avoid}};
    RequirementResult first;
    first.severity = Severity::Open;
    first.reason = "理由 \"x\"";
    result.requirements = {first, RequirementResult{}};
    const ordered_json written = ordered_json::parse(writeResult(guideCatalogue(), result, "x"));
    EXPECT_TRUE(written["score"]["value"].is_null());
    EXPECT_EQ(written["score"]["low"].get<double>(), 0.0);
    EXPECT_EQ(written["score"]["completeness"].get<double>(), 1.0 / 3.0);
    EXPECT_TRUE(written["priorities"][0]["system_no"].is_null());
    EXPECT_EQ(written["priorities"][1]["system_no"], "S-01");
    EXPECT_EQ(written["priorities"][1]["priority"], "avoid");
    EXPECT_EQ(written["requirements"][0]["severity"], "open");
    EXPECT_EQ(written["requirements"][0]["reason"], "理由 \"x\"");
    EXPECT_TRUE(written["requirements"][1]["severity"].is_null());
    EXPECT_TRUE(written["requirements"][1]["reason"].is_null());
}

TEST(ResultJsonTest, IsOneLineOfUtf8WhateverTheFileIsCalled)
{
    const std::string text = writeResult(guideCatalogue(), AssessmentResult{}, "line\nbreak \xFF.json");
    EXPECT_EQ(text.find('\n'), std::string::npos);
    EXPECT_EQ(ordered_json::parse(text)["file"], "line\nbreak \xEF\xBF\xBD.json");
}

} // namespace

} // namespace facet
