#include "support/UiWait.h"
#include "ui/form/FormFixture.h"
#include "widgets/Choice.h"
#include "widgets/NumberBlank.h"
#include "widgets/TextField.h"

#include <gmock/gmock.h>

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QLabel>
#include <QPlainTextEdit>

namespace facet::test
{

class Editors : public FormFixture
{
protected:
    /// Types as an input method does: Chinese, too.
    void compose(QWidget *field, const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(field, &event);
    }
    bool waitStored(const std::string &item, const std::string &json)
    {
        const bool there = waitFor([&] { return stored(item) == json; });
        EXPECT_EQ(stored(item), json);
        return there;
    }
};

TEST_F(Editors, ATickIsSavedAtOnceAndCanBeMoved)
{
    openAssessment();
    show("A.5");
    click("option_A.5.4_yes");
    EXPECT_EQ(stored("A.5.4"), R"({"choice":"yes"})");
    click("option_A.5.4_no");
    EXPECT_EQ(stored("A.5.4"), R"({"choice":"no"})");
    EXPECT_FALSE(find<QAbstractButton>("option_A.5.4_yes")->isChecked());
    EXPECT_EQ(m_sessions->session()->historyCount(), 3) << "one step a click, after the import";
}

TEST_F(Editors, ArrowsMoveTheTickAndDeleteTakesItBack)
{
    openAssessment();
    show("A.5");
    click("option_A.5.4_yes");
    QTest::keyClick(find("option_A.5.4_yes"), Qt::Key_Right);
    EXPECT_EQ(stored("A.5.4"), R"({"choice":"no"})");
    QTest::keyClick(find("option_A.5.4_no"), Qt::Key_Delete);
    EXPECT_EQ(stored("A.5.4"), "null");
    EXPECT_FALSE(find<QAbstractButton>("option_A.5.4_no")->isChecked());
}

TEST_F(Editors, ABlankIsEnabledWithItsOptionAndKeepsItsText)
{
    openAssessment();
    show("A.3");
    auto *measures = find<QLineEdit>("detail_A.3.2_measures");
    EXPECT_FALSE(measures->isEnabled());
    click("option_A.3.2_yes");
    EXPECT_TRUE(measures->isEnabled());
    measures->setFocus();
    QTest::keyClicks(measures, "exam");
    click("option_A.3.2_no");
    EXPECT_FALSE(measures->isEnabled());
    EXPECT_EQ(measures->text(), "exam");
    EXPECT_EQ(stored("A.3.2"), R"({"choice":"no","details":{"measures":"exam"}})");
}

TEST_F(Editors, AClickIntoABlankChoosesItsOption)
{
    openAssessment();
    show("A.3");
    click("detail_A.3.2_measures");
    EXPECT_EQ(stored("A.3.2"), R"({"choice":"yes"})");
    EXPECT_TRUE(find("detail_A.3.2_measures")->hasFocus());
}

TEST_F(Editors, ACodedBlankIsADropDown)
{
    openAssessment();
    show("A.5");
    click("option_A.5.3_yes");
    auto *consent = find<InlineChoice>("detail_A.5.3_consent");
    consent->setFocus();
    QTest::keyClick(consent, Qt::Key_Down);
    EXPECT_EQ(stored("A.5.3"), R"({"choice":"yes","details":{"consent":"separate"}})");
}

TEST_F(Editors, ManyMayBeTicked)
{
    openAssessment();
    show("A.8");
    click("option_A.8.9_face_data");
    click("option_A.8.9_logs");
    click("option_A.8.9_other");
    auto *other = find<QLineEdit>("detail_A.8.9_other");
    other->setFocus();
    compose(other, QStringLiteral("密钥"));
    m_page->flush();
    EXPECT_EQ(stored("A.8.9"), R"({"choices":["face_data","logs","other"],"other":"密钥"})");
    click("option_A.8.9_logs");
    EXPECT_EQ(stored("A.8.9"), R"({"choices":["face_data","other"],"other":"密钥"})");
}

TEST_F(Editors, TypingIsSavedAfterAPauseOfLessThanHalfASecond)
{
    openAssessment();
    show("A.3");
    click("option_A.3.2_yes");
    auto *measures = find<QLineEdit>("detail_A.3.2_measures");
    measures->setFocus();
    const auto before = m_sessions->session()->historyCount();
    QTest::keyClicks(measures, "eight hours");
    EXPECT_EQ(stored("A.3.2"), R"({"choice":"yes"})") << "not with every keystroke";
    QElapsedTimer clock;
    clock.start();
    ASSERT_TRUE(waitStored("A.3.2", R"({"choice":"yes","details":{"measures":"eight hours"}})"));
    EXPECT_LE(clock.elapsed(), 500 + 200) << "the machine may be busy";
    EXPECT_EQ(m_sessions->session()->historyCount(), before + 1);
}

TEST_F(Editors, TypingIsSavedWhenTheFocusLeavesAndOnFlush)
{
    openAssessment();
    show("A.6");
    click("option_A.6.1_yes");
    auto *blank = find<QLineEdit>("detail_A.6.1_requirements");
    blank->setFocus();
    QTest::keyClicks(blank, "a");
    find("option_A.6.2_yes")->setFocus();
    EXPECT_EQ(stored("A.6.1"), R"({"choice":"yes","details":{"requirements":"a"}})");
    blank->setFocus();
    blank->end(false);
    QTest::keyClicks(blank, "b");
    m_page->flush();
    EXPECT_EQ(stored("A.6.1"), R"({"choice":"yes","details":{"requirements":"ab"}})");
}

TEST_F(Editors, TypingIsSavedWhenThePageGoes)
{
    openAssessment(R"("answers":{"A.3.2":{"choice":"yes"}})");
    show("A.3");
    auto *blank = find<QLineEdit>("detail_A.3.2_measures");
    blank->setFocus();
    QTest::keyClicks(blank, "kept");
    m_page.reset();
    EXPECT_EQ(stored("A.3.2"), R"({"choice":"yes","details":{"measures":"kept"}})");
}

TEST_F(Editors, ALongTextShowsItsBeginning)
{
    openAssessment(R"("answers":{"A.3.2":{"choice":"yes","details":{"measures":")" + std::string(400, 'w') + R"("}}})");
    show("A.3");
    auto *blank = find<QLineEdit>("detail_A.3.2_measures");
    EXPECT_EQ(blank->cursorPosition(), 0);
    blank->setFocus();
    blank->end(false);
    find("option_A.3.3_yes")->setFocus();
    EXPECT_EQ(blank->cursorPosition(), 0);
}

TEST_F(Editors, EnterInABlankMovesOn)
{
    openAssessment();
    show("A.3");
    click("option_A.3.2_yes");
    auto *blank = find<QLineEdit>("detail_A.3.2_measures");
    blank->setFocus();
    QTest::keyClicks(blank, "x");
    QTest::keyClick(blank, Qt::Key_Return);
    EXPECT_FALSE(blank->hasFocus());
    EXPECT_EQ(stored("A.3.2"), R"({"choice":"yes","details":{"measures":"x"}})");
}

TEST_F(Editors, ANumberStandsInItsSentence)
{
    openAssessment();
    show("A.1");
    auto *number = find<NumberBlank>("number_A.1.4");
    number->setFocus();
    QTest::keyClicks(number, "12");
    m_page->flush();
    EXPECT_EQ(stored("A.1.4"), "12");
    number->selectAll();
    QTest::keyClick(number, Qt::Key_Delete);
    m_page->flush();
    EXPECT_EQ(stored("A.1.4"), "null");
}

TEST_F(Editors, WhatIsNoNumberIsDeclinedAndExplained)
{
    openAssessment();
    show("A.1");
    auto *number = find<NumberBlank>("number_A.1.4");
    number->setFocus();
    QTest::keyClicks(number, "4x");
    EXPECT_EQ(number->text(), "4");
    ASSERT_FALSE(m_told.empty());
    EXPECT_THAT(m_told.back().toStdString(), testing::HasSubstr("9,007,199,254,740,991"));
    number->setText(QString());
    QTest::keyClicks(number, "9007199254740991");
    m_page->flush();
    EXPECT_EQ(stored("A.1.4"), "9007199254740991");
    QTest::keyClicks(number, "0");
    m_page->flush();
    EXPECT_EQ(stored("A.1.4"), "9007199254740991") << "one digit more is too large";
}

TEST_F(Editors, ATextGrowsOverLines)
{
    openAssessment();
    show("A.1");
    auto *text = find<QPlainTextEdit>("text_A.1.10");
    text->setFocus();
    compose(text, QStringLiteral("目的：核验"));
    QTest::keyClick(text, Qt::Key_Return);
    QTest::keyClicks(text, "b");
    m_page->flush();
    EXPECT_EQ(stored("A.1.10"), "\"目的：核验\\nb\"");
    text->selectAll();
    QTest::keyClick(text, Qt::Key_Delete);
    m_page->flush();
    EXPECT_EQ(stored("A.1.10"), "null");
}

TEST_F(Editors, ATallyHasItsSum)
{
    openAssessment();
    show("A.1");
    EXPECT_EQ(find<QLabel>("sum_A.1.7")->text(), QStringLiteral("–"));
    for (const auto &[name, typed] :
         {std::pair("tally_A.1.7_important", "12"), std::pair("tally_A.1.7_general", "1988")}) {
        auto *field = find<NumberBlank>(name);
        field->setFocus();
        QTest::keyClicks(field, typed);
    }
    m_page->flush();
    EXPECT_EQ(find<QLabel>("sum_A.1.7")->text(), "2,000");
    EXPECT_EQ(stored("A.1.7"), R"({"general":1988,"important":12})");
}

TEST_F(Editors, UndoBringsTheOldValueToTheScreen)
{
    openAssessment();
    show("A.3");
    click("option_A.3.2_yes");
    auto *blank = find<QLineEdit>("detail_A.3.2_measures");
    blank->setFocus();
    QTest::keyClicks(blank, "one");
    m_page->flush();
    QTest::keyClicks(blank, " two");
    QTest::keyClick(blank, Qt::Key_Z, Qt::ControlModifier);
    m_page->flush();
    m_sessions->undo();
    EXPECT_EQ(blank->text(), "one");
    m_sessions->undo();
    EXPECT_EQ(blank->text(), QString());
    m_sessions->undo();
    EXPECT_FALSE(find<QAbstractButton>("option_A.3.2_yes")->isChecked());
    m_sessions->redo();
    EXPECT_TRUE(find<QAbstractButton>("option_A.3.2_yes")->isChecked());
}

TEST_F(Editors, ACommitElsewhereLeavesTheFieldBeingTypedInAlone)
{
    openAssessment();
    show("A.3");
    click("option_A.3.2_yes");
    auto *blank = find<QLineEdit>("detail_A.3.2_measures");
    blank->setFocus();
    QTest::keyClicks(blank, "abcdef");
    blank->setCursorPosition(2);
    set("A.3.2", R"({"choice":"no"})");
    EXPECT_EQ(blank->text(), "abcdef");
    m_page->flush();
    EXPECT_TRUE(blank->hasFocus());
    EXPECT_EQ(blank->cursorPosition(), 2) << "saving does not move the cursor";
    EXPECT_EQ(stored("A.3.2"), R"({"choice":"yes","details":{"measures":"abcdef"}})");
}

TEST_F(Editors, ReadOnlyShowsEverythingAndTakesNothing)
{
    openAssessment(R"("answers":{"A.3.2":{"choice":"yes","details":{"measures":"exam"}},"A.3.3":{"choice":"no"}})");
    reopenReadOnly();
    show("A.3");
    auto *blank = find<QLineEdit>("detail_A.3.2_measures");
    EXPECT_EQ(blank->text(), "exam");
    blank->setFocus();
    QTest::keyClicks(blank, "x");
    click("option_A.3.3_yes");
    QTest::keyClick(find("option_A.3.3_no"), Qt::Key_Delete);
    EXPECT_EQ(blank->text(), "exam");
    EXPECT_TRUE(find<QAbstractButton>("option_A.3.3_no")->isChecked());
    EXPECT_EQ(stored("A.3.3"), R"({"choice":"no"})");
    EXPECT_FALSE(m_told.empty()) << "it is said why";
}

class Lists : public Editors
{
protected:
    void type(const QString &cell, const char *text)
    {
        auto *field = find<QLineEdit>(cell);
        field->setFocus();
        QTest::keyClicks(field, text);
    }
};

TEST_F(Lists, RowsAreAddedByButtonAndByTab)
{
    openAssessment();
    show("A.5");
    click("addRow_A.5.2");
    QTest::keyClicks(QApplication::focusWidget(), "names");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), "120");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), "cell_A.5.2_2_type");
    QTest::keyClicks(QApplication::focusWidget(), "phones");
    m_page->flush();
    EXPECT_EQ(stored("A.5.2"), R"([{"count":120,"type":"names"},{"type":"phones"}])");
}

