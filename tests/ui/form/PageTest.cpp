#include "desk/Strings.h"
#include "form/FormBar.h"
#include "form/FormItem.h"
#include "support/UiWait.h"
#include "ui/form/FormFixture.h"
#include "widgets/Labels.h"
#include "widgets/Phrase.h"
#include "widgets/TextField.h"

#include <gmock/gmock.h>

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>

namespace facet::test
{

class Pages : public FormFixture
{
protected:
    [[nodiscard]] LinkLabel *linkIn(const QString &name)
    {
        auto *line = find<QWidget>(name);
        auto *link = line == nullptr ? nullptr : line->findChild<LinkLabel *>();
        EXPECT_NE(link, nullptr) << name.toStdString();
        return link;
    }
};

TEST_F(Pages, EveryItemAndOptionOfEveryQuestionnaireIsOnItsPage)
{
    openAssessment();
    for (const Table &table : m_catalogue.tables()) {
        if (table.kind != TableKind::Questionnaire)
            continue;
        FormPage &page = show(toQt(table.id));
        int lastBottom = 0;
        for (const Item &item : table.items) {
            const QString id = toQt(item.id);
            auto *widget = find<FormItem>("item_" + id);
            ASSERT_NE(widget, nullptr);
            EXPECT_GE(widget->y(), lastBottom) << item.id << " stands below the one before";
            lastBottom = widget->geometry().bottom();
            for (const Option &option : item.options) {
                auto *box = find<QAbstractButton>("option_" + id + "_" + toQt(option.id));
                ASSERT_NE(box, nullptr);
                EXPECT_TRUE(box->isVisible()) << item.id;
                EXPECT_FALSE(box->accessibleName().isEmpty() && box->text().isEmpty());
                for (const Field &detail : option.details)
                    EXPECT_TRUE(find("detail_" + id + "_" + toQt(detail.id))->isVisible());
            }
            for (const Code &category : item.categories)
                EXPECT_TRUE(find("tally_" + id + "_" + toQt(category.id))->isVisible());
            for (const std::size_t index : m_catalogue.requirementsOf(item.id))
                find("mark_" + id + "_" + toQt(m_catalogue.requirements()[index].id));
        }
        page.close();
    }
}

TEST_F(Pages, NothingIsClippedAtAnyWidth)
{
    openAssessment(
        R"("answers":{"A.5.2":[{"type":"a"}]},"not_applicable":{"A.5.5":"A reason that is long enough to wrap in a narrow window, really."})");
    for (const int width : {420, 640, 960, 1600}) {
        FormPage &page = show("A.5", QSize(width, 700));
        for (const Item &item : m_catalogue.table("A.5")->items) {
            auto *widget = find<FormItem>("item_" + toQt(item.id));
            for (const QWidget *child : widget->findChildren<QWidget *>()) {
                if (!child->isVisible() || child->parentWidget() == nullptr || child->isWindow())
                    continue;
                const QRect room = child->parentWidget()->rect().adjusted(-5, 0, 0, 0);
                EXPECT_TRUE(room.contains(child->geometry()) ||
                            qobject_cast<const QPlainTextEdit *>(child->parentWidget()))
                    << item.id << " " << child->objectName().toStdString() << " " << child->metaObject()->className()
                    << " at width " << width << ": " << child->x() << "," << child->y() << " " << child->width() << "x"
                    << child->height() << " in " << room.width() << "x" << room.height();
            }
        }
        page.close();
    }
}

TEST_F(Pages, AClickOnAMarkBringsThePanelToTheRequirement)
{
    openAssessment();
    show("A.5");
    QTest::mouseClick(find("mark_A.5.3_5.4.2-b"), Qt::LeftButton);
    EXPECT_EQ(m_desk->attention().item, "A.5.3");
    EXPECT_EQ(m_desk->attention().requirement, "5.4.2-b");
    EXPECT_TRUE(find<FormItem>("item_A.5.3")->isCurrent());
}

TEST_F(Pages, MarksFollowTheVerdictAndSayItInWords)
{
    openAssessment();
    show("A.5");
    auto *mark = find<QAbstractButton>("mark_A.5.4_5.4.2-c");
    const QString before = mark->toolTip();
    click("option_A.5.4_no");
    EXPECT_NE(mark->toolTip(), before);
    EXPECT_EQ(mark->toolTip(), mark->accessibleName());
    EXPECT_TRUE(mark->toolTip().startsWith("5.4.2-c "));
}

TEST_F(Pages, FocusInAnItemMovesTheAttention)
{
    openAssessment();
    show("A.5");
    find("option_A.5.7_yes")->setFocus(Qt::TabFocusReason);
    EXPECT_EQ(m_desk->attention().item, "A.5.7");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(m_desk->attention().item, "A.5.8") << "tab order is reading order";
}

TEST_F(Pages, ACrossTableProblemIsShownWithTheWayToItsOtherEnd)
{
    openAssessment(R"("answers":{"A.1.4":3},"records":{"A.2":[{"system_no":"S-01"}]})");
    show("A.1");
    LinkLabel *link = linkIn("notice_A.1.4_1");
    ASSERT_NE(link, nullptr);
    QTest::mouseClick(link, Qt::LeftButton);
    ASSERT_EQ(m_gone.size(), 1U);
    EXPECT_EQ(m_gone.back().page, "A.2");
    EXPECT_EQ(m_gone.back().requirement, "5.2.2-a");
    set("A.1.4", "1");
    EXPECT_TRUE(waitFor([this] { return m_page->findChild<QWidget *>("notice_A.1.4_1") == nullptr; }));
}

TEST_F(Pages, AProblemWithAnotherItemLeadsToThatItem)
{
    openAssessment(R"("answers":{"A.1.11":2,"A.1.12":[{"name":"a","term":"b"}]})");
    show("A.1");
    QTest::mouseClick(linkIn("notice_A.1.12_1"), Qt::LeftButton);
    ASSERT_FALSE(m_gone.empty());
    EXPECT_EQ(m_gone.back().item, "A.1.11");
}

TEST_F(Pages, AZeroThatOtherTablesContradictSaysWhere)
{
    openAssessment(R"("answers":{"A.1.11":0,"A.5.1":{"choice":"provider"}})");
    show("A.1");
    QTest::mouseClick(linkIn("notice_A.1.11_1"), Qt::LeftButton);
    ASSERT_FALSE(m_gone.empty());
    EXPECT_EQ(m_gone.back().item, "A.5.1");
}

TEST_F(Pages, ABlankThatARuleMissesShowsIt)
{
    openAssessment(R"("answers":{"A.5.3":{"choice":"yes","details":{"consent":"separate"}}})");
    show("A.5");
    auto *blank = find<TextField>("detail_A.5.3_retention");
    EXPECT_EQ(blank->flaw(), Flaw::Problem);
    EXPECT_FALSE(blank->toolTip().isEmpty());
    click("option_A.5.3_no");
    EXPECT_EQ(blank->flaw(), Flaw::None);
}

TEST_F(Pages, AnItemThatDoesNotApplyIsGreyWithItsReasonUntilWithdrawn)
{
    openAssessment(R"("answers":{"A.5.5":{"choice":"yes"}},"not_applicable":{"A.5.5":"All systems are in use."})");
    show("A.5");
    auto *box = find<QAbstractButton>("option_A.5.5_yes");
    EXPECT_TRUE(box->isChecked()) << "the answer stays visible";
    EXPECT_FALSE(box->isEnabled());
    auto *line = find("notApplicableLine_A.5.5");
    EXPECT_THAT(line->findChild<PhraseLine *>()->plainText().toStdString(),
                testing::HasSubstr("All systems are in use."));
    QTest::mouseClick(linkIn("notApplicableLine_A.5.5"), Qt::LeftButton);
    EXPECT_TRUE(box->isEnabled());
    EXPECT_FALSE(line->isVisible());
    m_sessions->undo();
    EXPECT_FALSE(box->isEnabled());
}

TEST_F(Pages, F8GoesThroughWhatIsUnansweredOverThePages)
{
    openAssessment(R"("answers":{"A.5.1":{"choice":"department"}},"not_applicable":{"A.5.3":"none"})");
    FormPage &page = show("A.5");
    page.goToNextUnanswered();
    EXPECT_EQ(m_desk->attention().item, "A.5.2");
    page.goToNextUnanswered();
    EXPECT_EQ(m_desk->attention().item, "A.5.4") << "not applicable ones are passed over";
    EXPECT_TRUE(find("option_A.5.4_yes")->hasFocus());
    page.reveal(Place::of("A.5.8"));
    page.goToNextUnanswered();
    ASSERT_FALSE(m_gone.empty());
    EXPECT_EQ(m_gone.back().item, "A.6.1");
}

TEST_F(Pages, F8SaysWhenNothingIsLeft)
{
    std::string marks;
    for (const Table &table : m_catalogue.tables()) {
        for (const Item &item : table.items)
            marks += (marks.empty() ? "\"" : ",\"") + item.id + "\":\"x\"";
    }
    openAssessment("\"not_applicable\":{" + marks + "}");
    show("A.1").goToNextUnanswered();
    EXPECT_TRUE(m_gone.empty());
    EXPECT_EQ(m_told.size(), 1U);
}

TEST_F(Pages, TheBarCountsAndPages)
{
    openAssessment(R"("answers":{"A.5.4":{"choice":"no"},"A.5.5":{"choice":"yes"}},"not_applicable":{"A.5.7":"x"})");
    FormPage &page = show("A.5");
    QWidget *bar = page.barWidget();
    bar->resize(900, 44);
    bar->show();
    QCoreApplication::processEvents();
    EXPECT_EQ(bar->findChild<QLabel *>("filledCount")->text(), "3 / 8");
    EXPECT_TRUE(bar->findChild<QWidget *>("verdictCount_nonconform")->isVisibleTo(bar));
    EXPECT_FALSE(bar->findChild<QWidget *>("verdictCount_partial")->isVisibleTo(bar));
    QTest::mouseClick(bar->findChild<QWidget *>("nextTable"), Qt::LeftButton);
    QTest::mouseClick(bar->findChild<QWidget *>("previousTable"), Qt::LeftButton);
    ASSERT_EQ(m_gone.size(), 2U);
    EXPECT_EQ(m_gone[0].page, "A.6");
    EXPECT_EQ(m_gone[1].page, "A.4");
    click("option_A.5.1_department");
    EXPECT_EQ(bar->findChild<QLabel *>("filledCount")->text(), "4 / 8");
}

TEST_F(Pages, TheBarMakesDoWithLittleRoom)
{
    openAssessment();
    FormPage &page = show("A.5");
    QWidget *bar = page.barWidget();
    auto *mark = bar->findChild<MarkLabel *>("verdictCount_undetermined");
    bar->resize(1200, 44);
    bar->show();
    QCoreApplication::processEvents();
    const int wide = mark->sizeHint().width();
    bar->resize(bar->minimumSizeHint().width() + 80, 44);
    QCoreApplication::processEvents();
    EXPECT_LT(mark->sizeHint().width(), wide) << "the mark keeps its count and gives up its word";
    EXPECT_FALSE(mark->accessibleName().isEmpty());
}

TEST_F(Pages, RevealScrollsTheItemIntoViewAndFocusesIt)
{
    openAssessment();
    FormPage &page = show("A.1", QSize(900, 400));
    page.reveal(Place::of("A.1.13"));
    auto *item = find("item_A.1.13");
    const QRect seen(item->mapTo(&page, QPoint()), item->size());
    EXPECT_TRUE(page.rect().contains(seen));
    EXPECT_EQ(QApplication::focusWidget()->objectName(), "option_A.1.13_yes");
    EXPECT_EQ(m_desk->attention().item, "A.1.13");
}

TEST_F(Pages, ALinkInTheWordsGoesToItsTable)
{
    openAssessment();
    show("A.1");
    QTest::mouseClick(linkIn("item_A.1.4"), Qt::LeftButton);
    ASSERT_FALSE(m_gone.empty());
    EXPECT_EQ(m_gone.back().page, "A.2");
}

TEST_F(Pages, AnotherLanguageKeepsWhatIsTypedAndTheKeyboard)
{
    openAssessment();
    show("A.3");
    click("option_A.3.2_yes");
    auto *blank = find<QLineEdit>("detail_A.3.2_measures");
    blank->setFocus();
    QTest::keyClicks(blank, "typed");
    blank->setCursorPosition(3);
    const QString before = find<QAbstractButton>("option_A.3.1_no")->text();
    m_desk->setLanguage(Language::English);
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(m_page.get(), &change);
    EXPECT_NE(find<QAbstractButton>("option_A.3.1_no")->text(), before);
    EXPECT_EQ(blank->text(), "typed");
    EXPECT_TRUE(blank->hasFocus());
    EXPECT_EQ(blank->cursorPosition(), 3);
    EXPECT_TRUE(blank->isVisible());
    EXPECT_EQ(m_desk->attention().item, "A.3.2");
}

TEST_F(Pages, AnotherThemeChangesNoAnswer)
{
    openAssessment(R"("answers":{"A.3.2":{"choice":"yes","details":{"measures":"exam"}}})");
    show("A.3");
    m_theme->setChoice(ThemeChoice::Dark);
    m_theme->setTextScale(2.0);
    QCoreApplication::processEvents();
    EXPECT_EQ(find<QLineEdit>("detail_A.3.2_measures")->text(), "exam");
    EXPECT_EQ(m_sessions->session()->historyCount(), 1);
}

TEST_F(Pages, TheMenuOfAnItemCopiesItInWords)
{
    openAssessment(R"("answers":{"A.3.2":{"choice":"yes","details":{"measures":"考试"}}})");
    show("A.3");
    auto *item = find("item_A.3.2");
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), item->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(item, &event);
    auto *menu = m_page->findChild<QMenu *>();
    ASSERT_NE(menu, nullptr);
    menu->findChild<QAction *>("itemCopy")->trigger();
    EXPECT_THAT(QApplication::clipboard()->text().toStdString(), testing::HasSubstr("考试"));
    EXPECT_NE(menu->findChild<QAction *>("itemNotApplicable"), nullptr);
    menu->close();
}

