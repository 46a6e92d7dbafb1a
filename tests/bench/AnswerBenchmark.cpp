// facet_bench_answer WORKBOOK [CLICKS]: from letting go of the mouse on a box to the answer being durable and
// everything that changed being painted, in the real window. The commit is part of handling the click; the clock stops
// when the last event that followed (layout, update, paint) has been handled. Platform: offscreen, or QT_QPA_PLATFORM.

#include "Latencies.h"

#include "app/Languages.h"
#include "app/Pages.h"
#include "desk/Strings.h"
#include "library/LibraryActions.h"
#include "theme/ThemeSource.h"
#include "window/MainWindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFileInfo>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>
#include <random>
#include <vector>

namespace facet::bench
{

namespace
{

constexpr double aimMilliseconds = 16.0;
constexpr unsigned seed = 2026;
constexpr int clicksPerPage = 50;
constexpr int lateWait = 60;  // ms after a click in which nothing should be left to paint
constexpr int lateEvery = 50; // clicks between looks for late painting
constexpr int countEdits = 200;
const QSize windowSize(1440, 900);

/// Counts what the application handles, and what it paints.
class EventCounter final : public QObject
{
public:
    int events = 0;
    int paints = 0;

    bool eventFilter(QObject *, QEvent *event) override
    {
        ++events;
        paints += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

/// The app as main() makes it, on a workbook, with settings of its own.
class Bench
{
public:
    Bench(QApplication &application, const Catalogue &catalogue)
        : m_settings(m_folder.filePath(QStringLiteral("settings.ini"))), m_theme(application, ThemeChoice::Light),
          m_sessions(catalogue), m_desk(m_sessions, m_settings, m_files), m_languages(application)
    {
        m_desk.setLanguage(Language::Chinese);
        m_languages.use(Language::Chinese);
        m_window = std::make_unique<MainWindow>(m_desk, m_theme, pageFactories(catalogue));
        application.installEventFilter(&m_counter);
    }

    bool open(const QString &workbook)
    {
        LibraryActions library(m_desk, m_window.get());
        library.openWorkbookFile(workbook);
        if (m_desk.session() == nullptr || m_sessions.isReadOnly()) {
            std::fprintf(stderr, "%s can't be opened for writing.\n", qPrintable(workbook));
            return false;
        }
        m_window->showLastPlace();
        m_window->resize(windowSize);
        m_window->show();
        m_window->activateWindow(); // no window manager gives it the keyboard
        return QTest::qWaitForWindowActive(m_window.get());
    }

    int clickBoxes(int clicks);
    int typeCounts();
    /// As the officer ends it: what is typed is written first.
    void close() { m_window->close(); }

private:
    void showPage(const QString &table);
    void reveal(QWidget &widget);
    [[nodiscard]] QWidget &page() const;
    [[nodiscard]] std::vector<QAbstractButton *> boxes() const;
    Clock::time_point settle();
    void measure(Latencies &latencies, const std::function<void()> &act);
    [[nodiscard]] int report(const char *name, const Latencies &latencies);

    QTemporaryDir m_folder;
    Settings m_settings;
    ThemeSource m_theme;
    SessionModel m_sessions;
    DialogFileChooser m_files;
    Desk m_desk;
    Languages m_languages;
    std::unique_ptr<MainWindow> m_window;
    EventCounter m_counter;
    std::mt19937 m_random{seed};
    int m_latePaints = 0;
    int m_withoutEffect = 0;
};

void Bench::showPage(const QString &table)
{
    m_desk.go(Place::of(table));
    QTest::qWait(lateWait);
}

QWidget &Bench::page() const
{
    return *m_window->findChild<QWidget *>(QStringLiteral("page_") + m_window->pages().currentId());
}

void Bench::reveal(QWidget &widget)
{
    page().findChild<QScrollArea *>(QStringLiteral("formScroll"))->ensureWidgetVisible(&widget);
    settle();
}

/// What a click would change: every box but the ticked ones of a single choice.
std::vector<QAbstractButton *> Bench::boxes() const
{
    std::vector<QAbstractButton *> found;
    for (auto *box : page().findChildren<QAbstractButton *>())
        if (box->objectName().startsWith(QLatin1String("option_")) && box->isVisible() && box->isEnabled() &&
            !(box->autoExclusive() && box->isChecked()))
            found.push_back(box);
    return found;
}

/// Lets the application handle what is due, until there is nothing left; returns when the last of it was done.
Clock::time_point Bench::settle()
{
    Clock::time_point last = Clock::now();
    for (;;) {
        m_counter.events = 0;
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // as the event loop does
        if (m_counter.events == 0)
            return last;
        last = Clock::now();
    }
}

/// Takes the time of an action that must make one step of history and paint something.
void Bench::measure(Latencies &latencies, const std::function<void()> &act)
{
    const std::int64_t steps = m_desk.session()->historyCount();
    m_counter.paints = 0;
    const Clock::time_point start = Clock::now();
    act();
    const Clock::time_point done = settle();
    latencies.add(done - start);
    if (m_desk.session()->historyCount() != steps + 1 || m_counter.paints == 0 || m_sessions.hasPending())
        ++m_withoutEffect;
    if (latencies.count() % lateEvery == 0) {
        m_counter.paints = 0;
        QTest::qWait(lateWait);
        m_latePaints += m_counter.paints;
    }
}

int Bench::report(const char *name, const Latencies &latencies)
{
    std::printf("%s; painted late: %d\n", latencies.summary(name, aimMilliseconds).c_str(), m_latePaints);
    std::fflush(stdout);
    m_latePaints = 0;
    if (m_withoutEffect == 0)
        return 0;
    std::fprintf(stderr, "%d actions wrote or painted nothing: the figure doesn't hold.\n", m_withoutEffect);
    m_withoutEffect = 0;
    return 1;
}

int Bench::clickBoxes(int clicks)
{
    const std::vector<QString> tables{QStringLiteral("A.1"), QStringLiteral("A.3"), QStringLiteral("A.5"),
                                      QStringLiteral("A.6"), QStringLiteral("A.8")};
    Latencies released;
    Latencies pressed; // the item takes the focus, and the panel follows
    for (int click = 0; click < clicks; ++click) {
        if (click % clicksPerPage == 0)
            showPage(tables[static_cast<std::size_t>(click / clicksPerPage) % tables.size()]);
        const std::vector<QAbstractButton *> open = boxes();
        QAbstractButton &box = *open[m_random() % open.size()];
        reveal(box);
        const QPoint square(10, std::min(box.height() / 2, 10));
        const Clock::time_point start = Clock::now();
        QTest::mousePress(&box, Qt::LeftButton, {}, square);
        pressed.add(settle() - start);
        measure(released, [&box, &square] { QTest::mouseRelease(&box, Qt::LeftButton, {}, square); });
    }
    std::printf("%s\n", pressed.summary("press to painted panel (nothing is written)", aimMilliseconds).c_str());
    return report("release to durable and painted", released);
}

int Bench::typeCounts()
{
    showPage(QStringLiteral("A.1"));
    std::vector<QWidget *> fields;
    for (auto *field : page().findChildren<QWidget *>())
        if (field->objectName().startsWith(QLatin1String("tally_")))
            fields.push_back(field);
    Latencies left;
    for (int edit = 0; edit < countEdits; ++edit) {
        QWidget &field = *fields[static_cast<std::size_t>(edit) % fields.size()];
        reveal(field);
        field.setFocus();
        QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&field, QString::number(100 + edit));
        settle();
        measure(left, [&field] { QTest::keyClick(&field, Qt::Key_Tab); });
    }
    return report("leaving a typed count to durable and painted", left);
}

int run(QApplication &application, const QString &workbook, int clicks)
{
    const Expected<Catalogue> catalogue = Catalogue::builtIn();
    if (!catalogue) {
        std::fprintf(stderr, "%s: %s\n", catalogue.error().place.c_str(), catalogue.error().message.en.c_str());
        return 1;
    }
    Bench bench(application, *catalogue);
    if (!bench.open(workbook))
        return 1;
    const int clicked = bench.clickBoxes(clicks);
    const int typed = bench.typeCounts();
    bench.close();
    return clicked != 0 || typed != 0 ? 1 : 0;
}

} // namespace

} // namespace facet::bench

int main(int argc, char **argv)
{
    if (argc < 2 || argc > 3) {
        std::fprintf(stderr, "usage: %s WORKBOOK [CLICKS]\n", argv[0]);
        return 2;
    }
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("facet-benchmark"));
    QApplication::setOrganizationName(QStringLiteral("facet"));
    std::printf("platform %s\n", qPrintable(QGuiApplication::platformName()));
    return facet::bench::run(application, QFileInfo(QString::fromLocal8Bit(argv[1])).absoluteFilePath(),
                             argc == 3 ? std::atoi(argv[2]) : 1000);
}
