#include "SampleDocuments.h"

namespace facet::test
{

Run run(const std::string &text)
{
    Run made;
    made.text = text;
    return made;
}

Run markRun(ReportMark mark, const std::string &text)
{
    Run made = run(text);
    made.mark = mark;
    return made;
}

Run linkRun(const std::string &text, const std::string &anchor, bool pageOf)
{
    Run made = run(text);
    made.link = anchor;
    made.pageOf = pageOf;
    return made;
}

Run answerRun(const std::string &text)
{
    Run made = run(text);
    made.underlined = true;
    return made;
}

Paragraph paragraph(const std::string &text, Paragraph::Style style)
{
    return {{run(text)}, style, {}};
}

Heading heading(int level, const std::string &number, const std::string &text)
{
    Heading made;
    made.level = level;
    made.number = number;
    made.text = text;
    made.anchor = "heading-" + number;
    return made;
}

ReportDocument bareDocument()
{
    ReportDocument document;
    document.pageReference = "第 {page} 页";
    document.pageReferenceBeside = "（第 {page} 页）";
    return document;
}

ReportDocument emptyReport(Language language)
{
    const bool chinese = language == Language::Chinese;
    ReportDocument document = bareDocument();
    document.language = language;
    document.title = chinese ? "人脸识别应用安全评估报告" : "Security assessment report";
    document.author = "张三";
    document.subject = "某市政务服务中心";
    document.runningLeft = chinese ? "某市政务服务中心" : "Service centre";
    document.runningRight = chinese ? "内部" : "Internal";
    document.footerLeft = chinese ? "评估报告" : "Assessment";
    document.pageOf = chinese ? Text{"第 {page} 页　共 {pages} 页", ""} : Text{"", "Page {page} of {pages}"};
    document.generatedAt = "2026-03-31T12:05:00";
    return document;
}

ReportTable table(int rows, int linesPerRow)
{
    ReportTable made;
    made.caption = "表一";
    made.columns = {{{run("列甲")}, 1, Align::Left, false}, {{run("列乙")}, 2, Align::Right, false}};
    for (int i = 1; i <= rows; ++i) {
        std::string lines = "r" + std::to_string(i) + "first";
        for (int line = 2; line <= linesPerRow; ++line) {
            lines += line == linesPerRow ? "\nr" + std::to_string(i) + "last" : "\nmiddle";
        }
        made.rows.push_back(
            {{{run("row" + std::to_string(i))}, {run(lines)}}, false, false, "row-" + std::to_string(i)});
    }
    return made;
}

FormFrame form(int items, int optionsPerItem)
{
    FormFrame made;
    made.caption = "表 A.5　数据安全记录表";
    made.stub = "数据安全";
    for (int i = 1; i <= items; ++i) {
        FormFrame::FormItem item;
        item.number = std::to_string(i) + ".";
        item.anchor = "item-" + std::to_string(i);
        item.lines.push_back({{run("question" + std::to_string(i))}, 0});
        for (int option = 1; option <= optionsPerItem; ++option) {
            const std::string name = "i" + std::to_string(i) + "o" + std::to_string(option);
            item.lines.push_back({{markRun(ReportMark::BoxTicked, {}), run(name + "："), answerRun("答案")}, 1});
        }
        item.margins.push_back({ReportMark::Conform, "5.4.1-a", "item-1"});
        made.items.push_back(item);
    }
    return made;
}

FindingBlock finding(const std::string &requirement)
{
    FindingBlock made;
    made.severityMark = ReportMark::Major;
    made.severity = "重要";
    made.requirement = requirement;
    made.title = "岗位交接安全管理措施";
    made.verdictMark = ReportMark::Nonconform;
    made.verdict = "不符合";
    made.anchor = "finding-" + requirement;
    made.parts = {{"级别", {{run("应，权重 2")}}, std::nullopt},
                  {"缘由",
                   {{markRun(ReportMark::Fail, "未明确交接措施。")}, {markRun(ReportMark::Unknown, "另一条。")}},
                   std::nullopt},
                  {"依据", {{linkRun("表 A.3 第 3 项", "item-1", true)}}, table(2)}};
    return made;
}

ReportDocument everyBlock()
{
    ReportDocument document = emptyReport();
    Cover cover;
    cover.boxes = {"内部", "草稿"};
    cover.title = document.title;
    cover.subtitle = "依据 T/CFEII 0009—2023";
    cover.facts = {{"应用单位", "某市政务服务中心", true}, {"评估人", "张三", false}};
    cover.conclusionLabel = "评估结论";
    cover.conclusionMark = ReportMark::Halt;
    cover.conclusion = "暂停应用";
    cover.conclusionReason = "有 1 项严重发现。";
    cover.score = {"", 76.3, 82.8, "76.3 – 82.8", true};
    cover.scoreNote = "得分区间（满分 100）";
    cover.completeness = "完成度 94%";
    cover.signatures = {{"编制", "年　月　日"}, {"盖章", "年　月　日"}};
    cover.fineprint = {"评估数据 SM3", "面鉴 1.0"};
    document.blocks.emplace_back(cover);
    document.blocks.emplace_back(heading(1, "1", "摘要"));
    document.blocks.emplace_back(
        paragraph("正文，足够长以致要折到第二行：本次评估对照指南第 5 章 51 项要求，适用 49 项，已判定 46 项，"
                  "符合 32 项，部分符合 10 项，不符合 4 项。"));
    document.blocks.emplace_back(paragraph("条目", Paragraph::Style::Bullet));
    document.blocks.emplace_back(
        CountStrip{"发现", "17", {{ReportMark::Critical, "严重", "1"}, {ReportMark::Open, "待判定", "3"}}});
    ScoreChart chart;
    chart.bars = {
        {"总得分", 76.3, 82.8, "76.3", true}, {"系统安全", 50.0, 50.0, "50.0", false}, {"空", {}, {}, "–", false}};
    chart.lowLegend = "保证的得分";
    chart.highLegend = "可能的得分";
    chart.markLegend = "可接受线";
    chart.caption = "图一";
    document.blocks.emplace_back(chart);
    document.blocks.emplace_back(TrendChart{{{"合计", {{"甲", 20.0, 60.0}, {"乙", 80.0, 80.0}}},
                                             {"空条款", {{"甲", {}, {}}, {"乙", 0.0, 100.0}}},
                                             {"第三", {{"甲", 1.0, 2.0}, {"乙", 3.0, 4.0}}}},
                                            75,
                                            "中值",
                                            "区间",
                                            "界线",
                                            "图二"});
    ReportTable ruled = table(3);
    ruled.rows.push_back({{{run("组")}}, false, true, {}});
    ruled.rows.push_back({{{run("合计")}, {run("3")}}, true, false, {}});
    ruled.note = paragraph("表注");
    document.blocks.emplace_back(ruled);
    document.blocks.emplace_back(finding("5.3.2-b"));
    document.blocks.emplace_back(PageBreak{});
    document.blocks.emplace_back(form(3, 2));
    document.blocks.emplace_back(
        Legend{"框外为判定", {{ReportMark::Conform, "符合", ""}, {ReportMark::Undetermined, "未判定", ""}}});
    document.blocks.emplace_back(paragraph("备注", Paragraph::Style::Note));
    return document;
}

} // namespace facet::test
