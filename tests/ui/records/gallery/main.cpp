// Saves pictures of the record pages: facet_records_gallery ASSESSMENT.json FOLDER [zh|en] [light|dark]
#include "catalogue/Catalogue.h"
#include "desk/Strings.h"
#include "exchange/AssessmentJson.h"
#include "records/RecordsGrid.h"
#include "records/RecordsPage.h"
#include "theme/ThemeSource.h"
#include "widgets/Section.h"

#include <QApplication>
#include <QFile>
#include <QHBoxLayout>
#include <QTemporaryDir>
#include <QVBoxLayout>

namespace
{

class NoFileChooser final : public facet::FileChooser
{
public:
    void chooseFileToOpen(QWidget *, const QString &, const QString &, const Answered &) override {}
    void chooseFileToSave(QWidget *, const QString &, const QString &, const QString &, const Answered &) override {}
};

void picture(facet::Desk &desk, const QString &table, const QString &file)
{
    using namespace facet;
    QWidget window;
    auto *whole = new QHBoxLayout(&window);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    auto *page = new RecordsPage(desk, table, &window);
    auto *bar = new Bar(Bar::Place::Page, &window);
    bar->row()->addWidget(page->barWidget(), 1);
    page->barWidget()->show();
    column->addWidget(bar);
    column->addWidget(page, 1);
    whole->addLayout(column, 1);
    whole->addWidget(page->panelWidget());
    page->panelWidget()->show();
    followTheme(page->panelWidget(), [page](const Theme &theme) { page->panelWidget()->setFixedWidth(theme.u(80)); });
    window.resize(1230, 830);
    window.show();
    Place place = Place::of(table);
    const auto row = desk.session()->rowAt(fromQt(table), table == QStringLiteral("A.7") ? 4 : 2);
    place.row = row.value_or(0);
    place.field = table == QStringLiteral("A.7") ? 6 : 1;
    page->reveal(place);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    window.grab().save(file);
}

} // namespace

int main(int argc, char **argv)
{
    using namespace facet;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const bool chinese = arguments.contains(QStringLiteral("zh"));
    const bool dark = arguments.contains(QStringLiteral("dark"));
    const QTemporaryDir folder;
    ThemeSource theme(application, dark ? ThemeChoice::Dark : ThemeChoice::Light);
    const Catalogue catalogue = *Catalogue::builtIn();
    Settings settings(folder.filePath(QStringLiteral("facet.ini")));
    NoFileChooser files;
    SessionModel sessions(catalogue);
    Desk desk(sessions, settings, files);
    desk.setLanguage(chinese ? Language::Chinese : Language::English);
    QFile sample(arguments.value(1));
    if (!sample.open(QIODevice::ReadOnly) ||
        !sessions.createWorkbook(folder.filePath(QStringLiteral("sample.facet"))).has_value())
        return 1;
    const auto assessment = readAssessment(catalogue, sample.readAll().toStdString());
    const auto id = assessment ? sessions.workbook()->import(*assessment) : Expected<std::string>(std::string());
    if (!id || !sessions.openAssessment(toQt(*id)).has_value())
        return 1;
    const QString suffix = (chinese ? QStringLiteral("-zh") : QStringLiteral("-en")) +
                           (dark ? QStringLiteral("-dark.png") : QStringLiteral("-light.png"));
    for (const char *table : {"A.2", "A.4", "A.7", "A.9"})
        picture(desk, QString::fromLatin1(table),
                arguments.value(2) + QLatin1Char('/') + QString::fromLatin1(table) + suffix);
    const auto ids = sessions.session()->rowIds("A.9");
    sessions.edit(QStringLiteral("delete"),
                  [&](AssessmentSession &session) { return session.deleteRows("A.9", *ids); });
    picture(desk, QStringLiteral("A.9"), arguments.value(2) + QStringLiteral("/A.9-empty") + suffix);
    sessions.edit(QStringLiteral("mark"), [](AssessmentSession &session) {
        return session.setNotApplicable("A.4", std::string("人员由上级单位统一管理"));
    });
    picture(desk, QStringLiteral("A.4"), arguments.value(2) + QStringLiteral("/A.4-mark") + suffix);
    return 0;
}
