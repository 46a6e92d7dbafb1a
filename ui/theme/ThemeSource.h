#pragma once

#include "theme/Theme.h"

#include <QObject>

#include <functional>

class QApplication;
class QEvent;
class QLabel;
class QWidget;

namespace facet
{

enum class ThemeChoice { System, Light, Dark };

/// Owns the theme of an application: sets style, palette and font, and does so again when the choice, the
/// text size or the system's colours change. Make one after QApplication and keep it as long as there are widgets;
/// widgets find it through the style, so nobody has to hand it on.
class ThemeSource : public QObject
{
    Q_OBJECT

public:
    explicit ThemeSource(QApplication &application, ThemeChoice choice = ThemeChoice::System,
                         QObject *parent = nullptr);
    ~ThemeSource() override;

    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    /// Restyles everything at once, whatever is on screen.
    void setChoice(ThemeChoice choice);
    /// 1.0 is the system's font size; 0.8 to 3.0.
    void setTextScale(double scale);
    [[nodiscard]] double textScale() const { return m_textScale; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// After palette and font were replaced. Prefer followTheme().
    void changed();

private:
    [[nodiscard]] Theme themeNow() const;
    void apply();

    QApplication &m_application;
    QFont m_systemFont;
    ThemeChoice m_choice;
    bool m_systemDark = false;
    bool m_applying = false;
    double m_textScale = 1.0;
    Theme m_theme;
};

/// The source of this application, or null when none lives.
[[nodiscard]] ThemeSource *themeSource();

/// The theme a widget is to paint and measure with; the plain light one when there is no ThemeSource.
/// Ask anew in every paintEvent and sizeHint; do not keep it.
[[nodiscard]] const Theme &themeOf(const QWidget *widget);

/// Calls `apply` now and after each change of theme, as long as `widget` lives. For margins, fonts, fixed sizes:
///     followTheme(this, [this](const Theme &theme) { m_layout->setSpacing(theme.u(2)); });
void followTheme(QWidget *widget, std::function<void(const Theme &)> apply);

/// Gives a widget the font of a step and keeps it so through changes of theme.
void setTypeStep(QWidget *widget, TypeStep step, bool bold = false);

/// Gives the text of a label (or any widget that draws from its palette) a meaning's colour, through changes of theme.
void setInk(QWidget *widget, Ink ink);

/// Which ground a plain container paints: the window's own, or one of the tokens.
enum class Ground { Paper, Chrome, Chrome2, Tint };
/// Fills a widget's background with a token, through changes of theme.
void setGround(QWidget *widget, Ground ground);

} // namespace facet
