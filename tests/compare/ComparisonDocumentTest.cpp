#include "compare/ComparisonDocument.h"

#include "compare/ComparisonFixture.h"
#include "compare/ComparisonJson.h"
#include "report/HtmlCheck.h"
#include "report/Report.h"

#include <nlohmann/json.hpp>

namespace facet
{
namespace
{

using nlohmann::json;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

class ComparisonDocumentTest : public ComparisonTest
{
protected:
    ComparisonDocumentTest()
    {
        before.header = {"id-1", "2025 年度评估", "某市政务服务中心", "王检查", "2025-03-28", Status::Final};
        after.header = {"id-2", "2026 年度评估", "某市政务服务中心", "王检查", "2026-03-31", Status::Draft};
        before.answers["A.1.13"] = ChoiceAnswer{"no", {}};
        after.answers["A.1.13"] = ChoiceAnswer{"yes", {}};
        before.notes["A.6.5"] = "终端仅接入政务专网";
        after.notes["A.6.5"] = "终端仅接入互联网专线";
        before.records["A.2"] = {row("A.2", {{"system_no", "S-02"}, {"version", "V3.2"}})};
        after.records["A.2"] = {row("A.2", {{"system_no", "S-02"}, {"version", "V4.0"}})};
        usage = {10, 12, true, {{"S-02", "2025-03", 10, 0}, {"S-02", "", 0, 12}}, 0};
    }
    [[nodiscard]] std::string html(Language language = Language::Chinese) const
    {
        return renderHtml(buildComparisonDocument(catalogue(), compared(), {language, "2026-03-31 12:05", "1.0"}));
    }
};

TEST_F(ComparisonDocumentTest, TellsWhatChangedInBothLanguages)
{
    const std::string chinese = html();
    EXPECT_THAT(faultsOf(chinese), IsEmpty());
    for (const char *text : {"2025 年度评估（2025-03-28，定稿）", "2026 年度评估（2026-03-31，草稿）", "↑ 变好",
                             "终端仅接入<del>政务专网</del> <ins>互联网专线</ins>", "<del>V3.2</del> <ins>V4.0</ins>",
                             "2025-03", "无有效时间", "两次评估用同一版规则目录（1）"}) {
        EXPECT_THAT(chinese, HasSubstr(text));
    }
    const std::string english = html(Language::English);
    EXPECT_THAT(faultsOf(english), IsEmpty());
    EXPECT_THAT(english, HasSubstr("↑ Better"));
    EXPECT_THAT(english, HasSubstr("no valid time"));
    EXPECT_THAT(english, Not(HasSubstr("变好")));
}

TEST_F(ComparisonDocumentTest, WhatIsTypedCannotBecomeMarkup)
{
    const std::string bad = "<script>alert('x')</script>&\"";
    before.header.title = bad;
    after.header.unit = bad;
    after.notes["A.6.5"] = bad;
    after.answers["A.6.5"] = ChoiceAnswer{"yes", {{"measures", bad}}};
    after.judgements["5.2.3-d"] = {Verdict::Conform, bad};
    after.records["A.2"] = {row("A.2", {{"system_no", bad}, {"version", bad}})};
    usage.counts = {{bad, "2026-03", 0, 1}};
    const std::string text = html();
    EXPECT_THAT(faultsOf(text), IsEmpty());
    EXPECT_THAT(text, Not(HasSubstr("<script")));
    EXPECT_THAT(text, HasSubstr("&lt;script&gt;"));
}

TEST_F(ComparisonDocumentTest, NothingChangedIsSaid)
{
    before = after;
    usage = {5, 5, false, {{"S-02", "2025-03", 5, 5}}, 0};
    const std::string text = html();
    EXPECT_THAT(faultsOf(text), IsEmpty());
    EXPECT_THAT(text, HasSubstr("没有变化。"));
    EXPECT_THAT(text, HasSubstr("两次都是 5 条，内容相同"));
    EXPECT_THAT(text, Not(HasSubstr("<del>")));
}

TEST_F(ComparisonDocumentTest, RowsBeyondTheMostAreCounted)
{
    for (std::size_t i = 0; i < mostPrintedRows + 7; ++i) {
        after.records["A.4"].push_back(row("A.4", {{"staff_no", "N" + std::to_string(i)}}));
    }
    EXPECT_THAT(html(), HasSubstr("另有 7 行有变化，未列出。"));
}

TEST_F(ComparisonDocumentTest, AnotherCatalogueIsNoted)
{
    Comparison comparison = compared();
    comparison.before.catalogueVersion = "0.9";
    comparison.otherCatalogue = true;
    const std::string text = renderHtml(buildComparisonDocument(catalogue(), comparison, {}));
    EXPECT_THAT(text, HasSubstr("两次评估用的规则目录不同（前次 0.9，后次 1）"));
}

TEST_F(ComparisonDocumentTest, TheJsonHoldsEverythingInItsOwnValues)
{
    after.judgements["5.2.3-d"] = {Verdict::Conform, "已备案"};
    after.parameters["regulator_user_threshold"] = 50'000;
    const json document = json::parse(writeComparison(catalogue(), compared()));
    EXPECT_EQ(document["format"], "facet-comparison");
    EXPECT_EQ(document["version"], 1);
    EXPECT_EQ(document["before"]["title"], "2025 年度评估");
    EXPECT_EQ(document["before"]["status"], "final");
    EXPECT_EQ(document["after"]["catalogue"], (json{{"version", "1"}, {"digest", nullptr}}));
    EXPECT_EQ(document["requirements"].size(), 51U);
    const json rules = document["requirements"][indexOf("5.2.5-b")];
    EXPECT_EQ(rules, (json{{"id", "5.2.5-b"},
                           {"before", "nonconform"},
                           {"after", "conform"},
                           {"change", "better"},
                           {"changed", {"A.1.13"}}}));
    EXPECT_EQ(document["targets"][0]["before"], (json{{"answer", {{"choice", "no"}}}}));
    EXPECT_EQ(document["targets"][1]["words"]["zh"][0]["runs"],
              (json{{{"same", "终端仅接入"}}, {{"removed", "政务专网"}}, {{"added", "互联网专线"}}}));
    EXPECT_EQ(document["tables"][0]["rows"][0]["cells"][0],
              (json{{"field", "version"}, {"before", "V3.2"}, {"after", "V4.0"}}));
    EXPECT_EQ(document["usage"]["counts"][1]["month"], nullptr);
    EXPECT_EQ(document["judgements"][0]["after"]["verdict"], "conform");
    EXPECT_EQ(document["parameters"][0]["before"], 100'000);
}

} // namespace
} // namespace facet
