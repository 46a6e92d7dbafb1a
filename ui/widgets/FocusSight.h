#pragma once

#include <QFocusEvent>

namespace facet
{

/// Whether a control that got the focus shows its frame: yes when it came by key or from the program, no when by mouse,
/// as before when only the window came back.
[[nodiscard]] inline bool focusShownAfter(const QFocusEvent &event, bool before)
{
    switch (event.reason()) {
    case Qt::MouseFocusReason:
        return false;
    case Qt::ActiveWindowFocusReason:
    case Qt::PopupFocusReason:
    case Qt::MenuBarFocusReason:
        return before;
    default:
        return true;
    }
}

} // namespace facet
