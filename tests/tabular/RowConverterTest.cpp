#include "tabular/TabularFixture.h"

#include <gmock/gmock.h>

namespace facet
{

namespace
{

using Kind = CellRemark::Kind;

class RowConverterTest : public TabularFixture
{
protected:
    static CellMeaning mean(std::string_view tableId, std::string_view fieldId, std::string text,
                            Cell::Kind kind = Cell::Kind::Text)
    {
        return meaningOf(field(tableId, fieldId), {kind, std::move(text)});
    }
    static std::string text(const CellMeaning &meaning)
    {
        const auto *held = std::get_if<std::string>(&meaning.value);
        return held == nullptr ? "(none)" : *held;
    }
};

TEST_F(RowConverterTest, UnderstandsTimesInTheUsualShapes)
{
    for (const char *shape : {"2025/3/5 8:30",
                              "2025-3-5 8:30",
                              "2025.3.5 8:30",
                              "2025/03/05 08:30:00",
                              "2025年3月5日 8时30分",
                              "2025年3月5日8:30",
                              "2025年03月05日 08时30分00秒",
                              "202503050830",
                              "20250305083000",
                              "20250305 0830",
                              "20250305 08:30",
                              "2025-03-05T08:30:00+08:00",
                              "2025-03-05 08:30:00.123",
                              "2025/3/5 上午8:30",
                              "2025/3/5 8:30 AM",
                              "2025/3/5 8:30am",
                              "２０２５／３／５　８：３０",
                              "2025-03-05 星期三 08:30",
                              "2025年3月5日（星期三）早上8点半",
                              "5 Mar 2025 8:30",
                              "Mar 5, 2025 08:30",
                              "5-Mar-2025 8:30",
                              "2025-Mar-05 08:30",
                              " 2025/3/5 8:30 ",
                              "45721.354166666664"}) {
        const CellMeaning meaning = mean("A.7", "started_at", shape);
        EXPECT_EQ(text(meaning), "2025-03-05T08:30") << shape;
        EXPECT_EQ(meaning.remark, Kind::Normalised) << shape;
    }
    EXPECT_EQ(text(mean("A.7", "started_at", "2025/3/5 下午1:05:09")), "2025-03-05T13:05:09");
    EXPECT_EQ(text(mean("A.7", "started_at", "2025/3/5 13时")), "2025-03-05T13:00");
    EXPECT_EQ(text(mean("A.7", "started_at", "2025/3/5 12:10 AM")), "2025-03-05T00:10");
    EXPECT_EQ(text(mean("A.7", "started_at", "2025/3/5 中午12:10")), "2025-03-05T12:10");
    EXPECT_EQ(text(mean("A.7", "started_at", "31/12/2025 23:59")), "2025-12-31T23:59");
}

TEST_F(RowConverterTest, UnderstandsDatesInTheUsualShapes)
{
    for (const char *shape : {"2025/3/5", "2025-3-5", "2025.03.05", "2025年3月5日", "2025年3月5号", "20250305",
                              "25年3月5日", "2025/3/5 0:00", "45721", "2025/3/5 8:30", "5/Mar/2025", "13/3/2025"}) {
        const std::string expected = std::string_view(shape) == "13/3/2025" ? "2025-03-13" : "2025-03-05";
        EXPECT_EQ(text(mean("A.4", "joined_on", shape)), expected) << shape;
        EXPECT_EQ(mean("A.4", "joined_on", shape).remark, Kind::Normalised) << shape;
    }
    EXPECT_EQ(text(mean("A.4", "joined_on", "3/3/2025")), "2025-03-03");
}

TEST_F(RowConverterTest, WhatTheGuideTakesStaysAsItStands)
{
    for (const char *shape : {"2025-03-05T08:30", "2025-03-05 08:30:15", " 2025-03-05 08:30"}) {
        EXPECT_EQ(text(mean("A.7", "started_at", shape)), shape);
        EXPECT_EQ(mean("A.7", "started_at", shape).remark, std::nullopt);
    }
    EXPECT_EQ(text(mean("A.4", "joined_on", "2025-03-05")), "2025-03-05");
    EXPECT_EQ(mean("A.4", "joined_on", "2025-03-05").remark, std::nullopt);
}

TEST_F(RowConverterTest, AmbiguousAndImpossibleDatesAreKeptAndFlagged)
{
    for (const char *shape : {"03/04/25", "3/4/2025", "25-3-5", "5-Mar-25"}) {
        EXPECT_EQ(text(mean("A.4", "joined_on", shape)), shape);
        EXPECT_EQ(mean("A.4", "joined_on", shape).remark, Kind::Ambiguous) << shape;
    }
    for (const char *shape :
         {"2025/3/5 上午12:30", "2025-03-05T08:30:00Z", "2025-03-05 08:30 +0000", "2025/3/5 晚上12:00"}) {
        EXPECT_EQ(text(mean("A.7", "started_at", shape)), shape);
        EXPECT_EQ(mean("A.7", "started_at", shape).remark, Kind::Ambiguous) << shape;
    }
    for (const char *shape :
         {"2025-02-30", "2025年6月底", "昨天", "2025", "2025-03", "0000-01-01", "20251301", "99/99/99", "8:30",
          "114年3月5日", "32/13/2025", "2025/3/5 25:00", "2025/3/5 8:60", "2025/3/5 8:30 x", "12345", "-"}) {
        EXPECT_EQ(text(mean("A.4", "joined_on", shape)), shape);
        EXPECT_EQ(mean("A.4", "joined_on", shape).remark, Kind::Impossible) << shape;
    }
    EXPECT_EQ(mean("A.7", "started_at", "2025-03-05").remark, Kind::Impossible); // a time needs a time of day
    EXPECT_EQ(text(mean("A.7", "started_at", "2025-03-05")), "2025-03-05");
}

TEST_F(RowConverterTest, NumbersOfSpreadsheetsAreDaysOnlyInDateFieldsAndOfOurTime)
{
    EXPECT_EQ(text(mean("A.4", "joined_on", "45721", Cell::Kind::Number)), "2025-03-05");
    EXPECT_EQ(text(mean("A.7", "started_at", "45721.354166666664", Cell::Kind::Number)), "2025-03-05T08:30");
    EXPECT_EQ(text(mean("A.4", "joined_on", "20250305", Cell::Kind::Number)), "2025-03-05");
    EXPECT_EQ(mean("A.4", "joined_on", "2025", Cell::Kind::Number).remark, Kind::Impossible);
    EXPECT_EQ(text(mean("A.4", "staff_no", "45721", Cell::Kind::Number)), "45721");
    EXPECT_EQ(text(mean("A.4", "joined_on", "2025-03-05", Cell::Kind::Date)), "2025-03-05");
    EXPECT_EQ(mean("A.4", "joined_on", "2025-03-05", Cell::Kind::Date).remark, std::nullopt);
    EXPECT_EQ(text(mean("A.7", "started_at", "2025-03-05T08:30:00", Cell::Kind::Time)), "2025-03-05T08:30");
    EXPECT_EQ(mean("A.7", "started_at", "2025-03-05T08:30:00", Cell::Kind::Time).remark, std::nullopt);
}

TEST_F(RowConverterTest, TextsStayAndNumbersInThemAreReadable)
{
    EXPECT_EQ(text(mean("A.4", "staff_no", "00123")), "00123");
    EXPECT_EQ(text(mean("A.4", "staff_no", " x ")), " x ");
    EXPECT_EQ(text(mean("A.2", "version", "3", Cell::Kind::Number)), "3");
    EXPECT_EQ(text(mean("A.2", "version", "0.30000000000000004", Cell::Kind::Number)), "0.3");
    EXPECT_EQ(text(mean("A.2", "version", "110101199003074000", Cell::Kind::Number)), "110101199003074000");
    EXPECT_EQ(text(mean("A.2", "version", "2025-03-05T08:30:00", Cell::Kind::Time)), "2025-03-05 08:30");
    EXPECT_EQ(text(mean("A.2", "version", "TRUE", Cell::Kind::Boolean)), "TRUE");
    EXPECT_EQ(text(mean("A.2", "version", "#N/A", Cell::Kind::Fault)), "#N/A");
    EXPECT_EQ(mean("A.2", "version", "#N/A", Cell::Kind::Fault).remark, Kind::Impossible);
}

TEST_F(RowConverterTest, CodesAreMeantByIdLabelOrSynonym)
{
    for (const char *word : {"intranet", "内网（局域网）", "Intranet (LAN)"}) {
        EXPECT_EQ(text(mean("A.2", "network", word)), "intranet") << word;
        EXPECT_EQ(mean("A.2", "network", word).remark, std::nullopt) << word;
    }
    for (const char *word : {"内网", "局域网", "内网(局域网)", "INTRANET", "LAN", " 内 网 "}) {
        EXPECT_EQ(text(mean("A.2", "network", word)), "intranet") << word;
        EXPECT_EQ(mean("A.2", "network", word).remark, Kind::Normalised) << word;
    }
    EXPECT_EQ(text(mean("A.2", "data_region", "国外")), "overseas");
    EXPECT_EQ(mean("A.2", "network", "卫星").remark, Kind::Refused);
    EXPECT_EQ(mean("A.2", "network", "卫星").value, FieldValue());
    EXPECT_EQ(mean("A.2", "network", "　").remark, std::nullopt);
}

TEST_F(RowConverterTest, SeveralCodesArePartedInAnyUsualWay)
{
    const FieldValue both = std::vector<std::string>{"unit", "public"};
    for (const char *word :
         {"单位管理、社会管理", "单位管理,社会管理", "单位管理；社会管理", "单位管理 · 社会管理", "unit;public",
          "单位管理\n社会管理", "Internal management; Public administration", "单位管理、社会管理、单位管理"}) {
        EXPECT_EQ(mean("A.2", "scenario", word).value, both) << word;
    }
    EXPECT_EQ(mean("A.2", "scenario", "单位管理、社会管理").remark, std::nullopt);
    EXPECT_EQ(mean("A.2", "scenario", "门禁").remark, Kind::Refused);
}

TEST_F(RowConverterTest, TalliesInWordsAndInOrder)
{
    const FieldValue tally = Tally{{"key", 1}, {"important", 2}, {"general", 3}};
    for (const char *word :
         {"关键:1；重要:2；一般:3", "关键：1,重要：2,一般：3", "关键1重要2一般3", "Key 1 · Important 2 · General 3",
          "1/2/3", "关键 1 项、重要 2 项、一般 3 项", "general: 3; key: 1; important: 2", "１／２／３"}) {
        EXPECT_EQ(mean("A.2", "business_importance", word).value, tally) << word;
    }
    EXPECT_EQ(mean("A.2", "business_importance", "关键:1；重要:2；一般:3").remark, std::nullopt);
    EXPECT_EQ(mean("A.2", "user_importance", "重要 0 · 一般 181,640").value,
              FieldValue(Tally{{"important", 0}, {"general", 181640}}));
    EXPECT_EQ(mean("A.2", "user_importance", "重要:1,234,一般:2").value,
              FieldValue(Tally{{"important", 1234}, {"general", 2}}));
    for (const char *word : {"5", "1/2", "1/2/3/4", "关键:1；特别:2", "关键", "关键:1；关键:2", "1//3", "关键:-1",
                             "关键:99999999999999999"}) {
        EXPECT_EQ(mean("A.2", "business_importance", word).remark, Kind::Refused) << word;
        EXPECT_EQ(mean("A.2", "business_importance", word).value, FieldValue()) << word;
    }
}

TEST_F(RowConverterTest, ConvertsRowsAndTellsWhatBecameOfCells)
{
    const RowConverter converter(table("A.4"), {std::nullopt, 0, 1, 8});
    const Cells cells = {{Cell::Kind::Text, "1"},
                         {Cell::Kind::Text, "钱一"},
                         {Cell::Kind::Text, "00123"},
                         {Cell::Kind::Text, "2025/3/5"}};
    Row row;
    std::vector<CellRemark> remarks;
    ASSERT_TRUE(converter.convert(cells, row, remarks));
    EXPECT_EQ(row.values.size(), table("A.4").fields.size());
    EXPECT_EQ(row.values[0], FieldValue("钱一"));
    EXPECT_EQ(row.values[1], FieldValue("00123"));
    EXPECT_EQ(row.values[8], FieldValue("2025-03-05"));
    EXPECT_EQ(row.values[2], FieldValue());
    ASSERT_EQ(remarks.size(), 1U);
    EXPECT_EQ(remarks[0].field, 8U);
    EXPECT_EQ(remarks[0].text, "2025/3/5");

    // The same row again with less in it: nothing of the last one stays.
    ASSERT_TRUE(converter.convert({{Cell::Kind::Text, "2"}, {Cell::Kind::Text, "陈二"}}, row, remarks));
    EXPECT_EQ(row.values[0], FieldValue("陈二"));
    EXPECT_EQ(row.values[1], FieldValue());
    EXPECT_EQ(row.values[8], FieldValue());
    EXPECT_TRUE(remarks.empty());

    EXPECT_FALSE(converter.convert({{}, {Cell::Kind::Text, " 　"}}, row, remarks));
    EXPECT_FALSE(converter.convert({}, row, remarks));
}

TEST_F(RowConverterTest, TheOfficersChoiceOfCodesIsTaken)
{
    const std::size_t network = *table("A.2").fieldIndex("network");
    const std::size_t scenario = *table("A.2").fieldIndex("scenario");
    const std::size_t tally = *table("A.2").fieldIndex("business_importance");
    const CodeChoices choices = {
        {network, {{"卫星", "internet"}, {"?", ""}}}, {scenario, {{"门禁", "unit"}}}, {tally, {{"3", "0/0/3"}}}};
    const RowConverter converter(table("A.2"), {network, scenario, tally}, choices);
    Row row;
    std::vector<CellRemark> remarks;
    ASSERT_TRUE(converter.convert(
        {{Cell::Kind::Text, "卫星"}, {Cell::Kind::Text, "社会管理、门禁、闸机"}, {Cell::Kind::Number, "3"}}, row,
        remarks));
    EXPECT_EQ(row.values[network], FieldValue("internet"));
    EXPECT_EQ(row.values[scenario], FieldValue(std::vector<std::string>{"public", "unit"}));
    EXPECT_EQ(row.values[tally], FieldValue(Tally{{"key", 0}, {"important", 0}, {"general", 3}}));
    ASSERT_EQ(remarks.size(), 4U);
    EXPECT_EQ(remarks[0].kind, Kind::Normalised);
    EXPECT_EQ(remarks[1].text, "门禁");
    EXPECT_EQ(remarks[2].text, "闸机");
    EXPECT_EQ(remarks[2].kind, Kind::Refused);
    ASSERT_TRUE(converter.convert({{Cell::Kind::Text, "?"}, {Cell::Kind::Text, "其他"}}, row, remarks));
    EXPECT_EQ(row.values[network], FieldValue());
}

} // namespace

} // namespace facet
