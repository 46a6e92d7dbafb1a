#include "RecordsBench.h"

#include "records/GridColumns.h"

#include <QHeaderView>
#include <QMenu>

namespace facet
{

class GridColumnsTest : public RecordsBench
{
protected:
    QHeaderView &header() { return *grid().horizontalHeader(); }
    QAction &entry(QMenu &menu, const char *name)
    {
        auto *action = menu.findChild<QAction *>(QString::fromLatin1(name));
        EXPECT_NE(action, nullptr) << name;
        return *action;
    }
};

TEST_F(GridColumnsTest, WhatIsShownInWhichOrderAndWidthIsRememberedForTheTable)
{
    addUsage(2);
    show("A.7");
    header().moveSection(7, 0);
    grid().setColumnWidth(1, 222);
    entry(*grid().columns().makeMenu(window.get()), "column_department").trigger();
    EXPECT_TRUE(grid().isColumnHidden(2));
    show("A.7");
    EXPECT_EQ(header().visualIndex(7), 0);
    EXPECT_EQ(grid().columnWidth(1), 222);
    EXPECT_TRUE(grid().isColumnHidden(2));
    EXPECT_EQ(grid().columns().shownFields(), (std::vector<std::size_t>{7, 0, 1, 3, 4, 5, 6}));
    // Other tables have their own.
    show("A.9");
    EXPECT_EQ(grid().columns().shownFields().size(), catalogue.table("A.9")->fields.size());
    show("A.7");
    grid().columns().reset();
    EXPECT_EQ(header().visualIndex(7), 7);
    EXPECT_FALSE(grid().isColumnHidden(2));
    show("A.7");
    EXPECT_EQ(header().visualIndex(7), 7);
    EXPECT_FALSE(grid().isColumnHidden(2));
}

TEST_F(GridColumnsTest, TheFirstRowsThatComeSayHowWideColumnsAreUnlessTheOfficerHas)
{
    const std::string longName(40, 'W');
    show("A.7");
    const int before = grid().columnWidth(3);
    add("A.7", {usage("S-01", longName, "2026-03-01 08:00", "2026-03-01 09:00")});
    EXPECT_GT(grid().columnWidth(3), before);
    grid().setColumnWidth(3, 111);
    add("A.7", {usage("S-01", longName + longName, "2026-03-01 08:00", "2026-03-01 09:00")});
    EXPECT_EQ(grid().columnWidth(3), 111);
}

TEST_F(GridColumnsTest, AHiddenColumnComesBackAsWideAsItWas)
{
    addUsage(2);
    show("A.7");
    grid().setColumnWidth(2, 177);
    grid().columns().setShown(2, false);
    show("A.7");
    ASSERT_TRUE(grid().isColumnHidden(2));
    grid().columns().setShown(2, true);
    EXPECT_EQ(grid().columnWidth(2), 177);
}

TEST_F(GridColumnsTest, TheLastColumnCannotBeHidden)
{
    addUsage(2);
    show("A.7");
    for (int column = 0; column < 8; ++column)
        grid().columns().setShown(column, false);
    EXPECT_EQ(grid().columns().shownFields(), std::vector<std::size_t>{7});
    const std::unique_ptr<QMenu> menu(grid().columns().makeMenu(window.get()));
    EXPECT_FALSE(entry(*menu, "column_content").isEnabled());
    entry(*menu, "column_person").trigger();
    EXPECT_TRUE(entry(*menu, "column_content").isEnabled());
    EXPECT_FALSE(grid().isColumnHidden(3));
}

TEST_F(GridColumnsTest, AProblemInAHiddenColumnBringsItBack)
{
    std::vector<Row> rows(3, usage("S-01", "Li", "2026-03-01 08:00", "2026-03-01 09:00"));
    rows[2].values[6] = FieldValue();
    add("A.7", rows);
    show("A.7");
    grid().columns().setShown(6, false);
    Place place = Place::of(QStringLiteral("A.7"));
    place.row = *session().rowAt("A.7", 3);
    place.field = 6;
    page->reveal(place);
    EXPECT_FALSE(grid().isColumnHidden(6));
    EXPECT_EQ(grid().currentIndex().column(), 6);
}

} // namespace facet
