#include "workbook/RowImport.h"

#include "support/RandomAssessment.h"
#include "workbook/WorkbookFixture.h"

#include <atomic>

namespace facet
{
namespace
{

class RowImports : public WorkbookTest
{
protected:
    RowImports() : m_workbook(create()), m_id(add(*m_workbook)), m_session(session(*m_workbook, m_id)) {}

    [[nodiscard]] static ImportFeed feed(const std::vector<Row> &rows)
    {
        return [&rows, next = std::size_t{0}](Row &row) mutable -> Expected<bool> {
            if (next == rows.size()) {
                return false;
            }
            row = rows[next++];
            return true;
        };
    }
    [[nodiscard]] Expected<RowImportOutcome> import(const std::string &table, const std::vector<Row> &rows,
                                                    RowImportMode mode = RowImportMode::Append)
    {
        RowImportOptions options;
        options.mode = mode;
        options.keyField = keyFieldOf(*catalogue().table(table)).value_or(0);
        for (std::size_t i = 0; i < catalogue().table(table)->fields.size(); ++i) {
            options.fields.push_back(i);
        }
        return importRows(*m_session, table, feed(rows), options);
    }
    [[nodiscard]] std::vector<Row> stored(const std::string &table) const
    {
        const Assessment loaded = m_workbook->load(m_id).value();
        const auto rows = loaded.records.find(table);
        return rows == loaded.records.end() ? std::vector<Row>() : rows->second;
    }
    [[nodiscard]] static std::vector<Row> usage(int rows, std::uint32_t seed = 1)
    {
        RandomAssessment random(catalogue(), seed);
        std::vector<Row> made;
        for (int i = 0; i < rows; ++i) {
            made.push_back(random.row(*catalogue().table("A.7")));
        }
        return made;
    }
    void expectTrue()
    {
        EXPECT_TRUE(m_session->result() == m_workbook->evaluate(m_id).value());
        expectClean(*m_workbook);
    }

