#include "app/Languages.h"
#include "app/Pages.h"
#include "desk/Strings.h"
#include "library/LibraryActions.h"
#include "theme/ThemeSource.h"
#include "window/MainWindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QFontInfo>
#include <QProcess>

#include <cstdio>
#include <future>

namespace facet
{

namespace
{

ThemeChoice themeChoice(const Settings &settings)
{
    const QString theme = settings.value(Setting::Theme).toString();
    return theme == QLatin1String("light")  ? ThemeChoice::Light
           : theme == QLatin1String("dark") ? ThemeChoice::Dark
                                            : ThemeChoice::System;
}

/// The workbook named on the command line, else the last one if it is still there.
QString firstWorkbook(const QStringList &arguments, const Settings &settings)
{
    if (!arguments.isEmpty())
        return QFileInfo(arguments.first()).absoluteFilePath();
    const QString last = settings.value(Setting::LastWorkbook).toString();
    return QFileInfo::exists(last) ? last : QString();
}

QStringList parseArguments(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Facet 面鉴"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("workbook"), QStringLiteral("A workbook (*.facet) to open."));
    parser.process(application);
    return parser.positionalArguments();
}

/// Another window is another program: a workbook is held by one, and what befalls one leaves the others alone.
void openBeside(Desk &desk, const QString &workbook)
{
    if (QProcess::startDetached(QCoreApplication::applicationFilePath(), {workbook}))
        return;
    desk.tell(Error{ErrorCode::Storage,
                    fromQt(workbook),
                    {"无法打开新窗口。请关闭一些程序后重试，或在本窗口中打开它。",
                     "Another window can't be opened. Close some programs and try again, or open it in this window."}});
}

/// The list of the system's fonts is read by whoever needs a font first, and that takes as long as opening a workbook:
/// both are done at once.
std::future<void> readFontsBeside()
{
    return std::async(std::launch::async,
                      [font = QApplication::font()] { static_cast<void>(QFontInfo(font).family()); });
}

int run(QApplication &application, const Expected<Catalogue> &catalogue)
{
    if (!catalogue) {
        std::fprintf(stderr, "%s: %s\n", catalogue.error().place.c_str(), catalogue.error().message.en.c_str());
        return 1;
    }
    const QStringList arguments = parseArguments(application);
    const auto fonts = readFontsBeside();
    Settings settings;
    SessionModel sessions(*catalogue);
    // Opened before there is a window, so that a long list is read while the window is made.
    const QString workbook = firstWorkbook(arguments, settings);
    const Opening opening = workbook.isEmpty() ? Opening() : openWithLastAssessment(sessions, workbook, settings);
    ThemeSource theme(application, themeChoice(settings));
    DialogFileChooser files;
    Desk desk(sessions, settings, files);
    Languages languages(application);
    languages.use(desk.language());
    QObject::connect(&desk, &Desk::languageChanged, &languages, &Languages::use);

    QObject::connect(&desk, &Desk::windowWanted, &desk, [&desk](const QString &path) { openBeside(desk, path); });

    if (sessions.workbook() != nullptr && settings.value(Setting::LastPlace).toString() == QLatin1String("library"))
        desk.listAhead().begin(*sessions.workbook());
    MainWindow window(desk, theme, pageFactories(*catalogue));
    LibraryActions library(desk, &window);
    takeDrops(window, desk);
    if (!workbook.isEmpty())
        library.goOnWith(workbook, opening);
    window.showLastPlace();
    window.show();
    return QApplication::exec();
}

} // namespace

} // namespace facet

int main(int argc, char **argv)
{
    // Read while Qt reaches for the display.
    auto catalogue = std::async(std::launch::async, &facet::Catalogue::builtIn);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("facet"));
    QApplication::setOrganizationName(QStringLiteral("facet"));
    QApplication::setApplicationDisplayName(QString());
    QApplication::setApplicationVersion(QStringLiteral(FACET_VERSION));
    return facet::run(application, catalogue.get());
}
