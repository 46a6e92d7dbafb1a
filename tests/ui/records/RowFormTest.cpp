#include "RecordsBench.h"

#include "widgets/TextField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

namespace facet
{

class RowFormTest : public RecordsBench
{
};

TEST_F(RowFormTest, WhatIsTypedIsSavedAfterAPauseAndInOneStep)
{
    addUsage(2);
    show("A.7");
    const std::int64_t before = session().historyCount();
    auto &field = find<QLineEdit>("rowField_content");
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, QStringLiteral("Access check"));
    EXPECT_TRUE(waitFor([this] { return stored("A.7", 1, 7) == "Access check"; }, 2000));
    EXPECT_EQ(session().historyCount(), before + 1);
    EXPECT_EQ(grid().currentIndex().column(), 7); // the grid shows the field that is filled in
}

TEST_F(RowFormTest, GoingToTheNextRowWritesFirst)
{
    addUsage(2);
    show("A.7");
    auto &field = find<QLineEdit>("rowField_content");
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, QStringLiteral("One"));
    trigger("actionNextRow");
    EXPECT_EQ(stored("A.7", 1, 7), "One");
    EXPECT_EQ(stored("A.7", 2, 7), "Check");
    EXPECT_EQ(field.text(), QStringLiteral("Check"));
    EXPECT_EQ(find<QLabel>("rowTitle").text(), QStringLiteral("Row 2"));
}

TEST_F(RowFormTest, AnInvalidTimeIsKeptAsTypedAndFlagged)
{
    addUsage(1);
    show("A.7");
    auto &field = find<TextField>("rowField_started_at");
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, QStringLiteral("1 March, morning"));
    page->flush();
    EXPECT_EQ(stored("A.7", 1, 5), "1 March, morning");
    EXPECT_EQ(field.text(), QStringLiteral("1 March, morning"));
    EXPECT_EQ(field.flaw(), Flaw::Notice);
    EXPECT_FALSE(field.toolTip().isEmpty());
}

TEST_F(RowFormTest, AnUnknownSystemNumberIsToldWithALinkToTheOtherTable)
{
    std::vector<Row> systems{Row{std::vector<FieldValue>(catalogue.table("A.2")->fields.size())}};
    systems[0].values[0] = std::string("S-01");
    add("A.2", systems);
    add("A.7", {usage("S-05", "Li", "2026-03-01 08:00", "2026-03-01 09:00"),
                usage("S-01", "Li", "2026-03-01 08:00", "2026-03-01 09:00")});
    show("A.7");
    EXPECT_EQ(find<TextField>("rowField_system_no").flaw(), Flaw::Notice);
    auto &related = find<QLabel>("related_system_no");
    EXPECT_TRUE(related.text().contains(QStringLiteral("not in Table A.2")));
    trigger("actionNextRow");
    EXPECT_EQ(find<TextField>("rowField_system_no").flaw(), Flaw::None);
    Q_EMIT related.linkActivated(QStringLiteral("A.2/%1").arg(*session().rowAt("A.2", 1)));
    EXPECT_EQ(asked.page, QStringLiteral("A.2"));
    EXPECT_EQ(asked.row, *session().rowAt("A.2", 1));
}

TEST_F(RowFormTest, BoxesChoicesAndCountsAreStoredAsTheyAre)
{
    show("A.2");
    trigger("actionAddRow");
    const Table &table = *catalogue.table("A.2");
    find<QCheckBox>("rowField_scenario_public").click();
    auto &key = find<QLineEdit>("rowField_business_importance_key");
    key.setFocus();
    QTest::keyClicks(&key, QStringLiteral("2"));
    auto &region = find<QComboBox>("rowField_data_region");
    region.setFocus();
    QTest::keyClick(&region, Qt::Key_Down);
    page->flush();
    const std::vector<RowId> ids{*session().rowAt("A.2", 1)};
    const Row row = session().rows("A.2", ids)->at(0).row;
    EXPECT_EQ(row.values[*table.fieldIndex("scenario")], FieldValue(std::vector<std::string>{"public"}));
    EXPECT_EQ(row.values[*table.fieldIndex("business_importance")], FieldValue(Tally{{"key", 2}}));
    EXPECT_TRUE(isFilled(row.values[*table.fieldIndex("data_region")]));
}

} // namespace facet
