#include "cli/CommandLine.h"

#include <nlohmann/json.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>

namespace
{

using facet::testing::CommandResult;
using facet::testing::lines;
using facet::testing::Terminal;
using nlohmann::json;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

/// A workbook with last year's assessment and this year's.
class CompareCommand : public testing::Test
{
protected:
    CompareCommand()
    {
        before = imported("2025", R"("answers": {"A.1.13": {"choice": "no"}}, "notes": {"A.6.5": "只接政务专网"})");
        after = imported("2026", R"("answers": {"A.1.13": {"choice": "yes"}}, "notes": {"A.6.5": "只接互联网专线"},
            "records": {"A.2": [{"system_no": "S-04"}],
                        "A.7": [{"system_no": "S-04", "started_at": "2026-03-01 08:00"}]})");
    }
    std::string imported(const std::string &title, const std::string &members)
    {
        const std::string file = terminal.write(
            title + ".json", R"({"format": "facet-assessment", "version": 1, "assessment": {"title": ")" + title +
                                 R"("}, )" + members + "}");
        const CommandResult result = terminal.run({"import", workbook, file});
        EXPECT_EQ(result.status, 0) << result.words;
        return lines(result.output).empty() ? std::string() : lines(result.output).front();
    }
    [[nodiscard]] CommandResult compare(const std::vector<std::string> &more = {}) const
    {
        std::vector<std::string> arguments{"compare", workbook, before, after};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return terminal.run(arguments);
    }

    Terminal terminal;
    std::string workbook = terminal.path("unit.facet");
    std::string before;
    std::string after;
};

TEST_F(CompareCommand, TellsInTheTerminalsLanguageWhatChanged)
{
    setenv("LC_ALL", "zh_CN.UTF-8", 1);
    const CommandResult chinese = compare();
    setenv("LC_ALL", "en_GB.UTF-8", 1);
    const CommandResult english = compare();
    unsetenv("LC_ALL");
    ASSERT_EQ(chinese.status, 0) << chinese.words;
    EXPECT_THAT(chinese.words, IsEmpty());
    for (const char *text :
         {"2025（草稿） → 2026（草稿）", "↑ 5.2.5-b 建立安全管理制度  不符合 → 符合  变好", "A.1.13  否 → 是",
          "备注：只接[-政务专网-]{+互联网专线+}", "+ S-04", "A.7 使用记录  0 → 1"})
        EXPECT_THAT(chinese.output, HasSubstr(text));
    ASSERT_EQ(english.status, 0) << english.words;
    EXPECT_THAT(english.output, HasSubstr("Does not conform → Conforms  Better"));
    EXPECT_THAT(english.output, HasSubstr("Note: 只接[-政务专网-]{+互联网专线+}"));
}

TEST_F(CompareCommand, PrintsOneJsonDocument)
{
    const CommandResult result = compare({"--json"});
    ASSERT_EQ(result.status, 0) << result.words;
    const json document = json::parse(result.output);
    EXPECT_EQ(document["format"], "facet-comparison");
    EXPECT_EQ(document["before"]["id"], before);
    EXPECT_EQ(document["after"]["title"], "2026");
    EXPECT_EQ(document["tables"][0]["rows"][0]["key"], "S-04");
    EXPECT_EQ(document["usage"]["counts"][0],
              (json{{"system_no", "S-04"}, {"month", "2026-03"}, {"before", 0}, {"after", 1}}));
}

TEST_F(CompareCommand, WritesADocumentWholeOrNotAtAll)
{
    const CommandResult result = compare({"-o", terminal.path("out.html"), "--lang", "en"});
    ASSERT_EQ(result.status, 0) << result.words;
    EXPECT_THAT(result.output, IsEmpty());
    EXPECT_THAT(terminal.read("out.html"), HasSubstr("<del>政务专网</del> <ins>互联网专线</ins>"));
    EXPECT_THAT(terminal.read("out.html"), HasSubstr("Earlier assessment"));
    const CommandResult onOutput = compare({"-o", "-"});
    EXPECT_THAT(onOutput.output, HasSubstr("前次评估"));

    EXPECT_EQ(compare({"-o", terminal.path("out.docx")}).status, 1);
    EXPECT_EQ(compare({"-o", terminal.path("nowhere/out.html")}).status, 1);
    EXPECT_THAT(terminal.files(), Not(testing::Contains("out.docx")));
}

TEST_F(CompareCommand, AnUnknownIdFailsAndAWrongCommandLineEndsWithTwo)
{
    const CommandResult unknown = terminal.run({"compare", workbook, before, "nobody"});
    EXPECT_EQ(unknown.status, 1);
    EXPECT_THAT(unknown.words, HasSubstr("nobody"));
    EXPECT_THAT(unknown.output, IsEmpty());
    EXPECT_EQ(terminal.run({"compare", terminal.path("none.facet"), before, after}).status, 1);
    EXPECT_EQ(terminal.run({"compare", workbook, before}).status, 2);
    EXPECT_EQ(compare({"--json", "-o", terminal.path("out.html")}).status, 2);
    EXPECT_EQ(compare({"--lang", "en"}).status, 2);
}

} // namespace
