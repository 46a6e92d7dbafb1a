#include "desk/FileChooser.h"

#include "support/UiWait.h"
#include "theme/ThemeSource.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTreeView>

#include <memory>

namespace facet
{

namespace
{

class FileChooserTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_folder.isValid());
        QFile file(path("log.csv"));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    }

    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    [[nodiscard]] QList<QFileDialog *> dialogs() const { return m_window.findChildren<QFileDialog *>(); }
    void askForLog()
    {
        m_chooser.chooseFileToOpen(&m_window, QStringLiteral("Open"), QStringLiteral("Tables (*.csv)"),
                                   [this](const QString &answer) { m_answers.append(answer); });
    }
    void askWhereToSave(const QString &proposal)
    {
        m_chooser.chooseFileToSave(&m_window, QStringLiteral("Save"), proposal, QStringLiteral("Tables (*.csv)"),
                                   [this](const QString &answer) { m_answers.append(answer); });
    }
    /// The dialog when it is on the screen.
    QFileDialog *shown()
    {
        if (dialogs().size() != 1 || !waitFor([this] { return dialogs().constFirst()->isVisible(); }))
            return nullptr;
        return dialogs().constFirst();
    }
    /// As if its name was typed and the button pressed.
    void answer(QFileDialog &dialog, const QString &file)
    {
        dialog.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(file);
        QMetaObject::invokeMethod(&dialog, "accept");
        EXPECT_TRUE(waitFor([this] { return dialogs().isEmpty(); }));
    }

    QTemporaryDir m_folder;
    ThemeSource m_theme{*qApp, ThemeChoice::Light};
    QWidget m_window;
    DialogFileChooser m_chooser;
    QStringList m_answers;
};

} // namespace

TEST_F(FileChooserTest, theWindowAnswersBetweenTheMakingAndTheShowingOfTheDialog)
{
    askForLog();
    ASSERT_EQ(dialogs().size(), 1);
    EXPECT_FALSE(dialogs().constFirst()->isVisible());
    QFileDialog *dialog = shown();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->isModal());
}

TEST_F(FileChooserTest, asksOnceForTwoCallsAtOnce)
{
    askForLog();
    askWhereToSave(path("other.csv"));
    QFileDialog *dialog = shown();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->acceptMode(), QFileDialog::AcceptOpen);
    dialog->reject();
    EXPECT_TRUE(waitFor([this] { return dialogs().isEmpty(); }));
    EXPECT_TRUE(m_answers.isEmpty());
    askForLog();
    EXPECT_NE(shown(), nullptr) << "asks again after a cancel";
}

TEST_F(FileChooserTest, asksAgainAfterTheWindowOfADialogToComeIsGone)
{
    auto gone = std::make_unique<QWidget>();
    m_chooser.chooseFileToOpen(gone.get(), QString(), QString(), [this](const QString &path) { m_answers += path; });
    gone.reset();
    askForLog();
    EXPECT_NE(shown(), nullptr);
}

TEST_F(FileChooserTest, answersAndBeginsInTheSameFolderNextTime)
{
    askForLog();
    QFileDialog *first = shown();
    ASSERT_NE(first, nullptr);
    answer(*first, path("log.csv"));
    EXPECT_EQ(m_answers, QStringList{path("log.csv")});

    askWhereToSave(QStringLiteral("filled"));
    QFileDialog *second = shown();
    ASSERT_NE(second, nullptr);
    EXPECT_EQ(second->directory(), QDir(m_folder.path()));
    answer(*second, path("filled"));
    EXPECT_EQ(m_answers.constLast(), path("filled.csv")) << "ends as the filter says";
}

TEST_F(FileChooserTest, showsTheColumnsWhole)
{
    askForLog();
    QFileDialog *dialog = shown();
    ASSERT_NE(dialog, nullptr);
    EXPECT_GE(dialog->width(), themeOf(dialog).u(200));
    const auto *files = dialog->findChild<QTreeView *>(QStringLiteral("treeView"));
    ASSERT_NE(files, nullptr);
    EXPECT_GE(files->header()->sectionSize(2), themeOf(dialog).u(30));
}

} // namespace facet
