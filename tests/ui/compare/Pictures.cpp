// Pictures of the compare page and its panel, for looking at:
//     compare_pictures EARLIER.json LATER.json FOLDER [TRANSLATION.qm]
// With a translation everything is Chinese, else English. QT_SCALE_FACTOR=2 for twice the size.

#include "compare/ComparePage.h"
#include "desk/Strings.h"
#include "exchange/AssessmentJson.h"
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

class NoFiles final : public FileChooser
{
public:
    void chooseFileToOpen(QWidget *, const QString &, const QString &, const Answered &) override {}
    void chooseFileToSave(QWidget *, const QString &, const QString &, const QString &, const Answered &) override {}
};

/// Page bar, page and panel as the window arranges them.
class Frame final : public QWidget
{
public:
    explicit Frame(Desk &desk) : page(new ComparePage(desk, this))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        auto *bar = new Bar(Bar::Place::Page, this);
        bar->row()->addWidget(page->barWidget(), 1);
        column->addWidget(bar);
        column->addWidget(page, 1);
        row->addLayout(column, 1);
        row->addWidget(new Hairline(Qt::Vertical, this));
        QWidget *panel = page->panelWidget();
        setGround(this, Ground::Paper);
        setGround(panel, Ground::Chrome);
        panel->setFixedWidth(themeOf(this).u(80));
        row->addWidget(panel);
        resize(themeOf(this).u(308), themeOf(this).u(208));
    }
    ComparePage *page;
};

void save(QWidget &widget, const QString &name)
{
    for (int turn = 0; turn < 5; ++turn)
        QCoreApplication::processEvents();
    widget.grab().save(name + QStringLiteral(".png"));
}

void savePages(Desk &desk, const QString &prefix)
{
    Frame frame(desk);
    frame.show();
    auto *trend = frame.page->findChild<PageTable *>(QStringLiteral("trendTable"));
    auto *table = frame.page->findChild<PageTable *>(QStringLiteral("changesTable"));
    if (!waitFor([&] { return trend->model()->rowCount() > 1; }, 30000))
        std::fprintf(stderr, "no trend\n");
    save(frame, prefix + QStringLiteral("-requirements"));
    table->selectRow(8);
    save(frame, prefix + QStringLiteral("-ninth"));
    for (const char *view : {"answers", "trend"}) {
        auto *chips = frame.page->findChild<ChipRow *>(QStringLiteral("viewChips"));
        chips->setCurrent(QLatin1String(view));
        Q_EMIT chips->chosen(QLatin1String(view));
        save(frame, prefix + QLatin1Char('-') + QLatin1String(view));
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
