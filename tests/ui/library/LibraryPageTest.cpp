#include "support/UiWait.h"
#include "ui/panel/DeskFixture.h"

#include "desk/Strings.h"
#include "library/LibraryModel.h"
#include "library/LibraryPage.h"
#include "library/LibraryTable.h"
#include "widgets/Choice.h"
#include "workbook/Bin.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace
{

using namespace facet;

/// Five assessments of three units.
class LibraryPageTest : public DeskFixture
{
protected:
    void SetUp() override
    {
        DeskFixture::SetUp();
        m_hall24 = add("2024 年度评估", "政务服务中心", "2024-04-10", "李四");
        m_hall25 = add("2025 年度评估", "政务服务中心", "2025-03-28", "张三");
        m_hall26 = add("2026 年度评估", "政务服务中心", "2026-03-31", "张三", Status::Final);
        m_lab = add("门禁变更评估", "研究院", "2026-02-26", "王五");
        m_school = add("上线前评估", "实验中学", "2025-11-06", "王五");
        showPage();
    }
    void TearDown() override
    {
        m_window.reset();
        DeskFixture::TearDown();
    }
    /// The page in a window of its own, as when the app starts.
    void showPage()
    {
        m_window = std::make_unique<QWidget>();
        m_page = new LibraryPage(*m_desk, m_window.get());
        auto *column = new QVBoxLayout(m_window.get());
        column->addWidget(m_page->barWidget());
        column->addWidget(m_page, 1);
        m_window->resize(1240, 800);
        m_window->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_window.get()));
        m_page->reveal({});
    }
    [[nodiscard]] SessionModel &sessions() { return *m_sessions; }
    template <typename Widget>
    Widget *find(const QString &name)
    {
        auto *widget = m_window->findChild<Widget *>(name);
        EXPECT_NE(widget, nullptr) << qPrintable(name);
        return widget;
    }
    void click(const QString &name)
    {
        auto *button = find<QAbstractButton>(name);
        ASSERT_NE(button, nullptr);
        ASSERT_TRUE(button->isVisible() && button->isEnabled()) << qPrintable(name);
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
    }
    QString add(const char *title, const char *unit, const char *date, const char *assessor,
                Status status = Status::Draft)
    {
        return toQt(sessions().workbook()->add({{}, title, unit, assessor, date, status}).value());
    }
    [[nodiscard]] LibraryTable *table() { return find<LibraryTable>(QStringLiteral("libraryTable")); }
    [[nodiscard]] LibraryModel *model() { return m_page->findChild<LibraryModel *>(); }
    [[nodiscard]] LibraryPage *page() { return m_page; }
    /// Titles of the lines as they stand, heads of units by their names in brackets.
    [[nodiscard]] QStringList lines()
    {
        QStringList lines;
        for (int line = 0; line < model()->rowCount(); ++line)
            lines.append(model()->assessment(line) != nullptr
                             ? toQt(model()->assessment(line)->header.title)
                             : QLatin1Char('[') + toQt(model()->group(line)->unit) + QLatin1Char(']'));
        return lines;
    }
    [[nodiscard]] QStringList selectedIds()
    {
        QStringList ids;
        for (const AssessmentHeader &header : table()->selected())
            ids.append(toQt(header.id));
        return ids;
    }
    void searchFor(const QString &text)
    {
        auto *field = find<QLineEdit>(QStringLiteral("librarySearch"));
        field->setFocus();
        field->clear();
        field->insert(text);
    }
    [[nodiscard]] bool isSearchReady()
    {
        return waitFor([this] { return page()->isSearchReady(); }, 20000);
    }
    void choose(const char *box, const QString &id)
    {
        auto *choice = find<FilterBox>(QString::fromLatin1(box));
        choice->setCurrentId(id);
        Q_EMIT choice->optionChosen(id);
    }
    void showFlat() { chip(Qt::Key_Right); }
    void showByUnit() { chip(Qt::Key_Left); }
    void chip(Qt::Key key)
    {
        auto *chips = find<QWidget>(QStringLiteral("groupChips"));
        QWidget *stop = chips->findChildren<QAbstractButton *>().first();
        for (QAbstractButton *each : chips->findChildren<QAbstractButton *>())
            if (each->isChecked())
                stop = each;
        stop->setFocus(Qt::TabFocusReason);
        QTest::keyClick(stop, key);
    }

    std::unique_ptr<QWidget> m_window;
    LibraryPage *m_page = nullptr;
    QString m_hall24;
    QString m_hall25;
    QString m_hall26;
    QString m_lab;
    QString m_school;
};

