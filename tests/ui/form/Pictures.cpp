#include "desk/Desk.h"
#include "desk/Strings.h"
#include "exchange/AssessmentJson.h"
#include "form/FormPage.h"
#include "support/NoFiles.h"
#include "theme/ThemeSource.h"
#include "widgets/Section.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QTranslator>

using namespace facet;

namespace
{

/// A page with its bar and panel as the window shows them.
class Stage final : public QWidget
{
public:
    Stage(FormPage &page, bool withPanel)
    {
        setGround(this, Ground::Paper);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        auto *middle = new QVBoxLayout;
        middle->setSpacing(0);
        row->addLayout(middle, 1);
        auto *bar = new Bar(Bar::Place::Page, this);
        bar->row()->addWidget(page.barWidget(), 1);
        page.barWidget()->show();
        middle->addWidget(bar);
        middle->addWidget(&page, 1);
        if (withPanel) {
            QWidget *panel = page.panelWidget();
            panel->setFixedWidth(themeOf(this).u(80));
            setGround(panel, Ground::Chrome);
            row->addWidget(panel);
            panel->show();
        }
    }
};

struct Shot {
    QString table;
    QString item;
    QSize size;
    bool panel = false;
    QString file;
};

void save(Desk &desk, const Shot &shot)
{
    auto *page = new FormPage(desk, shot.table);
    Stage stage(*page, shot.panel);
    stage.setAttribute(Qt::WA_DontShowOnScreen);
    stage.resize(shot.size);
    stage.show();
    QTest::qWait(20);
    page->reveal(Place::of(shot.item.isEmpty() ? shot.table : shot.item));
    QTest::qWait(60);
    if (!stage.grab().save(shot.file))
        QTextStream(stderr) << "Could not write " << shot.file << "\n";
}

} // namespace

/// Saves every questionnaire of an assessment file as pictures.
int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser options;
    options.addPositionalArgument(QStringLiteral("assessment"), QStringLiteral("Exchange file."));
    options.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("Where the pictures go."));
    options.addOption({QStringLiteral("dark"), QStringLiteral("Dark theme.")});
    options.addOption({QStringLiteral("en"), QStringLiteral("English.")});
    options.addOption({QStringLiteral("panel"), QStringLiteral("With the panel.")});
    options.addOption(
        {QStringLiteral("size"), QStringLiteral("Of the page."), QStringLiteral("WxH"), QStringLiteral("912x800")});
    options.addOption({QStringLiteral("item"), QStringLiteral("Item in focus."), QStringLiteral("id")});
    options.addOption(
        {QStringLiteral("text"), QStringLiteral("Text scale."), QStringLiteral("factor"), QStringLiteral("1")});
    options.addOption({QStringLiteral("qm"), QStringLiteral("Translation."), QStringLiteral("file")});
    options.process(application);
    const QStringList given = options.positionalArguments();
    if (given.size() != 2)
        options.showHelp(1);
    ThemeSource themes(application, options.isSet(QStringLiteral("dark")) ? ThemeChoice::Dark : ThemeChoice::Light);
    themes.setTextScale(options.value(QStringLiteral("text")).toDouble());
    QTranslator translator;
    if (options.isSet(QStringLiteral("qm")) && translator.load(options.value(QStringLiteral("qm"))))
        QApplication::installTranslator(&translator);

    const QTemporaryDir folder;
    const Catalogue catalogue = *Catalogue::builtIn();
    SessionModel sessions(catalogue);
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    NoFiles files;
    Desk desk(sessions, settings, files);
    desk.setLanguage(options.isSet(QStringLiteral("en")) ? Language::English : Language::Chinese);
    QFile file(given[0]);
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const auto assessment = readAssessment(catalogue, file.readAll().toStdString());
    if (!assessment || !sessions.createWorkbook(folder.filePath(QStringLiteral("sample.facet"))))
        return 1;
    const auto id = sessions.workbook()->import(*assessment);
    if (!id || !sessions.openAssessment(toQt(*id)))
        return 1;
    QDir().mkpath(given[1]);
    const QStringList size = options.value(QStringLiteral("size")).split(QLatin1Char('x'));
    for (const Table &table : catalogue.tables()) {
        const QString item = options.value(QStringLiteral("item"));
        const QString name = toQt(table.id);
        if (table.kind == TableKind::Questionnaire && (item.isEmpty() || item.startsWith(name + QLatin1Char('.'))))
            save(desk, {name, item, QSize(size[0].toInt(), size[1].toInt()), options.isSet(QStringLiteral("panel")),
                        given[1] + QLatin1Char('/') + name + QStringLiteral(".png")});
    }
    sessions.closeWorkbook();
    return 0;
}
