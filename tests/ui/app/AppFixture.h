#pragma once

#include "app/Languages.h"
#include "app/Pages.h"
#include "desk/Desk.h"
#include "support/AnsweringFiles.h"
#include "theme/ThemeSource.h"
#include "window/MainWindow.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include <memory>

/// The whole app in a folder of its own, as main() puts it together, with file choices answered by the test.
namespace facet::testing
{

class AppTest : public ::testing::Test
{
protected:
    void SetUp() override;
    void TearDown() override { stop(); }

    /// Builds everything anew over the same folder: a program start.
    void start(Language language = Language::English);
    /// Closes the window and everything behind it: the end of the program.
    void stop();

    /// The window alone goes, without being closed first.
    void destroyWindow() { m_window.reset(); }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] Desk &desk() { return *m_desk; }
    [[nodiscard]] SessionModel &sessions() { return *m_sessions; }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] AnsweringFiles &files() { return m_files; }

    void goTo(const QString &page, const QString &item = {});
    /// The widget of this name on the page that is shown, in its bar or in the window; fails the test when there is
    /// none.
    template <typename Widget>
    Widget *find(const QString &name)
    {
        Widget *widget = m_window->findChild<Widget *>(name);
        EXPECT_NE(widget, nullptr) << qPrintable(name);
        return widget;
    }
    void click(const QString &name);
    void tick(const QString &option);
    /// Types into a field as an input method would (any language), then leaves it.
    void type(const QString &field, const QString &text);

private:
    QTemporaryDir m_folder;
    AnsweringFiles m_files;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ThemeSource> m_theme;
    std::unique_ptr<SessionModel> m_sessions;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Languages> m_languages;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace facet::testing
