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

using namespace Qt::StringLiterals;

namespace facet::test
{

/// Counts how often a widget is painted.
class PaintCount final : public QObject
{
public:
    explicit PaintCount(QWidget &watched) { watched.installEventFilter(this); }
    [[nodiscard]] int count() const { return m_count; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
};

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
            auto *widget = find<FormItem>(u"item_"_s + id);
            ASSERT_NE(widget, nullptr);
            EXPECT_GE(widget->y(), lastBottom) << item.id << " stands below the one before";
            lastBottom = widget->geometry().bottom();
            for (const Option &option : item.options) {
                auto *box = find<QAbstractButton>(u"option_"_s + id + u"_"_s + toQt(option.id));
                ASSERT_NE(box, nullptr);
                EXPECT_TRUE(box->isVisible()) << item.id;
                EXPECT_FALSE(box->accessibleName().isEmpty() && box->text().isEmpty());
                for (const Field &detail : option.details)
                    EXPECT_TRUE(find(u"detail_"_s + id + u"_"_s + toQt(detail.id))->isVisible());
            }
            for (const Code &category : item.categories)
                EXPECT_TRUE(find(u"tally_"_s + id + u"_"_s + toQt(category.id))->isVisible());
            for (const std::size_t index : m_catalogue.requirementsOf(item.id))
                find(u"mark_"_s + id + u"_"_s + toQt(m_catalogue.requirements()[index].id));
        }
        page.close();
    }
}

