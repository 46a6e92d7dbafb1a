#include "cli/CommandLine.h"
#include "tabular/XlsxParts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

namespace
{

using facet::testing::CommandResult;
using facet::testing::lines;
using facet::testing::Terminal;
using testing::HasSubstr;

/// So many good rows stand before what is wrong that indexes are dropped and the log has been written to.
constexpr int goodRows = 25'000;

std::string goodCsv()
{
    std::string text = "系统编号,系统名称,人员,开始时间,结束时间,使用内容\n";
    for (int row = 0; row < goodRows; ++row) {
        text += "S-" + std::to_string(row % 7) + ",办公楼门禁,人" + std::to_string(row % 90) +
                ",2025-03-05 08:30,2025-03-05 08:44,第 " + std::to_string(row) + " 次身份核验\n";
    }
    return text;
}

std::string goodXlsx()
{
    std::string rows;
    const auto add = [&rows](const std::string &person, const std::string &content) {
        rows += "<row><c t=\"inlineStr\"><is><t>" + person + "</t></is></c><c t=\"inlineStr\"><is><t>" + content +
                "</t></is></c></row>";
    };
    add("人员", "使用内容");
    for (int row = 0; row < goodRows; ++row) {
        add("人" + std::to_string(row % 90), "第 " + std::to_string(row) + " 次身份核验");
    }
    return rows;
}

/// A workbook with a log of two rows, into which files are brought that end badly.
class HostileFiles : public testing::Test
{
protected:
    HostileFiles()
    {
        const std::string json = R"({"format": "facet-assessment", "version": 1, "assessment": {"title": "Check"},
            "records": {"A.7": [{"person": "钱一", "started_at": "2025-03-05 08:30"}, {"content": "门禁"}]}})";
        const CommandResult result = m_terminal.run({"import", m_workbook, m_terminal.write("unit.json", json)});
        EXPECT_EQ(result.status, 0) << result.words;
        m_id = lines(result.output).empty() ? std::string() : lines(result.output).front();
    }

    [[nodiscard]] std::string writeCsv(const std::string &text) const { return m_terminal.write("hostile.csv", text); }
    [[nodiscard]] std::string writeXlsx(const std::map<std::string, std::string> &parts) const
    {
        facet::writeZip(m_terminal.path("hostile.xlsx"), parts);
        return m_terminal.path("hostile.xlsx");
    }

    /// One clear error that names the file, and a workbook that is the same byte for byte, alone, and whole.
    void expectRefused(const std::string &file, const std::string &reason) const
    {
        const std::string before = m_terminal.read("unit.facet");
        const std::vector<std::string> files = m_terminal.files();
        const CommandResult result = m_terminal.run({"import-rows", m_workbook, m_id, "A.7", file});
        EXPECT_EQ(result.status, 1);
        EXPECT_THAT(result.words, HasSubstr(reason));
        EXPECT_THAT(result.words, HasSubstr(file));
        EXPECT_LT(result.words.size(), 1000U);
        EXPECT_TRUE(m_terminal.read("unit.facet") == before) << "the workbook was changed";
        EXPECT_EQ(m_terminal.files(), files);
        const CommandResult verified = m_terminal.run({"verify", m_workbook});
        EXPECT_EQ(verified.status, 0) << verified.words << verified.output;
    }

    Terminal m_terminal;
    std::string m_workbook = m_terminal.path("unit.facet");
    std::string m_id;
};

TEST_F(HostileFiles, CsvThatGoesBadBehindManyGoodRows)
{
    const std::string good = goodCsv();
    ASSERT_EQ(m_terminal.run({"import-rows", m_workbook, m_id, "A.7", writeCsv(good), "--dry-run"}).status, 0);
    expectRefused(writeCsv(good + "S-01,\"门禁"), "The quote that begins here is not closed");
    expectRefused(writeCsv(good + "S-01,\"" + std::string(9'000'000, 'x')), "The quoted cell that begins here");
    expectRefused(writeCsv(good + "S-01,门" + std::string(3, '\0') + "禁\n"), "There is a NUL byte");
    expectRefused(writeCsv(good + std::string(1'000'000, ',') + "\n"), "There are more than 16384 columns");
    expectRefused(writeCsv(good + std::string(20'000'000, 'x')), "longer than 1 MiB");
    expectRefused(writeCsv(good + "S-01,\xFF\xFE\n"), "Line 25002");
}

TEST_F(HostileFiles, XlsxThatGoesBadBehindManyGoodRows)
{
    const std::string good = goodXlsx();
    ASSERT_EQ(
        m_terminal.run({"import-rows", m_workbook, m_id, "A.7", writeXlsx(facet::xlsxParts(good)), "--dry-run"}).status,
        0);
    const std::string bomb = writeXlsx(facet::xlsxParts(good + std::string(150'000'000, ' ')));
    expectRefused(bomb, "times its size");
    expectRefused(m_terminal.write("modest.xlsx", facet::withClaimedSize(m_terminal.read("hostile.xlsx"),
                                                                         "xl/worksheets/sheet1.xml", 1'000'000)),
                  "times its size");
    expectRefused(writeXlsx(facet::xlsxParts(good + R"(<row><c r="BDWGN25002"><v>1</v></c></row>)")),
                  "number of columns");
    expectRefused(writeXlsx(facet::xlsxParts(good + R"(<row r="99999999"><c><v>1</v></c></row>)")),
                  "Row number 99999999");
    expectRefused(writeXlsx(facet::xlsxParts(good + "<row><c><v>&lol;</v></c></row>")), "damaged");
}

TEST_F(HostileFiles, XlsxThatExpandsEntities)
{
    std::string lol = "<!DOCTYPE lolz [<!ENTITY l0 \"lol\">";
    for (int level = 1; level < 12; ++level) {
        lol += "<!ENTITY l" + std::to_string(level) + " \"";
        for (int each = 0; each < 10; ++each) {
            lol += "&l" + std::to_string(level - 1) + ";";
        }
        lol += "\">";
    }
    auto parts = facet::xlsxParts("<row><c t=\"inlineStr\"><is><t>&l11;</t></is></c></row>");
    std::string &sheet = parts["xl/worksheets/sheet1.xml"];
    sheet.insert(sheet.find("?>") + 2, lol + "]>");
    expectRefused(writeXlsx(parts), "document type definition");
}

TEST_F(HostileFiles, XlsxWithASheetThatClaimsTenGigabytes)
{
    facet::writeZip(m_terminal.path("hostile.xlsx"), facet::xlsxParts(goodXlsx()));
    const std::string bytes =
        facet::withClaimedSize(m_terminal.read("hostile.xlsx"), "xl/worksheets/sheet1.xml", 10ULL << 30U);
    expectRefused(m_terminal.write("claims.xlsx", bytes), "unpacks to more than 8192 MiB");
}

} // namespace
