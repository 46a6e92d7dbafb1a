#include "cli/CommandLine.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace
{

using facet::testing::CommandResult;
using facet::testing::lines;
using facet::testing::Terminal;
using testing::HasSubstr;
using testing::IsEmpty;

const std::string withRows = R"({"format": "facet-assessment", "version": 1, "assessment": {"title": "Check"},
"records": {"A.4": [{"name": "钱一", "staff_no": "00123", "joined_on": "2025-03-05"}, {"name": "=1+1"}]}})";

struct WithRows {
    Terminal terminal;
    std::string workbook = terminal.path("unit.facet");
    std::string id;

    WithRows()
    {
        const CommandResult result = terminal.run({"import", workbook, terminal.write("unit.json", withRows)});
        EXPECT_EQ(result.status, 0) << result.words;
        id = lines(result.output).empty() ? std::string() : lines(result.output).front();
    }
    [[nodiscard]] CommandResult exportRows(const std::string &table, const std::string &output) const
    {
        return terminal.run({"export-rows", workbook, id, table, "-o", output});
    }
};

TEST(CliExportRows, WritesATableAsCsvAndTellsHowManyRows)
{
    const WithRows with;
    const CommandResult result = with.exportRows("A.4", with.terminal.path("staff.csv"));
    EXPECT_EQ(result.status, 0) << result.words;
    EXPECT_THAT(result.output, IsEmpty());
    EXPECT_THAT(result.words, HasSubstr("exported 2 rows of A.4"));
    const std::string csv = with.terminal.read("staff.csv");
    EXPECT_THAT(csv, HasSubstr("\xEF\xBB\xBF员工姓名,工号,"));
    EXPECT_THAT(csv, HasSubstr("\r\n钱一,00123,,,,,,,2025-03-05,,,\r\n'=1+1,"));
    EXPECT_EQ(with.exportRows("A.4", "-").output, csv);
}

TEST(CliExportRows, WritesXlsx)
{
    const WithRows with;
    EXPECT_EQ(with.exportRows("A.4", with.terminal.path("staff.xlsx")).status, 0);
    EXPECT_TRUE(with.terminal.read("staff.xlsx").starts_with("PK"));
    EXPECT_EQ(with.exportRows("A.7", with.terminal.path("empty.xlsx")).status, 0);
}

TEST(CliExportRows, SaysWhatIsWrongAndWritesNothing)
{
    const WithRows with;
    EXPECT_THAT(with.exportRows("A.1", with.terminal.path("x.csv")).words, HasSubstr("there are: A.2, A.4, A.7, A.9"));
    EXPECT_THAT(with.exportRows("A.4", with.terminal.path("x.pdf")).words, HasSubstr("Only .csv and .xlsx"));
    EXPECT_EQ(
        with.terminal.run({"export-rows", with.workbook, "nobody", "A.4", "-o", with.terminal.path("x.csv")}).status,
        1);
    EXPECT_EQ(with.terminal.run({"export-rows", with.workbook, with.id, "A.4"}).status, 2);
    for (const std::string &file : with.terminal.files())
        EXPECT_FALSE(file.starts_with("x.")) << file;
}

struct ImportInto : WithRows {
    [[nodiscard]] CommandResult importRows(const std::string &table, const std::string &text,
                                           const std::vector<std::string> &more = {}) const
    {
        std::vector<std::string> arguments{"import-rows", workbook, id, table, terminal.write("in.csv", text)};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return terminal.run(arguments);
    }
    [[nodiscard]] std::string csv(const std::string &table) const { return exportRows(table, "-").output; }
};

TEST(CliImportRows, AppendsTheRowsAndSaysWhatBecameOfThem)
{
    const ImportInto into;
    const CommandResult result =
        into.importRows("A.4", "序号,姓名,工号,入职日期\n1,王五,007,2025/3/5\n2,赵六,008,3/4/2025\n,,,\n");
    EXPECT_EQ(result.status, 0) << result.words;
    EXPECT_THAT(result.output, IsEmpty());
    EXPECT_THAT(result.words, HasSubstr("took 2 rows into A.4"));
    EXPECT_THAT(result.words, HasSubstr("column \"序号\" is not taken"));
    EXPECT_THAT(result.words, HasSubstr("1 cells normalised"));
    EXPECT_THAT(result.words, HasSubstr("line 3, Joined on: 3/4/2025"));
    EXPECT_THAT(into.csv("A.4"),
                HasSubstr("'=1+1,,,,,,,,,,,\r\n王五,007,,,,,,,2025-03-05,,,\r\n赵六,008,,,,,,,3/4/2025,,,\r\n"));
    EXPECT_EQ(into.terminal.run({"undo", into.workbook, into.id}).status, 0);
    EXPECT_THAT(into.csv("A.4"), testing::Not(HasSubstr("王五")));
}

TEST(CliImportRows, ADryRunChangesNothing)
{
    const ImportInto into;
    const std::string before = into.csv("A.4");
    const CommandResult result = into.importRows("A.4", "姓名\n王五\n", {"--dry-run"});
    EXPECT_EQ(result.status, 0) << result.words;
    EXPECT_THAT(result.words, HasSubstr("would take 1 rows into A.4; nothing was changed"));
    EXPECT_EQ(into.csv("A.4"), before);
}

TEST(CliImportRows, ColumnsGoWhereMapSays)
{
    const ImportInto into;
    EXPECT_EQ(into.importRows("A.9", "甲,乙,合同编号\na,b,c\n",
                              {"--map", "甲=provider", "--map", "2=服务内容", "--map", "合同编号="})
                  .status,
              0);
    EXPECT_THAT(into.csv("A.9"), HasSubstr("\r\na,,b,,\r\n"));
    EXPECT_THAT(into.importRows("A.9", "服务商名称,合同编号\na,b\n", {"--map", "丙=provider"}).words,
                HasSubstr("it has: 服务商名称, 合同编号"));
    EXPECT_THAT(into.importRows("A.9", "甲,合同编号\na,b\n", {"--map", "甲=colour"}).words,
                HasSubstr("it has: provider, contract_no"));
    EXPECT_EQ(into.importRows("A.9", "a\n", {"--map", "nothing"}).status, 2);
}

TEST(CliImportRows, RefusedCodesAreKeptInTheNote)
{
    const ImportInto into;
    const CommandResult result = into.importRows("A.2", "系统编号,网络环境\nS-01,卫星\nS-02,内网\n");
    EXPECT_EQ(result.status, 0) << result.words;
    EXPECT_THAT(result.words, HasSubstr("1 cells refused"));
    const CommandResult exported = into.terminal.run({"export", into.workbook, into.id, "-o", "-"});
    EXPECT_THAT(exported.output, HasSubstr("卫星"));
    EXPECT_THAT(exported.output, HasSubstr("\"network\": \"intranet\""));
}

TEST(CliImportRows, ABadFileLeavesTheWorkbookAsItWas)
{
    const ImportInto into;
    const std::string before = into.csv("A.4");
    const CommandResult result = into.importRows("A.4", "姓名,工号\n王五,1\n赵六,\"open\n");
    EXPECT_EQ(result.status, 1);
    EXPECT_THAT(result.words, HasSubstr("Line 3: The quote that begins here is not closed"));
    EXPECT_EQ(into.csv("A.4"), before);
    EXPECT_EQ(into.terminal.run({"import-rows", into.workbook, into.id, "A.4", "-"}, "姓名\n孙七\n").status, 0);
    EXPECT_THAT(into.csv("A.4"), HasSubstr("孙七"));
}

} // namespace
