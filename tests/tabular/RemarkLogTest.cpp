#include "tabular/RemarkLog.h"

#include "tabular/TabularFixture.h"

#include <gmock/gmock.h>

namespace facet
{

namespace
{

using Kind = CellRemark::Kind;
using ::testing::HasSubstr;
using ::testing::Not;

class RemarkLogTest : public TabularFixture
{
protected:
    void refuse(std::int64_t record, const std::string &text)
    {
        const std::vector<CellRemark> remarks{{Kind::Refused, network, text}};
        log.add(record, record + 1, remarks);
    }

    const Table &systems = table("A.2");
    const std::size_t network = *systems.fieldIndex("network");
    RemarkLog log;
};

TEST_F(RemarkLogTest, CountsEachKindAndKeepsTheFirstPlaces)
{
    for (std::int64_t record = 1; record <= 1000; ++record) {
        const std::vector<CellRemark> remarks{{Kind::Normalised, 3, "2025/3/5"}, {Kind::Impossible, 4, "31.2.2025"}};
        log.add(record, record + 1, remarks);
    }
    EXPECT_EQ(log.count(Kind::Normalised), 1000);
    EXPECT_EQ(log.count(Kind::Impossible), 1000);
    EXPECT_EQ(log.count(Kind::Ambiguous), 0);
    ASSERT_EQ(log.places(Kind::Impossible).size(), RemarkLog::KeptPlaces);
    EXPECT_EQ(log.places(Kind::Impossible).front().record, 1);
    EXPECT_EQ(log.places(Kind::Impossible).front().line, 2);
    EXPECT_EQ(log.places(Kind::Impossible).front().field, 4U);
    EXPECT_EQ(log.kept(), 2 * RemarkLog::KeptPlaces);
}

TEST_F(RemarkLogTest, TheNoteSaysWhatWasRefusedAndWhere)
{
    refuse(1, "卫星");
    refuse(2, "不详");
    refuse(3, "卫星");
    const std::string zh = log.note(systems, "系统.csv", "2026-03-31", Language::Chinese);
    EXPECT_THAT(zh, HasSubstr("2026-03-31 从「系统.csv」导入"));
    EXPECT_THAT(zh, HasSubstr("「卫星」：文件第 2、4 行"));
    EXPECT_THAT(zh, HasSubstr("「不详」：文件第 3 行"));
    EXPECT_THAT(zh, HasSubstr(columnLabel(systems, network, Language::Chinese)));
    const std::string en = log.note(systems, "systems.csv", "", Language::English);
    EXPECT_THAT(en, HasSubstr("\"卫星\": line 2, 4"));
    EXPECT_THAT(en, Not(HasSubstr("not listed")));
}

TEST_F(RemarkLogTest, WithoutARefusalThereIsNoNote)
{
    const std::vector<CellRemark> remarks{{Kind::Normalised, 3, "2025/3/5"}};
    log.add(1, 2, remarks);
    EXPECT_EQ(log.note(systems, "systems.csv", "", Language::English), "");
}

TEST_F(RemarkLogTest, AFileFullOfNonsenseIsCountedButNotKept)
{
    for (std::int64_t record = 1; record <= 100'000; ++record) {
        refuse(record, "nonsense " + std::to_string(record));
    }
    EXPECT_EQ(log.count(Kind::Refused), 100'000);
    EXPECT_EQ(log.refused().at(network).size(), RemarkLog::KeptWords);
    EXPECT_EQ(log.unlisted(), 100'000 - static_cast<std::int64_t>(RemarkLog::KeptWords));
    EXPECT_THAT(log.note(systems, "systems.csv", "", Language::English), HasSubstr("99800 more are not listed."));
}

TEST_F(RemarkLogTest, OneWordManyTimesIsOneLine)
{
    for (std::int64_t record = 1; record <= 5000; ++record) {
        refuse(record, "卫星");
    }
    EXPECT_EQ(log.refused().at(network).front().count, 5000);
    EXPECT_EQ(log.unlisted(), 5000 - static_cast<std::int64_t>(RemarkLog::KeptRefusals));
    EXPECT_THAT(log.note(systems, "systems.csv", "", Language::English), HasSubstr("…, 5000 in all"));
}

TEST_F(RemarkLogTest, AVeryLongTextIsCutBetweenCharactersInThePlaces)
{
    std::string text;
    for (int each = 0; each < 100'000; ++each) {
        text += "面";
    }
    refuse(1, text);
    const std::string &kept = log.places(Kind::Refused).front().text;
    EXPECT_LT(kept.size(), 250U);
    EXPECT_EQ((kept.size() - std::string("…").size()) % 3, 0U);
    EXPECT_EQ(log.unlisted(), 1);
}

} // namespace

} // namespace facet