TEST_F(Pages, NothingIsClippedAtAnyWidth)
{
    openAssessment(
        R"("answers":{"A.5.2":[{"type":"a"}]},"not_applicable":{"A.5.5":"A reason that is long enough to wrap in a narrow window, really."})");
    for (const int width : {420, 640, 960, 1600}) {
        FormPage &page = show(u"A.5"_s, QSize(width, 700));
        for (const Item &item : m_catalogue.table("A.5")->items) {
            auto *widget = find<FormItem>(u"item_"_s + toQt(item.id));
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

TEST_F(Pages, AnItemIsAsHighAsWhatItSaysAlsoWhenItsBlankGrewOutOfSight)
{
    openAssessment();
    for (const Language language : {Language::English, Language::Chinese}) {
        m_desk->setLanguage(language);
        for (int width = 560; width < 960; width += 4) {
            set("A.1.9", "null");
            FormPage &page = show(u"A.1"_s, QSize(width, 700));
            page.hide();
            set("A.1.9", "186400");
            page.show();
            QCoreApplication::processEvents();
            for (const Item &item : m_catalogue.table("A.1")->items) {
                const auto *widget = find<FormItem>(u"item_"_s + toQt(item.id));
                for (const QWidget *child : widget->findChildren<QWidget *>()) {
                    if (!child->isVisible() || child->focusPolicy() == Qt::NoFocus)
                        continue;
                    EXPECT_LE(child->mapTo(widget, QPoint(0, child->height())).y(), widget->height())
                        << item.id << " " << child->objectName().toStdString() << " at width " << width;
                }
                for (const auto *line : widget->findChildren<PhraseLine *>())
                    EXPECT_GE(line->height(), line->heightForWidth(line->width())) << item.id << " at width " << width;
            }
            page.close();
        }
    }
}

TEST_F(Pages, AClickOnAMarkBringsThePanelToTheRequirement)
{
    openAssessment();
    show(u"A.5"_s);
    QTest::mouseClick(find(u"mark_A.5.3_5.4.2-b"_s), Qt::LeftButton);
    EXPECT_EQ(m_desk->attention().item, u"A.5.3"_s);
    EXPECT_EQ(m_desk->attention().requirement, u"5.4.2-b"_s);
    EXPECT_TRUE(find<FormItem>(u"item_A.5.3"_s)->isCurrent());
}

TEST_F(Pages, MarksFollowTheVerdictAndSayItInWords)
{
    openAssessment();
    show(u"A.5"_s);
    auto *mark = find<QAbstractButton>(u"mark_A.5.4_5.4.2-c"_s);
    const QString before = mark->toolTip();
    click(u"option_A.5.4_no"_s);
    EXPECT_NE(mark->toolTip(), before);
    EXPECT_EQ(mark->toolTip(), mark->accessibleName());
    EXPECT_TRUE(mark->toolTip().startsWith(u"5.4.2-c "_s));
}

TEST_F(Pages, AnAnswerThatMovesNothingPaintsNoOtherItem)
{
    openAssessment();
    show(u"A.1"_s);
    auto *count = find(u"tally_A.1.6_unit"_s);
    count->setFocus(); // the attention has moved there
    QApplication::processEvents();
    PaintCount own(*find(u"item_A.1.6"_s));
    PaintCount above(*find(u"item_A.1.2"_s));
    PaintCount below(*find(u"item_A.1.9"_s));
    QTest::keyClicks(count, u"12"_s); // the sum beside it wants another width: all is laid out
    ASSERT_TRUE(QTest::qWaitFor([&] { return own.count() > 0; }));
    QApplication::processEvents();
    EXPECT_EQ(above.count(), 0);
    EXPECT_EQ(below.count(), 0);
}

TEST_F(Pages, FocusInAnItemMovesTheAttention)
{
    openAssessment();
    show(u"A.5"_s);
    find(u"option_A.5.7_yes"_s)->setFocus(Qt::TabFocusReason);
    EXPECT_EQ(m_desk->attention().item, u"A.5.7"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(m_desk->attention().item, u"A.5.8"_s) << "tab order is reading order";
}

TEST_F(Pages, ACrossTableProblemIsShownWithTheWayToItsOtherEnd)
{
    openAssessment(R"("answers":{"A.1.4":3},"records":{"A.2":[{"system_no":"S-01"}]})");
    show(u"A.1"_s);
    LinkLabel *link = linkIn(u"notice_A.1.4_1"_s);
    ASSERT_NE(link, nullptr);
    QTest::mouseClick(link, Qt::LeftButton);
    ASSERT_EQ(m_gone.size(), 1U);
    EXPECT_EQ(m_gone.back().page, u"A.2"_s);
    EXPECT_EQ(m_gone.back().requirement, u"5.2.2-a"_s);
    set("A.1.4", "1");
    EXPECT_TRUE(waitFor([this] { return m_page->findChild<QWidget *>(u"notice_A.1.4_1"_s) == nullptr; }));
}

TEST_F(Pages, AProblemWithAnotherItemLeadsToThatItem)
{
    openAssessment(R"("answers":{"A.1.11":2,"A.1.12":[{"name":"a","term":"b"}]})");
    show(u"A.1"_s);
    QTest::mouseClick(linkIn(u"notice_A.1.12_1"_s), Qt::LeftButton);
    ASSERT_FALSE(m_gone.empty());
    EXPECT_EQ(m_gone.back().item, u"A.1.11"_s);
}

TEST_F(Pages, AZeroThatOtherTablesContradictSaysWhere)
{
    openAssessment(R"("answers":{"A.1.11":0,"A.5.1":{"choice":"provider"}})");
    show(u"A.1"_s);
    QTest::mouseClick(linkIn(u"notice_A.1.11_1"_s), Qt::LeftButton);
    ASSERT_FALSE(m_gone.empty());
    EXPECT_EQ(m_gone.back().item, u"A.5.1"_s);
}

TEST_F(Pages, ABlankThatARuleMissesShowsIt)
{
    openAssessment(R"("answers":{"A.5.3":{"choice":"yes","details":{"consent":"separate"}}})");
    show(u"A.5"_s);
    auto *blank = find<TextField>(u"detail_A.5.3_retention"_s);
    EXPECT_EQ(blank->flaw(), Flaw::Problem);
    EXPECT_FALSE(blank->toolTip().isEmpty());
    click(u"option_A.5.3_no"_s);
    EXPECT_EQ(blank->flaw(), Flaw::None);
}

TEST_F(Pages, AnItemThatDoesNotApplyIsGreyWithItsReasonUntilWithdrawn)
{
    openAssessment(R"("answers":{"A.5.5":{"choice":"yes"}},"not_applicable":{"A.5.5":"All systems are in use."})");
    show(u"A.5"_s);
    auto *box = find<QAbstractButton>(u"option_A.5.5_yes"_s);
    EXPECT_TRUE(box->isChecked()) << "the answer stays visible";
    EXPECT_FALSE(box->isEnabled());
    auto *line = find(u"notApplicableLine_A.5.5"_s);
    EXPECT_THAT(line->findChild<PhraseLine *>()->plainText().toStdString(),
                testing::HasSubstr("All systems are in use."));
    QTest::mouseClick(linkIn(u"notApplicableLine_A.5.5"_s), Qt::LeftButton);
    EXPECT_TRUE(box->isEnabled());
    EXPECT_FALSE(line->isVisible());
    m_sessions->undo();
    EXPECT_FALSE(box->isEnabled());
}

TEST_F(Pages, F8GoesThroughWhatIsUnansweredOverThePages)
{
    openAssessment(R"("answers":{"A.5.1":{"choice":"department"}},"not_applicable":{"A.5.3":"none"})");
    FormPage &page = show(u"A.5"_s);
    page.goToNextUnanswered();
    EXPECT_EQ(m_desk->attention().item, u"A.5.2"_s);
    page.goToNextUnanswered();
    EXPECT_EQ(m_desk->attention().item, u"A.5.4"_s) << "not applicable ones are passed over";
    EXPECT_TRUE(find(u"option_A.5.4_yes"_s)->hasFocus());
    page.reveal(Place::of(u"A.5.8"_s));
    page.goToNextUnanswered();
    ASSERT_FALSE(m_gone.empty());
    EXPECT_EQ(m_gone.back().item, u"A.6.1"_s);
}

TEST_F(Pages, F8SaysWhenNothingIsLeft)
{
    std::string marks;
    for (const Table &table : m_catalogue.tables()) {
        for (const Item &item : table.items)
            marks += (marks.empty() ? "\"" : ",\"") + item.id + "\":\"x\"";
    }
    openAssessment("\"not_applicable\":{" + marks + "}");
    show(u"A.1"_s).goToNextUnanswered();
    EXPECT_TRUE(m_gone.empty());
    EXPECT_EQ(m_told.size(), 1U);
}

TEST_F(Pages, TheBarCountsAndPages)
{
    openAssessment(R"("answers":{"A.5.4":{"choice":"no"},"A.5.5":{"choice":"yes"}},"not_applicable":{"A.5.7":"x"})");
    FormPage &page = show(u"A.5"_s);
    QWidget *bar = page.barWidget();
    bar->resize(900, 44);
    bar->show();
    QCoreApplication::processEvents();
    EXPECT_EQ(bar->findChild<QLabel *>(u"filledCount"_s)->text(), u"3 / 8"_s);
    EXPECT_TRUE(bar->findChild<QWidget *>(u"verdictCount_nonconform"_s)->isVisibleTo(bar));
    EXPECT_FALSE(bar->findChild<QWidget *>(u"verdictCount_partial"_s)->isVisibleTo(bar));
    QTest::mouseClick(bar->findChild<QWidget *>(u"nextTable"_s), Qt::LeftButton);
    QTest::mouseClick(bar->findChild<QWidget *>(u"previousTable"_s), Qt::LeftButton);
    ASSERT_EQ(m_gone.size(), 2U);
    EXPECT_EQ(m_gone[0].page, u"A.6"_s);
    EXPECT_EQ(m_gone[1].page, u"A.4"_s);
    click(u"option_A.5.1_department"_s);
    EXPECT_EQ(bar->findChild<QLabel *>(u"filledCount"_s)->text(), u"4 / 8"_s);
}

TEST_F(Pages, TheBarMakesDoWithLittleRoom)
{
    openAssessment();
    FormPage &page = show(u"A.5"_s);
    QWidget *bar = page.barWidget();
    auto *mark = bar->findChild<MarkLabel *>(u"verdictCount_undetermined"_s);
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
    FormPage &page = show(u"A.1"_s, QSize(900, 400));
    page.reveal(Place::of(u"A.1.13"_s));
    auto *item = find(u"item_A.1.13"_s);
    const QRect seen(item->mapTo(&page, QPoint()), item->size());
    EXPECT_TRUE(page.rect().contains(seen));
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"option_A.1.13_yes"_s);
    EXPECT_EQ(m_desk->attention().item, u"A.1.13"_s);
}

TEST_F(Pages, ALinkInTheWordsGoesToItsTable)
{
    openAssessment();
    show(u"A.1"_s);
    QTest::mouseClick(linkIn(u"item_A.1.4"_s), Qt::LeftButton);
    ASSERT_FALSE(m_gone.empty());
    EXPECT_EQ(m_gone.back().page, u"A.2"_s);
}

TEST_F(Pages, AnotherLanguageKeepsWhatIsTypedAndTheKeyboard)
{
    openAssessment();
    show(u"A.3"_s);
    click(u"option_A.3.2_yes"_s);
    auto *blank = find<QLineEdit>(u"detail_A.3.2_measures"_s);
    blank->setFocus();
    QTest::keyClicks(blank, u"typed"_s);
    blank->setCursorPosition(3);
    const QString before = find<QAbstractButton>(u"option_A.3.1_no"_s)->text();
    m_desk->setLanguage(Language::English);
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(m_page.get(), &change);
    EXPECT_NE(find<QAbstractButton>(u"option_A.3.1_no"_s)->text(), before);
    EXPECT_EQ(blank->text(), u"typed"_s);
    EXPECT_TRUE(blank->hasFocus());
    EXPECT_EQ(blank->cursorPosition(), 3);
    EXPECT_TRUE(blank->isVisible());
    EXPECT_EQ(m_desk->attention().item, u"A.3.2"_s);
}

TEST_F(Pages, AnotherThemeChangesNoAnswer)
{
    openAssessment(R"("answers":{"A.3.2":{"choice":"yes","details":{"measures":"exam"}}})");
    show(u"A.3"_s);
    m_theme->setChoice(ThemeChoice::Dark);
    m_theme->setTextScale(2.0);
    QCoreApplication::processEvents();
    EXPECT_EQ(find<QLineEdit>(u"detail_A.3.2_measures"_s)->text(), u"exam"_s);
    EXPECT_EQ(m_sessions->session()->historyCount(), 1);
}

TEST_F(Pages, TheMenuOfAnItemCopiesItInWords)
{
    openAssessment(R"("answers":{"A.3.2":{"choice":"yes","details":{"measures":"考试"}}})");
    show(u"A.3"_s);
    auto *item = find(u"item_A.3.2"_s);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), item->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(item, &event);
    auto *menu = m_page->findChild<QMenu *>();
    ASSERT_NE(menu, nullptr);
    menu->findChild<QAction *>(u"itemCopy"_s)->trigger();
    EXPECT_THAT(QApplication::clipboard()->text().toStdString(), testing::HasSubstr("考试"));
    EXPECT_NE(menu->findChild<QAction *>(u"itemNotApplicable"_s), nullptr);
    menu->close();
}

TEST_F(Pages, ANoteIsMarkedBesideItsItem)
{
    openAssessment();
    show(u"A.3"_s);
    auto *marker = find(u"noteMarker_A.3.3"_s);
    EXPECT_FALSE(marker->isVisible());
    m_sessions->setNote(u"A.3.3"_s, u"to be checked"_s);
    EXPECT_TRUE(marker->isVisible());
    EXPECT_EQ(marker->toolTip(), u"to be checked"_s);
}

TEST_F(Pages, AnotherAssessmentIsReadAnew)
{
    openAssessment(R"("answers":{"A.3.3":{"choice":"yes"}})");
    show(u"A.3"_s);
    AssessmentHeader header;
    header.title = "Other";
    const auto second = m_sessions->workbook()->add(header);
    ASSERT_TRUE(second);
    ASSERT_TRUE(m_sessions->openAssessment(toQt(*second)));
    EXPECT_FALSE(find<QAbstractButton>(u"option_A.3.3_yes"_s)->isChecked());
    m_sessions->closeAssessment();
    EXPECT_FALSE(find<QAbstractButton>(u"option_A.3.3_yes"_s)->isChecked()) << "no assessment: blank, no crash";
}

TEST_F(Pages, APageIsMadeQuickly)
{
    openAssessment();
    FormPage warm(*m_desk, u"A.3"_s); // fonts and icons are loaded once
    QElapsedTimer clock;
    clock.start();
    FormPage page(*m_desk, u"A.1"_s);
    const auto elapsed = clock.elapsed();
    RecordProperty("milliseconds", std::to_string(elapsed));
    EXPECT_LE(elapsed, 300) << "30 ms in a release build on an idle machine; ten times that is a defect";
}

} // namespace facet::test
