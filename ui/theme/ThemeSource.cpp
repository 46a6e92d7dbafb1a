#include "theme/ThemeSource.h"

#include "theme/FacetStyle.h"

#include <QApplication>
#include <QGuiApplication>
#include <QPalette>
#include <QScreen>
#include <QToolTip>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <utility>

namespace facet
{

namespace
{

constexpr const char *StepProperty = "facetTypeStep";
constexpr const char *InkProperty = "facetInk";
constexpr const char *GroundProperty = "facetGround";

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

/// The body font in pixels: the system's size, but never below 10.5 pt, the smallest at which notes stay readable.
double bodyPixels(const QFont &systemFont)
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    const double dotsPerInch = screen != nullptr ? screen->logicalDotsPerInchY() : 96.0;
    const double pixels =
        systemFont.pixelSize() > 0 ? systemFont.pixelSize() : systemFont.pointSizeF() * dotsPerInch / 72.0;
    return std::max(10.5 * dotsPerInch / 72.0, pixels);
}

QColor groundColour(const Colours &colours, Ground ground)
{
    switch (ground) {
    case Ground::Paper:
        return colours.paper;
    case Ground::Chrome:
        return colours.chrome;
    case Ground::Chrome2:
        return colours.chrome2;
    case Ground::Tint:
        return colours.tint;
    }
    return colours.paper;
}

/// Controls that keep what the style measured for them (scroll areas, menus) ask anew.
void tellMeasures()
{
    for (QWidget *widget : QApplication::allWidgets()) {
        QEvent change(QEvent::StyleChange);
        QApplication::sendEvent(widget, &change);
    }
}

/// Keeps a setting in a property of the widget, so that setting it a hundred times still follows the theme once.
void applyProperty(QWidget *widget, const char *property, int value, std::function<void(const Theme &, int)> apply)
{
    const bool followed = widget->property(property).isValid();
    widget->setProperty(property, value);
    if (followed)
        apply(themeOf(widget), value);
    else
        followTheme(widget, [widget, property, apply = std::move(apply)](const Theme &theme) {
            apply(theme, widget->property(property).toInt());
        });
}

} // namespace

ThemeSource::ThemeSource(QApplication &application, ThemeChoice choice, QObject *parent)
    : QObject(parent), m_application(application), m_systemFont(QApplication::font()), m_choice(choice),
      m_systemDark(isDark(QApplication::palette())), m_theme(themeNow())
{
    QApplication::setStyle(new FacetStyle(*this));
    m_application.installEventFilter(this);
    apply();
}

ThemeSource::~ThemeSource()
{
    m_application.removeEventFilter(this);
}

void ThemeSource::setChoice(ThemeChoice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
}

void ThemeSource::setTextScale(double scale)
{
    m_textScale = std::clamp(scale, 0.8, 3.0);
    apply();
}

bool ThemeSource::eventFilter(QObject *watched, QEvent *event)
{
    // The window system says that its colours changed. The palette that we set hides them, so it is lifted for a
    // moment.
    if (event->type() == QEvent::ThemeChange && !m_applying) {
        m_applying = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                QApplication::setPalette(QPalette());
                m_systemDark = isDark(QApplication::palette());
                m_applying = false;
                apply();
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

Theme ThemeSource::themeNow() const
{
    const bool dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_systemDark);
    QFont base = m_systemFont;
    base.setPixelSize(static_cast<int>(std::lround(bodyPixels(m_systemFont) * m_textScale)));
    return Theme(dark ? darkColours() : lightColours(), base);
}

void ThemeSource::apply()
{
    m_applying = true;
    const int unitBefore = std::exchange(m_theme, themeNow()).u();
    QApplication::setPalette(m_theme.palette());
    QToolTip::setPalette(m_theme.palette());
    QApplication::setFont(m_theme.font(TypeStep::Body));
    const QFont table = m_theme.font(TypeStep::Table);
    for (const char *kind :
         {"QMenu", "QMenuBar", "QTabBar", "QAbstractItemView", "QHeaderView", "QTipLabel", "QPushButton", "QToolButton",
          "QCalendarWidget", "QPlainTextEdit", "QLineEdit", "QComboBox"})
        QApplication::setFont(table, kind);
    if (m_theme.u() != unitBefore)
        tellMeasures();
    m_applying = false;
    Q_EMIT changed();
}

ThemeSource *themeSource()
{
    if (qApp == nullptr)
        return nullptr;
    const auto *style = qobject_cast<const FacetStyle *>(QApplication::style());
    return style == nullptr ? nullptr : style->source();
}

const Theme &themeOf(const QWidget *)
{
    if (const ThemeSource *source = themeSource())
        return source->theme();
    static const Theme plain(lightColours(), QFont());
    return plain;
}

void followTheme(QWidget *widget, std::function<void(const Theme &)> apply)
{
    apply(themeOf(widget));
    if (ThemeSource *source = themeSource())
        QObject::connect(source, &ThemeSource::changed, widget,
                         [source, apply = std::move(apply)] { apply(source->theme()); });
}

void setTypeStep(QWidget *widget, TypeStep step, bool bold)
{
    applyProperty(widget, StepProperty, static_cast<int>(step) * 2 + (bold ? 1 : 0),
                  [widget](const Theme &theme, int value) {
                      widget->setFont(theme.font(static_cast<TypeStep>(value / 2), value % 2 == 1));
                  });
}

void setInk(QWidget *widget, Ink ink)
{
    applyProperty(widget, InkProperty, static_cast<int>(ink), [widget](const Theme &theme, int value) {
        QPalette palette = widget->palette();
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
            palette.setColor(role, theme.ink(static_cast<Ink>(value)));
            palette.setColor(QPalette::Disabled, role, theme.colours().ink3);
        }
        widget->setPalette(palette);
    });
}

void setGround(QWidget *widget, Ground ground)
{
    widget->setAutoFillBackground(true);
    applyProperty(widget, GroundProperty, static_cast<int>(ground), [widget](const Theme &theme, int value) {
        QPalette palette = widget->palette();
        palette.setColor(QPalette::Window, groundColour(theme.colours(), static_cast<Ground>(value)));
        widget->setPalette(palette);
    });
}

} // namespace facet
