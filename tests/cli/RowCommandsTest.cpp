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

} // namespace
