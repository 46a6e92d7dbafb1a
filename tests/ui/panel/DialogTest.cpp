#include "panel/JudgementDialog.h"
#include "panel/NotApplicableDialog.h"
#include "ui/panel/DeskFixture.h"
#include "widgets/Button.h"
#include "widgets/TextField.h"

#include <QLabel>
#include <QPointer>
#include <QRadioButton>

namespace facet
{

namespace
{

class DialogTest : public DeskFixture
{
protected:
    void SetUp() override
    {
        DeskFixture::SetUp();
        openBlank();
        m_window.show();
    }

    QPointer<QDialog> judge(const char *requirement)
    {
        JudgementDialog::ask(*m_desk, QLatin1String(requirement), &m_window);
        return m_window.findChild<QDialog *>(QStringLiteral("judgementDialog"));
    }
    static void type(QDialog &dialog, const QString &reason)
    {
        find<TextArea>(dialog, QStringLiteral("reasonText"))->setPlainText(reason);
    }
    static void choose(QDialog &dialog, const char *verdict)
    {
        find<QRadioButton>(dialog, QStringLiteral("judge_") + QLatin1String(verdict))->setChecked(true);
    }
    static QAbstractButton *button(QDialog &dialog, const char *name)
    {
        return find<QAbstractButton>(dialog, QLatin1String(name));
    }

    QWidget m_window;
};

} // namespace

TEST_F(DialogTest, everyVerdictToChooseIsShownWhole)
{
    const auto dialog = judge("5.4.2-b");
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    for (const auto *choice : dialog->findChildren<QRadioButton *>())
        EXPECT_GE(choice->height(), choice->sizeHint().height()) << choice->objectName().toStdString();
}

TEST_F(DialogTest, cannotBeAcceptedWithoutVerdictAndReason)
{
    const auto dialog = judge("5.2.1-b");
    ASSERT_NE(dialog, nullptr);
    QAbstractButton *accept = button(*dialog, "acceptButton");
    auto *missing = find<QLabel>(*dialog, QStringLiteral("reasonMissing"));
    EXPECT_FALSE(accept->isEnabled());
    EXPECT_FALSE(missing->text().isEmpty()) << "a disabled button explains itself";
    type(*dialog, QStringLiteral("because"));
    EXPECT_FALSE(accept->isEnabled()) << "no verdict chosen";
    choose(*dialog, "partial");
    EXPECT_TRUE(accept->isEnabled());
    EXPECT_TRUE(missing->text().isEmpty());
    type(*dialog, QString::fromUtf8(" \u3000\n"));
    EXPECT_FALSE(accept->isEnabled()) << "blanks are no reason";
}

TEST_F(DialogTest, escapeAsksBeforeSomethingTypedIsLost)
{
    const auto dialog = judge("5.2.1-b");
    ASSERT_NE(dialog, nullptr);
    type(*dialog, QStringLiteral("long thought about"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    auto *question = find<QWidget>(*dialog, QStringLiteral("discardQuestion"));
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(question->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_FALSE(question->isVisible());
    EXPECT_EQ(find<TextArea>(*dialog, QStringLiteral("reasonText"))->toPlainText(),
              QStringLiteral("long thought about"));
    dialog->close();
    EXPECT_TRUE(dialog->isVisible()) << "the close button asks, too";
    QTest::mouseClick(button(*dialog, "discardButton"), Qt::LeftButton);
    EXPECT_TRUE(waitFor([&dialog] { return dialog.isNull(); }));
    EXPECT_TRUE(session().assessment().judgements.empty());
}

TEST_F(DialogTest, escapeClosesAtOnceWhenNothingWasTyped)
{
    const auto dialog = judge("5.2.1-b");
    ASSERT_NE(dialog, nullptr);
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_TRUE(waitFor([&dialog] { return dialog.isNull(); }));
}

TEST_F(DialogTest, aJudgementIsRecordedRewordedAndWithdrawn)
{
    auto dialog = judge("5.5.4-c");
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(button(*dialog, "withdrawButton")->isVisible());
    choose(*dialog, "conform");
    type(*dialog, QStringLiteral("seen on site"));
    QTest::mouseClick(button(*dialog, "acceptButton"), Qt::LeftButton);
    EXPECT_TRUE(waitFor([&dialog] { return dialog.isNull(); }));
    EXPECT_EQ(result("5.5.4-c").verdict, Verdict::Conform);

    dialog = judge("5.5.4-c");
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(find<TextArea>(*dialog, QStringLiteral("reasonText"))->toPlainText(), QStringLiteral("seen on site"));
    EXPECT_TRUE(find<QRadioButton>(*dialog, QStringLiteral("judge_conform"))->isChecked());
    QTest::mouseClick(button(*dialog, "withdrawButton"), Qt::LeftButton);
    EXPECT_TRUE(waitFor([&dialog] { return dialog.isNull(); }));
    EXPECT_EQ(result("5.5.4-c").verdict, Verdict::Undetermined);
    EXPECT_TRUE(session().assessment().judgements.empty());
}

TEST_F(DialogTest, notApplicableNeedsAReason)
{
    NotApplicableDialog::ask(*m_desk, QStringLiteral("A.7"), &m_window);
    QPointer<QDialog> dialog = m_window.findChild<QDialog *>(QStringLiteral("notApplicableDialog"));
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(button(*dialog, "acceptButton")->isEnabled());
    type(*dialog, QStringLiteral("no log is kept"));
    QTest::mouseClick(button(*dialog, "acceptButton"), Qt::LeftButton);
    EXPECT_EQ(session().assessment().notApplicable.find("A.7")->second, "no log is kept");

    EXPECT_TRUE(waitFor([&dialog] { return dialog.isNull(); }));
    NotApplicableDialog::ask(*m_desk, QStringLiteral("A.7"), &m_window);
    dialog = m_window.findChild<QDialog *>(QStringLiteral("notApplicableDialog"));
    ASSERT_NE(dialog, nullptr);
    QTest::mouseClick(button(*dialog, "withdrawButton"), Qt::LeftButton);
    EXPECT_TRUE(session().assessment().notApplicable.empty());
}

TEST_F(DialogTest, closesWhenAnotherAssessmentIsOpened)
{
    const auto dialog = judge("5.2.1-b");
    ASSERT_NE(dialog, nullptr);
    type(*dialog, QStringLiteral("for the first assessment"));
    openBlank();
    EXPECT_TRUE(waitFor([&dialog] { return dialog.isNull(); }));
    EXPECT_TRUE(session().assessment().judgements.empty());
}

} // namespace facet
