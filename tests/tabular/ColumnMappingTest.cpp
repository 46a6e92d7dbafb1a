#include "tabular/TabularFixture.h"

#include <gmock/gmock.h>

namespace facet
{

namespace
{

class ColumnMappingTest : public TabularFixture
{
protected:
    [[nodiscard]] static Cells cellsOf(const std::vector<std::string> &texts)
    {
        Cells cells;
        for (const std::string &text : texts) {
            cells.push_back({text.empty() ? Cell::Kind::Blank : Cell::Kind::Text, text});
        }
        return cells;
    }
    /// Field ids, "-" for columns that are not taken.
    [[nodiscard]] static std::vector<std::string> guess(std::string_view tableId,
                                                        const std::vector<std::string> &header)
    {
        std::vector<std::string> ids;
        for (const auto &index : guessMapping(table(tableId), cellsOf(header))) {
            ids.push_back(index ? table(tableId).fields[*index].id : "-");
        }
        return ids;
    }
};

TEST_F(ColumnMappingTest, EveryTableKnowsItsOwnLabelsIdsAndBothLanguages)
{
    for (const char *id : {"A.2", "A.4", "A.7", "A.9"}) {
        std::vector<std::string> ids;
        std::vector<std::string> chinese;
        std::vector<std::string> english;
        for (std::size_t index = 0; index < table(id).fields.size(); ++index) {
            ids.push_back(table(id).fields[index].id);
            chinese.push_back(columnLabel(table(id), index, Language::Chinese));
            english.push_back(columnLabel(table(id), index, Language::English));
            EXPECT_EQ(fieldNamed(table(id), chinese.back()), index) << chinese.back();
            EXPECT_EQ(fieldNamed(table(id), english.back()), index) << english.back();
        }
        EXPECT_EQ(guess(id, ids), ids);
        EXPECT_EQ(guess(id, chinese), ids);
        EXPECT_EQ(guess(id, english), ids);
    }
}

TEST_F(ColumnMappingTest, KnowsWhatHrAndAccessSystemsCallThem)
{
    EXPECT_THAT(guess("A.4", {"序号", "姓名", "员工编号", "所在部门", "职务", "入职日期", "离职日期", "备注"}),
                ::testing::ElementsAre("-", "name", "staff_no", "department", "post", "joined_on", "left_on", "-"));
    EXPECT_THAT(guess("A.7", {"系统编号", "使用人", "单位", "开始时间（北京时间）", "结束时间\n", "使用事由"}),
                ::testing::ElementsAre("system_no", "person", "person_unit", "started_at", "ended_at", "content"));
    EXPECT_THAT(guess("A.7", {"User", "START TIME", "End  time", "Details"}),
                ::testing::ElementsAre("person", "started_at", "ended_at", "content"));
    EXPECT_THAT(guess("A.9", {"供应商", "合同号", "* 服务内容"}),
                ::testing::ElementsAre("provider", "contract_no", "service_content"));
}

TEST_F(ColumnMappingTest, NoFieldIsTakenTwice)
{
    EXPECT_THAT(guess("A.4", {"姓名", "员工姓名", "name"}), ::testing::ElementsAre("-", "name", "-"));
}

TEST_F(ColumnMappingTest, TwoColumnsOfOneLabelGoToItsTwoFields)
{
    EXPECT_THAT(guess("A.2", {"数据存储位置", "网络环境", "数据存储位置"}),
                ::testing::ElementsAre("data_region", "network", "data_location"));
    EXPECT_THAT(guess("A.2", {"数据存储位置"}), ::testing::ElementsAre("data_location"));
    EXPECT_THAT(guess("A.2", {"境内或境外", "数据存储位置"}), ::testing::ElementsAre("data_region", "data_location"));
    EXPECT_THAT(guess("A.2", {"数据存储位置(具体地点)", "数据存储位置"}),
                ::testing::ElementsAre("data_location", "data_region"));
}

TEST_F(ColumnMappingTest, TellsAHeaderFromARecord)
{
    EXPECT_TRUE(looksLikeHeader(table("A.4"), cellsOf({"姓名", "工号", "籍贯", "民族", "血型"})));
    EXPECT_TRUE(looksLikeHeader(table("A.4"), cellsOf({"姓名"})));
    EXPECT_FALSE(looksLikeHeader(table("A.4"), cellsOf({"钱一", "ZW-001", "档案管理部"})));
    EXPECT_FALSE(looksLikeHeader(table("A.4"), cellsOf({"人员信息记录表", "", ""})));
    EXPECT_FALSE(looksLikeHeader(table("A.4"), cellsOf({})));
    EXPECT_EQ(headerAmong(table("A.4"), {cellsOf({"人员信息记录表"}), cellsOf({}), cellsOf({"姓名", "工号"})}), 2U);
    EXPECT_EQ(headerAmong(table("A.4"), {cellsOf({"钱一", "ZW-001"})}), std::nullopt);
}

TEST_F(ColumnMappingTest, WithoutHeaderTheGuidesOrderHolds)
{
    EXPECT_EQ(mappingInOrder(table("A.9"), 3), (ColumnMapping{0, 1, 2}));
    EXPECT_EQ(mappingInOrder(table("A.9"), 7), (ColumnMapping{0, 1, 2, 3, 4, std::nullopt, std::nullopt}));
}

TEST_F(ColumnMappingTest, AFingerprintNamesNamesAndOrder)
{
    const std::string one = headerFingerprint(cellsOf({"姓名", "工号"}));
    EXPECT_EQ(one, headerFingerprint(cellsOf({"姓名 ", "工号"})));
    EXPECT_NE(one, headerFingerprint(cellsOf({"工号", "姓名"})));
    EXPECT_NE(one, headerFingerprint(cellsOf({"姓名工号"})));
    EXPECT_NE(one, headerFingerprint(cellsOf({"姓名", "工号", ""})));
}

} // namespace

} // namespace facet
