#include "compare/ComparisonFixture.h"

#include "compare/ChangeTexts.h"

namespace facet
{
namespace
{

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class RowsTest : public ComparisonTest
{
protected:
    [[nodiscard]] static Row system(const std::string &number, const std::string &version = "V1")
    {
        return row("A.2", {{"system_no", number}, {"version", version}});
    }
    /// "+S-04 -S-01 ~S-02(version)".
    [[nodiscard]] std::string changes(const std::string &table = "A.2") const
    {
        std::string text;
        const Comparison comparison = compared();
        for (const RowChange &change : tableOf(comparison, table).rows) {
            text += text.empty() ? "" : " ";
            text += change.kind == RowChange::Kind::Added ? "+" : change.kind == RowChange::Kind::Removed ? "-" : "~";
            text += change.key;
            for (const CellChange &cell : change.cells) {
                text += change.kind == RowChange::Kind::Changed
                            ? "(" + catalogue().table(table)->fields[cell.field].id + ")"
                            : "";
            }
        }
        return text;
    }
};

TEST_F(RowsTest, RowsBelongTogetherByTheirNumberInWhateverOrder)
{
    before.records["A.2"] = {system("S-01"), system("S-02", "V3.2"), system("S-03")};
    after.records["A.2"] = {system("S-04"), system("S-03"), system("S-02", "V4.0")};
    EXPECT_EQ(changes(), "+S-04 ~S-02(version) -S-01");
    const Comparison comparison = compared();
    const RowChange &changed = tableOf(comparison, "A.2").rows[1];
    EXPECT_EQ(changed.positionBefore, 2);
    EXPECT_EQ(changed.positionAfter, 3);
    const auto texts = changedTexts(*catalogue().table("A.2"), changed, Language::Chinese);
    ASSERT_THAT(texts, SizeIs(1));
    EXPECT_EQ(texts[0].label, "版本号");
    EXPECT_EQ(texts[0].before, "V3.2");
    EXPECT_EQ(texts[0].after, "V4.0");
}

TEST_F(RowsTest, ATrimmedNumberIsTheSameNumberAndItsBlanksAreACellThatChanged)
{
    before.records["A.2"] = {system("S-01")};
    after.records["A.2"] = {system("　S-01 ")};
    EXPECT_EQ(changes(), "~S-01(system_no)");
}

TEST_F(RowsTest, OfRowsWithOneNumberEqualOnesBelongTogetherAndTheOthersInTheirOrder)
{
    before.records["A.2"] = {system("S-01", "V1"), system("S-01", "V2"), system("S-01", "V3")};
    after.records["A.2"] = {system("S-01", "V2"), system("S-01", "V3")};
    EXPECT_EQ(changes(), "-S-01") << "the first was removed, none changed";
    after.records["A.2"] = {system("S-01", "V9"), system("S-01", "V2"), system("S-01", "V3"), system("S-01", "V4")};
    EXPECT_EQ(changes(), "~S-01(version) +S-01");
    std::reverse(before.records["A.2"].begin(), before.records["A.2"].end());
    after.records["A.2"] = before.records["A.2"];
    EXPECT_EQ(changes(), "");
}

TEST_F(RowsTest, RowsWithoutANumberBelongTogetherOnlyWhenTheyAreEqual)
{
    before.records["A.2"] = {system("", "V1"), system(" ", "V1"), row("A.2", {})};
    after.records["A.2"] = {system("", "V1"), system("", "V2"), row("A.2", {})};
    EXPECT_EQ(changes(), "+ -");
    const Comparison comparison = compared();
    EXPECT_EQ(rowTitle(tableOf(comparison, "A.2").rows[0], Language::Chinese), "第 2 行");
}

TEST_F(RowsTest, StaffAndContractsHaveTheirOwnNumbers)
{
    before.records["A.4"] = {row("A.4", {{"staff_no", "1001"}, {"name", "王一"}, {"post", "管理员"}})};
    after.records["A.4"] = {row("A.4", {{"staff_no", "1002"}, {"name", "王一"}}),
                            row("A.4", {{"staff_no", "1001"}, {"name", "王一"}, {"post", "审计员"}})};
    before.records["A.9"] = {row("A.9", {{"contract_no", "C-1"}, {"provider", "乙科技"}})};
    after.records["A.9"] = {row("A.9", {{"contract_no", "C-2"}, {"provider", "乙科技"}})};
    EXPECT_EQ(changes("A.4"), "+1002 ~1001(post)");
    EXPECT_EQ(changes("A.9"), "+C-2 -C-1");
    const Comparison comparison = compared();
    EXPECT_EQ(rowTitle(tableOf(comparison, "A.4").rows[1], Language::Chinese), "1001 王一");
}

TEST_F(RowsTest, CodesAreToldByTheirWholeLabels)
{
    before.records["A.2"] = {row("A.2", {{"system_no", "S-02"}, {"network", "dedicated"}})};
    after.records["A.2"] = {row("A.2", {{"system_no", "S-02"}, {"network", "internet"}})};
    const Comparison comparison = compared();
    const auto texts = changedTexts(*catalogue().table("A.2"), tableOf(comparison, "A.2").rows[0], Language::Chinese);
    ASSERT_THAT(texts, SizeIs(1));
    ASSERT_THAT(texts[0].runs, SizeIs(2)) << "网 is in both labels, but no word of its own";
    EXPECT_EQ(texts[0].runs[1].text, texts[0].after);
}

TEST_F(RowsTest, ManyRowsWithOneNumberAreMatchedWithoutSearchingEachForEach)
{
    for (int i = 0; i < 5'000; ++i) {
        before.records["A.2"].push_back(system("S", std::to_string(i)));
        after.records["A.2"].push_back(system("S", std::to_string(5'000 - i)));
    }
    EXPECT_EQ(changes(), "~S(version)");
}

} // namespace
} // namespace facet
