#include "ui/app/pictures/Studio.h"

#include "app/Pages.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDialog>
#include <QPainter>
#include <QTest>

namespace facet
{

Studio::Studio(QApplication &application, Language language, ThemeChoice theme, QString folder)
    : m_folder(std::move(folder)), m_catalogue(*Catalogue::builtIn()), m_theme(application, theme),
      m_settings(path("settings.ini")), m_sessions(m_catalogue), m_desk(m_sessions, m_settings, m_files),
      m_languages(application)
{
    m_desk.setLanguage(language);
    m_languages.use(language);
    QObject::connect(&m_desk, &Desk::languageChanged, &m_languages, &Languages::use);
    m_window = std::make_unique<MainWindow>(m_desk, m_theme, pageFactories(m_catalogue));
    takeDrops(*m_window, m_desk);
    m_window->resize(1440, 900);
    m_window->showLastPlace();
    m_window->show();
    m_window->activateWindow();
}

void Studio::save(const QPixmap &picture, const QString &name) const
{
    picture.save(m_folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

void Studio::settle(int milliseconds)
{
    QTest::qWait(milliseconds);
}

void Studio::window(const QString &name)
{
    settle();
    save(m_window->grab(), name);
}

void Studio::dialog(const QString &name)
{
    settle();
    QDialog *found = nullptr;
    for (QWidget *each : QApplication::topLevelWidgets())
        if (auto *candidate = qobject_cast<QDialog *>(each); candidate != nullptr && candidate->isVisible())
            found = candidate;
    if (found == nullptr)
        std::fprintf(stderr, "%s: no dialog is open.\n", qPrintable(name));
    else
        save(found->grab(), name);
}

void Studio::popup(const QString &name)
{
    settle();
    QWidget *over = QApplication::activePopupWidget();
    for (QWidget *each : QApplication::topLevelWidgets())
        if (over == nullptr && each->isVisible() && (each->windowType() == Qt::Popup || each->windowType() == Qt::Tool))
            over = each;
    if (over == nullptr) {
        std::fprintf(stderr, "%s: nothing popped up.\n", qPrintable(name));
        return;
    }
    QPixmap whole = m_window->grab();
    QPainter painter(&whole);
    painter.drawPixmap(over->pos() - m_window->pos(), over->grab());
    painter.end();
    save(whole, name);
    over->close();
    settle(20);
}

void Studio::go(const char *page, const char *item)
{
    Place place;
    place.page = QString::fromLatin1(page);
    place.item = QString::fromLatin1(item);
    m_desk.go(place);
    settle();
}

void Studio::click(const QString &name)
{
    if (auto *button = find<QAbstractButton>(name))
        button->click();
    settle(20);
}

void Studio::trigger(const char *action)
{
    auto *found = m_window->findChild<QAction *>(QString::fromLatin1(action));
    if (found == nullptr || !found->isEnabled())
        std::fprintf(stderr, "%s can't be done now.\n", action);
    else
        found->trigger();
    settle(20);
}

void Studio::closeDialogs()
{
    for (QWidget *each : QApplication::topLevelWidgets())
        if (auto *open = qobject_cast<QDialog *>(each); open != nullptr && open->isVisible())
            open->done(QDialog::Rejected);
    settle(20);
    for (QWidget *each : QApplication::topLevelWidgets())
        if (auto *open = qobject_cast<QDialog *>(each); open != nullptr && open->isVisible())
            open->hide();
}

void Studio::menuOf(const QString &widget, const QPoint &at)
{
    auto *over = find<QWidget>(widget);
    if (over == nullptr)
        return;
    if (auto *view = qobject_cast<QAbstractScrollArea *>(over))
        over = view->viewport();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, over->mapToGlobal(at));
    QApplication::sendEvent(over, &event);
}

} // namespace facet
