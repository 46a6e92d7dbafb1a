#include "RecordsBench.h"

#include "records/ProblemFinder.h"
#include "records/RecordsQuery.h"
#include "widgets/ChipRow.h"
#include "widgets/Fields.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>

namespace facet
{

class RecordsQueryTest : public RecordsBench
{
protected:
    RecordsModel &model() { return *qobject_cast<RecordsModel *>(grid().model()); }
    [[nodiscard]] bool isSettled() const { return !page->query().isSearching(); }

    void look(const QString &text)
    {
        auto &field = find<SearchField>("searchRowsField");
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, Qt::Key_Return);
        EXPECT_TRUE(waitFor([this] { return isSettled(); }));
    }

    void clickHeader(int column)
    {
        QHeaderView *header = grid().horizontalHeader();
        const QPoint at(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                        header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier, at);
        EXPECT_TRUE(waitFor([this] { return isSettled(); }));
    }

    void chooseChip(const QString &id)
    {
        window->findChild<QAbstractButton *>(QStringLiteral("chip.") + id)->click();
        EXPECT_TRUE(waitFor([this] { return isSettled(); }));
    }

    QStringList column(int field)
    {
        QStringList words;
        for (int row = 0; row < model().rowCount(); ++row)
            words.append(model().index(row, field).data().toString());
        return words;
    }
};

TEST_F(RecordsQueryTest, FindsTextInAnyColumnOrInOneAndLeadsBackToAll)
{
    add("A.7", {usage("S-01", "Li Hua", "2026-03-01 08:00", "2026-03-01 09:00"),
                usage("S-02", "Wang", "2026-03-01 08:00", "2026-03-01 09:00"),
                usage("Li-03", "Zhao", "2026-03-01 08:00", "2026-03-01 09:00")});
    show("A.7");
    look(QStringLiteral("li"));
    EXPECT_EQ(column(3), QStringList({QStringLiteral("Li Hua"), QStringLiteral("Zhao")}));
    EXPECT_TRUE(find<QLabel>("sightLabel").text().contains(QStringLiteral("2 matching / 3")));
    // A row keeps the number it has in the whole table.
    EXPECT_EQ(model().headerData(1, Qt::Vertical).toString(), QStringLiteral("3"));
    auto &in = find<QComboBox>("searchColumnChoice");
    in.setCurrentIndex(in.findData(QStringLiteral("person")));
    Q_EMIT in.activated(in.currentIndex());
    ASSERT_TRUE(waitFor([this] { return isSettled() && model().rowCount() == 1; }));
    EXPECT_EQ(column(3), QStringList({QStringLiteral("Li Hua")}));
    find<QAbstractButton>("showAllLink").click();
    EXPECT_EQ(model().rowCount(), 3);
    EXPECT_TRUE(find<SearchField>("searchRowsField").text().isEmpty());
    EXPECT_EQ(page->query().state(), RecordsQuery::State::All);
}

TEST_F(RecordsQueryTest, EscapeInTheFieldTakesTheSearchBack)
{
    addUsage(40);
    show("A.7");
    look(QStringLiteral("P7"));
    EXPECT_EQ(model().rowCount(), 1);
    QTest::keyClick(&find<SearchField>("searchRowsField"), Qt::Key_Escape);
    EXPECT_EQ(model().rowCount(), 40);
    // The officer is still at the row that was found.
    EXPECT_EQ(grid().currentIndex().row(), 6);
}

TEST_F(RecordsQueryTest, NothingFoundIsSaidWithAWayBack)
{
    addUsage(5);
    show("A.7");
    look(QStringLiteral("nobody of this name"));
    EXPECT_TRUE(find("noMatches").isVisible());
    EXPECT_FALSE(grid().isVisible());
    find<QAbstractButton>("showAllRecords").click();
    EXPECT_TRUE(grid().isVisible());
    EXPECT_EQ(model().rowCount(), 5);
}

