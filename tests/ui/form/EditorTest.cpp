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

using namespace Qt::StringLiterals;

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
    show(u"A.5"_s);
    click(u"option_A.5.4_yes"_s);
    EXPECT_EQ(stored("A.5.4"), R"({"choice":"yes"})");
    click(u"option_A.5.4_no"_s);
    EXPECT_EQ(stored("A.5.4"), R"({"choice":"no"})");
    EXPECT_FALSE(find<QAbstractButton>(u"option_A.5.4_yes"_s)->isChecked());
    EXPECT_EQ(m_sessions->session()->historyCount(), 3) << "one step a click, after the import";
}

TEST_F(Editors, ArrowsMoveTheTickAndDeleteTakesItBack)
{
    openAssessment();
    show(u"A.5"_s);
    click(u"option_A.5.4_yes"_s);
    QTest::keyClick(find(u"option_A.5.4_yes"_s), Qt::Key_Right);
    EXPECT_EQ(stored("A.5.4"), R"({"choice":"no"})");
    QTest::keyClick(find(u"option_A.5.4_no"_s), Qt::Key_Delete);
    EXPECT_EQ(stored("A.5.4"), "null");
    EXPECT_FALSE(find<QAbstractButton>(u"option_A.5.4_no"_s)->isChecked());
}

TEST_F(Editors, ABlankIsEnabledWithItsOptionAndKeepsItsText)
{
    openAssessment();
    show(u"A.3"_s);
    auto *measures = find<QLineEdit>(u"detail_A.3.2_measures"_s);
    EXPECT_FALSE(measures->isEnabled());
    click(u"option_A.3.2_yes"_s);
    EXPECT_TRUE(measures->isEnabled());
    measures->setFocus();
    QTest::keyClicks(measures, u"exam"_s);
    click(u"option_A.3.2_no"_s);
    EXPECT_FALSE(measures->isEnabled());
    EXPECT_EQ(measures->text(), u"exam"_s);
    EXPECT_EQ(stored("A.3.2"), R"({"choice":"no","details":{"measures":"exam"}})");
}

TEST_F(Editors, AClickIntoABlankChoosesItsOption)
{
    openAssessment();
    show(u"A.3"_s);
    click(u"detail_A.3.2_measures"_s);
    EXPECT_EQ(stored("A.3.2"), R"({"choice":"yes"})");
    EXPECT_TRUE(find(u"detail_A.3.2_measures"_s)->hasFocus());
}

TEST_F(Editors, ACodedBlankIsADropDown)
{
    openAssessment();
    show(u"A.5"_s);
    click(u"option_A.5.3_yes"_s);
    auto *consent = find<InlineChoice>(u"detail_A.5.3_consent"_s);
    consent->setFocus();
    QTest::keyClick(consent, Qt::Key_Down);
    EXPECT_EQ(stored("A.5.3"), R"({"choice":"yes","details":{"consent":"separate"}})");
}

TEST_F(Editors, ManyMayBeTicked)
{
    openAssessment();
    show(u"A.8"_s);
    click(u"option_A.8.9_face_data"_s);
    click(u"option_A.8.9_logs"_s);
    click(u"option_A.8.9_other"_s);
    auto *other = find<QLineEdit>(u"detail_A.8.9_other"_s);
    other->setFocus();
    compose(other, QStringLiteral("密钥"));
    m_page->flush();
    EXPECT_EQ(stored("A.8.9"), R"({"choices":["face_data","logs","other"],"other":"密钥"})");
    click(u"option_A.8.9_logs"_s);
    EXPECT_EQ(stored("A.8.9"), R"({"choices":["face_data","other"],"other":"密钥"})");
}

TEST_F(Editors, TypingIsSavedAfterAPauseOfLessThanHalfASecond)
{
    openAssessment();
    show(u"A.3"_s);
    click(u"option_A.3.2_yes"_s);
    auto *measures = find<QLineEdit>(u"detail_A.3.2_measures"_s);
    measures->setFocus();
    const auto before = m_sessions->session()->historyCount();
    QTest::keyClicks(measures, u"eight hours"_s);
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
    show(u"A.6"_s);
    click(u"option_A.6.1_yes"_s);
    auto *blank = find<QLineEdit>(u"detail_A.6.1_requirements"_s);
    blank->setFocus();
    QTest::keyClicks(blank, u"a"_s);
    find(u"option_A.6.2_yes"_s)->setFocus();
    EXPECT_EQ(stored("A.6.1"), R"({"choice":"yes","details":{"requirements":"a"}})");
    blank->setFocus();
    blank->end(false);
    QTest::keyClicks(blank, u"b"_s);
    m_page->flush();
    EXPECT_EQ(stored("A.6.1"), R"({"choice":"yes","details":{"requirements":"ab"}})");
}

TEST_F(Editors, TypingIsSavedWhenThePageGoes)
{
    openAssessment(R"("answers":{"A.3.2":{"choice":"yes"}})");
    show(u"A.3"_s);
    auto *blank = find<QLineEdit>(u"detail_A.3.2_measures"_s);
    blank->setFocus();
    QTest::keyClicks(blank, u"kept"_s);
    m_page.reset();
    EXPECT_EQ(stored("A.3.2"), R"({"choice":"yes","details":{"measures":"kept"}})");
}

