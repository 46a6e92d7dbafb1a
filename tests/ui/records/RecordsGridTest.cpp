#include "RecordsBench.h"

namespace facet
{

class RecordsGridTest : public RecordsBench
{
protected:
    QLineEdit *editor() { return grid().findChild<QLineEdit *>(QStringLiteral("cellEditor")); }
};

TEST_F(RecordsGridTest, TypingIntoACellIsStoredAndJudgedAndEnterGoesDown)
{
    add("A.7", {usage("S-01", "Li", "2026-03-01 08:00", ""), usage("S-01", "Wu", "2026-03-01 08:00", "")});
    show("A.7");
    ASSERT_NE(verdict("5.5.6-e"), Verdict::Conform);
    grid().setFocus();
    grid().goTo(0, 6);
    QTest::keyClick(grid().viewport(), '2');
    ASSERT_NE(editor(), nullptr);
    QTest::keyClicks(editor(), QStringLiteral("026-03-01 09:00"));
    QTest::keyClick(editor(), Qt::Key_Return);
    EXPECT_EQ(stored("A.7", 1, 6), "2026-03-01 09:00");
    EXPECT_EQ(grid().currentIndex().row(), 1);
    EXPECT_EQ(grid().currentIndex().column(), 6);
    ASSERT_TRUE(waitFor([this] { return editor() == nullptr; }));
    QTest::keyClick(grid().viewport(), Qt::Key_F2);
    ASSERT_NE(editor(), nullptr);
    QTest::keyClicks(editor(), QStringLiteral("2026-03-01 10:00"));
    QTest::keyClick(editor(), Qt::Key_Return);
    EXPECT_EQ(verdict("5.5.6-e"), Verdict::Conform);
}

TEST_F(RecordsGridTest, EscapeKeepsWhatWasThereAndTabEditsTheNextCell)
{
    addUsage(1);
    show("A.7");
    grid().setFocus();
    grid().goTo(0, 1);
    QTest::keyClick(grid().viewport(), 'X');
    ASSERT_NE(editor(), nullptr);
    QTest::keyClick(editor(), Qt::Key_Escape);
    EXPECT_EQ(stored("A.7", 1, 1), "Gate");
    EXPECT_TRUE(waitFor([this] { return editor() == nullptr; }));
    QTest::keyClick(grid().viewport(), 'D');
    ASSERT_NE(editor(), nullptr);
    QTest::keyClicks(editor(), QStringLiteral("oor"));
    QTest::keyClick(editor(), Qt::Key_Tab);
    EXPECT_EQ(stored("A.7", 1, 1), "Door");
    EXPECT_EQ(grid().currentIndex().column(), 2);
}

TEST_F(RecordsGridTest, CopiesAndPastesCellsAndAddsRowsBeyondTheLast)
{
    addUsage(3);
    show("A.7");
    grid().setFocus();
    grid().goTo(0, 3);
    grid().selectionModel()->select(QItemSelection(grid().model()->index(0, 3), grid().model()->index(1, 4)),
                                    QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(&grid(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("P1\tUnit\nP2\tUnit"));
    grid().goTo(2, 3);
    QTest::keyClick(&grid(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(session().rowCount("A.7"), 4);
    EXPECT_EQ(stored("A.7", 3, 3), "P1");
    EXPECT_EQ(stored("A.7", 4, 3), "P2");
    ASSERT_FALSE(notices.empty());
    ASSERT_TRUE(notices.back().action);
    notices.back().action();
    EXPECT_EQ(session().rowCount("A.7"), 3);
    EXPECT_EQ(stored("A.7", 3, 3), "P3");
}

TEST_F(RecordsGridTest, PastedWordsThatMeanNothingAreToldAndLeftOut)
{
    show("A.2");
    trigger("actionAddRow");
    const auto region = catalogue.table("A.2")->fieldIndex("data_region");
    grid().goTo(0, static_cast<int>(*region));
    QApplication::clipboard()->setText(QStringLiteral("Mars"));
    QTest::keyClick(&grid(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(stored("A.2", 1, *region), "");
    ASSERT_FALSE(notices.empty());
    EXPECT_TRUE(notices.back().text.contains(QStringLiteral("Mars")));
    QApplication::clipboard()->setText(QStringLiteral("Abroad"));
    QTest::keyClick(&grid(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(stored("A.2", 1, *region), "overseas");
}

TEST_F(RecordsGridTest, DeleteClearsTheCell)
{
    addUsage(1);
    show("A.7");
    grid().setFocus();
    grid().goTo(0, 1);
    QTest::keyClick(&grid(), Qt::Key_Delete);
    EXPECT_EQ(stored("A.7", 1, 1), "");
}

TEST_F(RecordsGridTest, WidthsOfColumnsAreRemembered)
{
    addUsage(1);
    show("A.7");
    grid().setColumnWidth(2, 333);
    show("A.7");
    EXPECT_EQ(grid().columnWidth(2), 333);
}

TEST_F(RecordsGridTest, ReadsOnlyTheRowsInSight)
{
    addUsage(5000);
    show("A.7");
    auto *model = qobject_cast<RecordsModel *>(grid().model());
    ASSERT_NE(model, nullptr);
    grid().goTo(4900);
    QCoreApplication::processEvents();
    // Pages in sight, and the ids of the one block with gaps.
    EXPECT_LE(model->heldRows(), 4U * RecordsModel::PageRows + 1024U);
    EXPECT_EQ(grid().rowsInSight().second >= 4900, true);
}

} // namespace facet
