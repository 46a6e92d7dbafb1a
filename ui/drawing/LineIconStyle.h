#pragma once

#include <QProxyStyle>

namespace facet
{

/// Fusion with the app's own icons where Qt makes a window by itself: its file dialog. They follow the theme, also the
/// dark one, and are drawn when they are seen, while Fusion decodes a picture of each in every size when the dialog is
/// made, which is half of the time that takes. Buttons of dialogs have words alone, as everywhere in the app.
class LineIconStyle final : public QProxyStyle
{
public:
    LineIconStyle();

    QIcon standardIcon(StandardPixmap kind, const QStyleOption *option = nullptr,
                       const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *answer = nullptr) const override;
};

/// The application draws with it from now on. Call it after a ThemeSource was made, which chooses plain Fusion.
void useLineIcons();

} // namespace facet
