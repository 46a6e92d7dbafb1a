// Pictures of the findings page and the panel, for looking at:
//     findings_pictures ASSESSMENT.json FOLDER [TRANSLATION.qm]
// With a translation everything is Chinese, else English. QT_SCALE_FACTOR=2 for twice the size.

#include "support/Pictures.h"
#include "desk/Strings.h"
#include "exchange/AssessmentJson.h"
#include "findings/FindingsPage.h"
#include "panel/BasisPanel.h"
#include "panel/JudgementDialog.h"
#include "panel/NotApplicableDialog.h"
#include "support/NoFiles.h"
#include "theme/ThemeSource.h"
#include "widgets/Section.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTranslator>
#include <QVBoxLayout>

#include <cstdio>
#include <memory>

namespace facet
{

namespace
{

void savePanels(Desk &desk, const QString &prefix)
{
    BasisPanel panel(desk);
    setGround(&panel, Ground::Chrome);
    panel.resize(themeOf(&panel).u(80), themeOf(&panel).u(208));
    panel.show();
    desk.attend({});
    savePicture(panel, prefix + QStringLiteral("-panel-empty"));
    for (const char *target : {"A.5.3", "A.1.4", "A.7", "A.2", "A.1.9", "A.5.5"}) {
        desk.attend(Place::of(QLatin1String(target)));
        savePicture(panel, prefix + QStringLiteral("-panel-") + QLatin1String(target));
    }
}

void saveDialogs(Desk &desk, const QString &prefix)
{
    QWidget window;
    window.show();
    JudgementDialog::ask(desk, QStringLiteral("5.2.5-a"), &window);
    NotApplicableDialog::ask(desk, QStringLiteral("A.5.5"), &window);
    for (QDialog *dialog : window.findChildren<QDialog *>())
        savePicture(*dialog, prefix + QLatin1Char('-') + dialog->objectName());
}

void savePages(Desk &desk, const QString &prefix)
{
    auto *page = new FindingsPage(desk);
    PageFrame frame(page);
    frame.show();
    savePicture(frame, prefix + QStringLiteral("-findings"));
    if (desk.session() == nullptr)
        return;
    Place place;
    place.page = QStringLiteral("findings");
    place.requirement = QStringLiteral("5.2.5-a");
    page->reveal(place);
    savePicture(frame, prefix + QStringLiteral("-unfolded"));
    place.requirement = QStringLiteral("5.5.5-a");
    page->reveal(place);
    QCoreApplication::processEvents();
    QScrollBar *bar = page->findChild<QScrollArea *>(QStringLiteral("findingList"))->verticalScrollBar();
    bar->setValue(bar->maximum());
    savePicture(frame, prefix + QStringLiteral("-end"));
}

Expected<void> openAssessment(SessionModel &sessions, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, fromQt(path), {"打不开。", "It can't be opened."});
    const auto read = readAssessment(sessions.catalogue(), file.readAll().toStdString());
    if (!read)
        return tl::unexpected<Error>(read.error());
    const auto id = sessions.workbook()->import(*read);
    if (!id)
        return tl::unexpected<Error>(id.error());
    return sessions.openAssessment(toQt(*id));
}

int run(QApplication &application, const QStringList &arguments)
{
    const auto catalogue = Catalogue::builtIn();
    const QTemporaryDir folder;
    QTranslator translator;
    const bool chinese = arguments.size() > 3 && translator.load(arguments[3]);
    if (chinese)
        QApplication::installTranslator(&translator);
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    settings.setValue(Setting::Language, chinese ? QStringLiteral("zh") : QStringLiteral("en"));
    NoFiles files;
    SessionModel sessions(*catalogue);
    Desk desk(sessions, settings, files);
    if (!sessions.createWorkbook(folder.filePath(QStringLiteral("pictures.facet"))))
        return 1;
    ThemeSource theme(application, ThemeChoice::Light);
    const QString base = arguments[2] + (chinese ? QStringLiteral("/zh") : QStringLiteral("/en"));
    savePages(desk, base + QStringLiteral("-closed"));
    if (const auto opened = openAssessment(sessions, arguments[1]); !opened) {
        std::fprintf(stderr, "%s\n", opened.error().message.en.c_str());
        return 1;
    }
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        theme.setChoice(choice);
        const QString prefix = base + (choice == ThemeChoice::Dark ? QStringLiteral("-dark") : QString());
        savePages(desk, prefix);
        savePanels(desk, prefix);
        saveDialogs(desk, prefix);
    }
    return 0;
}

} // namespace

} // namespace facet

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (QApplication::arguments().size() < 3) {
        std::fprintf(stderr, "findings_pictures ASSESSMENT.json FOLDER [TRANSLATION.qm]\n");
        return 2;
    }
    return facet::run(application, QApplication::arguments());
}