TEST_F(LibraryPageTest, StandsByUnitTheUnitOfTheNewestDateFirst)
{
    EXPECT_EQ(lines(), QStringList({QStringLiteral("[政务服务中心]"), QStringLiteral("2026 年度评估"),
                                    QStringLiteral("2025 年度评估"), QStringLiteral("2024 年度评估"),
                                    QStringLiteral("[研究院]"), QStringLiteral("门禁变更评估"),
                                    QStringLiteral("[实验中学]"), QStringLiteral("上线前评估")}));
    EXPECT_EQ(find<QLabel>(QStringLiteral("libraryCount"))->text(), QStringLiteral("3 unit(s) · 5 assessment(s)"));
    EXPECT_TRUE(table()->isColumnHidden(LibraryModel::Unit));
}

TEST_F(LibraryPageTest, FlatListAndOrderAreRememberedAcrossARestart)
{
    showFlat();
    table()->sortByColumn(LibraryModel::Date, Qt::AscendingOrder);
    const QStringList flat{QStringLiteral("2024 年度评估"), QStringLiteral("2025 年度评估"),
                           QStringLiteral("上线前评估"), QStringLiteral("门禁变更评估"),
                           QStringLiteral("2026 年度评估")};
    EXPECT_EQ(lines(), flat);
    EXPECT_FALSE(table()->isColumnHidden(LibraryModel::Unit));
    showPage();
    EXPECT_EQ(lines(), flat);
}

TEST_F(LibraryPageTest, EveryColumnSortsBothWays)
{
    showFlat();
    for (int column = 0; column < LibraryModel::ColumnCount; ++column) {
        table()->sortByColumn(column, Qt::AscendingOrder);
        EXPECT_EQ(model()->shownCount(), 5);
        table()->sortByColumn(column, Qt::DescendingOrder);
        EXPECT_EQ(model()->shownCount(), 5);
    }
    table()->sortByColumn(LibraryModel::State, Qt::DescendingOrder);
    EXPECT_EQ(lines().first(), QStringLiteral("2026 年度评估")) << "the final one";
    table()->sortByColumn(LibraryModel::Assessor, Qt::AscendingOrder);
    QStringList assessors;
    for (int line = 0; line < model()->rowCount(); ++line)
        assessors.append(toQt(model()->assessment(line)->header.assessor));
    EXPECT_EQ(assessors.indexOf(QStringLiteral("王五")) + 1, assessors.lastIndexOf(QStringLiteral("王五")))
        << "the same assessor stands together";
}

TEST_F(LibraryPageTest, FiltersNarrowTheListAndClearAgain)
{
    choose("yearFilter", QStringLiteral("2025"));
    EXPECT_EQ(model()->shownCount(), 2);
    EXPECT_EQ(find<QLabel>(QStringLiteral("libraryCount"))->text(), QStringLiteral("2 of 5 assessments"));
    choose("statusFilter", QStringLiteral("final"));
    EXPECT_EQ(model()->shownCount(), 0);
    click(QStringLiteral("emptyClear"));
    EXPECT_EQ(model()->shownCount(), 5);
    choose("statusFilter", QStringLiteral("final"));
    EXPECT_EQ(lines().last(), QStringLiteral("2026 年度评估"));
    choose("conclusionFilter", QStringLiteral("good"));
    EXPECT_EQ(model()->shownCount(), 0);
}

TEST_F(LibraryPageTest, TheFilterOfFindingsGoesByWhatEachAssessmentHas)
{
    const auto shown = [&](const char *id, const auto &has) {
        choose("findingsFilter", QString::fromLatin1(id));
        int wanted = 0;
        for (const AssessmentSummary &summary : model()->all())
            wanted += has(summary) ? 1 : 0;
        EXPECT_EQ(model()->shownCount(), wanted) << id;
        return wanted;
    };
    const auto count = [](const AssessmentSummary &summary, Severity severity) {
        return summary.findings.at(static_cast<std::size_t>(severity));
    };
    const int open = shown("open", [&](const AssessmentSummary &each) { return count(each, Severity::Open) > 0; });
    EXPECT_GT(open, 0);
    shown("critical", [&](const AssessmentSummary &each) { return count(each, Severity::Critical) > 0; });
    shown("major", [&](const AssessmentSummary &each) {
        return count(each, Severity::Critical) + count(each, Severity::Major) > 0;
    });
    shown("none", [](const AssessmentSummary &each) {
        return std::count(each.findings.begin(), each.findings.end(), 0) ==
               static_cast<std::ptrdiff_t>(each.findings.size());
    });
    choose("findingsFilter", QStringLiteral("all"));
    EXPECT_EQ(model()->shownCount(), 5);
}

