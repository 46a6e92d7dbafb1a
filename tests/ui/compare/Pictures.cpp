// Pictures of the compare page and its panel, for looking at:
//     compare_pictures EARLIER.json LATER.json FOLDER [TRANSLATION.qm]
// With a translation everything is Chinese, else English. QT_SCALE_FACTOR=2 for twice the size.

#include "support/Pictures.h"
#include "compare/ComparePage.h"
#include "desk/Strings.h"
#include "exchange/AssessmentJson.h"
#include "support/NoFiles.h"
#include "support/UiWait.h"
#include "theme/ThemeSource.h"
#include "widgets/ChipRow.h"
#include "widgets/PageTable.h"
#include "widgets/Section.h"

#include <QApplication>
#include <QFile>
#include <QHBoxLayout>
#include <QTemporaryDir>
#include <QTranslator>
#include <QVBoxLayout>

#include <cstdio>

namespace facet
{

namespace
{

void savePages(Desk &desk, const QString &prefix)
{
    auto *page = new ComparePage(desk);
    PageFrame frame(page);
    frame.show();
    auto *trend = page->findChild<PageTable *>(QStringLiteral("trendTable"));
    auto *table = page->findChild<PageTable *>(QStringLiteral("changesTable"));
    if (!waitFor([&] { return trend->model()->rowCount() > 1; }, 30000))
        std::fprintf(stderr, "no trend\n");
    savePicture(frame, prefix + QStringLiteral("-requirements"));
    table->selectRow(8);
    savePicture(frame, prefix + QStringLiteral("-ninth"));
    for (const char *view : {"answers", "trend"}) {
        auto *chips = page->findChild<ChipRow *>(QStringLiteral("viewChips"));
        chips->setCurrent(QLatin1String(view));
        Q_EMIT chips->chosen(QLatin1String(view));
        savePicture(frame, prefix + QLatin1Char('-') + QLatin1String(view));
    }
}

bool import(SessionModel &sessions, const QString &path, QString &id)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const auto read = readAssessment(sessions.catalogue(), file.readAll().toStdString());
    if (!read)
        return false;
    const auto imported = sessions.workbook()->import(*read);
    id = imported ? toQt(*imported) : QString();
    return imported.has_value();
}

int run(QApplication &application, const QStringList &arguments)
{
    const auto catalogue = Catalogue::builtIn();
    const QTemporaryDir folder;
    QTranslator translator;
    const bool chinese = arguments.size() > 4 && translator.load(arguments[4]);
    if (chinese)
        QApplication::installTranslator(&translator);
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    settings.setValue(Setting::Language, chinese ? QStringLiteral("zh") : QStringLiteral("en"));
    NoFiles files;
    SessionModel sessions(*catalogue);
    Desk desk(sessions, settings, files);
    ThemeSource theme(application, ThemeChoice::Light);
    const QString base = arguments[3] + (chinese ? QStringLiteral("/zh") : QStringLiteral("/en"));
    QString id;
    if (!sessions.createWorkbook(folder.filePath(QStringLiteral("pictures.facet"))) ||
        !import(sessions, arguments[1], id) || !import(sessions, arguments[2], id) || !sessions.openAssessment(id))
        return 1;
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        theme.setChoice(choice);
        savePages(desk, base + (choice == ThemeChoice::Dark ? QStringLiteral("-dark") : QString()));
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
    if (QApplication::arguments().size() < 4) {
        std::fprintf(stderr, "compare_pictures EARLIER.json LATER.json FOLDER [TRANSLATION.qm]\n");
        return 2;
    }
    return facet::run(application, QApplication::arguments());
}
