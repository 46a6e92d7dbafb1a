// Pictures of the whole app, for looking at: every page, dialog, menu and empty state over the sample.
//     facet_app_pictures FOLDER [--en] [--dark]
// QT_SCALE_FACTOR=2 for twice the size; scripts/pictures makes all eight combinations.

#include "desk/Strings.h"
#include "exchange/AssessmentJson.h"
#include "library/LibraryActions.h"
#include "support/UiWait.h"
#include "transfer/ImportAssistant.h"
#include "ui/app/pictures/Studio.h"
#include "widgets/ChipRow.h"
#include "workbook/Bin.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

namespace facet
{

namespace
{

/// A dirty list of systems: dates in other shapes, words that are no options, a column that nobody needs.
const char *const systems =
    "人脸识别系统台账,,,,,,,\n"
    "系统编号,系统名称,版本号,主管部门,应用场景,业务重要程度及数量,网络环境,上线时间,备注\n"
    "S-01,政务大厅身份核验,3.2,政务服务部,社会管理,关键:0；重要:1；一般:2,互联网,2023/3/15,已备案\n"
    "S-02,自助服务终端,1.8,信息技术部,社会管理,0/1/3,政务外网,2024年6月1日,\n"
    "S-03,办公区门禁,2.0,综合保障部,单位管理、社会管理,重要 1,卫星,03/04/25,待核实\n"
    "S-04,涉密档案库房门禁,2.1,档案管理部,单位管理,一般若干,不联网,2025-02-31,\n";

/// The walk through the app.
class Gallery : private Studio
{
public:
    using Studio::Studio;
    /// False, with the reason on standard error, when the sample can't be taken in.
    [[nodiscard]] bool takeAll();

private:
    [[nodiscard]] bool importSample();
    void emptyStates();
    void forms();
    void records();
    void findings();
    void review();
    void priorYears();
    void dialogs();
    void panelDialogs();
    void transfers();
    void menus();
    void narrow();
    void sealed();
};

bool Gallery::importSample()
{
    QString id;
    for (const char *name : {"assessment-2025.json", "assessment.json"}) {
        QFile file(QStringLiteral(FACET_SOURCE_DIR "/resources/sample/") + QString::fromLatin1(name));
        if (!file.open(QIODevice::ReadOnly))
            return false;
        const auto read = readAssessment(desk().catalogue(), file.readAll().toStdString());
        if (!read)
            return false;
        const auto imported = sessions().workbook()->import(*read);
        if (!imported)
            return false;
        id = toQt(*imported);
    }
    sessions().tellLibraryChanged();
    return sessions().openAssessment(id).has_value();
}

void Gallery::emptyStates()
{
    go("library");
    window(QStringLiteral("00-no-workbook"));
    if (!sessions().createWorkbook(path("unit.facet")))
        return;
    window(QStringLiteral("01-empty-workbook"));
    AssessmentHeader header;
    header.title = desk().language() == Language::Chinese ? "空白评估" : "Blank assessment";
    const auto id = sessions().workbook()->add(header);
    if (!id || !sessions().openAssessment(toQt(*id)))
        return;
    sessions().tellLibraryChanged();
    for (const char *page : {"A.1", "A.2", "A.7", "findings", "review", "history", "compare", "report"}) {
        go(page);
        if (qstrcmp(page, "report") == 0 || qstrcmp(page, "compare") == 0)
            settle(2500);
        window(QStringLiteral("02-blank-%1").arg(QString::fromLatin1(page)));
    }
}

void Gallery::forms()
{
    for (const char *page : {"A.1", "A.3", "A.5", "A.6", "A.8"}) {
        go(page);
        auto *scroll = find<QScrollArea>(QStringLiteral("formScroll"));
        int part = 1;
        for (bool more = true; more; ++part) {
            window(QStringLiteral("10-%1-%2").arg(QString::fromLatin1(page)).arg(part));
            QScrollBar *bar = scroll->verticalScrollBar();
            more = bar->value() < bar->maximum();
            bar->setValue(bar->value() + bar->pageStep());
        }
    }
    go("A.5", "A.5.3");
    menuOf(QStringLiteral("item_A.5.3"), QPoint(40, 20));
    popup(QStringLiteral("11-item-menu"));
    click(QStringLiteral("option_A.5.3_no"));
    window(QStringLiteral("12-answered"));
    trigger("actionUndo");
}

void Gallery::records()
{
    for (const char *page : {"A.2", "A.4", "A.7", "A.9"}) {
        go(page);
        const QString grid = QStringLiteral("grid_") + QString::fromLatin1(page);
        if (auto *view = find<QAbstractItemView>(grid))
            view->setCurrentIndex(view->model()->index(2, 2));
        window(QStringLiteral("20-%1").arg(QString::fromLatin1(page)));
        click(QStringLiteral("tabBasis"));
        window(QStringLiteral("21-%1-basis").arg(QString::fromLatin1(page)));
        click(QStringLiteral("tabRecord"));
    }
    go("A.7");
    menuOf(QStringLiteral("grid_A.7"), QPoint(200, 100));
    popup(QStringLiteral("22-row-menu"));
    click(QStringLiteral("columnsButton"));
    popup(QStringLiteral("23-columns-menu"));
    if (auto *field = find<QWidget>(QStringLiteral("searchRowsField"))) {
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("zzz"));
        settle(400);
        window(QStringLiteral("24-no-matches"));
        QTest::keyClick(field, Qt::Key_Escape);
    }
    if (auto *view = find<QAbstractItemView>(QStringLiteral("grid_A.7"))) {
        view->setCurrentIndex(view->model()->index(3, 3));
        view->edit(view->currentIndex());
        window(QStringLiteral("25-cell-editor"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        click(QStringLiteral("deleteRowButton"));
        window(QStringLiteral("26-row-deleted"));
        trigger("actionUndo");
    }
}

void Gallery::findings()
{
    go("findings");
    window(QStringLiteral("30-findings"));
    if (auto *scroll = find<QAbstractScrollArea>(QStringLiteral("findingList"))) {
        QScrollBar *bar = scroll->verticalScrollBar();
        for (int part = 2; part <= 4; ++part) {
            bar->setValue(bar->value() + bar->pageStep());
            window(QStringLiteral("30-findings-%1").arg(part));
        }
    }
    Place place;
    place.page = QStringLiteral("findings");
    place.requirement = QStringLiteral("5.2.1-a");
    desk().go(place);
    window(QStringLiteral("31-finding-open"));
    go("history");
    window(QStringLiteral("32-history"));
    go("report");
    auto *progress = mainWindow().findChild<QWidget *>(QStringLiteral("reportProgress"));
    static_cast<void>(waitFor([progress] { return !progress->isVisible(); }, longWait));
    settle(1500);
    window(QStringLiteral("33-report"));
    for (const char *kind : {"exportHtmlButton", "exportPdfButton"}) {
        const QString file = path(qstrcmp(kind, "exportHtmlButton") == 0 ? "report.html" : "report.pdf");
        setAnswer(file);
        click(QString::fromLatin1(kind));
        static_cast<void>(waitFor([&file] { return QFile::exists(file); }, longWait));
        settle(600);
        window(QStringLiteral("34-report-%1").arg(QString::fromLatin1(kind)));
    }
    setAnswer(QStringLiteral("/proc/report.pdf"));
    click(QStringLiteral("exportPdfButton"));
    settle(2500);
    window(QStringLiteral("35-report-failed"));
}

void Gallery::review()
{
    go("review");
    window(QStringLiteral("40-review"));
    click(QStringLiteral("sealButton"));
    dialog(QStringLiteral("41-seal"));
    closeDialogs();
    for (QAbstractButton *each : mainWindow().findChildren<QAbstractButton *>())
        if (each->isVisible() && each->objectName().startsWith(QLatin1String("accept_"))) {
            each->click();
            dialog(QStringLiteral("42-accept-point"));
            break;
        }
    closeDialogs();
}

void Gallery::priorYears()
{
    go("library");
    window(QStringLiteral("50-library"));
    if (auto *table = find<QAbstractItemView>(QStringLiteral("libraryTable"))) {
        table->selectionModel()->select(table->model()->index(1, 0),
                                        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        table->selectionModel()->select(table->model()->index(2, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
        window(QStringLiteral("51-library-two"));
    }
    menuOf(QStringLiteral("libraryTable"), QPoint(200, 60));
    popup(QStringLiteral("52-library-menu"));
    if (auto *field = find<QWidget>(QStringLiteral("librarySearch"))) {
        field->setFocus();
        settle(500);
        QTest::keyClicks(field, QStringLiteral("2026"));
        settle(500);
        window(QStringLiteral("53-library-found"));
        QTest::keyClicks(field, QStringLiteral("zzz"));
        settle(500);
        window(QStringLiteral("54-library-nothing"));
        QTest::keyClick(field, Qt::Key_Escape);
    }
    go("compare");
    settle(2500);
    window(QStringLiteral("55-compare"));
    if (auto *chips = find<ChipRow>(QStringLiteral("viewChips")))
        for (const char *view : {"answers", "trend"}) {
            chips->setCurrent(QLatin1String(view));
            Q_EMIT chips->chosen(QLatin1String(view));
            settle(300);
            window(QStringLiteral("56-compare-%1").arg(QLatin1String(view)));
        }
}

void Gallery::dialogs()
{
    const std::vector<std::pair<const char *, const char *>> simple{
        {"actionNewAssessment", "new-assessment"}, {"actionEditHeader", "facts"}, {"actionCarryForward", "carry"},
        {"actionShortcuts", "shortcuts"},          {"actionAbout", "about"},      {"actionBin", "archive-empty"}};
    for (const auto &[action, name] : simple) {
        trigger(action);
        dialog(QStringLiteral("60-%1").arg(QString::fromLatin1(name)));
        closeDialogs();
    }
    trigger("actionVerifyWorkbook");
    settle(2500);
    dialog(QStringLiteral("61-verify"));
    closeDialogs();
    setAnswer(path("report.pdf"));
    trigger("actionCheckReport");
    settle(1500);
    window(QStringLiteral("62-check-report"));
    LibraryActions actions(desk());
    AssessmentHeader header;
    header.title = desk().language() == Language::Chinese ? "要删除的评估" : "Assessment to delete";
    const auto id = sessions().workbook()->add(header);
    const auto archived = sessions().workbook()->add(header);
    if (id && archived) {
        header.id = *id;
        actions.remove({header});
        static_cast<void>(archiveAssessment(*sessions().workbook(), *archived, true));
        sessions().tellLibraryChanged();
    }
    go("library");
    window(QStringLiteral("63-deleted"));
    trigger("actionBin");
    settle(200);
    dialog(QStringLiteral("64-archive"));
    closeDialogs();
}

void Gallery::panelDialogs()
{
    go("A.5", "A.5.3");
    for (QAbstractButton *each : mainWindow().findChildren<QAbstractButton *>()) {
        const QString name = each->objectName();
        if (!each->isVisible())
            continue;
        for (const auto &[prefix, picture] :
             {std::pair("judge_", "70-judge"), std::pair("notApplicable_", "71-not-applicable"),
              std::pair("addComment_", "72-comment")})
            if (name.startsWith(QLatin1String(prefix))) {
                each->click();
                dialog(QString::fromLatin1(picture));
                closeDialogs();
            }
    }
    if (auto *search = find<QWidget>(QStringLiteral("searchField"))) {
        trigger("actionFind");
        QTest::keyClicks(search, QStringLiteral("S-0"));
        settle(600);
        window(QStringLiteral("73-search"));
        QTest::keyClick(search, Qt::Key_Escape);
    }
    desk().tell(Notice{
        Notice::Kind::Failed, QStringLiteral("/home/user/a.facet: ") + QStringLiteral("x ").repeated(150), {}, {}, 0});
    window(QStringLiteral("74-long-message"));
}

void Gallery::transfers()
{
    QFile file(path("systems.csv"));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(systems);
    file.close();
    go("A.2");
    click(QStringLiteral("importButton"));
    dialog(QStringLiteral("80-import-file"));
    auto *assistant = mainWindow().findChild<ImportAssistant *>();
    if (assistant == nullptr)
        return;
    assistant->source().openFile(file.fileName());
    for (const char *step : {"reading", "columns", "preview"}) {
        settle(700);
        dialog(QStringLiteral("81-import-%1").arg(QLatin1String(step)));
        click(QStringLiteral("nextButton"));
    }
    settle(1200);
    dialog(QStringLiteral("82-import-summary"));
    closeDialogs();
    settle(100);
    window(QStringLiteral("83-imported"));
    trigger("actionUndo");
    settle(600);
    click(QStringLiteral("exportButton"));
    dialog(QStringLiteral("84-export"));
    closeDialogs();
}

void Gallery::menus()
{
    go("A.7");
    int number = 1;
    for (QAction *action : mainWindow().menuBar()->actions()) {
        mainWindow().menuBar()->setActiveAction(action);
        popup(QStringLiteral("85-menu-%1").arg(number++));
    }
    go("findings");
    if (auto *choice = find<QWidget>(QStringLiteral("clauseFilter"))) {
        QTest::mouseClick(choice, Qt::LeftButton, {}, choice->rect().center());
        popup(QStringLiteral("86-choice"));
    }
}

void Gallery::narrow()
{
    for (const QSize &size : {QSize(1024, 700), QSize(1280, 720)}) {
        mainWindow().resize(size);
        settle(100);
        for (const char *page :
             {"library", "A.1", "A.5", "A.7", "findings", "review", "report", "history", "compare"}) {
            go(page);
            settle(qstrcmp(page, "compare") == 0 || qstrcmp(page, "report") == 0 ? 2500 : 60);
            window(QStringLiteral("90-%1-%2").arg(size.width()).arg(QString::fromLatin1(page)));
        }
    }
    mainWindow().resize(1440, 900);
}

/// Carried forward, with comments, then sealed: what the assessment of a later year looks like.
void Gallery::sealed()
{
    trigger("actionCarryForward");
    click(QStringLiteral("acceptButton"));
    static_cast<void>(waitFor(
        [this] { return !sessions().beside().isRunning() && !desk().session()->assessment().carried.isEmpty(); },
        longWait));
    for (const char *page : {"A.5", "A.7", "review", "findings"}) {
        go(page);
        window(QStringLiteral("95-carried-%1").arg(QString::fromLatin1(page)));
    }
    trigger("actionUndo");
}

bool Gallery::takeAll()
{
    emptyStates();
    if (!importSample()) {
        std::fprintf(stderr, "The sample can't be taken in.\n");
        return false;
    }
    forms();
    records();
    findings();
    review();
    priorYears();
    dialogs();
    panelDialogs();
    transfers();
    menus();
    narrow();
    sealed();
    mainWindow().close();
    return true;
}

} // namespace

} // namespace facet

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationVersion(QStringLiteral(FACET_VERSION));
    QCommandLineParser options;
    options.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("Where the pictures go."));
    options.addOption({QStringLiteral("dark"), QStringLiteral("Dark theme.")});
    options.addOption({QStringLiteral("en"), QStringLiteral("English.")});
    options.process(application);
    if (options.positionalArguments().size() != 1)
        options.showHelp(1);
    const QString folder = options.positionalArguments().first();
    QDir().mkpath(folder);
    facet::Gallery gallery(
        application, options.isSet(QStringLiteral("en")) ? facet::Language::English : facet::Language::Chinese,
        options.isSet(QStringLiteral("dark")) ? facet::ThemeChoice::Dark : facet::ThemeChoice::Light, folder);
    return gallery.takeAll() ? 0 : 1;
}
