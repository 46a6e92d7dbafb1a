#include "PdfReader.h"
#include "SampleDocuments.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <qpdf/QPDF.hh>

namespace facet::test
{
namespace
{

ReportDocument chapters()
{
    ReportDocument document = emptyReport();
    document.blocks.emplace_back(Contents{"目录"});
    for (int chapter = 1; chapter <= 3; ++chapter) {
        document.blocks.emplace_back(PageBreak{});
        const std::string number = std::to_string(chapter);
        document.blocks.emplace_back(heading(1, number, "chapter" + number));
        document.blocks.emplace_back(heading(2, number + ".1", "section" + number));
        document.blocks.emplace_back(heading(3, "", "detail" + number));
        document.blocks.emplace_back(table(70));
    }
    Heading unnamed = heading(2, "", "last");
    unnamed.anchor.clear();
    document.blocks.emplace_back(unnamed);
    document.blocks.emplace_back(paragraph("完"));
    return document;
}

TEST(Links, ContentsNameThePagesAndLeadThere)
{
    const WrittenPdf pdf(chapters());
    const std::vector<Word> words = pdf.words();
    const std::vector<Link> links = pdf.links();
    ASSERT_EQ(links.size(), 7U);
    for (const char *name : {"chapter1", "section1", "chapter2", "section2", "chapter3", "section3", "last"}) {
        const std::vector<Word> places = pdf.find(name);
        ASSERT_EQ(places.size(), 2U) << name;
        const Word &entry = places[0];
        const Word &target = places[1];
        const auto link = std::find_if(links.begin(), links.end(), [&](const Link &one) {
            return one.page == entry.page && one.top <= entry.top + 3 && one.bottom >= entry.bottom - 3;
        });
        ASSERT_NE(link, links.end()) << name;
        EXPECT_EQ(link->targetPage, target.page) << name;
        EXPECT_NEAR(link->targetTop, target.top, 14) << name;
        const bool numbered = std::any_of(words.begin(), words.end(), [&](const Word &word) {
            return word.page == entry.page && word.right > 525 && std::abs(word.top - entry.top) < 2 &&
                   word.text == std::to_string(target.page);
        });
        EXPECT_TRUE(numbered) << name;
    }
}

TEST(Links, TheOutlineHasChaptersAndSections)
{
    const std::vector<Bookmark> bookmarks = WrittenPdf(chapters()).bookmarks();
    ASSERT_EQ(bookmarks.size(), 7U);
    EXPECT_EQ(bookmarks[0].title, "1 chapter1");
    EXPECT_EQ(bookmarks[0].level, 1);
    EXPECT_EQ(bookmarks[0].page, 2);
    EXPECT_EQ(bookmarks[1].title, "1.1 section1");
    EXPECT_EQ(bookmarks[1].level, 2);
    EXPECT_EQ(bookmarks[6].title, "last");
}

TEST(Links, APageReferenceNamesThePageOfItsTarget)
{
    ReportDocument document = emptyReport();
    Paragraph references;
    for (int row : {1, 100, 300}) {
        references.runs.push_back(linkRun("见行" + std::to_string(row), "row-" + std::to_string(row), true));
    }
    references.runs.push_back(linkRun("", "row-300", true));
    document.blocks.emplace_back(references);
    document.blocks.emplace_back(table(300));
    const WrittenPdf pdf(document);
    const QString first = dense(pdf.text(1));
    for (int row : {1, 100, 300}) {
        const int page = pdf.find("row" + std::to_string(row)).at(0).page;
        EXPECT_TRUE(first.contains(QStringLiteral("见行%1（第%2页）").arg(row).arg(page))) << row;
    }
    EXPECT_TRUE(first.contains(QStringLiteral("）第%1页").arg(pdf.pages())));
    EXPECT_THAT(pdf.links(), testing::Each(testing::Field(&Link::targetPage, testing::Gt(0))));
}

TEST(Links, ALinkToNowhereIsPlainText)
{
    ReportDocument document = emptyReport();
    document.blocks.emplace_back(Paragraph{{linkRun("无处", "nowhere", true)}, Paragraph::Style::Body, {}});
    const WrittenPdf pdf(document);
    EXPECT_TRUE(pdf.links().empty());
    EXPECT_TRUE(dense(pdf.text()).contains(QStringLiteral("无处")));
    EXPECT_FALSE(pdf.text().contains(QStringLiteral("（第")));
}

TEST(Links, FindingsAndFormsAreReached)
{
    ReportDocument document = emptyReport();
    document.blocks.emplace_back(Paragraph{
        {linkRun("一", "finding-5.3.2-b", false), linkRun("二", "item-2", false)}, Paragraph::Style::Body, {}});
    document.blocks.emplace_back(PageBreak{});
    document.blocks.emplace_back(finding("5.3.2-b"));
    document.blocks.emplace_back(PageBreak{});
    document.blocks.emplace_back(form(3, 3));
    const std::vector<Link> links = WrittenPdf(document).links();
    ASSERT_GE(links.size(), 2U);
    EXPECT_EQ(links[0].targetPage, 2);
    EXPECT_EQ(links[1].targetPage, 3);
}

TEST(Metadata, SaysWhatTheReportIs)
{
    const WrittenPdf pdf(everyBlock());
    QPDF file;
    file.processFile(pdf.path().c_str());
    QPDFObjectHandle info = file.getTrailer().getKey("/Info");
    EXPECT_EQ(info.getKey("/Title").getUTF8Value(), "人脸识别应用安全评估报告");
    EXPECT_EQ(info.getKey("/Author").getUTF8Value(), "张三");
    EXPECT_EQ(info.getKey("/Subject").getUTF8Value(), "某市政务服务中心");
    EXPECT_EQ(info.getKey("/CreationDate").getStringValue(), "D:20260331120500");
    EXPECT_EQ(file.getRoot().getKey("/Lang").getStringValue(), "zh-CN");
    EXPECT_TRUE(file.getWarnings().empty());
}

TEST(Metadata, TheSameDocumentGivesTheSameBytes)
{
    const ReportDocument document = everyBlock();
    const std::string first = WrittenPdf(document).bytes();
    EXPECT_EQ(first, WrittenPdf(document).bytes());
    ReportDocument later = document;
    later.generatedAt = "2026-04-01 09:00";
    EXPECT_NE(first, WrittenPdf(later).bytes());
}

} // namespace
} // namespace facet::test