TEST_F(RecordsQueryTest, AMendedRowStaysUntilTheFilterIsAppliedAgain)
{
    std::vector<Row> rows(50, usage("S-01", "Li", "2026-03-01 08:00", "2026-03-01 09:00"));
    rows[10].values[6] = FieldValue();
    rows[30].values[6] = FieldValue();
    add("A.7", rows);
    show("A.7");
    const std::vector<ProblemKind> kinds = problemKinds(desk, *catalogue.table("A.7"));
    const auto kind = std::find_if(kinds.begin(), kinds.end(),
                                   [](const auto &each) { return each.requirement == "5.5.6-e" && each.count == 2; });
    ASSERT_NE(kind, kinds.end());
    chooseChip(kind->id);
    ASSERT_EQ(model().rowCount(), 2);
    EXPECT_EQ(model().headerData(0, Qt::Vertical).toString(), QStringLiteral("11"));
    model().setData(model().index(0, 6), QStringLiteral("2026-03-01 10:00"));
    EXPECT_EQ(model().rowCount(), 2);
    EXPECT_EQ(page->query().strayRows(), 1);
    auto &link = find<QAbstractButton>("workLink");
    EXPECT_TRUE(link.isVisible());
    // Taken back it matches again.
    sessions.undo();
    EXPECT_EQ(page->query().strayRows(), 0);
    EXPECT_FALSE(link.isVisible());
    sessions.redo();
    link.click();
    ASSERT_TRUE(waitFor([this] { return isSettled(); }));
    EXPECT_EQ(model().rowCount(), 1);
    // The chip stays as long as it is chosen, also when nothing is left of its kind.
    model().setData(model().index(0, 6), QStringLiteral("2026-03-01 10:00"));
    EXPECT_EQ(find<ChipRow>("problemChips").current(), kind->id);
    chooseChip(QStringLiteral("all"));
    EXPECT_EQ(model().rowCount(), 50);
}

TEST_F(RecordsQueryTest, ShowsOnlyRowsThatFailOneRequirement)
{
    std::vector<Row> rows(20, usage("S-01", "Li", "2026-03-01 08:00", "2026-03-01 09:00"));
    rows[3].values[6] = FieldValue();
    rows[8].values[6] = std::string("2026-03-01 07:00");
    add("A.7", rows);
    show("A.7");
    page->showProblems(QStringLiteral("5.5.6-e"));
    ASSERT_TRUE(waitFor([this] { return isSettled(); }));
    EXPECT_GE(model().rowCount(), 1);
    EXPECT_LT(model().rowCount(), 20);
    EXPECT_EQ(find<ChipRow>("problemChips").current(), QStringLiteral("5.5.6-e"));
}

TEST_F(RecordsQueryTest, FiltersByDaysAsTypedAndSaysWhatIsNoDay)
{
    add("A.7", {usage("S-01", "A", "2026-02-28 23:59", "2026-03-01 01:00"),
                usage("S-01", "B", "2026-03-01 00:00", "2026-03-01 01:00"),
                usage("S-01", "C", "2026-03-02 08:00", "2026-03-02 09:00"), usage("S-01", "D", "soon", "")});
    show("A.7");
    auto &from = find<DateField>("dateFromField");
    from.setFocus();
    QTest::keyClicks(&from, QStringLiteral("2026/3/1"));
    QTest::keyClick(&from, Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return isSettled(); }));
    EXPECT_EQ(column(3), QStringList({QStringLiteral("B"), QStringLiteral("C")}));
    auto &to = find<DateField>("dateToField");
    to.setFocus();
    QTest::keyClicks(&to, QStringLiteral("tomorrow"));
    QTest::keyClick(&to, Qt::Key_Return);
    EXPECT_EQ(to.flaw(), Flaw::Problem);
    EXPECT_EQ(model().rowCount(), 2);
    to.selectAll();
    QTest::keyClicks(&to, QStringLiteral("2026-03-01"));
    QTest::keyClick(&to, Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return isSettled(); }));
    EXPECT_EQ(to.flaw(), Flaw::None);
    EXPECT_EQ(column(3), QStringList({QStringLiteral("B")}));
}

