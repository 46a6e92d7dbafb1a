#include "PdfReader.h"
#include "SampleDocuments.h"

#include "report/pdf/FontSet.h"
#include "report/pdf/TextLayouter.h"

#include <gtest/gtest.h>

namespace facet::test
{
namespace
{

class Layouts : public testing::Test
{
protected:
    pdf::TextPointer lay(const Runs &runs, double width, const pdf::TextStyle &style = {10, 15})
    {
        return m_text.lay(runs, style, width);
    }

    static std::vector<std::string> linesOf(const pdf::TextPointer &text)
    {
        std::vector<std::string> lines;
        for (const pdf::TextLine &line : text->lines()) {
            QString printed;
            for (const pdf::TextSpan &span : line.spans) {
                qsizetype at = span.textStart;
                for (std::uint32_t i = 0; i < span.glyphCount; ++i) {
                    const std::uint16_t length = span.shaped->glyphs[span.firstGlyph + i].textLength;
                    printed += span.shaped->text.mid(at, length);
                    at += length;
                }
            }
            lines.push_back(printed.toStdString());
        }
        return lines;
    }

private:
    pdf::FontSet m_fonts;
    pdf::TextShaper m_shaper{m_fonts};
    pdf::Anchors m_anchors;
    ReportDocument m_document;
    pdf::TextLayouter m_text{m_shaper, m_anchors, m_document};
};

TEST_F(Layouts, ALineNeverBeginsWithAComma)
{
    for (double width = 30; width < 120; width += 3) {
        for (const std::string &line : linesOf(lay({run("评估，用户，（安全）数据。应用、系统：完")}, width))) {
            for (const char *forbidden : {"，", "。", "、", "：", "）"}) {
                EXPECT_NE(line.rfind(forbidden, 0), 0U) << line;
            }
            EXPECT_FALSE(line.ends_with("（")) << line;
        }
    }
}

TEST_F(Layouts, WhatWasRemovedOrAddedIsMarkedOnEveryLineOfIt)
{
    facet::Run removed = run("政务专网和内部网络");
    removed.change = TextChange::Removed;
    facet::Run added = run("互联网专线");
    added.change = TextChange::Added;
    const pdf::TextPointer text = lay({run("仅接入"), removed, added, run("。")}, 45);
    ASSERT_GT(text->lineCount(), 3);
    int struck = 0;
    for (const pdf::TextLine &line : text->lines()) {
        for (const pdf::TextSpan &span : line.spans) {
            const QString from = span.shaped->text;
            EXPECT_EQ(span.change == TextChange::Removed, from.startsWith(QStringLiteral("政务")));
            EXPECT_EQ(span.change == TextChange::Added, from.startsWith(QStringLiteral("互联")));
            EXPECT_EQ(span.ink == pdf::Ink::Nonconform, span.change == TextChange::Removed);
            struck += span.change == TextChange::Removed ? 1 : 0;
        }
    }
    EXPECT_GT(struck, 1);
}

TEST_F(Layouts, WordsAreNotBrokenWhenTheyFit)
{
    EXPECT_EQ(linesOf(lay({run("assessment of applications")}, 70)),
              (std::vector<std::string>{"assessment of", "applications"}));
}

TEST_F(Layouts, ANumberAnItemAndAStandardAreOneWord)
{
    for (double width = 60; width < 160; width += 3) {
        std::string all;
        for (const std::string &line :
             linesOf(lay({run("更正 A.5.2 后依 GB/T 41772 核对 1,017、1,035 行。")}, width))) {
            EXPECT_FALSE(line.ends_with(".") || line.ends_with("/") || line.ends_with(",")) << line;
            all += line;
        }
        EXPECT_NE(all.find("A.5.2"), std::string::npos);
    }
}

TEST_F(Layouts, AListOfNumbersBreaksBetweenThem)
{
    EXPECT_EQ(linesOf(lay({run("rows 4, 174, 226, 242")}, 55)), (std::vector<std::string>{"rows 4, 174,", "226, 242"}));
}

TEST_F(Layouts, ALineFeedBreaksAndAnEmptyTextIsALine)
{
    EXPECT_EQ(lay({run("一\n二\n\n三")}, 200)->lineCount(), 4);
    EXPECT_EQ(lay({}, 200)->lineCount(), 1);
}

TEST_F(Layouts, AMarkStaysWithItsWord)
{
    const pdf::TextPointer text = lay({run("一二三四"), markRun(ReportMark::Conform, "五六")}, 45);
    ASSERT_EQ(text->lineCount(), 2);
    EXPECT_EQ(text->lines()[1].spans.front().mark, ReportMark::Conform);
}

TEST_F(Layouts, AnEmptyAnswerIsABlankOfSomeWidth)
{
    const pdf::TextPointer text = lay({run("其他"), answerRun("")}, 200);
    const pdf::TextSpan &blank = text->lines()[0].spans.back();
    EXPECT_GE(blank.blankTo - blank.blankFrom, 25);
}

TEST_F(Layouts, AnAnswerAfterAColonIsUnderlinedToTheEnd)
{
    pdf::TextStyle style{10, 15};
    style.fillBlanks = true;
    const pdf::TextPointer text = lay({run("防护方式："), answerRun("加密")}, 200, style);
    EXPECT_NEAR(text->lines()[0].spans.back().blankTo, 200, 0.1);
}

TEST_F(Layouts, AJustifiedLineFillsTheWidthButTheLastDoesNot)
{
    pdf::TextStyle style{10, 15};
    style.justify = true;
    const pdf::TextPointer text = lay({run("本次评估对照指南要求逐项判定，适用要求已经判定四十六项")}, 104, style);
    ASSERT_GT(text->lineCount(), 2);
    EXPECT_GT(text->lines().front().stretch, 0);
    EXPECT_EQ(text->lines().back().stretch, 0);
}

TEST(Blocks, AColumnIsWideEnoughForItsWords)
{
    ReportDocument document = emptyReport(Language::English);
    ReportTable wide;
    wide.columns = {{{run("Undetermined")}, 1, Align::Left, false},
                    {{run("Start")}, 1, Align::Left, false},
                    {{run("Text")}, 12, Align::Left, false}};
    wide.rows.push_back({{{run("1")}, {run("2026-03-31\u00A008:31")}, {run("a long text ")}}, false, false, {}});
    document.blocks.emplace_back(wide);
    const WrittenPdf pdf(document);
    EXPECT_EQ(pdf.find("Undetermined").size(), 1U);
    const QString text = pdf.text();
    EXPECT_TRUE(text.contains(QStringLiteral("08:31"))) << text.toStdString();
}

TEST(Blocks, ShortValuesStandOnOneLineWhereTheColumnsHaveRoom)
{
    ReportDocument document = emptyReport();
    ReportTable table;
    table.columns = {{{run("主管部门")}, 1, Align::Left, false},
                     {{run("入职时间\n离职时间")}, 1, Align::Left, false},
                     {{run("内容")}, 9, Align::Left, false}};
    table.rows.push_back(
        {{{run("政务服务部")}, {run("2017-01-10\n2025-08-31")}, {run("很长的内容 ")}}, false, false, {}});
    document.blocks.emplace_back(table);
    const WrittenPdf pdf(document);
    EXPECT_EQ(pdf.find("政务服务部").size(), 1U);
    EXPECT_EQ(pdf.find("2025-08-31").size(), 1U);
}

TEST(Blocks, EnglishReadsAsWell)
{
    ReportDocument document = emptyReport(Language::English);
    document.blocks.emplace_back(Heading{1, "1", "Summary", "summary", false});
    document.blocks.emplace_back(paragraph("The assessor’s note: “to be avoided” is this workbench's reading."));
    const QString text = WrittenPdf(document).text();
    EXPECT_TRUE(text.contains(QStringLiteral("The assessor’s note: “to be avoided” is this workbench's reading.")));
}

} // namespace
} // namespace facet::test