TEST_F(LibraryPageTest, TypingFindsTitlesUnitsAnswersNotesAndFindingsAtOnce)
{
    {
        auto session = AssessmentSession::open(*sessions().workbook(), fromQt(m_lab));
        ASSERT_TRUE(session);
        ASSERT_TRUE((*session)->setNote("A.1.4", "闸机待更换"));
    }
    ASSERT_TRUE(isSearchReady());
    searchFor(QStringLiteral("中学"));
    EXPECT_EQ(lines(), QStringList({QStringLiteral("[实验中学]"), QStringLiteral("上线前评估")}));
    searchFor(QStringLiteral("闸机"));
    EXPECT_EQ(lines().last(), QStringLiteral("门禁变更评估"));
    EXPECT_EQ(model()->shownCount(), 1);
    searchFor(QStringLiteral("5.2.1"));
    EXPECT_EQ(model()->shownCount(), 5) << "nothing is answered: all have these findings";
    searchFor(QString());
    EXPECT_EQ(model()->shownCount(), 5);
}

TEST_F(LibraryPageTest, TypingOnWithoutAnotherResultLeavesTheListAlone)
{
    ASSERT_TRUE(isSearchReady());
    searchFor(QStringLiteral("中"));
    searchFor(QStringLiteral("实验"));
    QSignalSpy reset(model(), &LibraryModel::modelReset);
    find<QLineEdit>(QStringLiteral("librarySearch"))->insert(QStringLiteral("中"));
    EXPECT_EQ(lines(), QStringList({QStringLiteral("[实验中学]"), QStringLiteral("上线前评估")}));
    find<QLineEdit>(QStringLiteral("librarySearch"))->insert(QStringLiteral("学"));
    EXPECT_TRUE(reset.isEmpty());
    EXPECT_EQ(find<QLabel>(QStringLiteral("libraryCount"))->text(), QStringLiteral("1 of 5 assessments"));
    find<QLineEdit>(QStringLiteral("librarySearch"))->insert(QStringLiteral("x"));
    EXPECT_EQ(model()->shownCount(), 0);
}

TEST_F(LibraryPageTest, WhatChangedAMomentAgoIsFound)
{
    ASSERT_TRUE(isSearchReady());
    ASSERT_TRUE(sessions().openAssessment(m_school));
    ASSERT_TRUE(sessions().setNote(QStringLiteral("A.5.3"), QStringLiteral("访客登记改用纸质")));
    ASSERT_TRUE(sessions().edit(QStringLiteral("assessment/title"),
                                [](AssessmentSession &open) { return open.setHeader("title", "变更后评估"); }));
    searchFor(QStringLiteral("纸质"));
    EXPECT_EQ(lines().last(), QStringLiteral("变更后评估"));
    const QString added = add("试点评估", "体育馆", "2026-06-01", "赵六");
    sessions().tellLibraryChanged();
    searchFor(QStringLiteral("体育"));
    EXPECT_EQ(lines().last(), QStringLiteral("试点评估"));
    EXPECT_FALSE(added.isEmpty());
}

TEST_F(LibraryPageTest, NothingFoundSaysWhereItLookedAndWhatLimitsTheList)
{
    ASSERT_TRUE(isSearchReady());
    ASSERT_TRUE(sessions().workbook()->remove(fromQt(m_school)));
    sessions().tellLibraryChanged();
    choose("yearFilter", QStringLiteral("2024"));
    searchFor(QStringLiteral("中学 2025"));
    QStringList words;
    for (const QLabel *label : page()->findChildren<QLabel *>())
        if (label->isVisible())
            words.append(label->text());
    const QString said = words.join(QLatin1Char('\n'));
    EXPECT_TRUE(said.contains(QStringLiteral("\"中学 2025\""))) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("of 4 assessments"))) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("Year 2024"))) << said.toStdString();
    click(QStringLiteral("emptyClearFilters"));
    EXPECT_EQ(model()->shownCount(), 0) << "deleted ones are not in the list";
    EXPECT_FALSE(find<QAbstractButton>(QStringLiteral("emptyClearFilters"))->isVisible());
    click(QStringLiteral("emptySearchBin"));
    EXPECT_EQ(lines().last(), QStringLiteral("上线前评估"));
}

