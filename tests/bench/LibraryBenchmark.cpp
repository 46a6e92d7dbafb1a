// facet_bench_library WORKBOOK [SEARCHES]: search as you type in the library page, in a window: from each keystroke
// in the search field to the list being filtered, laid out and painted. Searches are words and parts of words of
// titles, units, options, findings and notes, some that are nowhere, typed one character after another and taken away
// again. Every keystroke must paint, or the command fails. Platform: offscreen, or QT_QPA_PLATFORM.

#include "Latencies.h"

#include "library/LibraryPage.h"
#include "theme/ThemeSource.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>

namespace facet::bench
{

namespace
{

constexpr double aimMilliseconds = 50.0;
constexpr int mostWait = 60'000;
const QSize pageSize(1232, 830); // of a window of 1440 × 900
constexpr std::array<const char *, 16> searches{
    "政务服务", "海州",  "年度评估", "门禁闸机", "自助终端待更换", "张一凡",      "人脸",   "单独同意",
    "加密",     "5.2.3", "2024",     "consent",  "火星基地",       "记录编号 12", "需整改", "未签保密协议"};

class PaintCounter final : public QObject
{
public:
    int paints = 0;
    bool eventFilter(QObject *, QEvent *event) override
    {
        paints += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

class Bench
{
public:
    Bench(QApplication &application, const Catalogue &catalogue)
        : m_settings(m_folder.filePath(QStringLiteral("settings.ini"))), m_theme(application, ThemeChoice::Light),
          m_sessions(catalogue), m_desk(m_sessions, m_settings, m_files)
    {
        application.installEventFilter(&m_counter);
    }

    /// Opens the workbook, shows the library and waits until searches find everything. Says how long that took.
    bool open(const QString &workbook)
    {
        if (const auto opened = m_sessions.openWorkbook(workbook); !opened) {
            std::fprintf(stderr, "%s\n", opened.error().message.en.c_str());
            return false;
        }
        QElapsedTimer clock;
        clock.start();
        m_page = std::make_unique<LibraryPage>(m_desk);
        m_page->resize(pageSize);
        m_page->show();
        QCoreApplication::processEvents();
        std::printf("page shown after %lld ms\n", clock.restart());
        if (!QTest::qWaitFor([this] { return m_page->isSearchReady(); }, mostWait)) {
            std::fprintf(stderr, "%s: the search did not become ready.\n", qPrintable(workbook));
            return false;
        }
        std::printf("search ready %lld ms after the library was shown (with 300 ms of waiting)\n", clock.elapsed());
        m_field = m_page->findChild<QLineEdit *>(QStringLiteral("librarySearch"));
        m_field->setFocus();
        QCoreApplication::processEvents();
        return m_field != nullptr;
    }

    bool search(const QString &text, Latencies &typed, Latencies &taken)
    {
        for (const QChar character : text)
            if (!timed(typed, [&] { m_field->insert(character); }))
                return false;
        while (!m_field->text().isEmpty())
            if (!timed(taken, [&] { m_field->backspace(); }))
                return false;
        return true;
    }

private:
    template <typename Action>
    bool timed(Latencies &latencies, const Action &action)
    {
        m_counter.paints = 0;
        const Clock::time_point start = Clock::now();
        action();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        latencies.add(Clock::now() - start);
        if (m_counter.paints == 0)
            std::fprintf(stderr, "A keystroke painted nothing.\n");
        return m_counter.paints > 0;
    }

    QTemporaryDir m_folder;
    Settings m_settings;
    ThemeSource m_theme;
    SessionModel m_sessions;
    DialogFileChooser m_files;
    Desk m_desk;
    PaintCounter m_counter;
    std::unique_ptr<LibraryPage> m_page;
    QLineEdit *m_field = nullptr;
};

int run(QApplication &application, const QString &workbook, int rounds)
{
    const auto catalogue = Catalogue::builtIn();
    if (!catalogue)
        return 1;
    Bench bench(application, *catalogue);
    if (!bench.open(workbook))
        return 1;
    Latencies typed;
    Latencies taken;
    for (int round = 0; round < rounds; ++round)
        for (const char *text : searches)
            if (!bench.search(QString::fromUtf8(text), typed, taken))
                return 1;
    std::printf("%s\n%s\n", typed.summary("character typed", aimMilliseconds).c_str(),
                taken.summary("character taken away", aimMilliseconds).c_str());
    return 0;
}

} // namespace

} // namespace facet::bench

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "usage: %s WORKBOOK [ROUNDS]\n", argv[0]);
        return 2;
    }
    return facet::bench::run(application, QString::fromLocal8Bit(argv[1]), argc > 2 ? std::atoi(argv[2]) : 10);
}
