#include "cli/CommandLine.h"

#include <nlohmann/json.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace
{

using facet::testing::CommandResult;
using facet::testing::lines;
using facet::testing::Terminal;
using nlohmann::json;
using testing::Contains;
using testing::HasSubstr;
using testing::Not;

/// A workbook with the assessment of 2024.
class PriorCommands : public testing::Test
{
protected:
    PriorCommands()
    {
        const std::string file = m_terminal.write(
            "unit.json",
            R"({"format": "facet-assessment", "version": 1, "assessment": {"title": "2024", "unit": "某单位"},
                "answers": {"A.1.4": 2}, "judgements": {"5.2.3-d": {"verdict": "conform", "reason": "filed"}},
                "records": {"A.7": [{"person": "张三"}]}})");
        m_id = lines(m_terminal.run({"import", m_workbook, file}).output).front();
    }
    [[nodiscard]] CommandResult run(const std::vector<std::string> &arguments) const
    {
        return m_terminal.run(arguments);
    }
    void seal() const
    {
        const CommandResult sealed =
            run({"seal", m_workbook, m_id, "--reviewer", "李复核", "--accept-open", "next quarter"});
        ASSERT_EQ(sealed.status, 0) << sealed.words;
        ASSERT_EQ(lines(sealed.output).front().size(), 64U);
    }
    [[nodiscard]] json listed() const { return json::parse(run({"list", m_workbook, "--json"}).output); }

    Terminal m_terminal;
    std::string m_workbook = m_terminal.path("unit.facet");
    std::string m_id;
};

TEST_F(PriorCommands, CarryStartsADraftWhoseAnswersWait)
{
    const CommandResult carried = run({"carry", m_workbook, m_id, "--title", "2025", "--date", "2025-03-31"});
    ASSERT_EQ(carried.status, 0) << carried.words;
    const std::string id = lines(carried.output).front();
    ASSERT_EQ(run({"export", m_workbook, id, "-o", m_terminal.path("new.json")}).status, 0);
    const json made = json::parse(m_terminal.read("new.json"));
    EXPECT_EQ(made["assessment"]["title"], "2025");
    EXPECT_EQ(made["assessment"]["unit"], "某单位");
    EXPECT_EQ(made["answers"]["A.1.4"], 2);
    EXPECT_EQ(made["carried"]["unconfirmed"], json::array({"A.1.4", "A.7"}));
    EXPECT_EQ(made["carried"]["judgements"]["5.2.3-d"]["reason"], "filed");
    EXPECT_FALSE(made.contains("judgements"));
    EXPECT_EQ(run({"set", m_workbook, id, "carried/A.1.4", "null"}).status, 0);
    EXPECT_EQ(run({"carry", m_workbook, m_id}).status, 2);
    EXPECT_EQ(run({"carry", m_workbook, "nobody", "--title", "x"}).status, 1);
}

TEST_F(PriorCommands, SealListsWhatIsOpenAndSealsOnlyWhenThatIsAccepted)
{
    const CommandResult refused = run({"seal", m_workbook, m_id, "--reviewer", "李复核"});
    EXPECT_EQ(refused.status, 1);
    EXPECT_THAT(refused.words, HasSubstr("requirements/5.2.1-a"));
    EXPECT_EQ(listed().front()["status"], "draft");
    seal();
    EXPECT_EQ(listed().front()["status"], "final");
    EXPECT_EQ(run({"set", m_workbook, m_id, "A.1.4", "3"}).status, 1);
    EXPECT_EQ(run({"undo", m_workbook, m_id}).status, 1);
    EXPECT_EQ(run({"verify", m_workbook}).status, 0);
    EXPECT_EQ(run({"seal", m_workbook, m_id}).status, 2);
}

