// Pictures of the library for looking at:
//     library_pictures WORKBOOK FOLDER [TRANSLATION.qm]
// With a translation everything is Chinese, else English. QT_SCALE_FACTOR=2 for twice the size.

#include "library/LibraryModel.h"
#include "library/LibraryPage.h"
#include "support/NoFiles.h"
#include "theme/ThemeSource.h"
#include "widgets/Section.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QVBoxLayout>

#include <cstdio>

namespace facet
{

namespace
{

/// Page bar and page as the window arranges them.
class Frame final : public QWidget
{
public:
    explicit Frame(Desk &desk) : page(new LibraryPage(desk, this))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        auto *bar = new Bar(Bar::Place::Page, this);
        bar->row()->addWidget(page->barWidget(), 1);
        column->addWidget(bar);
        column->addWidget(page, 1);
        setGround(this, Ground::Paper);
        resize(1232, 830);
        show();
        page->reveal({});
    }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return page->findChild<Widget *>(QString::fromLatin1(name));
    }
    void save(const QString &path)
    {
        QCoreApplication::processEvents();
        grab().save(path);
    }

    LibraryPage *page;
};

void picture(Desk &desk, const QString &name)
{
    Frame frame(desk);
    QObject::connect(frame.page, &LibraryPage::compareRequested, frame.page, [] {});
    auto *table = frame.find<QTableView>("libraryTable");
    for (const int line : {1, 2})
        table->selectionModel()->select(table->model()->index(line, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
    frame.save(name + QStringLiteral("-units.png"));
    auto *model = frame.page->findChild<LibraryModel *>();
    model->setFolded(model->group(0)->unit, true);
    frame.save(name + QStringLiteral("-folded.png"));
    if (!QTest::qWaitFor([&] { return frame.page->isSearchReady(); }, 60000))
        std::fprintf(stderr, "The search did not become ready.\n");
    auto *search = frame.find<QLineEdit>("librarySearch");
    search->setFocus();
    search->insert(QStringLiteral("门禁"));
    frame.save(name + QStringLiteral("-found.png"));
    search->insert(QStringLiteral("闸机 1923"));
    frame.save(name + QStringLiteral("-nothing.png"));
    desk.settings().setValue(Setting::LibraryGrouped, false);
    Frame flat(desk);
    flat.save(name + QStringLiteral("-flat.png"));
    desk.settings().setValue(Setting::LibraryGrouped, true);
}

int run(QApplication &application, const QStringList &arguments)
{
    const auto catalogue = Catalogue::builtIn();
    QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    ThemeSource theme(application, ThemeChoice::Light);
    SessionModel sessions(*catalogue);
    NoFiles files;
    Desk desk(sessions, settings, files);
    QTranslator translator;
    const bool chinese = arguments.size() > 3 && translator.load(arguments[3]);
    if (chinese)
        QCoreApplication::installTranslator(&translator);
    desk.setLanguage(chinese ? Language::Chinese : Language::English);
    if (const auto opened = sessions.openWorkbook(arguments[1]); !opened) {
        std::fprintf(stderr, "%s\n", opened.error().message.en.c_str());
        return 1;
    }
    for (const auto &[choice, name] : {std::pair{ThemeChoice::Light, "light"}, std::pair{ThemeChoice::Dark, "dark"}}) {
        theme.setChoice(choice);
        picture(desk, arguments[2] + QLatin1Char('/') + QLatin1String(chinese ? "zh-" : "en-") + QLatin1String(name));
    }
    return 0;
}

} // namespace

} // namespace facet

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc < 3) {
        std::fprintf(stderr, "usage: %s WORKBOOK FOLDER [TRANSLATION.qm]\n", argv[0]);
        return 2;
    }
    return facet::run(application, QCoreApplication::arguments());
}