TEST_F(Editors, ALongTextShowsItsBeginning)
{
    openAssessment(R"("answers":{"A.3.2":{"choice":"yes","details":{"measures":")" + std::string(400, 'w') + R"("}}})");
    show(u"A.3"_s);
    auto *blank = find<QLineEdit>(u"detail_A.3.2_measures"_s);
    EXPECT_EQ(blank->cursorPosition(), 0);
    blank->setFocus();
    blank->end(false);
    find(u"option_A.3.3_yes"_s)->setFocus();
    EXPECT_EQ(blank->cursorPosition(), 0);
}

TEST_F(Editors, EnterInABlankMovesOn)
{
    openAssessment();
    show(u"A.3"_s);
    click(u"option_A.3.2_yes"_s);
    auto *blank = find<QLineEdit>(u"detail_A.3.2_measures"_s);
    blank->setFocus();
    QTest::keyClicks(blank, u"x"_s);
    QTest::keyClick(blank, Qt::Key_Return);
    EXPECT_FALSE(blank->hasFocus());
    EXPECT_EQ(stored("A.3.2"), R"({"choice":"yes","details":{"measures":"x"}})");
}

TEST_F(Editors, ANumberStandsInItsSentence)
{
    openAssessment();
    show(u"A.1"_s);
    auto *number = find<NumberBlank>(u"number_A.1.4"_s);
    number->setFocus();
    QTest::keyClicks(number, u"12"_s);
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
    show(u"A.1"_s);
    auto *number = find<NumberBlank>(u"number_A.1.4"_s);
    number->setFocus();
    QTest::keyClicks(number, u"4x"_s);
    EXPECT_EQ(number->text(), u"4"_s);
    ASSERT_FALSE(m_told.empty());
    EXPECT_THAT(m_told.back().toStdString(), testing::HasSubstr("9,007,199,254,740,991"));
    number->setText(QString());
    QTest::keyClicks(number, u"9007199254740991"_s);
    m_page->flush();
    EXPECT_EQ(stored("A.1.4"), "9007199254740991");
    QTest::keyClicks(number, u"0"_s);
    m_page->flush();
    EXPECT_EQ(stored("A.1.4"), "9007199254740991") << "one digit more is too large";
}

TEST_F(Editors, ATextGrowsOverLines)
{
    openAssessment();
    show(u"A.1"_s);
    auto *text = find<QPlainTextEdit>(u"text_A.1.10"_s);
    text->setFocus();
    compose(text, QStringLiteral("目的：核验"));
    QTest::keyClick(text, Qt::Key_Return);
    QTest::keyClicks(text, u"b"_s);
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
    show(u"A.1"_s);
    EXPECT_EQ(find<QLabel>(u"sum_A.1.7"_s)->text(), QStringLiteral("–"));
    for (const auto &[name, typed] :
         {std::pair("tally_A.1.7_important", "12"), std::pair("tally_A.1.7_general", "1988")}) {
        auto *field = find<NumberBlank>(QString::fromLatin1(name));
        field->setFocus();
        QTest::keyClicks(field, QString::fromUtf8(typed));
    }
    m_page->flush();
    EXPECT_EQ(find<QLabel>(u"sum_A.1.7"_s)->text(), u"2,000"_s);
    EXPECT_EQ(stored("A.1.7"), R"({"general":1988,"important":12})");
}

TEST_F(Editors, UndoBringsTheOldValueToTheScreen)
{
    openAssessment();
    show(u"A.3"_s);
    click(u"option_A.3.2_yes"_s);
    auto *blank = find<QLineEdit>(u"detail_A.3.2_measures"_s);
    blank->setFocus();
    QTest::keyClicks(blank, u"one"_s);
    m_page->flush();
    QTest::keyClicks(blank, u" two"_s);
    QTest::keyClick(blank, Qt::Key_Z, Qt::ControlModifier);
    m_page->flush();
    m_sessions->undo();
    EXPECT_EQ(blank->text(), u"one"_s);
    m_sessions->undo();
    EXPECT_EQ(blank->text(), QString());
    m_sessions->undo();
    EXPECT_FALSE(find<QAbstractButton>(u"option_A.3.2_yes"_s)->isChecked());
    m_sessions->redo();
    EXPECT_TRUE(find<QAbstractButton>(u"option_A.3.2_yes"_s)->isChecked());
}

TEST_F(Editors, ACommitElsewhereLeavesTheFieldBeingTypedInAlone)
{
    openAssessment();
    show(u"A.3"_s);
    click(u"option_A.3.2_yes"_s);
    auto *blank = find<QLineEdit>(u"detail_A.3.2_measures"_s);
    blank->setFocus();
    QTest::keyClicks(blank, u"abcdef"_s);
    blank->setCursorPosition(2);
    set("A.3.2", R"({"choice":"no"})");
    EXPECT_EQ(blank->text(), u"abcdef"_s);
    m_page->flush();
    EXPECT_TRUE(blank->hasFocus());
    EXPECT_EQ(blank->cursorPosition(), 2) << "saving does not move the cursor";
    EXPECT_EQ(stored("A.3.2"), R"({"choice":"yes","details":{"measures":"abcdef"}})");
}