TEST_F(LibraryPageTest, TheKeyboardFoldsOpensAndDeletes)
{
    table()->setFocus(Qt::TabFocusReason);
    table()->setCurrentIndex(model()->index(2, 0));
    QTest::keyClick(table(), Qt::Key_Left);
    EXPECT_EQ(table()->currentIndex().row(), 0) << "from an assessment to the head of its unit";
    QTest::keyClick(table(), Qt::Key_Left);
    EXPECT_EQ(lines().mid(0, 2), QStringList({QStringLiteral("[政务服务中心]"), QStringLiteral("[研究院]")}));
    EXPECT_EQ(table()->currentIndex().row(), 0);
    QTest::keyClick(table(), Qt::Key_Right);
    EXPECT_EQ(model()->rowCount(), 8);
    QTest::keyClick(table(), Qt::Key_Space);
    QTest::keyClick(table(), Qt::Key_Return);
    EXPECT_EQ(model()->rowCount(), 8);
    QTest::keyClick(table(), Qt::Key_Down);
    EXPECT_EQ(selectedIds(), QStringList{m_hall26});
    QTest::keyClick(table(), Qt::Key_Delete);
    EXPECT_TRUE(lines().contains(QStringLiteral("2026 年度评估"))) << "a final assessment is evidence and stays";
    QTest::keyClick(table(), Qt::Key_Down);
    EXPECT_EQ(selectedIds(), QStringList{m_hall25});
    QTest::keyClick(table(), Qt::Key_Delete);
    EXPECT_FALSE(lines().contains(QStringLiteral("2025 年度评估")));
    table()->setCurrentIndex(model()->index(model()->lineOf(fromQt(m_lab)), 0));
    QTest::keyClick(table(), Qt::Key_Return);
    EXPECT_EQ(toQt(m_desk->session()->assessment().header.id), m_lab);
}

TEST_F(LibraryPageTest, AClickOnTheHeadFoldsAndTheChoiceOutlastsFilters)
{
    table()->selectRow(model()->lineOf(fromQt(m_lab)));
    choose("yearFilter", QStringLiteral("2026"));
    EXPECT_EQ(selectedIds(), QStringList{m_lab});
    const QRect head = table()->visualRect(model()->index(0, LibraryModel::Date));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, head.center());
    EXPECT_EQ(lines(), QStringList({QStringLiteral("[政务服务中心]"), QStringLiteral("[研究院]"),
                                    QStringLiteral("门禁变更评估")}));
    EXPECT_EQ(selectedIds(), QStringList{m_lab});
}

