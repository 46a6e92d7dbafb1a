#include "RecordsBench.h"

#include "records/RecordsQuery.h"
#include "widgets/NumberBlank.h"

#include <QCheckBox>

namespace facet
{

class CellEditsTest : public RecordsBench
{
protected:
    void select(int top, int left, int bottom, int right)
    {
        grid().setFocus();
        grid().goTo(top, left);
        grid().selectionModel()->select(
            QItemSelection(grid().model()->index(top, left), grid().model()->index(bottom, right)),
            QItemSelectionModel::ClearAndSelect);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        QTest::keyClick(&grid(), key, modifiers);
    }

    static void clip(const QString &text) { QApplication::clipboard()->setText(text); }
    static QString clipped() { return QApplication::clipboard()->text(); }
    QWidget *editor() { return grid().findChild<QWidget *>(QStringLiteral("cellEditor")); }

    [[nodiscard]] bool isSettled() const { return !sessions.beside().isRunning(); }

    std::size_t field(const char *table, const char *id) { return *catalogue.table(table)->fieldIndex(id); }
};

TEST_F(CellEditsTest, CopiesWithTheNamesOfColumnsAndWithoutHiddenOnes)
{
    addUsage(3);
    show("A.7");
    select(0, 2, 1, 4);
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const auto &fields = catalogue.table("A.7")->fields;
    const QString names = toQt(fields[2].label.en) + QLatin1Char('\t') + toQt(fields[3].label.en) + QLatin1Char('\t') +
                          toQt(fields[4].label.en);
    EXPECT_EQ(clipped(), names + QStringLiteral("\nOffice\tP1\tUnit\nOffice\tP2\tUnit"));
    grid().setColumnHidden(3, true);
    select(0, 2, 1, 4);
    press(Qt::Key_C);
    EXPECT_EQ(clipped(), QStringLiteral("Office\tUnit\nOffice\tUnit"));
}

TEST_F(CellEditsTest, CopiesThousandsOfRowsBesideTheWindow)
{
    addUsage(3000);
    show("A.7");
    clip({});
    select(0, 3, 2999, 3);
    press(Qt::Key_C);
    ASSERT_TRUE(waitFor([] { return clipped().endsWith(QStringLiteral("\nP3000")); }));
    EXPECT_TRUE(clipped().startsWith(QStringLiteral("P1\nP2\n")));
    EXPECT_EQ(clipped().count(QLatin1Char('\n')), 2999);
}

TEST_F(CellEditsTest, CutTakesTheCellsAwayAsOneStep)
{
    addUsage(3);
    show("A.7");
    select(0, 3, 1, 4);
    press(Qt::Key_X);
    EXPECT_EQ(clipped(), QStringLiteral("P1\tUnit\nP2\tUnit"));
    EXPECT_EQ(stored("A.7", 1, 3), "");
    EXPECT_EQ(stored("A.7", 2, 4), "");
    sessions.undo();
    EXPECT_EQ(stored("A.7", 1, 3), "P1");
    EXPECT_EQ(stored("A.7", 2, 4), "Unit");
}

TEST_F(CellEditsTest, FillsDownFromTheFirstRowChosenOrFromTheOneAbove)
{
    addUsage(5);
    show("A.7");
    select(1, 3, 3, 3);
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(stored("A.7", 3, 3), "P2");
    EXPECT_EQ(stored("A.7", 4, 3), "P2");
    EXPECT_EQ(stored("A.7", 5, 3), "P5");
    sessions.undo();
    EXPECT_EQ(stored("A.7", 3, 3), "P3");
    EXPECT_EQ(stored("A.7", 4, 3), "P4");
    select(4, 3, 4, 3);
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(stored("A.7", 5, 3), "P4");
}

TEST_F(CellEditsTest, ASingleValueGoesIntoEveryCellChosen)
{
    addUsage(4);
    show("A.7");
    select(0, 3, 2, 4);
    clip(QStringLiteral("Somebody\n"));
    press(Qt::Key_V);
    for (int row = 1; row <= 3; ++row) {
        EXPECT_EQ(stored("A.7", row, 3), "Somebody");
        EXPECT_EQ(stored("A.7", row, 4), "Somebody");
    }
    EXPECT_EQ(stored("A.7", 4, 3), "P4");
    sessions.undo();
    EXPECT_EQ(stored("A.7", 2, 3), "P2");
}

TEST_F(CellEditsTest, PastedDatesBecomeTheGuidesAndOddOnesAreKeptAndTold)
{
    addUsage(2);
    show("A.7");
    select(0, 5, 0, 5);
    clip(QStringLiteral("2026/3/5 8:30\t2026年3月5日 9:00\nearly\t2026-03-05 9:15"));
    press(Qt::Key_V);
    EXPECT_EQ(stored("A.7", 1, 5), "2026-03-05T08:30");
    EXPECT_EQ(grid().model()->index(0, 5).data().toString(), QStringLiteral("2026-03-05 08:30"));
    EXPECT_EQ(stored("A.7", 2, 5), "early");
    ASSERT_FALSE(notices.empty());
    EXPECT_TRUE(notices.back().text.contains(QStringLiteral("1 date")));
    sessions.undo();
    EXPECT_EQ(stored("A.7", 1, 5), "2026-03-01 08:00");
}

TEST_F(CellEditsTest, ALineOfHeadingsSaysWhereTheColumnsGo)
{
    show("A.7");
    trigger("actionAddRow");
    select(0, 0, 0, 0);
    const auto &fields = catalogue.table("A.7")->fields;
    clip(toQt(fields[7].label.zh) + QLatin1Char('\t') + toQt(fields[3].label.zh) +
         QStringLiteral("\nCheck\tLi\nRepair\tWu\n"));
    press(Qt::Key_V);
    ASSERT_EQ(session().rowCount("A.7"), 2);
    EXPECT_EQ(stored("A.7", 1, 3), "Li");
    EXPECT_EQ(stored("A.7", 2, 7), "Repair");
    EXPECT_EQ(stored("A.7", 1, 0), "");
}

TEST_F(CellEditsTest, PastingIntoWhatWasFoundGoesIntoTheRowsShown)
{
    addUsage(30);
    show("A.7");
    grid().setFocus();
    RowFilter filter;
    filter.text = "P2";
    page->findChild<RecordsQuery *>()->setFilter(filter);
    ASSERT_TRUE(waitFor([this] { return !page->query().isSearching() && grid().model()->rowCount() == 11; }));
    select(0, 7, 0, 7); // rows 2, 20, 21 …
    clip(QStringLiteral("x\ny\nz"));
    press(Qt::Key_V);
    EXPECT_EQ(stored("A.7", 2, 7), "x");
    EXPECT_EQ(stored("A.7", 3, 7), "Check");
    EXPECT_EQ(stored("A.7", 20, 7), "y");
    EXPECT_EQ(stored("A.7", 21, 7), "z");
}

TEST_F(CellEditsTest, ManyCellsAndRowsChangeBesideTheWindowAsOneStep)
{
    addUsage(4000);
    show("A.7");
    select(0, 7, 3999, 7);
    press(Qt::Key_Delete, Qt::NoModifier);
    ASSERT_TRUE(waitFor([this] { return isSettled() && stored("A.7", 4000, 7).empty(); }));
    EXPECT_EQ(stored("A.7", 1, 7), "");
    grid().selectAll();
    trigger("actionDeleteRows");
    ASSERT_TRUE(waitFor([this] { return isSettled() && session().rowCount("A.7") == 0; }));
    EXPECT_TRUE(find("emptyRecords").isVisible());
    sessions.undo();
    ASSERT_TRUE(waitFor([this] { return isSettled() && session().rowCount("A.7") == 4000; }));
    sessions.undo();
    ASSERT_TRUE(waitFor([this] { return isSettled() && stored("A.7", 4000, 7) == "Check"; }));
    EXPECT_EQ(grid().model()->rowCount(), 4000);
}

TEST_F(CellEditsTest, ShiftSpaceChoosesRowsAndControlSpaceColumns)
{
    addUsage(4);
    show("A.7");
    select(1, 2, 2, 2);
    press(Qt::Key_Space, Qt::ShiftModifier);
    EXPECT_TRUE(grid().selectionModel()->isRowSelected(1));
    EXPECT_TRUE(grid().selectionModel()->isRowSelected(2));
    EXPECT_FALSE(grid().selectionModel()->isRowSelected(0));
    select(1, 2, 1, 2);
    press(Qt::Key_Space);
    EXPECT_TRUE(grid().selectionModel()->isColumnSelected(2));
}

TEST_F(CellEditsTest, CountsAndSeveralCodesAreFilledInOverTheCell)
{
    show("A.2");
    trigger("actionAddRow");
    const std::size_t importance = field("A.2", "business_importance");
    grid().setFocus();
    grid().goTo(0, static_cast<int>(importance));
    press(Qt::Key_F2, Qt::NoModifier);
    ASSERT_NE(editor(), nullptr);
    auto &key = find<NumberBlank>("cellField_business_importance_key");
    ASSERT_TRUE(waitFor([&key] { return key.hasFocus(); }));
    QTest::keyClicks(&key, QStringLiteral("3"));
    QTest::keyClick(&key, Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return editor() == nullptr; }));
    const std::vector<RowId> ids{*session().rowAt("A.2", 1)};
    EXPECT_EQ(session().rows("A.2", ids)->at(0).row.values[importance], FieldValue(Tally{{"key", 3}}));

    const std::size_t scenario = field("A.2", "scenario");
    grid().goTo(0, static_cast<int>(scenario));
    press(Qt::Key_F2, Qt::NoModifier);
    ASSERT_NE(editor(), nullptr);
    find<QCheckBox>("cellField_scenario_public").click();
    QTest::keyClick(&find<QCheckBox>("cellField_scenario_public"), Qt::Key_Escape);
    ASSERT_TRUE(waitFor([this] { return editor() == nullptr; }));
    EXPECT_FALSE(isFilled(session().rows("A.2", ids)->at(0).row.values[scenario]));
    press(Qt::Key_F2, Qt::NoModifier);
    find<QCheckBox>("cellField_scenario_public").click();
    grid().goTo(0, 1); // leaving writes
    EXPECT_EQ(session().rows("A.2", ids)->at(0).row.values[scenario], FieldValue(std::vector<std::string>{"public"}));
}

TEST_F(CellEditsTest, ADateTypedInAnotherShapeBecomesTheGuides)
{
    addUsage(1);
    show("A.7");
    grid().setFocus();
    grid().goTo(0, 5);
    press(Qt::Key_F2, Qt::NoModifier);
    ASSERT_NE(editor(), nullptr);
    QTest::keyClicks(editor(), QStringLiteral("2026/4/1 7:05"));
    QTest::keyClick(editor(), Qt::Key_Return);
    EXPECT_EQ(stored("A.7", 1, 5), "2026-04-01T07:05");
}

} // namespace facet
