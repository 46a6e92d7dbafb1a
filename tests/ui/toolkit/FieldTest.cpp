#include "theme/ThemeSource.h"
#include "widgets/Choice.h"
#include "widgets/Fields.h"
#include "widgets/NumberBlank.h"
#include "widgets/TextField.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QCalendarWidget>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

namespace facet
{
namespace
{

/// A wheel turn over a widget, as when a form is scrolled under the mouse. Returns whether the widget took it.
bool turnWheel(QWidget &widget)
{
    const QPointF middle(widget.rect().center());
    QWheelEvent turn(middle, widget.mapToGlobal(middle), QPoint(), QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    turn.ignore();
    QApplication::sendEvent(&widget, &turn);
    return turn.isAccepted();
}

void paste(QLineEdit &field, const QString &text)
{
    QApplication::clipboard()->setText(text);
    field.paste();
}

TEST(InlineBlank, KeepsItsTextWhileItsOptionIsNotChosen)
{
    InlineBlank blank;
    blank.setText(QStringLiteral("数据加密"));
    blank.setEnabled(false);
    EXPECT_EQ(blank.text(), QStringLiteral("数据加密"));
    blank.setEnabled(true);
    EXPECT_EQ(blank.text(), QStringLiteral("数据加密"));
}

TEST(InlineBlank, SaysWhatIsWrongInTooltipAndToScreenReaders)
{
    InlineBlank blank;
    blank.setFlaw(Flaw::Problem, QStringLiteral("请填写留存期限"));
    EXPECT_EQ(blank.toolTip(), QStringLiteral("请填写留存期限"));
    EXPECT_EQ(blank.accessibleDescription(), QStringLiteral("请填写留存期限"));
}

TEST(NumberBlank, TakesDigitsAndTellsOfEachChange)
{
    NumberBlank blank;
    QSignalSpy edited(&blank, &NumberBlank::valueEdited);
    QTest::keyClicks(&blank, QStringLiteral("42"));
    EXPECT_EQ(blank.value(), 42);
    EXPECT_EQ(edited.count(), 2);
}

TEST(NumberBlank, DeclinesWhatIsNoNumberAndSaysSo)
{
    NumberBlank blank;
    blank.setValue(7);
    QSignalSpy declined(&blank, &NumberBlank::inputDeclined);
    QTest::keyClicks(&blank, QStringLiteral("x"));
    QTest::keyClicks(&blank, QStringLiteral("-"));
    EXPECT_EQ(blank.value(), 7);
    EXPECT_EQ(blank.text(), QStringLiteral("7"));
    EXPECT_EQ(declined.count(), 2);
    EXPECT_TRUE(declined[0][0].toString().contains(QStringLiteral("9,007,199,254,740,991")));
}

TEST(NumberBlank, TakesTheLargestNumberAndDeclinesTheNext)
{
    NumberBlank blank;
    paste(blank, QStringLiteral("9007199254740991"));
    EXPECT_EQ(blank.value(), NumberBlank::Largest);
    blank.clear();
    paste(blank, QStringLiteral("9007199254740992"));
    EXPECT_NE(blank.text(), QStringLiteral("9007199254740992"));
}

TEST(NumberBlank, TakesPastedSeparatorsAndFullwidthDigits)
{
    NumberBlank blank;
    paste(blank, QStringLiteral("１，２３４"));
    EXPECT_EQ(blank.value(), 1234);
    blank.selectAll();
    paste(blank, QStringLiteral("186,400 "));
    EXPECT_EQ(blank.value(), 186400);
}

TEST(NumberBlank, ShowsGroupsWhileNotInFocusAndMayBeEmpty)
{
    NumberBlank blank;
    blank.setValue(1000000);
    EXPECT_EQ(blank.text(), QStringLiteral("1,000,000"));
    QSignalSpy edited(&blank, &NumberBlank::valueEdited);
    blank.selectAll();
    QTest::keyClick(&blank, Qt::Key_Delete);
    EXPECT_EQ(blank.value(), std::nullopt);
    EXPECT_EQ(edited.count(), 1);
}

TEST(NumberBlank, ArrowKeysCountAndStopAtZero)
{
    NumberBlank blank;
    QTest::keyClick(&blank, Qt::Key_Up);
    QTest::keyClick(&blank, Qt::Key_Up);
    EXPECT_EQ(blank.value(), 2);
    QTest::keyClick(&blank, Qt::Key_PageDown);
    EXPECT_EQ(blank.value(), 0);
}

TEST(Wheel, ChangesNoFieldThatHasNoFocus)
{
    NumberBlank number;
    number.setValue(4);
    EXPECT_FALSE(turnWheel(number));
    EXPECT_EQ(number.value(), 4);
    InlineChoice choice;
    choice.addOption(QStringLiteral("a"), QStringLiteral("甲"));
    choice.addOption(QStringLiteral("b"), QStringLiteral("乙"));
    choice.setCurrentId(QStringLiteral("a"));
    EXPECT_FALSE(turnWheel(choice));
    EXPECT_EQ(choice.currentId(), QStringLiteral("a"));
}

TEST(Choice, StartsWithNothingChosenAndCanBeClearedByKey)
{
    InlineChoice choice;
    choice.addOption(QStringLiteral("a"), QStringLiteral("甲"));
    choice.addOption(QStringLiteral("b"), QStringLiteral("乙"));
    EXPECT_TRUE(choice.currentId().isEmpty());
    QSignalSpy chosen(&choice, &Choice::optionChosen);
    QTest::keyClick(&choice, Qt::Key_Down);
    EXPECT_EQ(choice.currentId(), QStringLiteral("a"));
    QTest::keyClick(&choice, Qt::Key_Delete);
    EXPECT_TRUE(choice.currentId().isEmpty());
    EXPECT_EQ(chosen.count(), 2);
}

TEST(TextField, ATextThatIsTooLongEndsInAnEllipsisUntilItIsTypedInto)
{
    const ThemeSource theme(*qApp, ThemeChoice::Light);
    QWidget window;
    auto *other = new TextField(&window);
    auto *field = new TextField(&window);
    field->setGeometry(0, 40, 160, 28);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    other->setFocus();
    const QString whole = QStringLiteral("窗口自助终端由政务服务部管理").repeated(3);
    field->setText(whole);
    field->setCursorPosition(0);
    const QImage shown = field->grab().toImage();
    const QMargins margins = field->textMargins();
    const int room = field->width() - margins.left() - margins.right() - 4; // two pixels of QLineEdit at both sides
    field->setText(field->fontMetrics().elidedText(whole, Qt::ElideRight, room));
    EXPECT_EQ(shown, field->grab().toImage()) << "what is seen is the beginning and an ellipsis";
    field->setText(whole);
    field->setFocus();
    EXPECT_EQ(field->text(), whole);
    EXPECT_NE(shown, field->grab().toImage()) << "typed into, the text itself is there";
}

TEST(DateField, KeepsAnyTextThatIsTyped)
{
    DateField field;
    field.setText(QStringLiteral("9月1日上午"));
    EXPECT_EQ(field.text(), QStringLiteral("9月1日上午"));
}

TEST(DateField, ADayFromTheCalendarKeepsTheTimeTyped)
{
    DateField field(nullptr, DateField::Kind::DateTime);
    field.setText(QStringLiteral("2025-09-01 08:31"));
    field.show();
    QSignalSpy edited(&field, &QLineEdit::textEdited);
    QTest::keyClick(&field, Qt::Key_F4);
    auto *calendar = field.findChild<QCalendarWidget *>();
    ASSERT_NE(calendar, nullptr);
    EXPECT_EQ(calendar->selectedDate(), QDate(2025, 9, 1));
    Q_EMIT calendar->clicked(QDate(2025, 9, 3));
    EXPECT_EQ(field.text(), QStringLiteral("2025-09-03 08:31"));
    EXPECT_EQ(edited.count(), 1);
}

TEST(SearchField, EscapeClearsAndTellsAtOnce)
{
    SearchField search(QStringLiteral("搜索"));
    search.setText(QStringLiteral("门禁"));
    QTest::keyClick(&search, Qt::Key_Return);
    QSignalSpy changes(&search, &SearchField::searchChanged);
    QTest::keyClick(&search, Qt::Key_Escape);
    EXPECT_TRUE(search.text().isEmpty());
    ASSERT_EQ(changes.count(), 1);
    EXPECT_TRUE(changes[0][0].toString().isEmpty());
}

} // namespace
} // namespace facet
