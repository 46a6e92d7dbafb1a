#pragma once

#include "theme/Icons.h"

#include <QPushButton>

namespace facet
{

/// Push button in the looks of Facet. At most one Primary on a page.
///     auto *open = new Button(tr("Open"), ButtonKind::Plain, this);
/// Name icon-only buttons: setIconOnly(icon, name) sets tooltip and accessible name.
enum class ButtonKind { Plain, Primary, Flat, IconOnly };

class Button : public QPushButton
{
    Q_OBJECT

public:
    explicit Button(const QString &text, ButtonKind kind = ButtonKind::Plain, QWidget *parent = nullptr);
    /// An icon-only button; `name` is its tooltip and accessible name.
    Button(Icon icon, const QString &name, QWidget *parent = nullptr);

    void setKind(ButtonKind kind);
    [[nodiscard]] ButtonKind kind() const { return m_kind; }
    /// The icon before the text, or after it (`trailing`, pagers to the next page).
    void setFacetIcon(Icon icon, bool trailing = false);
    /// Grey words after the text ("F8"); display only, the shortcut itself is the caller's.
    void setHint(const QString &hint);
    /// Without ground and frame until the mouse is on it; for icons in bars and panels.
    void setBare(bool bare);
    /// Changes name, tooltip and accessible name of an icon-only button (language change).
    void setName(const QString &name);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintGround(QPainter &painter) const;
    void paintSign(QPainter &painter, double x) const;
    [[nodiscard]] QColor textColour() const;
    [[nodiscard]] QColor signColour() const;

    ButtonKind m_kind;
    Icon m_icon = Icon::None;
    bool m_trailing = false;
    bool m_bare = false;
    bool m_focusSeen = false;
    QString m_hint;
};

} // namespace facet