TEST_F(Editors, ReadOnlyShowsEverythingAndTakesNothing)
{
    openAssessment(R"("answers":{"A.3.2":{"choice":"yes","details":{"measures":"exam"}},"A.3.3":{"choice":"no"}})");
    reopenReadOnly();
    show(u"A.3"_s);
    auto *blank = find<QLineEdit>(u"detail_A.3.2_measures"_s);
    EXPECT_EQ(blank->text(), u"exam"_s);
    blank->setFocus();
    QTest::keyClicks(blank, u"x"_s);
    click(u"option_A.3.3_yes"_s);
    QTest::keyClick(find(u"option_A.3.3_no"_s), Qt::Key_Delete);
    EXPECT_EQ(blank->text(), u"exam"_s);
    EXPECT_TRUE(find<QAbstractButton>(u"option_A.3.3_no"_s)->isChecked());
    EXPECT_EQ(stored("A.3.3"), R"({"choice":"no"})");
    EXPECT_FALSE(m_told.empty()) << "it is said why";
}

class Lists : public Editors
{
protected:
    void type(const QString &cell, const QString &text)
    {
        auto *field = find<QLineEdit>(cell);
        field->setFocus();
        QTest::keyClicks(field, text);
    }
};

TEST_F(Lists, RowsAreAddedByButtonAndByTab)
{
    openAssessment();
    show(u"A.5"_s);
    click(u"addRow_A.5.2"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"names"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"120"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"cell_A.5.2_2_type"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"phones"_s);
    m_page->flush();
    EXPECT_EQ(stored("A.5.2"), R"([{"count":120,"type":"names"},{"type":"phones"}])");
}

TEST_F(Lists, TabInABlankLastRowLeavesTheList)
{
    openAssessment();
    show(u"A.5"_s);
    click(u"addRow_A.5.2"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(m_page->findChild<QWidget *>(u"cell_A.5.2_2_type"_s), nullptr);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"addRow_A.5.2"_s);
    EXPECT_EQ(stored("A.5.2"), "null");
}

TEST_F(Lists, ARowIsDeletedAndComesBack)
{
    openAssessment(R"("answers":{"A.5.2":[{"type":"a","count":1},{"type":"b","count":2},{"type":"c"}]})");
    show(u"A.5"_s);
    find(u"cell_A.5.2_2_type"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete, Qt::ControlModifier);
    EXPECT_EQ(stored("A.5.2"), R"([{"count":1,"type":"a"},{"type":"c"}])");
    find(u"cell_A.5.2_1_type"_s)->setFocus();
    QTest::mouseClick(find(u"deleteRow_A.5.2"_s), Qt::LeftButton);
    EXPECT_EQ(stored("A.5.2"), R"([{"type":"c"}])");
    m_sessions->undo();
    m_sessions->undo();
    EXPECT_EQ(find<QLineEdit>(u"cell_A.5.2_2_type"_s)->text(), u"b"_s);
    EXPECT_EQ(find<QLineEdit>(u"cell_A.5.2_3_type"_s)->text(), u"c"_s);
}

TEST_F(Lists, PastedLinesBecomeRows)
{
    openAssessment();
    show(u"A.5"_s);
    click(u"addRow_A.5.2"_s);
    QApplication::clipboard()->setText(QStringLiteral("姓名\t186,400\r\n手机号码\tmany\n"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(stored("A.5.2"), R"([{"count":186400,"type":"姓名"},{"type":"手机号码"}])");
    ASSERT_FALSE(m_told.empty());
    EXPECT_THAT(m_told.back().toStdString(), testing::HasSubstr("many"));
}

TEST_F(Lists, OneCellPastesAsText)
{
    openAssessment();
    show(u"A.5"_s);
    click(u"addRow_A.5.2"_s);
    QApplication::clipboard()->setText(u"faces"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    m_page->flush();
    EXPECT_EQ(stored("A.5.2"), R"([{"type":"faces"}])");
}

TEST_F(Lists, ACellThatARuleMissesIsMarked)
{
    openAssessment(R"("answers":{"A.5.2":[{"type":"a","count":1},{"type":"b"}]})");
    show(u"A.5"_s);
    EXPECT_EQ(find<TextField>(u"cell_A.5.2_1_count"_s)->flaw(), Flaw::None);
    EXPECT_EQ(find<TextField>(u"cell_A.5.2_2_count"_s)->flaw(), Flaw::Problem);
    EXPECT_FALSE(find(u"cell_A.5.2_2_count"_s)->toolTip().isEmpty());
    type(u"cell_A.5.2_2_count"_s, u"7"_s);
    m_page->flush();
    EXPECT_EQ(find<TextField>(u"cell_A.5.2_2_count"_s)->flaw(), Flaw::None);
}

} // namespace facet::test
