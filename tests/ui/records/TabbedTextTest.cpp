#include "records/TabbedText.h"
#include "records/RecordWords.h"

#include <gtest/gtest.h>

namespace facet
{

TEST(TabbedText, SplitsRowsAndCellsAsSpreadsheetsWriteThem)
{
    const auto rows = readTabbedText(QStringLiteral("a\tb\r\nc\t\n"));
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0], QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    EXPECT_EQ(rows[1], QStringList({QStringLiteral("c"), QStringLiteral("")}));
}

TEST(TabbedText, KeepsTabsAndLineEndsWithinQuotes)
{
    const auto rows = readTabbedText(QStringLiteral("\"a\tb\nc\"\"d\"\"\"\te"));
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0], QStringList({QStringLiteral("a\tb\nc\"d\""), QStringLiteral("e")}));
}

TEST(RecordWords, UnderstandCodesByLabelInBothLanguagesAndTallies)
{
    Field choice;
    choice.type = FieldType::Choice;
    choice.codes = {{"domestic", {"境内", "Domestic"}}, {"overseas", {"境外", "Abroad"}}};
    EXPECT_EQ(fieldValueOf(QStringLiteral("境外"), choice), FieldValue(std::string("overseas")));
    EXPECT_EQ(fieldValueOf(QStringLiteral("domestic"), choice), FieldValue(std::string("domestic")));
    EXPECT_EQ(fieldValueOf(QStringLiteral("nowhere"), choice), std::nullopt);
    EXPECT_EQ(fieldValueOf(QStringLiteral("  "), choice), FieldValue());

    Field tally = choice;
    tally.type = FieldType::Tally;
    const FieldValue both(Tally{{"domestic", 1}, {"overseas", 1200}});
    EXPECT_EQ(fieldValueOf(QStringLiteral("Domestic 1 · Abroad 1,200"), tally), both);
    EXPECT_EQ(fieldValueOf(QStringLiteral("1/1200"), tally), both);
    EXPECT_EQ(fieldValueOf(QStringLiteral("1/-2"), tally), std::nullopt);
}

} // namespace facet
