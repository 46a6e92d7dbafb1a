#include "PdfReader.h"
#include "SampleDocuments.h"

#include <gtest/gtest.h>

#include <set>

namespace facet::test
{
namespace
{

constexpr double textBottom = 842 - 62.3;

int pageOf(const std::vector<Word> &words, const std::string &text)
{
    for (const Word &word : words) {
        if (word.text == text) {
            return word.page;
        }
    }
    ADD_FAILURE() << text << " is not in the PDF";
    return 0;
}

TEST(Pages, ARowIsNeverSplitAndTheHeaderRepeats)
{
    ReportDocument document = emptyReport();
    document.blocks.emplace_back(table(120, 4));
    const WrittenPdf pdf(document);
    const std::vector<Word> words = pdf.words();
    ASSERT_GT(pdf.pages(), 8);
    for (int row = 1; row <= 120; ++row) {
        const std::string name = std::to_string(row);
        EXPECT_EQ(pageOf(words, "r" + name + "first"), pageOf(words, "r" + name + "last")) << "row " << row;
    }
    std::set<int> headed;
    for (const Word &word : pdf.find("列乙")) {
        headed.insert(word.page);
    }
    EXPECT_EQ(static_cast<int>(headed.size()), pdf.pages());
    EXPECT_EQ(static_cast<int>(pdf.find("表一（续）").size()), pdf.pages() - 1);
    for (const Word &word : words) {
        if (word.text.rfind("row", 0) == 0) {
            EXPECT_LE(word.bottom, textBottom + 1);
        }
    }
}

TEST(Pages, ARowTallerThanAPageGoesOnByLines)
{
    ReportDocument document = emptyReport();
    document.blocks.emplace_back(table(2, 130));
    const WrittenPdf pdf(document);
    const std::vector<Word> words = pdf.words();
    EXPECT_GE(pdf.pages(), 5);
    EXPECT_LT(pageOf(words, "r1first"), pageOf(words, "r1last"));
    EXPECT_EQ(static_cast<int>(pdf.find("middle").size()), 2 * 128);
    EXPECT_EQ(static_cast<int>(pdf.find("列乙").size()), pdf.pages());
}

TEST(Pages, AHeadingStaysWithWhatFollows)
{
    for (int lines = 30; lines < 50; ++lines) {
        ReportDocument document = emptyReport();
        for (int i = 0; i < lines; ++i) {
            document.blocks.emplace_back(paragraph("行"));
        }
        document.blocks.emplace_back(heading(1, "9", "chapter"));
        document.blocks.emplace_back(heading(2, "9.1", "section"));
        document.blocks.emplace_back(table(3));
        const std::vector<Word> words = WrittenPdf(document).words();
        EXPECT_EQ(pageOf(words, "chapter"), pageOf(words, "row1")) << lines;
        EXPECT_EQ(pageOf(words, "section"), pageOf(words, "row1")) << lines;
        EXPECT_EQ(pageOf(words, "表一"), pageOf(words, "row1")) << lines;
    }
}

TEST(Pages, AFindingsHeadStaysWithItsFirstPart)
{
    for (int lines = 30; lines < 50; ++lines) {
        ReportDocument document = emptyReport();
        for (int i = 0; i < lines; ++i) {
            document.blocks.emplace_back(paragraph("行"));
        }
        FindingBlock block = finding("5.3.2-b");
        block.parts.back() = {"建议", {{run("写明措施。")}}, std::nullopt};
        block.parts.push_back({"备注", {{run("另有一句。")}}, std::nullopt});
        document.blocks.emplace_back(block);
        const std::vector<Word> words = WrittenPdf(document).words();
        EXPECT_EQ(pageOf(words, "5.3.2-b"), pageOf(words, "级别")) << lines;
        EXPECT_EQ(pageOf(words, "建议"), pageOf(words, "备注")) << lines << ": no last part alone on a page";
    }
}

TEST(Pages, AParagraphLeavesNoSingleLineBehind)
{
    for (int before = 35; before < 45; ++before) {
        ReportDocument document = emptyReport();
        for (int i = 0; i < before; ++i) {
            document.blocks.emplace_back(paragraph("行", Paragraph::Style::Bullet));
        }
        document.blocks.emplace_back(paragraph("l1\nl2\nl3\nl4"));
        const std::vector<Word> words = WrittenPdf(document).words();
        EXPECT_EQ(pageOf(words, "l1"), pageOf(words, "l2")) << before;
        EXPECT_EQ(pageOf(words, "l3"), pageOf(words, "l4")) << before;
    }
}

TEST(Pages, AFormItemIsNotSplitAndTheStubStandsOnEveryPage)
{
    ReportDocument document = emptyReport();
    document.blocks.emplace_back(form(40, 5));
    const WrittenPdf pdf(document);
    const std::vector<Word> words = pdf.words();
    ASSERT_GT(pdf.pages(), 3);
    for (int item = 1; item <= 40; ++item) {
        const std::string number = std::to_string(item);
        EXPECT_EQ(pageOf(words, "question" + number), pageOf(words, "i" + number + "o5：")) << "item " << item;
    }
    EXPECT_EQ(static_cast<int>(pdf.find("数据安全").size()), pdf.pages());
    for (const Word &mark : pdf.find("5.4.1-a")) { // outside the frame, on the paper
        EXPECT_GT(mark.left, 595 - 62.3);
        EXPECT_LT(mark.right, 590);
    }
}

TEST(Pages, AFormItemTallerThanAPageGoesOn)
{
    ReportDocument document = emptyReport();
    document.blocks.emplace_back(form(1, 100));
    const WrittenPdf pdf(document);
    const std::vector<Word> words = pdf.words();
    EXPECT_EQ(pageOf(words, "question1"), 1);
    EXPECT_GE(pageOf(words, "i1o100："), 3);
}

TEST(Pages, EveryPageSaysWhichOfHowManyItIs)
{
    ReportDocument document = everyBlock();
    document.blocks.emplace_back(table(200));
    const WrittenPdf pdf(document);
    EXPECT_FALSE(pdf.text(1).contains(QStringLiteral("共")));
    EXPECT_FALSE(pdf.text(1).contains(QStringLiteral("评估报告\n第")));
    for (int page = 2; page <= pdf.pages(); ++page) {
        const QString text = dense(pdf.text(page));
        const QString wanted = QStringLiteral("第%1页共%2页").arg(page).arg(pdf.pages());
        EXPECT_TRUE(text.contains(wanted)) << page;
        EXPECT_TRUE(text.startsWith(QStringLiteral("某市政务服务中心内部"))) << page;
    }
}

TEST(Pages, AnEmptyDocumentIsOneEmptyPage)
{
    const WrittenPdf bare(bareDocument());
    EXPECT_EQ(bare.pages(), 1);
    EXPECT_TRUE(dense(bare.text()).isEmpty());
    const WrittenPdf report(emptyReport(Language::English));
    EXPECT_EQ(report.pages(), 1);
    EXPECT_TRUE(report.text().contains(QStringLiteral("Page 1 of 1")));
}

TEST(Pages, TheCoverStandsAloneEvenWhenItIsTooFull)
{
    ReportDocument document = everyBlock();
    const WrittenPdf normal(document);
    EXPECT_TRUE(normal.text(1).contains(QStringLiteral("暂停应用")));
    EXPECT_FALSE(normal.text(1).contains(QStringLiteral("摘要")));
    auto &cover = std::get<Cover>(document.blocks.front());
    std::string endless;
    for (int i = 0; i < 400; ++i) {
        endless += "很长的评估范围";
    }
    cover.facts.push_back({"评估范围", endless, false});
    const WrittenPdf full(document);
    EXPECT_GT(full.pages(), normal.pages());
    EXPECT_TRUE(dense(full.text()).contains(dense(endless)));
    EXPECT_EQ(full.find("编制").size(), 1U);
}

} // namespace
} // namespace facet::test
