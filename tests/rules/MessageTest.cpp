// Messages are what the officer reads: what was found, what is missing, how many and which.
#include "catalogue/BuiltInForms.h"
#include "rules/Evaluate.h"
#include "rules/MemoryFacts.h"
#include "rules/Sheet.h"
#include "rules/Wording.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <limits>

namespace facet
{

namespace
{

Text messageOf(std::string_view filledIn, std::string_view requirement, std::size_t check)
{
    return resultOf(judged(sheet(filledIn)), requirement).checks.at(check).message;
}

/// An assessment with 212 complete usage records, but for those at the positions given.
Assessment usageLacking(const char *field, const std::vector<std::size_t> &positions)
{
    Assessment assessment = sheet(R"({"records": {"A.7": [{"system_no": "S-01", "person": "甲", "person_unit": "本单位",
        "started_at": "2026-03-01T08:00", "ended_at": "2026-03-01T08:05", "content": "开门"}]}})");
    std::vector<Row> &rows = assessment.records["A.7"];
    rows.resize(212, rows.front());
    for (const std::size_t position : positions) {
        rows.at(position - 1).values.at(*guide().table("A.7")->fieldIndex(field)) = FieldValue{};
    }
    return assessment;
}

TEST(Message, SaysHowManyRowsOfHowManyAndWhich)
{
    const AssessmentResult result = judged(usageLacking("ended_at", {4, 9, 11}));
    const Text &message = resultOf(result, "5.5.6-e").checks.at(0).message;
    EXPECT_EQ(message.zh, "表 A.7 的 212 条中有 3 条缺「使用结束时间」：第 4、9、11 行。");
    EXPECT_EQ(message.en, "3 of 212 records in A.7 lack \"End of use\": rows 4, 9, 11.");
}

TEST(Message, ShowsFiveRowsAndThatThereAreMore)
{
    const AssessmentResult result = judged(usageLacking("content", {1, 2, 3, 5, 8, 13}));
    const Text &message = resultOf(result, "5.5.6-e").checks.at(0).message;
    EXPECT_EQ(message.zh, "表 A.7 的 212 条中有 6 条缺「使用内容」：第 1、2、3、5、8 行等。");
    EXPECT_EQ(message.en, "6 of 212 records in A.7 lack \"Details of use\": rows 1, 2, 3, 5, 8 and others.");
}

TEST(Message, GroupsCountsAsTheFieldsDo)
{
    EXPECT_EQ(Digits(0).text(), "0");
    EXPECT_EQ(Digits(999).text(), "999");
    EXPECT_EQ(Digits(1000).text(), "1,000");
    EXPECT_EQ(Digits(184088).text(), "184,088");
    EXPECT_EQ(Digits(-123456).text(), "-123,456");
    EXPECT_EQ(Digits(std::numeric_limits<std::int64_t>::min()).text(), "-9,223,372,036,854,775,808");
}

TEST(Message, NamesOnlyTheFieldsThatAreMissing)
{
    const Text message =
        messageOf(R"({"records": {"A.4": [{"name": "甲", "staff_no": "1", "department": "处", "post": "岗"},
                                                          {"name": "乙", "staff_no": "2"}]}})",
                  "5.3.1-a", 0);
    EXPECT_EQ(message.zh, "表 A.4 的 2 人中有 1 人缺「部门」或「岗位」：第 2 行。");
    EXPECT_EQ(message.en, "1 of 2 people in A.4 lacks \"Department\" or \"Post\": row 2.");
}

TEST(Message, NamesTheMeasureThatIsMissing)
{
    const Text message = messageOf(R"({"answers": {"A.6.5": {"choice": "yes"}}})", "5.5.3-b", 0);
    EXPECT_EQ(message.en, "A.6.5 says connected to the Internet, but names no protective measure.");
    EXPECT_EQ(message.zh, "A.6.5 填写连接互联网，但未写明网络安全保护措施。");
}

TEST(Message, NamesTheItemThatIsNotFilledIn)
{
    const Text message = messageOf("{}", "5.2.2-a", 0);
    EXPECT_EQ(message.zh, "A.1.4（系统数量）尚未填写。");
    EXPECT_EQ(message.en, "A.1.4 (Number of systems) is not filled in yet.");
}

TEST(Message, SaysWhatWasFilledIn)
{
    EXPECT_EQ(messageOf(R"({"answers": {"A.1.4": 3}})", "5.2.2-a", 0).zh, "A.1.4（系统数量）已填写：3。");
    EXPECT_EQ(messageOf(R"({"answers": {"A.1.5": {"general": 2, "key": 0}}})", "5.2.2-b", 0).en,
              "A.1.5 (Importance of businesses) is filled in: Key 0, General 2.");
    EXPECT_EQ(messageOf(R"({"answers": {"A.5.3": {"choice": "yes"}}})", "5.4.2-a", 0).zh,
              "A.5.3（数据留存）已填写：是。");
    EXPECT_EQ(messageOf(R"({"answers": {"A.5.2": [{"type": "姓名"}, {}]}})", "5.4.1-b", 0).en,
              "A.5.2 (Linked personal information) is filled in: 1 entry.");
}

