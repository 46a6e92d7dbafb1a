#include "cli/CommandLine.h"

#include <nlohmann/json.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace
{

using facet::testing::CommandResult;
using facet::testing::lines;
using facet::testing::Terminal;
using nlohmann::json;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;
using testing::StartsWith;

const std::string small =
    R"({"format": "facet-assessment", "version": 1, "assessment": {"title": "Check"}, "answers": {"A.1.4": 2}})";
const std::string broken =
    R"({"format": "facet-assessment", "version": 1, "assessment": {"title": "Check"}, "answers": {"A.1.4": "two"}})";

/// A workbook with one assessment of the title "Check"; the id is what `import` printed.
struct Imported {
    Terminal terminal;
    std::string workbook = terminal.path("unit.facet");
    std::string id;

    Imported()
    {
        const CommandResult result = terminal.run({"import", workbook, terminal.write("unit.json", small)});
        EXPECT_EQ(result.status, 0) << result.words;
        id = lines(result.output).empty() ? std::string() : lines(result.output).front();
    }
};

TEST(CliUsage, HelpAndVersionSucceedAndAWrongCommandLineEndsWithTwo)
{
    const Terminal terminal;
    EXPECT_EQ(terminal.run({"--help"}).status, 0);
    EXPECT_EQ(terminal.run({"set", "--help"}).status, 0);
    EXPECT_THAT(terminal.run({"--version"}).output, HasSubstr("1.0"));
    EXPECT_EQ(terminal.run({}).status, 2);
    EXPECT_EQ(terminal.run({"frobnicate"}).status, 2);
    EXPECT_EQ(terminal.run({"score"}).status, 2);
    EXPECT_EQ(terminal.run({"report", "x.json"}).status, 2);
    EXPECT_EQ(terminal.run({"report", "x.json", "-o", "x.html", "--lang", "fr"}).status, 2);
    EXPECT_EQ(terminal.run({"set", "w", "id", "A.1.4"}).status, 2);
}

TEST(CliUsage, HelpListsEveryCommand)
{
    const std::string help = Terminal().run({"--help"}).output;
    for (const char *command : {"score", "report", "new", "import", "export", "import-rows", "export-rows", "set",
                                "history", "undo", "redo", "list", "verify", "carry", "seal", "reopen", "compare"})
        EXPECT_THAT(help, HasSubstr(command));
}

TEST(CliScore, PrintsOneResultALineInOrderAndStillReportsABadFile)
{
    const Terminal terminal;
    const std::string good = terminal.write("good.json", small);
    const std::string bad = terminal.write("bad.json", broken);
    const CommandResult result = terminal.run({"score", good, bad, good});
    EXPECT_EQ(result.status, 1);
    ASSERT_THAT(lines(result.output), SizeIs(2));
    const json document = json::parse(lines(result.output).front());
    EXPECT_EQ(document["format"], "facet-result");
    EXPECT_EQ(document["file"], good);
    EXPECT_EQ(document["requirements"].size(), 51U);
    EXPECT_THAT(result.words, HasSubstr(bad + ": /answers/A.1.4: "));
}

TEST(CliScore, ReadsStandardInput)
{
    const CommandResult result = Terminal().run({"score", "-"}, small);
    EXPECT_EQ(result.status, 0) << result.words;
    EXPECT_EQ(json::parse(result.output)["file"], "-");
}

TEST(CliScore, SaysWhatToDoWithAWorkbook)
{
    const Imported imported;
    const CommandResult result = imported.terminal.run({"score", imported.workbook});
    EXPECT_EQ(result.status, 1);
    EXPECT_THAT(result.words, HasSubstr("facet-cli export"));
}

TEST(CliReport, WritesHtmlInTheLanguageAskedForAndCountsWhatItExported)
{
    const Terminal terminal;
    const std::string file = terminal.write("unit.json", small);
    const CommandResult result = terminal.run({"report", file, "-o", terminal.path("r.html"), "--lang", "en"});
    EXPECT_EQ(result.status, 0) << result.words;
    EXPECT_THAT(terminal.read("r.html"), HasSubstr("lang=\"en\""));
    EXPECT_THAT(result.words, HasSubstr("51"));
    EXPECT_THAT(result.words, HasSubstr("0+0+0+0"));
    EXPECT_THAT(terminal.run({"report", file, "-o", "-"}).output, HasSubstr("<html"));
}

TEST(CliReport, LeavesAnExistingFileWhenItFails)
{
    const Terminal terminal;
    const std::string old = terminal.write("r.html", "the report of last year");
    const CommandResult result = terminal.run({"report", terminal.write("bad.json", broken), "-o", old});
    EXPECT_EQ(result.status, 1);
    EXPECT_EQ(terminal.read("r.html"), "the report of last year");
    EXPECT_EQ(terminal.run({"report", terminal.write("unit.json", small), "-o", terminal.path("r.docx")}).status, 1);
    EXPECT_THAT(terminal.files(), Not(testing::Contains("r.docx")));
}

TEST(CliWorkbook, NewMakesTheWorkbookAndListShowsIt)
{
    const Terminal terminal;
    const std::string workbook = terminal.path("unit.facet");
    const CommandResult made =
        terminal.run({"new", workbook, "--title", "2026 年度评估", "--unit", "某中心", "--date", "2026-03-31"});
    ASSERT_EQ(made.status, 0) << made.words;
    const json list = json::parse(terminal.run({"list", workbook, "--json"}).output);
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list[0]["id"], lines(made.output).front());
    EXPECT_EQ(list[0]["title"], "2026 年度评估");
    EXPECT_EQ(list[0]["unit"], "某中心");
    EXPECT_EQ(list[0]["status"], "draft");
    EXPECT_EQ(list[0]["conclusion"], "incomplete");
    EXPECT_TRUE(list[0]["score"].contains("low"));
}

