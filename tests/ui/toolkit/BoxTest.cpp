#include "widgets/Box.h"
#include "theme/ThemeSource.h"
#include "widgets/Labels.h"
#include "widgets/Phrase.h"
#include "widgets/TextField.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QButtonGroup>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace facet
{
namespace
{

void showActive(QWidget &window)
{
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
}

TEST(CheckBox, TogglesByClickOnTheSquareAndOnItsWords)
{
    CheckBox box(QStringLiteral("指定专门部门管理"));
    box.resize(400, box.sizeHint().height());
    QTest::mouseClick(&box, Qt::LeftButton, Qt::NoModifier, QPoint(BoxInset + 8, box.height() / 2));
    EXPECT_TRUE(box.isChecked());
    QTest::mouseClick(&box, Qt::LeftButton, Qt::NoModifier, QPoint(box.sizeHint().width() - 12, box.height() / 2));
    EXPECT_FALSE(box.isChecked());
}

TEST(CheckBox, IgnoresAClickInTheEmptyRoomAfterItsWords)
{
    CheckBox box(QStringLiteral("否"));
    box.resize(400, box.sizeHint().height());
    QTest::mouseClick(&box, Qt::LeftButton, Qt::NoModifier, QPoint(390, box.height() / 2));
    EXPECT_FALSE(box.isChecked());
}

TEST(CheckBox, TogglesBySpaceAndFollowsItsLinkByEnter)
{
    CheckBox box;
    box.setLabel({{QStringLiteral("有，见"), QString()}, {QStringLiteral("表 A.9"), QStringLiteral("a9")}});
    QSignalSpy links(&box, &CheckBox::linkActivated);
    QTest::keyClick(&box, Qt::Key_Space);
    EXPECT_TRUE(box.isChecked());
    QTest::keyClick(&box, Qt::Key_Return);
    EXPECT_TRUE(box.isChecked());
    ASSERT_EQ(links.count(), 1);
    EXPECT_EQ(links[0][0].toString(), QStringLiteral("a9"));
}

TEST(CheckBox, AClickOnALinkFollowsItAndLeavesTheTickAlone)
{
    CheckBox box;
    box.setLabel({{QStringLiteral("有，见"), QString()}, {QStringLiteral("表 A.9"), QStringLiteral("a9")}});
    box.resize(box.sizeHint());
    QSignalSpy links(&box, &CheckBox::linkActivated);
    QTest::mouseClick(&box, Qt::LeftButton, Qt::NoModifier, QPoint(box.width() - 15, box.height() / 2));
    EXPECT_EQ(links.count(), 1);
    EXPECT_FALSE(box.isChecked());
}

TEST(CheckBox, WrapsALongLabelInsteadOfClippingIt)
{
    CheckBox box(QStringLiteral("在使用人脸识别数据时，是否将人脸识别数据与其数据主体的其他个人信息去标识化"));
    EXPECT_GT(box.heightForWidth(box.sizeHint().width() / 2), box.heightForWidth(box.sizeHint().width()));
}

TEST(CheckBox, ShowsAnAmpersandAsOne)
{
    CheckBox box(QStringLiteral("R&D"));
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&box)->text(QAccessible::Name), QStringLiteral("R&D"));
}

TEST(RadioBox, ArrowsMoveTheChoiceWithinAGroup)
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *yes = new RadioBox(QStringLiteral("是"), &window);
    auto *no = new RadioBox(QStringLiteral("否"), &window);
    layout->addWidget(yes);
    layout->addWidget(no);
    showActive(window);
    yes->setFocus();
    yes->setChecked(true);
    QTest::keyClick(yes, Qt::Key_Down);
    EXPECT_FALSE(yes->isChecked());
    EXPECT_TRUE(no->isChecked());
}

TEST(RadioBox, RemainsARadioButtonToScreenReaders)
{
    RadioBox radio(QStringLiteral("是"));
    CheckBox check(QStringLiteral("其他"));
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&radio)->role(), QAccessible::RadioButton);
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&check)->role(), QAccessible::CheckBox);
}

TEST(RadioBox, DeleteAsksToTakeTheAnswerBackOnlyWhereThereIsOne)
{
    RadioBox radio(QStringLiteral("是"));
    QSignalSpy cleared(&radio, &RadioBox::clearRequested);
    QTest::keyClick(&radio, Qt::Key_Delete);
    EXPECT_EQ(cleared.count(), 0);
    radio.setChecked(true);
    QTest::keyClick(&radio, Qt::Key_Delete);
    EXPECT_EQ(cleared.count(), 1);
}

TEST(PhraseLine, AClickOnTheWordsTicksTheBoxOfTheOption)
{
    PhraseLine line;
    auto *box = new RadioBox(QString(), &line);
    line.setBox(box);
    line.addText(QStringLiteral("是，采取的管理措施："));
    line.addBlank(new InlineBlank(&line));
    line.resize(500, line.heightForWidth(500));
    line.show();
    QTest::mouseClick(&line, Qt::LeftButton, Qt::NoModifier, QPoint(60, 13));
    EXPECT_TRUE(box->isChecked());
    EXPECT_EQ(box->accessibleName(), QStringLiteral("是，采取的管理措施："));
}

TEST(CheckBox, TakesTheRoomOfItsNewWordsAndItsNewType)
{
    CheckBox box(QStringLiteral("否"));
    const int one = box.heightForWidth(200);
    const int narrow = box.sizeHint().width();
    box.setText(QStringLiteral("是，已按制度要求逐项登记并由负责人签字确认，登记簿由专人保管"));
    EXPECT_GT(box.heightForWidth(200), one);
    EXPECT_GT(box.sizeHint().width(), narrow);
    EXPECT_EQ(box.heightForWidth(2000), one);
    const int wide = box.sizeHint().width();
    setTypeStep(&box, TypeStep::Title, true);
    EXPECT_GT(box.sizeHint().width(), wide);
}

TEST(Label, IsAsHighAsItsPresentWordsNeed)
{
    QWidget parent;
    QLabel *label = makeLabel(QStringLiteral("短"), &parent, TypeStep::Body, Ink::Primary, false, true);
    const int one = label->heightForWidth(150);
    label->setText(QStringLiteral("这一段文字在一百五十像素的宽度内放不下，要占好几行，布局应当给它足够的高度。"));
    const int several = label->heightForWidth(150);
    EXPECT_GT(several, one);
    setTypeStep(label, TypeStep::Conclusion);
    EXPECT_GT(label->heightForWidth(150), several);
    label->setText(QStringLiteral("短"));
    EXPECT_LT(label->heightForWidth(150), several);
}

} // namespace
} // namespace facet
