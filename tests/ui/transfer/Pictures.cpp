#include "app/Languages.h"
#include "app/Pages.h"
#include "desk/Strings.h"
#include "support/UiWait.h"
#include "theme/ThemeSource.h"
#include "transfer/ImportAssistant.h"
#include "transfer/RecordsTransfer.h"
#include "widgets/Choice.h"
#include "window/MainWindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QCommandLineParser>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace facet;

namespace
{

class GivenFile final : public FileChooser
{
public:
    QString path;
    void chooseFileToOpen(QWidget *, const QString &, const QString &, const Answered &answered) override
    {
        answered(path);
    }
    void chooseFileToSave(QWidget *, const QString &, const QString &, const QString &,
                          const Answered &answered) override
    {
        answered(path);
    }
};

/// A dirty list of systems: dates in other shapes, words that are no options, a column that nobody needs.
QByteArray systems()
{
    return QByteArray("人脸识别系统台账,,,,,,,\n"
                      "系统编号,系统名称,版本号,主管部门,应用场景,业务重要程度及数量,网络环境,上线时间,备注\n"
                      "S-01,政务大厅身份核验,3.2,政务服务部,社会管理,关键:0；重要:1；一般:2,互联网,2023/3/15,已备案\n"
                      "S-02,自助服务终端,1.8,信息技术部,社会管理,0/1/3,政务外网,2024年6月1日,\n"
                      "S-03,办公区门禁,2.0,综合保障部,单位管理、社会管理,重要 1,卫星,03/04/25,待核实\n"
                      "S-04,涉密档案库房门禁,2.1,档案管理部,单位管理,一般若干,不联网,2025-02-31,\n");
}

/// Opens the app over a folder and walks through the assistant, saving a picture of each step.
class Walk
{
public:
    Walk(QApplication &application, Language language, ThemeChoice choice, QString folder)
        : m_catalogue(*Catalogue::builtIn()), m_theme(application, choice),
          m_settings(m_work.filePath(QStringLiteral("settings.ini"))), m_sessions(m_catalogue),
          m_desk(m_sessions, m_settings, m_files), m_languages(application), m_folder(std::move(folder))
    {
        m_desk.setLanguage(language);
        m_languages.use(language);
        AssessmentHeader header;
        header.title = language == Language::Chinese ? "2026 年度评估" : "Assessment 2026";
        header.unit = language == Language::Chinese ? "某市政务服务中心" : "City service centre";
        if (!m_sessions.createWorkbook(m_work.filePath(QStringLiteral("unit.facet"))))
            return;
        const auto id = m_sessions.workbook()->add(header);
        if (!id || !m_sessions.openAssessment(toQt(*id)))
            return;
        m_window = std::make_unique<MainWindow>(m_desk, m_theme, pageFactories(m_catalogue));
        m_window->resize(1440, 900);
        m_window->show();
        m_desk.go(Place::of(QStringLiteral("A.2")));
    }

    void importSystems()
    {
        QFile file(m_work.filePath(QStringLiteral("系统台账.csv")));
        if (!file.open(QIODevice::WriteOnly))
            return;
        file.write(systems());
        file.close();
        RecordsTransfer transfer(m_desk);
        const Table &table = *m_catalogue.table("A.2");
        transfer.importInto(table, m_window.get());
        save("1-file");
        m_window->findChild<ImportAssistant *>()->source().openFile(file.fileName());
        showing("sampleTable");
        save("2-reading");
        next();
        showing("wordsTable");
        save("3-columns");
        next();
        QTest::qWait(300);
        save("4-preview");
        next();
        showing("summaryTitle");
        save("5-summary");
        m_window->grab().save(m_folder + QStringLiteral("/6-window.png"));
        dialog().close();
        QTest::qWait(50);
        RecordsView view;
        view.filter.text = "S-0";
        view.matches = 4;
        transfer.exportFrom(table, view, m_window.get());
        save("7-export");
        dialog().close();
    }

private:
    QDialog &dialog()
    {
        QDialog *found = nullptr;
        for (QDialog *each : m_window->findChildren<QDialog *>())
            if (each->isVisible())
                found = each;
        return *found;
    }
    void showing(const char *widget)
    {
        static_cast<void>(waitFor(
            [&] {
                const auto *found = dialog().findChild<QWidget *>(QString::fromLatin1(widget));
                return found != nullptr && found->isVisible();
            },
            30000));
    }
    void next()
    {
        auto *button = dialog().findChild<QAbstractButton *>(QStringLiteral("nextButton"));
        static_cast<void>(waitFor([button] { return button->isEnabled(); }));
        button->click();
    }
    void save(const char *name)
    {
        QTest::qWait(80);
        dialog().grab().save(m_folder + QLatin1Char('/') + QString::fromLatin1(name) + QStringLiteral(".png"));
    }

    QTemporaryDir m_work;
    Catalogue m_catalogue;
    ThemeSource m_theme;
    Settings m_settings;
    GivenFile m_files;
    SessionModel m_sessions;
    Desk m_desk;
    Languages m_languages;
    QString m_folder;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

/// Saves pictures of the import assistant and the export dialog.
int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser options;
    options.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("Where the pictures go."));
    options.addOption({QStringLiteral("dark"), QStringLiteral("Dark theme.")});
    options.addOption({QStringLiteral("en"), QStringLiteral("English.")});
    options.process(application);
    if (options.positionalArguments().size() != 1)
        options.showHelp(1);
    const QString folder = options.positionalArguments().first();
    QDir().mkpath(folder);
    Walk(application, options.isSet(QStringLiteral("en")) ? Language::English : Language::Chinese,
         options.isSet(QStringLiteral("dark")) ? ThemeChoice::Dark : ThemeChoice::Light, folder)
        .importSystems();
    return 0;
}