TEST(CliWorkbook, OnlyNewAndImportMakeAWorkbook)
{
    const Terminal terminal;
    const std::string nowhere = terminal.path("nowhere.facet");
    EXPECT_EQ(terminal.run({"list", nowhere}).status, 1);
    EXPECT_EQ(terminal.run({"set", nowhere, "id", "A.1.4", "2"}).status, 1);
    EXPECT_EQ(terminal.run({"verify", nowhere}).status, 1);
    EXPECT_EQ(terminal.run({"import", nowhere, terminal.write("bad.json", broken)}).status, 1);
    EXPECT_THAT(terminal.files(), Not(testing::Contains("nowhere.facet")));
}

TEST(CliWorkbook, AFileIsImportedWholeOrNotAtAll)
{
    const Terminal terminal;
    const std::string workbook = terminal.path("unit.facet");
    const CommandResult result =
        terminal.run({"import", workbook, terminal.write("bad.json", broken), terminal.write("good.json", small)});
    EXPECT_EQ(result.status, 1);
    EXPECT_THAT(lines(result.output), SizeIs(1));
    EXPECT_EQ(json::parse(terminal.run({"list", workbook, "--json"}).output).size(), 1U);
}

TEST(CliWorkbook, ExportGivesBackWhatWasImportedByteForByteTheSecondTime)
{
    const Terminal terminal;
    const std::string sample = std::string(FACET_SOURCE_DIR) + "/resources/sample/assessment.json";
    const std::string first = terminal.path("first.facet");
    const std::string id = lines(terminal.run({"import", first, sample}).output).front();
    ASSERT_EQ(terminal.run({"export", first, id, "-o", terminal.path("first.json")}).status, 0);
    const std::string second = terminal.path("second.facet");
    const std::string again = lines(terminal.run({"import", second, terminal.path("first.json")}).output).front();
    const CommandResult exported = terminal.run({"export", second, again, "-o", terminal.path("second.json")});
    ASSERT_EQ(exported.status, 0) << exported.words;
    EXPECT_EQ(terminal.read("first.json"), terminal.read("second.json"));
    EXPECT_THAT(exported.words, HasSubstr("4+36+2000+3"));
}

TEST(CliWorkbook, ScoreOfTheFileAndListOfTheWorkbookAgree)
{
    const Terminal terminal;
    const std::string sample = std::string(FACET_SOURCE_DIR) + "/resources/sample/assessment.json";
    const json result = json::parse(terminal.run({"score", sample}).output);
    const std::string workbook = terminal.path("unit.facet");
    ASSERT_EQ(terminal.run({"import", workbook, sample}).status, 0);
    const json listed = json::parse(terminal.run({"list", workbook, "--json"}).output)[0];
    EXPECT_EQ(listed["conclusion"], result["conclusion"]);
    EXPECT_EQ(listed["score"], result["score"]);
}

TEST(CliEdit, SetClearsUndoesAndRedoes)
{
    const Imported imported;
    const auto answer = [&] {
        const json exported =
            json::parse(imported.terminal.run({"export", imported.workbook, imported.id, "-o", "-"}).output);
        return exported.contains("answers") ? exported["answers"].value("A.1.4", -1) : -1;
    };
    EXPECT_EQ(imported.terminal.run({"set", imported.workbook, imported.id, "A.1.4", "7"}).output, "saved A.1.4\n");
    EXPECT_EQ(answer(), 7);
    EXPECT_EQ(imported.terminal.run({"set", imported.workbook, imported.id, "A.1.4", "null"}).status, 0);
    EXPECT_EQ(answer(), -1);
    EXPECT_EQ(imported.terminal.run({"undo", imported.workbook, imported.id, "--steps", "2"}).status, 0);
    EXPECT_EQ(answer(), 2);
    EXPECT_EQ(imported.terminal.run({"redo", imported.workbook, imported.id}).status, 0);
    EXPECT_EQ(answer(), 7);
    EXPECT_EQ(imported.terminal.run({"undo", imported.workbook, imported.id, "--steps", "9"}).status, 1);
}