TEST_F(PriorCommands, TheDigestThatSealPrintsIsThatOfTheExportedFile)
{
    const CommandResult sealed = run({"seal", m_workbook, m_id, "--reviewer", "李复核", "--accept-open", "x"});
    ASSERT_EQ(run({"export", m_workbook, m_id, "-o", m_terminal.path("sealed.json")}).status, 0);
    const std::string command =
        "openssl dgst -sm3 '" + m_terminal.path("sealed.json") + "' > '" + m_terminal.path("digest.txt") + "'";
    ASSERT_EQ(std::system(command.c_str()), 0); // NOLINT(cert-env33-c): an outside witness
    EXPECT_THAT(m_terminal.read("digest.txt"), HasSubstr(lines(sealed.output).front()));
}

TEST_F(PriorCommands, ReopenGoesOnUnderTheSameIdAndKeepsTheSealedRevision)
{
    EXPECT_EQ(run({"reopen", m_workbook, m_id, "--reason", "x"}).status, 1) << "it is a draft";
    seal();
    const CommandResult reopened = run({"reopen", m_workbook, m_id, "--reason", "new system"});
    ASSERT_EQ(reopened.status, 0) << reopened.words;
    EXPECT_EQ(lines(reopened.output).front(), m_id);
    EXPECT_EQ(run({"set", m_workbook, m_id, "A.1.4", "3"}).status, 0);
    EXPECT_EQ(run({"set", m_workbook, m_id + "@1", "A.1.4", "3"}).status, 1);
    ASSERT_EQ(run({"export", m_workbook, m_id + "@1", "-o", m_terminal.path("first.json")}).status, 0);
    EXPECT_EQ(json::parse(m_terminal.read("first.json"))["answers"]["A.1.4"], 2);
    std::vector<std::string> ids;
    for (const json &entry : listed())
        ids.push_back(entry["id"]);
    EXPECT_THAT(ids, testing::UnorderedElementsAre(m_id, m_id + "@1"));
    EXPECT_EQ(run({"verify", m_workbook}).status, 0);
}

TEST_F(PriorCommands, OnlyTheVeryFileThatWasExportedFromASealedAssessmentIsGenuine)
{
    const std::string draft = m_terminal.path("draft.html");
    ASSERT_EQ(run({"export", m_workbook, m_id, "-o", draft}).status, 0);
    EXPECT_EQ(run({"verify", draft, "--workbook", m_workbook}).status, 1);
    seal();
    const std::string report = m_terminal.path("report.html");
    ASSERT_EQ(run({"export", m_workbook, m_id, "-o", report}).status, 0);
    const std::string text = m_terminal.read("report.html");
    EXPECT_THAT(text, HasSubstr("李复核"));
    EXPECT_THAT(text, HasSubstr("next quarter"));
    const CommandResult genuine = run({"verify", report, "--workbook", m_workbook});
    EXPECT_EQ(genuine.status, 0) << genuine.words;
    EXPECT_THAT(genuine.output, HasSubstr(m_id));
    static_cast<void>(m_terminal.write("report.html", text + " "));
    EXPECT_EQ(run({"verify", report, "--workbook", m_workbook}).status, 1);
    EXPECT_EQ(run({"verify", m_workbook}).status, 0);
}

TEST_F(PriorCommands, AReportIsStillMadeFromASealedWorkbookThatCanNotBeWritten)
{
    seal();
    // Another program holds it: an flock on FILE.lock, as the app has it.
    const std::string script = "export LC_ALL=C; exec 9>'" + m_workbook + ".lock'; flock -x 9; '" +
                               std::string(FACET_CLI) + "' export '" + m_workbook + "' " + m_id + " -o '" +
                               m_terminal.path("held.html") + "' 2> '" + m_terminal.path("words.txt") + "' 9>&-";
    ASSERT_EQ(std::system(script.c_str()), 0); // NOLINT(cert-env33-c): an outside program
    EXPECT_THAT(m_terminal.read("held.html"), HasSubstr("李复核"));
    EXPECT_THAT(m_terminal.read("words.txt"), HasSubstr("not entered"));
    EXPECT_EQ(run({"verify", m_terminal.path("held.html"), "--workbook", m_workbook}).status, 1);
}

} // namespace
