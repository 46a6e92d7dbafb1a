#include "RecordsBench.h"

#include "widgets/TextField.h"

#include <QAbstractButton>
#include <QLabel>

namespace facet
{

class RecordsPageTest : public RecordsBench
{
};

TEST_F(RecordsPageTest, AddsDuplicatesAndDeletesWithAWayBack)
{
    show("A.9");
    EXPECT_TRUE(find("emptyRecords").isVisible());
    find<QAbstractButton>("addFirstRecord").click();
    EXPECT_FALSE(find("emptyRecords").isVisible());
    ASSERT_EQ(session().rowCount("A.9"), 1);
    sessions.setCell(QStringLiteral("A.9"), *session().rowAt("A.9", 1), 0, std::string("Company B"));
    QTest::keyClick(&grid(), Qt::Key_D, Qt::ControlModifier);
    ASSERT_EQ(session().rowCount("A.9"), 2);
    EXPECT_EQ(stored("A.9", 2, 0), "Company B");
    EXPECT_EQ(grid().currentIndex().row(), 1);
    QTest::keyClick(&grid(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(session().rowCount("A.9"), 3);
    grid().selectAll();
    QTest::keyClick(&grid(), Qt::Key_Delete, Qt::ControlModifier);
    EXPECT_EQ(session().rowCount("A.9"), 0);
    ASSERT_FALSE(notices.empty());
    ASSERT_TRUE(notices.back().action);
    notices.back().action();
    EXPECT_EQ(session().rowCount("A.9"), 3);
    EXPECT_EQ(stored("A.9", 1, 0), "Company B");
}

TEST_F(RecordsPageTest, TheWayBackOfADeletionDoesNotTouchLaterChanges)
{
    addUsage(2);
    show("A.7");
    find<QAbstractButton>("deleteRowButton").click();
    ASSERT_EQ(session().rowCount("A.7"), 1);
    const Notice deleted = notices.back();
    sessions.setCell(QStringLiteral("A.7"), *session().rowAt("A.7", 1), 7, std::string("Later"));
    deleted.action();
    EXPECT_EQ(session().rowCount("A.7"), 1);
    EXPECT_EQ(stored("A.7", 1, 7), "Later");
    EXPECT_EQ(notices.back().kind, Notice::Kind::Hint);
}

TEST_F(RecordsPageTest, RevealSelectsTheRowAndFieldAndTellsTheDesk)
{
    addUsage(300);
    show("A.7");
    Place place = Place::of(QStringLiteral("A.7"));
    place.row = *session().rowAt("A.7", 250);
    place.field = 5;
    page->reveal(place);
    EXPECT_EQ(grid().currentIndex().row(), 249);
    EXPECT_EQ(grid().currentIndex().column(), 5);
    EXPECT_EQ(desk.attention().row, place.row);
    EXPECT_EQ(desk.attention().field, 5);
    EXPECT_EQ(find<QLabel>("rowTitle").text(), QStringLiteral("Row 250"));
}

TEST_F(RecordsPageTest, LeadsToTheNextRowWithAProblemAndRoundAgain)
{
    std::vector<Row> rows(500, usage("", "Li", "2026-03-01 08:00", "2026-03-01 09:00"));
    rows[30].values[6] = FieldValue();
    rows[420].values[6] = FieldValue();
    add("A.7", rows);
    show("A.7");
    // From the person's table nothing is known: every other complaint is about the blank end.
    Place place = Place::of(QStringLiteral("A.7"));
    place.requirement = QStringLiteral("5.5.6-e");
    page->reveal(place);
    EXPECT_EQ(grid().currentIndex().row(), 30);
    EXPECT_EQ(grid().currentIndex().column(), 6);
    page->goToNextUnanswered();
    EXPECT_TRUE(waitFor([this] { return grid().currentIndex().row() == 420; }));
    page->goToNextUnanswered();
    EXPECT_TRUE(waitFor([this] { return grid().currentIndex().row() == 30; }));
}

TEST_F(RecordsPageTest, GoesToARowByNumberAndSaysWhatItAsksFor)
{
    addUsage(2000);
    show("A.7");
    auto &field = find<TextField>("goToRowField");
    field.setFocus();
    QTest::keyClicks(&field, QStringLiteral("1208"));
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(grid().currentIndex().row(), 1207);
    field.setFocus();
    QTest::keyClicks(&field, QStringLiteral("0"));
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(grid().currentIndex().row(), 1207);
    EXPECT_EQ(field.flaw(), Flaw::Problem);
    EXPECT_EQ(field.text(), QStringLiteral("0"));
}

TEST_F(RecordsPageTest, SelectionStaysWhenOtherRowsGoAndComeBack)
{
    addUsage(10);
    show("A.7");
    grid().goTo(6, 2);
    const std::vector<RowId> first{*session().rowAt("A.7", 1)};
    sessions.edit(QStringLiteral("delete"), [&](AssessmentSession &on) { return on.deleteRows("A.7", first); });
    EXPECT_EQ(grid().currentIndex().row(), 5);
    EXPECT_EQ(find<QLineEdit>("rowField_person").text(), QStringLiteral("P7"));
    sessions.undo();
    EXPECT_EQ(grid().currentIndex().row(), 6);
}

TEST_F(RecordsPageTest, ATableThatDoesNotApplySaysWhyAndStaysInSight)
{
    addUsage(3);
    show("A.7");
    EXPECT_FALSE(find("notApplicableBanner").isVisible());
    sessions.edit(QStringLiteral("mark"), [](AssessmentSession &on) {
        return on.setNotApplicable("A.7", std::string("No system is in use yet"));
    });
    EXPECT_TRUE(find("notApplicableBanner").isVisible());
    EXPECT_TRUE(grid().isVisible());
    find<QAbstractButton>("withdrawTableNotApplicable").click();
    EXPECT_FALSE(find("notApplicableBanner").isVisible());
    EXPECT_FALSE(session().assessment().notApplicable.contains("A.7"));
}

TEST_F(RecordsPageTest, WaysInAndOutAreOfferedWhenSomebodyHasThem)
{
    show("A.9");
    EXPECT_FALSE(find("importFirstRecords").isVisible());
    EXPECT_FALSE(find("importButton").isVisible());
    int imports = 0;
    QObject::connect(page, &RecordsPage::importWanted, page, [&imports] { ++imports; });
    QObject::connect(page, &RecordsPage::exportWanted, page, [] {});
    page->hide();
    page->show();
    page->barWidget()->show();
    EXPECT_TRUE(find("importFirstRecords").isVisible());
    find<QAbstractButton>("importFirstRecords").click();
    find<QAbstractButton>("importButton").click();
    trigger("actionImportRows");
    EXPECT_EQ(imports, 3);
    EXPECT_TRUE(find("exportButton").isVisible());
    EXPECT_FALSE(find("exportButton").isEnabled()); // there is nothing yet
    EXPECT_FALSE(page->findChild<QAction *>(QStringLiteral("actionSaveTemplate"))->isVisible());
}

TEST_F(RecordsPageTest, AReadOnlyWorkbookCanBeReadButNotChanged)
{
    addUsage(3);
    const QString id = toQt(session().assessment().header.id);
    // Another program holds it: this one can only read.
    sessions.closeWorkbook();
    const auto holder = Workbook::open(catalogue, fromQt(path()), {Workbook::Access::ReadWrite, "other", {}});
    ASSERT_TRUE(holder.has_value());
    ASSERT_TRUE(sessions.openWorkbook(path()).has_value());
    ASSERT_TRUE(sessions.isReadOnly());
    ASSERT_TRUE(sessions.openAssessment(id).has_value());
    show("A.7");
    grid().setFocus();
    grid().goTo(0, 1);
    QTest::keyClicks(grid().viewport(), QStringLiteral("X"));
    EXPECT_EQ(grid().findChild<QLineEdit *>(QStringLiteral("cellEditor")), nullptr);
    QTest::keyClick(&grid(), Qt::Key_Delete);
    EXPECT_FALSE(find("addRowButton").isEnabled());
    EXPECT_TRUE(find<QLineEdit>("rowField_content").isReadOnly());
    QTest::keyClick(&grid(), Qt::Key_Delete, Qt::ControlModifier);
    EXPECT_EQ(session().rowCount("A.7"), 3);
    EXPECT_FALSE(sessions.hasPending());
}

} // namespace facet
