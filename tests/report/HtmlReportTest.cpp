#include "report/FilledAssessment.h"
#include "report/Html.h"
#include "report/HtmlCheck.h"
#include "report/ReportTexts.h"

#include <gmock/gmock.h>

namespace facet
{
namespace
{

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

/// What a careless or hostile hand may type.
const std::string hostile = "<script>alert(\"x\")</script>&amp;'{count}\x01-";

/// A run; inside a test the name Run is taken by the test itself.
facet::Run piece(std::string text, ReportMark mark = ReportMark::None)
{
    facet::Run made;
    made.text = std::move(text);
    made.mark = mark;
    return made;
}

TEST(HtmlReport, IsOneWellFormedFileWithWorkingLinksInBothLanguages)
{
    const Assessment assessment = filledAssessment("text ").assessment;
    for (const Language language : {Language::Chinese, Language::English}) {
        EXPECT_THAT(faultsOf(renderHtml(reportOf(assessment, language))), IsEmpty());
        EXPECT_THAT(faultsOf(renderHtml(reportOf(Assessment{}, language))), IsEmpty());
    }
}

TEST(HtmlReport, LinksLeadSomewhereWhateverIsLeftOut)
{
    const Assessment assessment = filledAssessment("text ").assessment;
    for (int chosen = 0; chosen < 32; ++chosen) {
        ReportOptions options;
        options.requirementsTable = (chosen & 1) != 0;
        options.filledTables = (chosen & 2) != 0;
        options.notes = (chosen & 4) != 0;
        options.method = (chosen & 8) != 0;
        options.trend = (chosen & 16) != 0;
        options.usageRows = 1;
        EXPECT_THAT(faultsOf(renderHtml(reportOf(assessment, options))), IsEmpty()) << chosen;
    }
}

TEST(HtmlReport, EscapesEveryTextWhereverItWasTyped)
{
    const FilledAssessment filled = filledAssessment(hostile);
    ReportOptions options;
    options.classification = hostile + "class";
    const std::string html = renderHtml(reportOf(filled.assessment, options));
    EXPECT_THAT(html, Not(HasSubstr("<script")));
    EXPECT_THAT(faultsOf(html), IsEmpty());
    EXPECT_THAT(html, HasSubstr(escapeHtml(options.classification)));
    for (const std::string &text : filled.texts) {
        EXPECT_THAT(html, HasSubstr(escapeHtml(text)));
    }
}

TEST(HtmlReport, EscapesTheFiveCharactersAndReplacesControlCharacters)
{
    EXPECT_EQ(escapeHtml("a<b>&\"'c"), "a&lt;b&gt;&amp;&quot;&#39;c");
    EXPECT_EQ(escapeHtml(std::string("a\0b\x1B\x7F", 5)), "a\uFFFDb\uFFFD\uFFFD");
    EXPECT_EQ(escapeHtml("甲\t乙"), "甲\t乙");
    EXPECT_EQ(htmlLines("甲\r\n乙\n<丙>\r丁"), "甲<br>乙<br>&lt;丙&gt;<br>丁");
}

TEST(HtmlReport, SaysItsLanguageAndTitle)
{
    Assessment assessment;
    assessment.header.unit = "A & B";
    EXPECT_THAT(renderHtml(reportOf(assessment, Language::Chinese)), HasSubstr("<html lang=\"zh-CN\">"));
    const std::string english = renderHtml(reportOf(assessment, Language::English));
    EXPECT_THAT(english, HasSubstr("<html lang=\"en\">"));
    EXPECT_THAT(english, HasSubstr("A &amp; B</title>"));
}

TEST(HtmlReport, MarksThatStandAloneAreNamedForScreenReaders)
{
    const auto alone = piece({}, ReportMark::BoxTicked);
    const std::string html = htmlRuns({Language::English}, {alone});
    EXPECT_THAT(html, HasSubstr("role=\"img\" aria-label=\"Chosen\""));
    const auto beside = piece("Conforms", ReportMark::Conform);
    EXPECT_THAT(htmlRuns({Language::English}, {beside}), HasSubstr("aria-hidden=\"true\""));
}

TEST(HtmlReport, BlankAnswersAreEmptyLinesToWriteOn)
{
    auto blank = piece({});
    blank.underlined = true;
    EXPECT_EQ(htmlRuns({Language::Chinese}, {blank}), "<span class=\"u blank\">&nbsp;</span>");
}

TEST(HtmlReport, LeavesOutAColumnThatHoldsOnlyPageNumbers)
{
    auto page = piece({});
    page.link = "x";
    page.pageOf = true;
    ReportTable table;
    table.columns.resize(2);
    table.rows.resize(1);
    table.rows.front().cells = {{piece("5.2.5-a")}, {page}};
    const std::string html = htmlTable({Language::Chinese}, table);
    EXPECT_THAT(html, HasSubstr("<td>5.2.5-a</td></tr>"));
}

/// Whether the text has a Chinese character or a full-width sign.
bool hasChinese(const std::string &text)
{
    for (std::size_t i = 0; i + 2 < text.size(); ++i) {
        const auto first = static_cast<unsigned char>(text[i]);
        const auto second = static_cast<unsigned char>(text[i + 1]);
        const bool ideograph = first >= 0xE4 && first <= 0xE9;
        const bool sign = (first == 0xE3 && second >= 0x80) || (first == 0xEF && second >= 0xBC && second <= 0xBE);
        if (ideograph || sign) {
            return true;
        }
    }
    return false;
}

TEST(HtmlReport, AnEnglishReportHasNoChineseOfItsOwn)
{
    for (const Assessment &assessment : {filledAssessment("text ").assessment, Assessment{}}) {
        const std::string html = renderHtml(reportOf(assessment, Language::English));
        const std::string body = html.substr(html.find("</style>"));
        EXPECT_FALSE(hasChinese(body));
    }
}

TEST(HtmlReport, AChineseReportHasNoEnglishOfItsOwn)
{
    const std::string text = textOf(reportOf(filledAssessment("甲").assessment, Language::Chinese)) +
                             textOf(reportOf(Assessment{}, Language::Chinese));
    for (std::size_t i = 0; i < reportTextCount; ++i) {
        std::string words(reportTextPattern(static_cast<ReportText>(i), Language::English));
        words = words.substr(0, words.find('{'));
        const std::string zh(reportTextPattern(static_cast<ReportText>(i), Language::Chinese));
        if (words.size() >= 5 && zh.find(words) == std::string::npos) {
            EXPECT_THAT(text, Not(HasSubstr(words)));
        }
    }
}

} // namespace
} // namespace facet