TEST_F(LibraryPageTest, TwoChosenAreComparedTheEarlierFirstOnceSomebodyCompares)
{
    auto *compare = find<QAbstractButton>(QStringLiteral("compareButton"));
    EXPECT_FALSE(compare->isVisible());
    QSignalSpy requested(page(), &LibraryPage::compareRequested);
    EXPECT_TRUE(compare->isVisible());
    EXPECT_FALSE(compare->isEnabled());
    table()->clearSelection();
    for (const QString &id : {m_hall26, m_hall24})
        table()->selectionModel()->select(model()->index(model()->lineOf(fromQt(id)), 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
    click(QStringLiteral("compareButton"));
    ASSERT_EQ(requested.size(), 1);
    EXPECT_EQ(requested.first(), QVariantList({m_hall24, m_hall26}));
    EXPECT_FALSE(find<QAbstractButton>(QStringLiteral("openButton"))->isEnabled());
}

TEST_F(LibraryPageTest, ArchivedOnesLeaveTheListAreShownMarkedWhenAskedForAndComeBackByTheMenu)
{
    table()->selectRow(model()->lineOf(fromQt(m_lab)));
    click(QStringLiteral("archiveButton"));
    EXPECT_EQ(model()->lineOf(fromQt(m_lab)), -1);
    EXPECT_EQ(find<QLabel>(QStringLiteral("libraryCount"))->text(), QStringLiteral("2 unit(s) · 4 assessment(s)"));
    choose("shelfFilter", QStringLiteral("all"));
    EXPECT_EQ(model()->shownCount(), 5);
    const QModelIndex title = model()->index(model()->lineOf(fromQt(m_lab)), LibraryModel::Title);
    EXPECT_EQ(title.data().toString(), QStringLiteral("门禁变更评估"));
    EXPECT_EQ(title.data(Qt::AccessibleTextRole).toString(), QStringLiteral("门禁变更评估 (archived)"));
    choose("shelfFilter", QStringLiteral("archived"));
    EXPECT_EQ(lines(), QStringList({QStringLiteral("[研究院]"), QStringLiteral("门禁变更评估")}));

    table()->selectRow(1);
    EXPECT_FALSE(find<QAbstractButton>(QStringLiteral("archiveButton"))->isVisible());
    const QRect line = table()->visualRect(model()->index(1, LibraryModel::Title));
    Q_EMIT table()->customContextMenuRequested(line.center());
    QPointer<QMenu> menu = page()->findChild<QMenu *>(QStringLiteral("libraryMenu"));
    ASSERT_NE(menu, nullptr);
    EXPECT_EQ(menu->findChild<QAction *>(QStringLiteral("archiveButtonAction")), nullptr);
    auto *unarchive = menu->findChild<QAction *>(QStringLiteral("unarchiveButtonAction"));
    ASSERT_NE(unarchive, nullptr);
    unarchive->trigger();
    menu->close();
    EXPECT_TRUE(find<QWidget>(QStringLiteral("emptyBack"))->isVisible()) << "the archive says that it is empty";
    click(QStringLiteral("emptyBack"));
    EXPECT_EQ(model()->shownCount(), 5);
    EXPECT_TRUE(waitFor([&menu] { return menu.isNull(); }));
}

TEST_F(LibraryPageTest, OfSeveralChosenOnlyThoseInUseAreArchived)
{
    ASSERT_TRUE(archiveAssessment(*sessions().workbook(), fromQt(m_lab), true));
    sessions().tellLibraryChanged();
    choose("shelfFilter", QStringLiteral("all"));
    table()->selectAll();
    EXPECT_TRUE(find<QWidget>(QStringLiteral("unarchiveButton"))->isVisible());
    QSignalSpy told(m_desk.get(), &Desk::noticeGiven);
    click(QStringLiteral("archiveButton"));
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(sessions().workbook()->assessmentCounts()->archived, 5);
    told.first().first().value<Notice>().action();
    EXPECT_EQ(sessions().workbook()->assessmentCounts()->archived, 1) << "undone, it is as it was before";
}

TEST_F(LibraryPageTest, WithOnlyArchivedOnesTheListSaysSoAndLeadsThere)
{
    for (const QString &id : {m_hall24, m_hall25, m_hall26, m_lab, m_school})
        ASSERT_TRUE(archiveAssessment(*sessions().workbook(), fromQt(id), true));
    sessions().tellLibraryChanged();
    click(QStringLiteral("emptyShowArchived"));
    EXPECT_EQ(model()->shownCount(), 5);
    EXPECT_EQ(find<FilterBox>(QStringLiteral("shelfFilter"))->currentId(), QStringLiteral("archived"));
}

TEST_F(LibraryPageTest, ASearchWithoutAHitLeadsToTheArchive)
{
    ASSERT_TRUE(archiveAssessment(*sessions().workbook(), fromQt(m_school), true));
    sessions().tellLibraryChanged();
    ASSERT_TRUE(isSearchReady());
    searchFor(QStringLiteral("中学"));
    EXPECT_EQ(model()->shownCount(), 0);
    click(QStringLiteral("emptySearchArchived"));
    EXPECT_EQ(lines().last(), QStringLiteral("上线前评估"));
    searchFor(QStringLiteral("门禁"));
    EXPECT_EQ(model()->shownCount(), 0) << "that one is in use";
    click(QStringLiteral("emptyClear"));
    EXPECT_EQ(model()->shownCount(), 4);
}

TEST_F(LibraryPageTest, TheBinHasAButtonWithItsCountWhileThereIsSomethingInIt)
{
    auto *button = find<QAbstractButton>(QStringLiteral("binButton"));
    EXPECT_FALSE(button->isVisible());
    table()->selectRow(model()->lineOf(fromQt(m_lab)));
    QTest::keyClick(table(), Qt::Key_Delete);
    EXPECT_EQ(button->text(), QStringLiteral("Bin (1)"));
    click(QStringLiteral("binButton"));
    QPointer<QWidget> dialog = m_window->findChild<QWidget *>(QStringLiteral("binDialog"));
    ASSERT_NE(dialog, nullptr);
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(QStringLiteral("restoreFromBinButton")), Qt::LeftButton);
    EXPECT_FALSE(button->isVisible());
    EXPECT_GE(model()->lineOf(fromQt(m_lab)), 0);
    dialog->close();
    EXPECT_TRUE(waitFor([&dialog] { return dialog.isNull(); }));
}

TEST_F(LibraryPageTest, TheTrendOfAUnitNamesItsFirstAndLastScore)
{
    const auto words = [this](const QString &id) {
        const int head = model()->lineOfUnit(model()->assessment(model()->lineOf(fromQt(id)))->header.unit);
        return model()->index(head, LibraryModel::Score).data().toString();
    };
    EXPECT_TRUE(words(m_hall26).contains(QStringLiteral("→"))) << words(m_hall26).toStdString();
    EXPECT_TRUE(words(m_lab).contains(QStringLiteral("no trend"))) << words(m_lab).toStdString();
}

} // namespace
