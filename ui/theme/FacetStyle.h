#pragma once

#include <QPointer>
#include <QProxyStyle>

namespace facet
{

class ThemeSource;

/// The style of the app: Fusion, with menus, scroll bars, heads of tables, frames of lists and tool tips in the colours
/// and lengths of the theme, and the app's line icons where Qt makes a window by itself (its file dialog). A style
/// sheet could say the same, but Qt then asks every widget's parents for one, which was a sixth of the start. Buttons
/// of dialogs have words alone, as everywhere in the app.
class FacetStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    /// Made and set by the ThemeSource, which widgets find through it.
    explicit FacetStyle(ThemeSource &source);
    /// Null when it is gone.
    [[nodiscard]] ThemeSource *source() const { return m_source; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *answer = nullptr) const override;
    QIcon standardIcon(StandardPixmap kind, const QStyleOption *option = nullptr,
                       const QWidget *widget = nullptr) const override;

private:
    QPointer<ThemeSource> m_source;
};

} // namespace facet
