#include "panel/EntryDialog.h"
#include "ui/panel/DeskFixture.h"
#include "widgets/Button.h"
#include "widgets/TextField.h"

#include <QLabel>
#include <QPointer>
#include <QScrollBar>

namespace facet
{

namespace
{

class EntryDialogTest : public DeskFixture
{
protected:
    void SetUp() override
    {
        DeskFixture::SetUp();
        openBlank();
        m_window.show();
    }

    /// Asks for a name, proposed as "Lin", and a text.
    QPointer<QDialog> ask()
    {
        EntryQuestion question;
        question.objectName = QStringLiteral("entryDialog");
        question.title = QStringLiteral("Comment");
        question.nameLabel = QStringLiteral("Reviewer");
        question.name = QStringLiteral("Lin");
        question.textLabel = QStringLiteral("Comment");
        question.accept = QStringLiteral("Add");
        EntryDialog::ask(*m_desk, question, &m_window, [this](const QString &name, const QString &text) {
            m_entered = {name, text};
        });
        QPointer<QDialog> dialog = m_window.findChild<QDialog *>(QStringLiteral("entryDialog"));
        EXPECT_TRUE(dialog != nullptr && QTest::qWaitForWindowActive(dialog));
        return dialog;
    }
    static TextArea *text(QDialog &dialog) { return find<TextArea>(dialog, QStringLiteral("entryText")); }
    static void click(QDialog &dialog, const char *name)
    {
        QTest::mouseClick(find<QAbstractButton>(dialog, QLatin1String(name)), Qt::LeftButton);
    }
    static bool asks(QDialog &dialog)
    {
        return dialog.isVisible() && find<QWidget>(dialog, QStringLiteral("discardQuestion"))->isVisible();
    }

    QWidget m_window;
    QStringList m_entered;
};

} // namespace

TEST_F(EntryDialogTest, longWordsAreShownWholeAndPointsCanAllBeScrolledTo)
{
    EntryQuestion question;
    question.objectName = QStringLiteral("longDialog");
    question.about = QStringLiteral("What sealing means, and what follows from it for everyone. ").repeated(16);
    for (int point = 1; point <= 40; ++point)
        question.points.append(QStringLiteral("· point %1").arg(point));
    question.nameLabel = QStringLiteral("Reviewer");
    question.textLabel = QStringLiteral("Reason");
    question.accept = QStringLiteral("Seal");
    EntryDialog::ask(*m_desk, question, &m_window, {});
    auto *dialog = m_window.findChild<QDialog *>(QStringLiteral("longDialog"));
    ASSERT_TRUE(dialog != nullptr && QTest::qWaitForWindowActive(dialog));
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        if (!label->isVisible())
            continue;
        EXPECT_GE(label->height(), label->heightForWidth(label->width())) << label->text().left(20).toStdString();
    }
    auto *points = find<TextArea>(*dialog, QStringLiteral("entryPoints"));
    EXPECT_TRUE(points->isReadOnly());
    EXPECT_TRUE(points->toPlainText().contains(QStringLiteral("point 40")));
    EXPECT_TRUE(points->verticalScrollBar()->isVisible());
    dialog->done(QDialog::Rejected);
}

TEST_F(EntryDialogTest, escapeAsksAndASecondEscapeGoesOnWriting)
{
    const auto dialog = ask();
    ASSERT_NE(dialog, nullptr);
    QTest::keyClicks(text(*dialog), QStringLiteral("long thought about"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_TRUE(asks(*dialog));
    EXPECT_FALSE(find<QWidget>(*dialog, QStringLiteral("acceptButton"))->isVisible()) << "one question at a time";
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_FALSE(asks(*dialog));
    EXPECT_TRUE(waitFor([&dialog] { return text(*dialog)->hasFocus(); })) << "back where the writing was";
    EXPECT_EQ(text(*dialog)->toPlainText(), QStringLiteral("long thought about"));
    click(*dialog, "acceptButton");
    EXPECT_EQ(m_entered, QStringList({QStringLiteral("Lin"), QStringLiteral("long thought about")}));
}

TEST_F(EntryDialogTest, enterBeginsANewLineAndControlEnterAccepts)
{
    const auto dialog = ask();
    ASSERT_NE(dialog, nullptr);
    QTest::keyClick(text(*dialog), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(m_entered.isEmpty()) << "there is nothing to accept yet";
    QTest::keyClicks(text(*dialog), QStringLiteral("one"));
    QTest::keyClick(text(*dialog), Qt::Key_Return);
    QTest::keyClicks(text(*dialog), QStringLiteral("two"));
    QTest::keyClick(text(*dialog), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(m_entered, QStringList({QStringLiteral("Lin"), QStringLiteral("one\ntwo")}));
}

TEST_F(EntryDialogTest, theCloseButtonAndCancelAskAndDiscardDiscards)
{
    const auto dialog = ask();
    ASSERT_NE(dialog, nullptr);
    text(*dialog)->setPlainText(QStringLiteral("a remark"));
    dialog->close();
    EXPECT_TRUE(asks(*dialog));
    click(*dialog, "keepButton");
    EXPECT_FALSE(asks(*dialog));
    click(*dialog, "cancelButton");
    EXPECT_TRUE(asks(*dialog));
    click(*dialog, "discardButton");
    EXPECT_TRUE(waitFor([&dialog] { return dialog.isNull(); }));
    EXPECT_TRUE(m_entered.isEmpty());
}

TEST_F(EntryDialogTest, aChangedNameIsAskedAboutToo)
{
    const auto dialog = ask();
    ASSERT_NE(dialog, nullptr);
    find<QLineEdit>(*dialog, QStringLiteral("entryName"))->setText(QStringLiteral("Lin Xi"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_TRUE(asks(*dialog));
}

TEST_F(EntryDialogTest, closesAtOnceWhenNothingDiffersFromBefore)
{
    const auto dialog = ask();
    ASSERT_NE(dialog, nullptr);
    text(*dialog)->setPlainText(QStringLiteral("a remark"));
    text(*dialog)->clear();
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_TRUE(waitFor([&dialog] { return dialog.isNull(); }));
}

TEST_F(EntryDialogTest, closesWithoutAQuestionWhenAnotherAssessmentIsOpened)
{
    const auto dialog = ask();
    ASSERT_NE(dialog, nullptr);
    text(*dialog)->setPlainText(QStringLiteral("for the first one"));
    openBlank();
    EXPECT_TRUE(waitFor([&dialog] { return dialog.isNull(); }));
    EXPECT_TRUE(m_entered.isEmpty());
}

} // namespace facet