TEST_F(Lists, TabInABlankLastRowLeavesTheList)
{
    openAssessment();
    show("A.5");
    click("addRow_A.5.2");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(m_page->findChild<QWidget *>("cell_A.5.2_2_type"), nullptr);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), "addRow_A.5.2");
    EXPECT_EQ(stored("A.5.2"), "null");
}

TEST_F(Lists, ARowIsDeletedAndComesBack)
{
    openAssessment(R"("answers":{"A.5.2":[{"type":"a","count":1},{"type":"b","count":2},{"type":"c"}]})");
    show("A.5");
    find("cell_A.5.2_2_type")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete, Qt::ControlModifier);
    EXPECT_EQ(stored("A.5.2"), R"([{"count":1,"type":"a"},{"type":"c"}])");
    find("cell_A.5.2_1_type")->setFocus();
    QTest::mouseClick(find("deleteRow_A.5.2"), Qt::LeftButton);
    EXPECT_EQ(stored("A.5.2"), R"([{"type":"c"}])");
    m_sessions->undo();
    m_sessions->undo();
    EXPECT_EQ(find<QLineEdit>("cell_A.5.2_2_type")->text(), "b");
    EXPECT_EQ(find<QLineEdit>("cell_A.5.2_3_type")->text(), "c");
}

