#pragma once

#include "desk/Desk.h"

#include <QList>
#include <QWidget>

class QAction;

namespace facet
{

/// A page in the middle of the window. The window makes it when it is first shown, puts barWidget() into the page bar
/// (11 u high, left margin 6 u) and panelWidget() into the panel at the right while it is shown.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Desk &desk, QWidget *parent = nullptr) : QWidget(parent), m_desk(desk) {}

    /// The page's own content of the bar: title, counts, buttons. Owned by the page; the window reparents it.
    [[nodiscard]] virtual QWidget *barWidget() = 0;
    /// The panel's content with its head ("依据与判定"); nullptr: this page has no panel.
    [[nodiscard]] virtual QWidget *panelWidget() { return nullptr; }
    /// Scroll to, select and focus the place.
    virtual void reveal(const Place &place) = 0;
    /// Write whatever is typed and not yet saved; called before the page is left, the window deactivated or closed.
    virtual void flush() {}
    /// Actions that belong into the 编辑 menu while the page is shown (add row, duplicate …).
    [[nodiscard]] virtual QList<QAction *> pageActions() { return {}; }
    /// F1, F8: guidance of the item in focus; the next unanswered item. Pages without such do nothing.
    virtual void showGuidance() {}
    virtual void goToNextUnanswered() {}

protected:
    [[nodiscard]] Desk &desk() const { return m_desk; }

private:
    Desk &m_desk;
};

} // namespace facet
