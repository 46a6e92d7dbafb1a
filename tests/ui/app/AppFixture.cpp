#include "ui/app/AppFixture.h"

#include "support/UiWait.h"

#include <QAbstractButton>
#include <QApplication>
#include <QInputMethodEvent>
#include <QScrollArea>
#include <QTest>

namespace facet::testing
{

void AppTest::SetUp()
{
    auto catalogue = Catalogue::builtIn();
    ASSERT_TRUE(catalogue) << catalogue.error().message.en;
    m_catalogue = std::make_unique<Catalogue>(std::move(*catalogue));
    start();
}

void AppTest::start(Language language)
{
    m_settings = std::make_unique<Settings>(path(QStringLiteral("settings.ini")));
    m_settings->setValue(Setting::Language,
                         language == Language::English ? QStringLiteral("en") : QStringLiteral("zh"));
    m_theme = std::make_unique<ThemeSource>(*qApp, ThemeChoice::Light);
    m_sessions = std::make_unique<SessionModel>(*m_catalogue);
    m_desk = std::make_unique<Desk>(*m_sessions, *m_settings, m_files);
    m_languages = std::make_unique<Languages>(*qApp);
    m_languages->use(m_desk->language());
    QObject::connect(m_desk.get(), &Desk::languageChanged, m_languages.get(), &Languages::use);
    m_window = std::make_unique<MainWindow>(*m_desk, *m_theme, pageFactories(*m_catalogue));
    takeDrops(*m_window, *m_desk);
    m_window->resize(1440, 900);
    m_window->showLastPlace();
    m_window->show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(m_window.get()));
}

void AppTest::stop()
{
    if (m_window)
        m_window->close();
    m_window.reset();
    m_languages.reset();
    m_desk.reset();
    m_sessions.reset();
    m_theme.reset();
    m_settings.reset();
}

void AppTest::goTo(const QString &page, const QString &item)
{
    Place place;
    place.page = page;
    place.item = item;
    m_desk->go(place);
    ASSERT_EQ(m_window->pages().currentId(), page);
}

void AppTest::click(const QString &name)
{
    auto *button = find<QAbstractButton>(name);
    ASSERT_NE(button, nullptr);
    ASSERT_TRUE(button->isEnabled()) << qPrintable(name);
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
}

void AppTest::tick(const QString &option)
{
    click(QStringLiteral("option_") + option);
}

void AppTest::type(const QString &field, const QString &text)
{
    auto *widget = find<QWidget>(field);
    ASSERT_NE(widget, nullptr);
    ASSERT_TRUE(widget->isEnabled()) << qPrintable(field);
    widget->setFocus(Qt::OtherFocusReason);
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(widget, &event);
    if (Page *page = m_window->pages().currentPage())
        page->flush();
}

} // namespace facet::testing