TEST_F(Lists, PastedLinesBecomeRows)
{
    openAssessment();
    show("A.5");
    click("addRow_A.5.2");
    QApplication::clipboard()->setText(QStringLiteral("姓名\t186,400\r\n手机号码\tmany\n"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(stored("A.5.2"), R"([{"count":186400,"type":"姓名"},{"type":"手机号码"}])");
    ASSERT_FALSE(m_told.empty());
    EXPECT_THAT(m_told.back().toStdString(), testing::HasSubstr("many"));
}

TEST_F(Lists, OneCellPastesAsText)
{
    openAssessment();
    show("A.5");
    click("addRow_A.5.2");
    QApplication::clipboard()->setText("faces");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    m_page->flush();
    EXPECT_EQ(stored("A.5.2"), R"([{"type":"faces"}])");
}

TEST_F(Lists, ACellThatARuleMissesIsMarked)
{
    openAssessment(R"("answers":{"A.5.2":[{"type":"a","count":1},{"type":"b"}]})");
    show("A.5");
    EXPECT_EQ(find<TextField>("cell_A.5.2_1_count")->flaw(), Flaw::None);
    EXPECT_EQ(find<TextField>("cell_A.5.2_2_count")->flaw(), Flaw::Problem);
    EXPECT_FALSE(find("cell_A.5.2_2_count")->toolTip().isEmpty());
    type("cell_A.5.2_2_count", "7");
    m_page->flush();
    EXPECT_EQ(find<TextField>("cell_A.5.2_2_count")->flaw(), Flaw::None);
}

} // namespace facet::test
