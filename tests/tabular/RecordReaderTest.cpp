#include "tabular/RecordReader.h"

#include "tabular/TabularFixture.h"

#include <gmock/gmock.h>

namespace facet
{

namespace
{

class RecordReaderTest : public TabularFixture
{
protected:
    [[nodiscard]] RecordReader reader(std::string text, std::size_t rowsAbove, RecordReader::GoOn goOn = {}) const
    {
        return {readClipboard(std::move(text)), RowConverter(staff, {0, 1}), rowsAbove, std::move(goOn)};
    }
    /// The names of all records.
    static std::vector<std::string> names(RecordReader &reader)
    {
        std::vector<std::string> found;
        Row row;
        while (reader.next(row).value()) {
            found.push_back(std::get<std::string>(row.values[0]));
        }
        return found;
    }

    const Table &staff = table("A.4");
};

TEST_F(RecordReaderTest, LeavesOutWhatStandsAboveAndBlankRows)
{
    RecordReader records = reader("人员名单\n姓名\t工号\n张三\t00123\n\t\n李四\t7\n", 2);
    EXPECT_EQ(names(records), (std::vector<std::string>{"张三", "李四"}));
    EXPECT_EQ(records.records(), 2);
}

TEST_F(RecordReaderTest, CanBeStoppedAmongBlankRowsToo)
{
    int asked = 0;
    RecordReader records = reader("张三\t1\n" + std::string(100'000, '\n'), 0, [&asked](const RecordReader &) {
        ++asked;
        return false;
    });
    Row row;
    EXPECT_TRUE(records.next(row).value());
    const auto more = records.next(row);
    ASSERT_FALSE(more);
    EXPECT_EQ(more.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(asked, 1);
}

TEST_F(RecordReaderTest, RemarksNameTheLineOfTheFile)
{
    const std::size_t joined = *staff.fieldIndex("joined_on");
    RecordReader records(readClipboard("姓名\t入职\n张三\t2025/3/5\n\t\n李四\t2025-02-31\n"),
                         RowConverter(staff, {0, joined}), 1);
    EXPECT_EQ(names(records).size(), 2U);
    const auto &places = records.remarks().places(CellRemark::Kind::Impossible);
    ASSERT_EQ(places.size(), 1U);
    EXPECT_EQ(places.front().line, 4);
    EXPECT_EQ(places.front().record, 2);
    EXPECT_EQ(places.front().text, "2025-02-31");
    EXPECT_EQ(records.remarks().count(CellRemark::Kind::Normalised), 1);
}

} // namespace

} // namespace facet