TEST(CliEdit, JsonOfEveryShapeReachesTheAnswerAsWritten)
{
    const Imported imported;
    const std::vector<std::pair<std::string, std::string>> edits{
        {"A.1.10", R"("text with \"quotes\", [brackets] and -dashes")"},
        {"A.1.12", R"([{"name":"甲公司","term":"2026"}])"},
        {"A.5.6", R"({"choices":["local_self","other"],"other":"异地"})"},
        {"notes/A.1.4", R"("看台账")"},
        {"not_applicable/A.7", R"("没有使用记录")"},
        {"judgements/5.2.3-d", R"({"verdict":"conform","reason":"已备案"})"},
        {"assessment/title", R"("新名称")"},
        {"parameters/regulator_user_threshold", "500"}};
    for (const auto &[target, value] : edits) {
        const CommandResult result = imported.terminal.run({"set", imported.workbook, imported.id, target, value});
        EXPECT_EQ(result.status, 0) << target << ": " << result.words;
    }
    const json exported =
        json::parse(imported.terminal.run({"export", imported.workbook, imported.id, "-o", "-"}).output);
    EXPECT_EQ(exported["answers"]["A.1.10"], json::parse(edits[0].second));
    EXPECT_EQ(exported["answers"]["A.1.12"], json::parse(edits[1].second));
    EXPECT_EQ(exported["answers"]["A.5.6"], json::parse(edits[2].second));
    EXPECT_EQ(exported["notes"]["A.1.4"], "看台账");
    EXPECT_EQ(exported["not_applicable"]["A.7"], "没有使用记录");
    EXPECT_EQ(exported["judgements"]["5.2.3-d"]["reason"], "已备案");
    EXPECT_EQ(exported["assessment"]["title"], "新名称");
    EXPECT_EQ(exported["parameters"]["regulator_user_threshold"], 500);
}

TEST(CliEdit, AStreamOfEditsAnswersEachAndGoesOnAfterABadOne)
{
    const Imported imported;
    const CommandResult result =
        imported.terminal.run({"set", imported.workbook, imported.id, "-"}, "A.1.4\t3\nA.9.9\t1\nno tab\nA.1.11\t2\n");
    EXPECT_EQ(result.status, 1);
    EXPECT_EQ(result.output, "saved A.1.4\nsaved A.1.11\n");
    EXPECT_THAT(result.words, HasSubstr("line 2: A.9.9"));
    EXPECT_THAT(result.words, HasSubstr("line 3"));
}

TEST(CliEdit, ABadValueChangesNothingAndSaysWhere)
{
    const Imported imported;
    const CommandResult result =
        imported.terminal.run({"set", imported.workbook, imported.id, "A.1.1", R"({"choice":"zoo"})"});
    EXPECT_EQ(result.status, 1);
    EXPECT_THAT(result.words, HasSubstr("choice"));
    EXPECT_THAT(result.output, IsEmpty());
}

TEST(CliHistory, TellsOldestFirstWhoChangedWhat)
{
    const Imported imported;
    ASSERT_EQ(imported.terminal.run({"set", imported.workbook, imported.id, "A.1.4", "3"}).status, 0);
    const json history =
        json::parse(imported.terminal.run({"history", imported.workbook, imported.id, "--json"}).output);
    ASSERT_EQ(history.size(), 2U);
    EXPECT_EQ(history[0]["kind"], "import");
    EXPECT_EQ(history[1]["target"], "A.1.4");
    EXPECT_EQ(history[1]["before"], 2);
    EXPECT_EQ(history[1]["after"], 3);
    EXPECT_THAT(lines(imported.terminal.run({"history", imported.workbook, imported.id}).output), SizeIs(2));
}

TEST(CliVerify, SoundIsZeroAndDamagedIsOne)
{
    const Imported imported;
    EXPECT_EQ(imported.terminal.run({"verify", imported.workbook}).status, 0);
    {
        // The first bytes of every page but the first say what the page is.
        std::fstream file(imported.workbook, std::ios::in | std::ios::out | std::ios::binary);
        const auto size = std::filesystem::file_size(imported.workbook);
        for (std::uintmax_t page = 4096; page < size; page += 4096) {
            file.seekp(static_cast<std::streamoff>(page));
            file << std::string(8, '\x5a');
        }
    }
    const CommandResult damaged = imported.terminal.run({"verify", imported.workbook});
    EXPECT_EQ(damaged.status, 1);
    EXPECT_THAT(damaged.output + damaged.words, Not(IsEmpty()));
}

} // namespace
