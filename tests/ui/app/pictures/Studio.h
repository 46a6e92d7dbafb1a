#pragma once

#include "app/Languages.h"
#include "support/AnsweringFiles.h"
#include "theme/ThemeSource.h"
#include "window/MainWindow.h"

#include <QTemporaryDir>

#include <cstdio>
#include <memory>

namespace facet
{

constexpr int longWait = 60000; ///< ms, for what runs beside the window

/// The app as main() puts it together, in a folder of its own, and a camera. What is not there is named on standard
/// error, and the walk goes on.
class Studio
{
public:
    Studio(QApplication &application, Language language, ThemeChoice theme, QString folder);

    [[nodiscard]] QString path(const char *name) const { return m_work.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] Desk &desk() { return m_desk; }
    [[nodiscard]] SessionModel &sessions() { return m_sessions; }
    [[nodiscard]] MainWindow &mainWindow() { return *m_window; }
    /// What the next question for a file is answered with.
    void setAnswer(const QString &file) { m_files.answer = file; }

    void go(const char *page, const char *item = "");
    void settle(int milliseconds = 60);
    void trigger(const char *action);
    void click(const QString &name);
    /// Asks for the context menu of a widget, at a point of it.
    void menuOf(const QString &widget, const QPoint &at);
    void closeDialogs();
    /// The widget of this name that is in sight, or null.
    template <typename Widget>
    Widget *find(const QString &name)
    {
        for (Widget *each : m_window->findChildren<Widget *>(name))
            if (each->isVisible())
                return each;
        std::fprintf(stderr, "%s is not in sight.\n", qPrintable(name));
        return nullptr;
    }

    /// Pictures: of the window, of the dialog over it, of the window with what popped up, which is closed then.
    void window(const QString &name);
    void dialog(const QString &name);
    void popup(const QString &name);

private:
    void save(const QPixmap &picture, const QString &name) const;

    QString m_folder;
    QTemporaryDir m_work;
    Catalogue m_catalogue;
    ThemeSource m_theme;
    Settings m_settings;
    AnsweringFiles m_files;
    SessionModel m_sessions;
    Desk m_desk;
    Languages m_languages;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace facet