    std::unique_ptr<Workbook> m_workbook;
    std::string m_id;
    std::unique_ptr<AssessmentSession> m_session;
};

TEST_F(RowImports, ManyRowsComeInAsOneStepThatCanBeUndoneAndRedone)
{
    const std::vector<Row> before = usage(3, 7);
    ASSERT_TRUE(m_session->addRows("A.7", before).has_value());
    const std::vector<Row> rows = usage(1700);
    const auto outcome = import("A.7", rows);
    ASSERT_TRUE(outcome.has_value()) << outcome.error().message.en;
    EXPECT_EQ(outcome->added, 1700);
    EXPECT_EQ(outcome->change.addedRows.at("A.7"), (RowRanges{{4, 1703}}));
    std::vector<Row> wanted = before;
    wanted.insert(wanted.end(), rows.begin(), rows.end());
    EXPECT_EQ(stored("A.7"), wanted);
    expectTrue();
    ASSERT_TRUE(m_session->undoBackTo(outcome->step).has_value());
    EXPECT_EQ(stored("A.7"), before);
    expectTrue();
    ASSERT_TRUE(m_session->redo().has_value());
    EXPECT_EQ(stored("A.7"), wanted);
    expectTrue();
}

TEST_F(RowImports, AFewRowsStandInTheHistoryOneByOne)
{
    const std::vector<Row> rows = usage(5);
    const auto outcome = import("A.7", rows);
    ASSERT_TRUE(outcome.has_value());
    EXPECT_EQ(outcome->added, 5);
    EXPECT_EQ(outcome->change.targets.size(), 5U);
    EXPECT_EQ(stored("A.7"), rows);
    ASSERT_TRUE(m_session->undo().has_value());
    EXPECT_TRUE(stored("A.7").empty());
    expectTrue();
}

TEST_F(RowImports, ReplacingTakesTheOldRowsOutAndUndoBringsThemBack)
{
    for (const int old : {20, 1300}) {
        const std::vector<Row> before = usage(old, 3);
        ASSERT_TRUE(import("A.7", before, RowImportMode::Replace).has_value());
        const std::vector<Row> rows = usage(1200, 4);
        const auto outcome = import("A.7", rows, RowImportMode::Replace);
        ASSERT_TRUE(outcome.has_value()) << outcome.error().message.en;
        EXPECT_EQ(outcome->removed, old);
        EXPECT_EQ(outcome->added, 1200);
        EXPECT_EQ(stored("A.7"), rows);
        expectTrue();
        ASSERT_TRUE(m_session->undo().has_value());
        EXPECT_EQ(stored("A.7"), before);
        expectTrue();
        ASSERT_TRUE(m_session->redo().has_value());
        EXPECT_EQ(stored("A.7"), rows);
        expectTrue();
    }
}

TEST_F(RowImports, RowsAreUpdatedByTheirKey)
{
    const std::size_t post = field("A.4", "post");
    const std::vector<Row> staff = {row("A.4", {{"name", "张三"}, {"staff_no", " 001"}, {"post", "管理员"}}),
                                    row("A.4", {{"name", "李四"}, {"staff_no", "002"}, {"projects", "门禁"}}),
                                    row("A.4", {{"name", "王五"}, {"staff_no", "003"}})};
    ASSERT_TRUE(m_session->addRows("A.4", staff).has_value());
    const std::vector<Row> file = {
        row("A.4", {{"staff_no", "001　"}, {"post", "操作员"}}), row("A.4", {{"staff_no", "003"}, {"name", "王五"}}),
        row("A.4", {{"staff_no", "1"}, {"name", "赵六"}}), row("A.4", {{"staff_no", "　"}, {"name", "无号"}})};
    const auto outcome = import("A.4", file, RowImportMode::UpdateByKey);
    ASSERT_TRUE(outcome.has_value()) << outcome.error().message.en;
    EXPECT_EQ(outcome->updated, 1);
    EXPECT_EQ(outcome->unchanged, 1);
    EXPECT_EQ(outcome->added, 2);
    EXPECT_EQ(outcome->repeatedKeys, 0);
    const std::vector<Row> after = stored("A.4");
    ASSERT_EQ(after.size(), 5U);
    EXPECT_EQ(after[0].values[post], FieldValue("操作员"));
    EXPECT_EQ(after[0].values[field("A.4", "name")], FieldValue("张三")) << "a blank cell says nothing";
    EXPECT_EQ(after[1], staff[1]);
    EXPECT_EQ(after[3], file[2]) << "001 and 1 are two numbers";
    expectTrue();
    ASSERT_TRUE(m_session->undo().has_value());
    EXPECT_EQ(stored("A.4"), staff);
    ASSERT_TRUE(m_session->redo().has_value());
    EXPECT_EQ(stored("A.4"), after);
    expectTrue();
}

TEST_F(RowImports, OnlyTheFieldsOfTheFileAreUpdatedAndBlanksClearWhenAsked)
{
    const std::vector<Row> contracts = {
        row("A.9", {{"provider", "甲"}, {"contract_no", "K-1"}, {"capability", "二级"}, {"service_content", "运维"}})};
    ASSERT_TRUE(m_session->addRows("A.9", contracts).has_value());
    const std::vector<Row> file = {row("A.9", {{"contract_no", "K-1"}, {"provider", "乙"}})};
    RowImportOptions options;
    options.mode = RowImportMode::UpdateByKey;
    options.keyField = keyFieldOf(*catalogue().table("A.9")).value();
    options.fields = {field("A.9", "contract_no"), field("A.9", "provider"), field("A.9", "capability")};
    options.blanksClear = true;
    ASSERT_TRUE(importRows(*m_session, "A.9", feed(file), options).has_value());
    EXPECT_EQ(stored("A.9").front(),
              row("A.9", {{"provider", "乙"}, {"contract_no", "K-1"}, {"service_content", "运维"}}));
    expectTrue();
}

TEST_F(RowImports, RepeatedKeysAreTakenInTheirOrderAndTold)
{
    const std::vector<Row> staff = {row("A.4", {{"name", "张三"}, {"staff_no", "1"}}),
                                    row("A.4", {{"name", "张四"}, {"staff_no", " 1"}})};
    ASSERT_TRUE(m_session->addRows("A.4", staff).has_value());
    const std::vector<Row> file = {row("A.4", {{"name", "甲"}, {"staff_no", "1"}}),
                                   row("A.4", {{"name", "乙"}, {"staff_no", "1"}}),
                                   row("A.4", {{"name", "丙"}, {"staff_no", "2"}}),
                                   row("A.4", {{"name", "丁"}, {"staff_no", "2"}, {"post", "岗"}})};
    const auto outcome = import("A.4", file, RowImportMode::UpdateByKey);
    ASSERT_TRUE(outcome.has_value()) << outcome.error().message.en;
    EXPECT_EQ(outcome->sharedKeys, 1);
    EXPECT_EQ(outcome->repeatedKeys, 2);
    EXPECT_EQ(outcome->added, 1);
    EXPECT_EQ(outcome->updated, 3);
    const std::vector<Row> after = stored("A.4");
    ASSERT_EQ(after.size(), 3U);
    EXPECT_EQ(after[0].values[0], FieldValue("乙"));
    EXPECT_EQ(after[1], staff[1]) << "of rows that share a key the first is updated";
    EXPECT_EQ(after[2], file[3]);
    expectTrue();
    ASSERT_TRUE(m_session->undo().has_value());
    EXPECT_EQ(stored("A.4"), staff);
    ASSERT_TRUE(m_session->redo().has_value());
    EXPECT_EQ(stored("A.4"), after);
    expectTrue();
}

TEST_F(RowImports, AnUpdateMayAddManyRows)
{
    std::vector<Row> file;
    for (int i = 0; i < 1200; ++i) {
        file.push_back(row("A.4", {{"staff_no", std::to_string(i % 1150)}, {"name", "人" + std::to_string(i)}}));
    }
    const auto outcome = import("A.4", file, RowImportMode::UpdateByKey);
    ASSERT_TRUE(outcome.has_value()) << outcome.error().message.en;
    EXPECT_EQ(outcome->added, 1150);
    EXPECT_EQ(outcome->updated, 50);
    EXPECT_EQ(outcome->change.targets, std::vector<std::string>{"A.4/1-1150"});
    expectTrue();
    ASSERT_TRUE(m_session->undo().has_value());
    EXPECT_TRUE(stored("A.4").empty());
    expectTrue();
}

TEST_F(RowImports, ARemarkIsAddedToTheNoteInTheSameStep)
{
    ASSERT_TRUE(m_session->setNote("A.7", "已核对").has_value());
    const std::vector<Row> rows = usage(2);
    RowImportOptions options;
    options.remark = "第 3 行：日期无法识别";
    ASSERT_TRUE(importRows(*m_session, "A.7", feed(rows), options).has_value());
    EXPECT_EQ(m_session->assessment().notes.at("A.7"), "已核对\n第 3 行：日期无法识别");
    ASSERT_TRUE(m_session->undo().has_value());
    EXPECT_EQ(m_session->assessment().notes.at("A.7"), "已核对");
    EXPECT_EQ(m_session->rowCount("A.7"), 0);
}

TEST_F(RowImports, WhatStopsAnImportLeavesNothing)
{
    ASSERT_TRUE(m_session->addRows("A.7", usage(1100, 5)).has_value());
    const Assessment before = m_workbook->load(m_id).value();
    const std::int64_t entries = m_session->historyCount();
    const std::vector<Row> rows = usage(3000);
    for (const RowImportMode mode : {RowImportMode::Append, RowImportMode::Replace}) {
        RowImportOptions options;
        options.mode = mode;
        int given = 0;
        const ImportFeed failing = [&](Row &row) -> Expected<bool> {
            if (++given == 2500) {
                return failure(ErrorCode::InvalidInput, "行 2501", {"引号未闭合", "unterminated quote"});
            }
            row = rows[static_cast<std::size_t>(given)];
            return true;
        };
        const auto failed = importRows(*m_session, "A.7", failing, options);
        ASSERT_FALSE(failed.has_value());
        EXPECT_EQ(failed.error().place, "行 2501");
        std::vector<Row> wrong = rows;
        wrong[2000].values[0] = std::string("\xFF");
        const auto refused = importRows(*m_session, "A.7", feed(wrong), options);
        ASSERT_FALSE(refused.has_value());
        EXPECT_EQ(refused.error().code, ErrorCode::InvalidInput);
        EXPECT_NE(refused.error().message.en.find("2001"), std::string::npos) << refused.error().message.en;
        const auto stopped =
            importRows(*m_session, "A.7", feed(rows), options, [](std::int64_t taken) { return taken < 1000; });
        ASSERT_FALSE(stopped.has_value());
        EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    }
    EXPECT_EQ(m_workbook->load(m_id).value(), before);
    EXPECT_EQ(m_session->historyCount(), entries);
    EXPECT_TRUE(m_session->setNote("A.7", "之后还能改").has_value());
    expectTrue();
}

TEST_F(RowImports, AnImportWithoutRowsChangesNothing)
{
    const auto outcome = import("A.7", {});
    ASSERT_TRUE(outcome.has_value());
    EXPECT_EQ(outcome->step, 0);
    EXPECT_TRUE(outcome->change.targets.empty());
    EXPECT_FALSE(m_session->canUndo());
}

TEST_F(RowImports, KeysAreThoseOfTheGuide)
{
    EXPECT_EQ(keyFieldOf(*catalogue().table("A.2")), field("A.2", "system_no"));
    EXPECT_EQ(keyFieldOf(*catalogue().table("A.4")), field("A.4", "staff_no"));
    EXPECT_EQ(keyFieldOf(*catalogue().table("A.9")), field("A.9", "contract_no"));
    EXPECT_FALSE(keyFieldOf(*catalogue().table("A.7")).has_value());
}

TEST_F(RowImports, LargeOnesDropAndRebuildIndexesAndStayTrueThroughUndoAndRedo)
{
    const std::vector<Row> some = usage(400, 9);
    std::int64_t given = 0;
    const ImportFeed many = [&](Row &row) -> Expected<bool> {
        if (given == 21'000) {
            return false;
        }
        row = some[static_cast<std::size_t>(given++) % some.size()];
        return true;
    };
    RowImportOptions options;
    options.expectedRows = 21'000;
    ASSERT_TRUE(m_session->addRows("A.7", usage(1500, 2)).has_value());
    const auto outcome = importRows(*m_session, "A.7", many, options);
    ASSERT_TRUE(outcome.has_value()) << outcome.error().message.en;
    EXPECT_TRUE(m_session->result() == m_workbook->evaluate(m_id).value());
    ASSERT_TRUE(m_session->undo().has_value());
    EXPECT_EQ(m_session->rowCount("A.7"), 1500);
    EXPECT_TRUE(m_session->result() == m_workbook->evaluate(m_id).value());
    ASSERT_TRUE(m_session->redo().has_value());
    EXPECT_EQ(m_session->rowCount("A.7"), 22'500);
    expectTrue(); // Verify walks back over all of it.
}

} // namespace
} // namespace facet