TEST(Message, ComparesCountsOnBothSides)
{
    const Text differs = messageOf(R"({"answers": {"A.1.4": 3}, "records": {"A.2": [{}]}})", "5.2.2-a", 1);
    EXPECT_EQ(differs.zh, "表 A.2 的记录有 1 个，而 A.1.4 填写 3。");
    EXPECT_EQ(differs.en, "The rows in A.2 number 1, but A.1.4 says 3.");
    const Text missing = messageOf(R"({"answers": {"A.1.4": 3}})", "5.2.2-a", 1);
    EXPECT_EQ(missing.zh, "A.1.4 填写 3，而表 A.2 的记录还没有填写。");
    EXPECT_EQ(missing.en, "A.1.4 says 3, but the rows in A.2 are not entered yet.");
}

TEST(Message, SpellsTheCategoriesThatDiffer)
{
    const Text message = messageOf(
        R"({"answers": {"A.1.5": {"key": 1, "general": 3}}, "records": {"A.2": [{"business_importance": {"general": 3, "important": 2}}]}})",
        "5.2.2-b", 2);
    EXPECT_EQ(message.zh, "A.1.5（业务重要程度）与表 A.2 的合计不一致：关键 1（表中合计 0）、重要 0（表中合计 2）。");
}

TEST(Message, ListsValuesThatStandNowhereElse)
{
    const Text message = messageOf(
        R"({"records": {"A.2": [{"system_no": "S-01"}], "A.7": [{"system_no": "S-09"}, {"system_no": "S-01"}, {"system_no": "S-02"}]}})",
        "5.5.6-e", 2);
    EXPECT_EQ(message.zh, "表 A.7 的 3 条中有 2 条的「系统编号」在表 A.2 中找不到：S-02、S-09（第 1、3 行）。");
    EXPECT_EQ(message.en, "2 of 3 records in A.7 have a \"System no.\" that is not in A.2: S-02, S-09 (rows 1, 3).");
}

TEST(Message, NamesTheMaterialThatIsMissing)
{
    const Text message =
        messageOf(R"({"answers": {"A.8.9": {"choices": ["logs", "documents", "face_data"]}}})", "5.6.4-a", 0);
    EXPECT_EQ(message.zh, "A.8.9（退出移交材料）缺少「服务中产生和收集的数据、文件」、「程序代码」。");
    EXPECT_EQ(message.en, "A.8.9 (Handover on exit) lacks \"Data and files produced or collected during the service\" "
                          "and \"Program code\".");
}

TEST(Message, SaysWhatIsNotLookedAtAndWhy)
{
    EXPECT_EQ(messageOf(R"({"not_applicable": {"A.7": " 无此操作 "}})", "5.5.6-e", 0).zh,
              "表 A.7 已标为不适用（无此操作），此项不检查。");
    EXPECT_EQ(messageOf(R"({"answers": {"A.1.4": 0}})", "5.4.2-f", 0).en,
              "A.1.4 is 0 and A.2 has no row; there is nothing to check.");
    EXPECT_EQ(messageOf(R"({"answers": {"A.1.1": {"choice": "research"}}})", "5.2.1-a", 1).zh,
              "A.1.1 未选择「其他」，无须填写「其他单位类型」。");
}

TEST(Message, OfARequirementOfTheFormComesBeforeTheGeneralOne)
{
    EXPECT_EQ(messageOf(R"({"answers": {"A.1.2": {"choice": "no"}}})", "5.2.1-b", 0).zh,
              guide().requirement("5.2.1-b")->checks[0].texts[0].outcome == "fail"
                  ? guide().requirement("5.2.1-b")->checks[0].texts[0].text.zh
                  : guide().requirement("5.2.1-b")->checks[0].texts[1].text.zh);
}

TEST(Message, FillsThePlaceholdersOfAFormsOwnText)
{
    std::vector<FormFile> files = builtInForms();
    nlohmann::json tree = nlohmann::json::parse(files.back().text);
    for (nlohmann::json &requirement : tree["requirements"]) {
        if (requirement["id"] == "5.5.6-e") {
            requirement["checks"][0]["texts"] = {
                {"partial",
                 {{"zh", "{violations}/{total} 不全：{rows}"}, {"en", "{rows}: {violations} of {total} incomplete"}}}};
            requirement["checks"][2]["texts"] = {{"fail", {{"zh", "没有 {values}"}, {"en", "no {values}"}}}};
        }
    }
    files.back().text = tree.dump();
    const Catalogue catalogue = Catalogue::load(files).value();
    Assessment assessment = usageLacking("person", {2, 7});
    assessment.records["A.2"].push_back(Row{std::vector<FieldValue>(guide().table("A.2")->fields.size())});
    const AssessmentResult result = evaluate(catalogue, MemoryFacts(catalogue, assessment));
    const RequirementResult &found = resultOf(result, "5.5.6-e");
    EXPECT_EQ(found.checks[0].message.zh, "2/212 不全：第 2、7 行");
    EXPECT_EQ(found.checks[0].message.en, "rows 2, 7: 2 of 212 incomplete");
    EXPECT_EQ(found.checks[2].message.en, "no S-01");
}

} // namespace

} // namespace facet
