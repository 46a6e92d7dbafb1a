#pragma once

#include <QString>

#include <functional>

class QMenu;
class QWidget;

namespace facet
{

/// What can be done with an item, for its menu.
struct ItemActions {
    bool applies = true;  ///< false: it is marked not applicable
    bool editable = true; ///< false in a read-only workbook
    std::function<void()> note;
    std::function<void()> markNotApplicable;
    std::function<void()> withdraw;
    std::function<void()> copy;
};

/// The menu of an item; under the field's own entries (cut, copy, paste …) when it was asked for on one. Deletes itself
/// when it closes. Object names of the actions: itemNote, itemNotApplicable, itemWithdraw, itemCopy.
[[nodiscard]] QMenu *makeItemMenu(const ItemActions &actions, QWidget *field, QWidget *parent);

} // namespace facet