TEST_F(Pages, ANoteIsMarkedBesideItsItem)
{
    openAssessment();
    show("A.3");
    auto *marker = find("noteMarker_A.3.3");
    EXPECT_FALSE(marker->isVisible());
    m_sessions->setNote("A.3.3", "to be checked");
    EXPECT_TRUE(marker->isVisible());
    EXPECT_EQ(marker->toolTip(), "to be checked");
}

TEST_F(Pages, AnotherAssessmentIsReadAnew)
{
    openAssessment(R"("answers":{"A.3.3":{"choice":"yes"}})");
    show("A.3");
    AssessmentHeader header;
    header.title = "Other";
    const auto second = m_sessions->workbook()->add(header);
    ASSERT_TRUE(second);
    ASSERT_TRUE(m_sessions->openAssessment(toQt(*second)));
    EXPECT_FALSE(find<QAbstractButton>("option_A.3.3_yes")->isChecked());
    m_sessions->closeAssessment();
    EXPECT_FALSE(find<QAbstractButton>("option_A.3.3_yes")->isChecked()) << "no assessment: blank, no crash";
}

TEST_F(Pages, APageIsMadeQuickly)
{
    openAssessment();
    FormPage warm(*m_desk, "A.3"); // fonts and icons are loaded once
    QElapsedTimer clock;
    clock.start();
    FormPage page(*m_desk, "A.1");
    const auto elapsed = clock.elapsed();
    RecordProperty("milliseconds", std::to_string(elapsed));
    EXPECT_LE(elapsed, 300) << "30 ms in a release build on an idle machine; ten times that is a defect";
}

} // namespace facet::test
