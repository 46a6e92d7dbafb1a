#include "report/FilledAssessment.h"
#include "rules/Evaluate.h"
#include "rules/MemoryFacts.h"

#include <gmock/gmock.h>

namespace facet
{
namespace
{

using testing::HasSubstr;
using testing::Not;

AssessmentResult judged(const Assessment &assessment)
{
    return evaluate(guide(), MemoryFacts(guide(), assessment));
}

template <typename T>
std::vector<T> blocksOf(const ReportDocument &document)
{
    std::vector<T> found;
    for (const Block &block : document.blocks) {
        if (const auto *value = std::get_if<T>(&block)) {
            found.push_back(*value);
        }
    }
    return found;
}

/// An A.2 row with one tally each.
Row systemRow(const std::string &number, Tally business)
{
    const Table &table = *guide().table("A.2");
    Row row;
    row.values.resize(table.fields.size());
    row.values[*table.fieldIndex("system_no")] = number;
    row.values[*table.fieldIndex("business_importance")] = std::move(business);
    row.values[*table.fieldIndex("user_importance")] = Tally{{"general", 5}};
    row.values[*table.fieldIndex("operator_importance")] = Tally{{"general", 1}};
    return row;
}

TEST(ReportContent, EveryTextOfAnAssessmentAppears)
{
    const FilledAssessment filled = filledAssessment("内容");
    for (const Language language : {Language::Chinese, Language::English}) {
        const std::string text = textOf(reportOf(filled.assessment, language));
        for (const std::string &typed : filled.texts) {
            EXPECT_THAT(text, HasSubstr(typed));
        }
        EXPECT_THAT(text, HasSubstr("7,654,321"));
        EXPECT_THAT(text, HasSubstr("1,234,567"));
    }
}

TEST(ReportContent, EveryRequirementAppearsWithItsVerdict)
{
    const ReportDocument document = reportOf(filledAssessment("内容").assessment);
    std::size_t rows = 0;
    for (const ReportTable &table : blocksOf<ReportTable>(document)) {
        for (const ReportTable::TableRow &row : table.rows) {
            if (row.anchor.starts_with("requirement-")) {
                EXPECT_EQ("requirement-" + row.cells.front().front().text, row.anchor);
                EXPECT_NE(row.cells.at(3).front().mark, ReportMark::None);
                ++rows;
            }
        }
    }
    EXPECT_EQ(rows, guide().requirements().size());
}

TEST(ReportContent, EveryFindingAppearsOnceTheGravestFirst)
{
    Assessment assessment;
    assessment.records["A.2"] = {systemRow("S-01", Tally{{"general", 1}}), systemRow("S-04", Tally{{"key", 1}})};
    assessment.answers["A.3.3"] = ChoiceAnswer{"no", {}};
    const AssessmentResult result = judged(assessment);
    const std::vector<FindingBlock> findings = blocksOf<FindingBlock>(reportOf(assessment));
    const int expected = result.count(Severity::Critical) + result.count(Severity::Major) +
                         result.count(Severity::Minor) + result.count(Severity::Observation) +
                         result.count(Severity::Open);
    ASSERT_EQ(findings.size(), static_cast<std::size_t>(expected));
    EXPECT_EQ(findings.front().requirement, "5.2.5-a");
    EXPECT_EQ(findings.front().severityMark, ReportMark::Critical);
    for (std::size_t i = 1; i < findings.size(); ++i) {
        EXPECT_LE(findings[i - 1].severityMark, findings[i].severityMark) << findings[i].requirement;
    }
}

TEST(ReportContent, TheFindingOnAdoptionNamesTheSystemsAndIsCalledOurReading)
{
    Assessment assessment;
    assessment.records["A.2"] = {systemRow("S-01", Tally{{"general", 1}}), systemRow("S-04", Tally{{"key", 1}})};
    const ReportDocument document = reportOf(assessment);
    const FindingBlock finding = blocksOf<FindingBlock>(document).front();
    ASSERT_EQ(finding.requirement, "5.2.5-a");
    EXPECT_THAT(finding.parts.front().lines.back().front().text, HasSubstr("面鉴自己的解读"));
    const auto table = std::find_if(finding.parts.begin(), finding.parts.end(),
                                    [](const FindingBlock::Part &part) { return part.table.has_value(); });
    ASSERT_NE(table, finding.parts.end());
    ASSERT_EQ(table->table->rows.size(), 2U);
    EXPECT_EQ(table->table->rows[0].cells.back().front().text, "宜采用");
    EXPECT_EQ(table->table->rows[1].cells.back().front().text, "不采用");
    EXPECT_EQ(table->table->rows[1].cells.front().front().link, "row-A.2-2");
    EXPECT_THAT(blocksOf<Cover>(document).front().conclusionReason, HasSubstr("S-04"));
}

TEST(ReportContent, TheCountsOfTheSummaryAreThoseOfTheResult)
{
    for (const Assessment &assessment : {filledAssessment("内容").assessment, Assessment{}}) {
        const AssessmentResult result = judged(assessment);
        const ReportDocument document = reportOf(assessment, Language::English);
        const CountStrip strip = blocksOf<CountStrip>(document).front();
        const std::vector<Severity> severities{Severity::Critical, Severity::Major, Severity::Minor,
                                               Severity::Observation, Severity::Open};
        ASSERT_EQ(strip.counts.size(), severities.size());
        for (std::size_t i = 0; i < severities.size(); ++i) {
            EXPECT_EQ(strip.counts[i].count, std::to_string(result.count(severities[i])));
        }
        const ReportTable verdicts = blocksOf<ReportTable>(document).front();
        const auto total = [&](std::size_t column) { return verdicts.rows.back().cells.at(column).front().text; };
        const auto shown = [](int count) { return count == 0 ? std::string("–") : std::to_string(count); };
        EXPECT_EQ(total(1), shown(result.count(Verdict::Conform)));
        EXPECT_EQ(total(2), shown(result.count(Verdict::Partial)));
        EXPECT_EQ(total(3), shown(result.count(Verdict::Nonconform)));
        EXPECT_EQ(total(4), shown(result.count(Verdict::NotApplicable)));
        EXPECT_EQ(total(5), shown(result.count(Verdict::Undetermined)));
        EXPECT_EQ(total(6), std::to_string(result.score.applicable));
    }
}

TEST(ReportContent, UsageRecordsAreCutAndTheReportSaysHowManyThereAre)
{
    Assessment assessment;
    assessment.records["A.7"].resize(5);
    for (Row &row : assessment.records["A.7"]) {
        row.values.resize(guide().table("A.7")->fields.size());
        row.values[3] = std::string("某人");
    }
    const AssessmentResult result = judged(assessment);
    const ReportInput input{guide(), assessment, result, {{"A.7", 1000000}}, {}, {}, "1.0"};
    ReportOptions options;
    options.usageRows = 3;
    const std::string text = textOf(buildReport(input, options));
    EXPECT_THAT(text, HasSubstr("共 1,000,000 条记录，此处列出前 3 条。"));
    EXPECT_THAT(text, HasSubstr("使用记录 1,000,000 条"));
    std::size_t shown = 0;
    for (const ReportTable &table : blocksOf<ReportTable>(buildReport(input, options))) {
        for (const ReportTable::TableRow &row : table.rows) {
            shown += row.anchor.starts_with("row-A.7-") ? 1U : 0U;
        }
    }
    EXPECT_EQ(shown, 3U);
    options.language = Language::English;
    EXPECT_THAT(textOf(buildReport(input, options)), HasSubstr("1,000,000 records; the first 3 are printed here."));
    options.usageRows = 0;
    EXPECT_THAT(textOf(buildReport(input, options)), HasSubstr("1,000,000 records, not printed in this report."));
}

TEST(ReportContent, AnEmptyAssessmentGivesAReportThatSaysSo)
{
    const ReportDocument document = reportOf(Assessment{});
    const Cover cover = blocksOf<Cover>(document).front();
    EXPECT_EQ(cover.conclusion, "未完成");
    EXPECT_EQ(cover.facts.front().value, "未填写");
    const std::string text = textOf(document);
    EXPECT_THAT(text, HasSubstr("本表没有记录。"));
    EXPECT_THAT(text, HasSubstr("没有人工判定或改判。"));
    EXPECT_THAT(text, HasSubstr("没有备注。"));
}

TEST(ReportContent, TheTrendTellsOfEarlierAssessmentsAndOfOtherCatalogues)
{
    Assessment assessment;
    assessment.header = {"", "2026 年度评估", "中心", "", "2026-03-31"};
    assessment.answers["A.1.2"] = ChoiceAnswer{"no", {}};
    const ReportDocument document = reportOf(assessment);
    const TrendChart chart = blocksOf<TrendChart>(document).front();
    ASSERT_EQ(chart.panels.size(), guide().clauses().size() + 1);
    ASSERT_EQ(chart.panels.front().points.size(), 2U);
    EXPECT_EQ(chart.panels.front().points[1].label, "2026");
    EXPECT_EQ(chart.panels.front().points[0].low, 0);
    EXPECT_EQ(chart.panels.front().points[0].high, 100);
    const std::string text = textOf(document);
    EXPECT_THAT(text, HasSubstr("中心截至本次的 2 次评估"));
    EXPECT_THAT(text, HasSubstr("2026-03-31 *"));
    EXPECT_THAT(text, HasSubstr("依据的规则目录与前一次评估不同（版本 1.0）"));
    ReportOptions options;
    options.trend = false;
    EXPECT_TRUE(blocksOf<TrendChart>(reportOf(assessment, options)).empty());
}

TEST(ReportContent, TablesAreNumberedWithoutGapWithAndWithoutATrend)
{
    for (const bool trend : {true, false}) {
        ReportOptions options;
        options.trend = trend;
        int next = 1;
        for (const ReportTable &table : blocksOf<ReportTable>(reportOf(Assessment{}, options))) {
            if (table.caption.starts_with("表 ") && !table.caption.starts_with("表 A.")) {
                EXPECT_EQ(table.caption.substr(0, table.caption.find("　")), "表 " + std::to_string(next));
                ++next;
            }
        }
        EXPECT_EQ(next, trend ? 8 : 6);
    }
}

TEST(ReportContent, AFirstAssessmentHasNoTrend)
{
    const Assessment assessment;
    const AssessmentResult result = judged(assessment);
    ReportInput input{guide(), assessment, result, {}, {}, {}, "1.0"};
    EXPECT_TRUE(blocksOf<TrendChart>(buildReport(input, {})).empty());
    input.trend = {{assessment.header, result, "1.0"}};
    EXPECT_TRUE(blocksOf<TrendChart>(buildReport(input, {})).empty());
}

TEST(ReportContent, OnlyADraftIsCalledDraft)
{
    Assessment assessment;
    ReportOptions options;
    options.classification = "内部";
    EXPECT_EQ(blocksOf<Cover>(reportOf(assessment, options)).front().boxes, (std::vector<std::string>{"内部", "草稿"}));
    EXPECT_EQ(reportOf(assessment, options).runningRight, "内部　草稿");
    assessment.header.status = Status::InReview;
    EXPECT_EQ(reportOf(assessment, options).runningRight, "内部　审核中");
    assessment.header.status = Status::Final;
    EXPECT_EQ(blocksOf<Cover>(reportOf(assessment, options)).front().boxes, (std::vector<std::string>{"内部"}));
    EXPECT_EQ(reportOf(assessment, options).runningRight, "内部");
}

TEST(ReportContent, ATableMarkedNotApplicableSaysWhyAndIsNotPrinted)
{
    FilledAssessment filled = filledAssessment("内容");
    filled.assessment.notApplicable["A.9"] = "全部自建自维，没有服务商";
    const std::string text = textOf(reportOf(filled.assessment));
    EXPECT_THAT(text, HasSubstr("不适用，理由：全部自建自维，没有服务商"));
    EXPECT_THAT(text, HasSubstr("已有 3 条记录，保留在工作簿中，不参与判定"));
    const FieldValue hidden = filled.assessment.records["A.9"].front().values.front();
    EXPECT_THAT(text, Not(HasSubstr(std::get<std::string>(hidden))));
}

TEST(ReportContent, AnOverrideIsShownWithWhatWasComputed)
{
    Assessment assessment;
    assessment.answers["A.1.2"] = ChoiceAnswer{"no", {}};
    assessment.judgements["5.2.1-b"] = Judgement{Verdict::Partial, "部门批文已报，待发"};
    const std::string text = textOf(reportOf(assessment));
    EXPECT_THAT(text, HasSubstr("自动判定不符合，改判为部分符合"));
    EXPECT_THAT(text, HasSubstr("理由：部门批文已报，待发"));
    EXPECT_THAT(text, HasSubstr("自动判定：不符合"));
}

TEST(ReportContent, AJudgementThatDoesNotCountSaysSo)
{
    Assessment assessment;
    assessment.answers["A.1.9"] = std::int64_t{10};
    assessment.judgements["5.2.3-d"] = Judgement{Verdict::Nonconform, "未备案"};
    const AssessmentResult result = judged(assessment);
    const std::string text = textOf(reportOf(assessment));
    EXPECT_THAT(text, HasSubstr("该记录不生效"));
    EXPECT_THAT(text, HasSubstr("未备案"));
}

TEST(ReportContent, WithoutRecordsTheCountsOfTableA1AreOneSystem)
{
    Assessment assessment;
    assessment.answers["A.1.5"] = Tally{{"key", 1}};
    assessment.answers["A.1.7"] = Tally{{"general", 100}};
    assessment.answers["A.1.8"] = Tally{{"general", 3}};
    const std::string text = textOf(reportOf(assessment));
    EXPECT_THAT(text, HasSubstr("全部系统（表 A.1 第 5、7、8 项）"));
    EXPECT_THAT(text, HasSubstr("以表 A.1 的数量作为一套系统计"));
}

TEST(ReportContent, TheMethodPrintsTheParameterThatWasUsed)
{
    Assessment assessment;
    EXPECT_THAT(textOf(reportOf(assessment)), HasSubstr("100,000\n100,000"));
    assessment.parameters["regulator_user_threshold"] = 5000;
    EXPECT_THAT(textOf(reportOf(assessment)), HasSubstr("5,000\n100,000"));
}

TEST(ReportContent, ChaptersLeftOutLeaveNoGapInTheNumbers)
{
    ReportOptions options;
    options.requirementsTable = false;
    options.filledTables = false;
    options.notes = false;
    std::vector<std::string> numbers;
    for (const Heading &heading : blocksOf<Heading>(reportOf(Assessment{}, options))) {
        if (heading.level == 1) {
            numbers.push_back(heading.number);
        }
    }
    EXPECT_EQ(numbers, (std::vector<std::string>{"1", "2", "3", "4", "5"}));
}

TEST(ReportContent, DetailsOfAnAnswerStandInTheEvidence)
{
    Assessment assessment;
    assessment.answers["A.3.2"] = ChoiceAnswer{"yes", {{"measures", "  "}}};
    EXPECT_THAT(textOf(reportOf(assessment)), HasSubstr("是，采取的管理措施：未填写"));
}

TEST(ReportContent, ADateThatIsNoneIsPrintedAsTypedAndCalledSo)
{
    Assessment assessment;
    Row row;
    row.values.resize(guide().table("A.4")->fields.size());
    row.values[*guide().table("A.4")->fieldIndex("joined_on")] = std::string("2023-02-30");
    assessment.records["A.4"] = {row};
    EXPECT_THAT(textOf(reportOf(assessment)), HasSubstr("2023-02-30（无效日期）"));
}

} // namespace
} // namespace facet