TEST_F(RecordsQueryTest, AClickOnAHeaderSortsUpDownAndBackAndIsRemembered)
{
    add("A.7", {usage("S-02", "B", "2026-03-02 08:00", ""), usage("S-01", "C", "2026-03-01 08:00", ""),
                usage("S-03", "A", "2026-03-03 08:00", "")});
    show("A.7");
    clickHeader(3);
    EXPECT_EQ(column(3), QStringList({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}));
    clickHeader(3);
    EXPECT_EQ(column(3), QStringList({QStringLiteral("C"), QStringLiteral("B"), QStringLiteral("A")}));
    show("A.7");
    ASSERT_TRUE(waitFor([this] { return isSettled(); }));
    EXPECT_EQ(column(3), QStringList({QStringLiteral("C"), QStringLiteral("B"), QStringLiteral("A")}));
    EXPECT_EQ(grid().horizontalHeader()->sortIndicatorSection(), 3);
    clickHeader(3);
    EXPECT_EQ(column(3), QStringList({QStringLiteral("B"), QStringLiteral("C"), QStringLiteral("A")}));
    EXPECT_EQ(grid().horizontalHeader()->sortIndicatorSection(), -1);
    grid().setFocus();
    grid().goTo(0, 0);
    QTest::keyClick(&grid(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitFor([this] { return isSettled(); }));
    EXPECT_EQ(column(0).first(), QStringLiteral("S-01"));
}

TEST_F(RecordsQueryTest, AnEditInTheSortedColumnKeepsTheRowAndOffersToSortAgain)
{
    add("A.7", {usage("S-02", "B", "", ""), usage("S-01", "A", "", ""), usage("S-03", "C", "", "")});
    show("A.7");
    clickHeader(3);
    model().setData(model().index(0, 7), QStringLiteral("Something else"));
    EXPECT_FALSE(page->query().isOutdated());
    model().setData(model().index(0, 3), QStringLiteral("Z"));
    EXPECT_EQ(column(3), QStringList({QStringLiteral("Z"), QStringLiteral("B"), QStringLiteral("C")}));
    EXPECT_TRUE(page->query().isOutdated());
    find<QAbstractButton>("workLink").click();
    ASSERT_TRUE(waitFor([this] { return isSettled(); }));
    EXPECT_EQ(column(3), QStringList({QStringLiteral("B"), QStringLiteral("C"), QStringLiteral("Z")}));
}

TEST_F(RecordsQueryTest, EscapeStopsASearchAndSaysSo)
{
    addUsage(300);
    show("A.7");
    auto &field = find<SearchField>("searchRowsField");
    field.setFocus();
    QTest::keyClicks(&field, QStringLiteral("P1"));
    QTest::keyClick(&field, Qt::Key_Return);
    ASSERT_TRUE(page->query().isSearching()); // its first rows wait for the event loop
    EXPECT_TRUE(find("workLabel").isVisible());
    QTest::keyClick(&field, Qt::Key_Escape);
    EXPECT_EQ(page->query().state(), RecordsQuery::State::Stopped);
    EXPECT_EQ(field.text(), QStringLiteral("P1"));
    find<QAbstractButton>("workLink").click(); // search on
    ASSERT_TRUE(waitFor([this] { return page->query().state() == RecordsQuery::State::Found; }));
    EXPECT_EQ(model().rowCount(), 111);
}

TEST_F(RecordsQueryTest, ANewQuestionTakesThePlaceOfTheOneBefore)
{
    addUsage(300);
    show("A.7");
    RowFilter first;
    first.text = "P1";
    RowFilter second;
    second.text = "P299";
    auto &query = *page->findChild<RecordsQuery *>();
    query.setFilter(first);
    query.setFilter(second);
    ASSERT_TRUE(waitFor([this] { return isSettled(); }));
    EXPECT_EQ(column(3), QStringList({QStringLiteral("P299")}));
    EXPECT_EQ(find<SearchField>("searchRowsField").text(), QStringLiteral("P299"));
}

TEST_F(RecordsQueryTest, ALinkToARowThatIsFilteredOutShowsAllRows)
{
    addUsage(300);
    show("A.7");
    look(QStringLiteral("P7"));
    Place place = Place::of(QStringLiteral("A.7"));
    place.row = *session().rowAt("A.7", 250);
    page->reveal(place);
    EXPECT_EQ(grid().currentIndex().row(), 249);
    EXPECT_EQ(page->query().state(), RecordsQuery::State::All);
    // By number the officer is asked first.
    look(QStringLiteral("P7"));
    auto &number = find<QLineEdit>("goToRowField");
    number.setFocus();
    QTest::keyClicks(&number, QStringLiteral("250"));
    QTest::keyClick(&number, Qt::Key_Return);
    EXPECT_NE(page->query().state(), RecordsQuery::State::All);
    ASSERT_TRUE(notices.back().action);
    notices.back().action();
    EXPECT_EQ(grid().currentIndex().row(), 249);
}

TEST_F(RecordsQueryTest, RowsThatGoAndComeBackStandWhereTheyStood)
{
    std::vector<Row> rows;
    for (int number = 0; number < 30; ++number)
        rows.push_back(usage("S-01", std::string(1, static_cast<char>('a' + number * 7 % 26)), "", ""));
    add("A.7", rows);
    show("A.7");
    const QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    clickHeader(3);
    const QStringList sorted = column(3);
    grid().setFocus();
    grid().selectionModel()->select(QItemSelection(model().index(4, 0), model().index(6, 0)),
                                    QItemSelectionModel::ClearAndSelect);
    trigger("actionDeleteRows");
    ASSERT_EQ(model().rowCount(), 27);
    trigger("actionAddRow");
    EXPECT_EQ(model().rowCount(), 28); // in sight at once, wherever it belongs
    EXPECT_EQ(grid().currentIndex().row(), 27);
    sessions.undo();
    sessions.undo();
    EXPECT_EQ(column(3), sorted);
    look(QStringLiteral("a"));
    sessions.undo(); // all rows go while some of them are shown
    EXPECT_EQ(model().rowCount(), 0);
    sessions.redo();
    EXPECT_EQ(model().total(), 30);
}

TEST_F(RecordsQueryTest, AnotherAssessmentBeginsWithoutAFilter)
{
    addUsage(30);
    show("A.7");
    look(QStringLiteral("P7"));
    AssessmentHeader header;
    header.title = "2027";
    const auto other = sessions.workbook()->add(header);
    ASSERT_TRUE(other.has_value());
    ASSERT_TRUE(sessions.openAssessment(toQt(*other)).has_value());
    EXPECT_EQ(model().rowCount(), 0);
    EXPECT_TRUE(find("emptyRecords").isVisible());
    addUsage(3);
    EXPECT_EQ(model().rowCount(), 3);
    EXPECT_TRUE(find<SearchField>("searchRowsField").text().isEmpty());
}

TEST_F(RecordsQueryTest, TwoHundredThousandRowsStayInTheWorkbook)
{
    addUsage(200'000);
    show("A.7");
    RecordsModel &rows = model();
    ASSERT_EQ(rows.rowCount(), 200'000);
    const auto expectBounded = [&rows] {
        EXPECT_LE(rows.heldRows(), RecordsModel::KeptPages * RecordsModel::PageRows + 2048);
    };
    for (const int row : {199'999, 0, 100'000, 51, 150'000}) {
        grid().goTo(row);
        QCoreApplication::processEvents();
        EXPECT_EQ(rows.index(row, 3).data().toString(), QStringLiteral("P%1").arg(row + 1));
        expectBounded();
    }
    look(QStringLiteral("P1999"));
    EXPECT_EQ(rows.rowCount(), 111);
    find<QAbstractButton>("showAllLink").click();
    clickHeader(3);
    EXPECT_EQ(rows.rowCount(), 200'000);
    EXPECT_EQ(rows.index(0, 3).data().toString(), QStringLiteral("P1"));
    EXPECT_EQ(rows.index(199'999, 3).data().toString(), QStringLiteral("P99999"));
    expectBounded();
    // More than can be copied is not copied in part.
    QApplication::clipboard()->setText(QStringLiteral("before"));
    grid().setFocus();
    grid().selectAll();
    trigger("actionCopyCells");
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("before"));
    ASSERT_FALSE(notices.empty());
    EXPECT_TRUE(notices.back().text.contains(QStringLiteral("100,000")));
}

} // namespace facet
