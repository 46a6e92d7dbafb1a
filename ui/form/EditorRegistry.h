#pragma once

#include "base/Text.h"
#include "catalogue/Table.h"

class QWidget;

namespace facet
{

class AnswerEditor;

/// The editor for an item's answer type, as a child of `parent`. The one place that knows which class serves which
/// type: a new type of answer needs its class and a line here.
[[nodiscard]] AnswerEditor *makeEditor(const Item &item, Language language, QWidget *parent);

} // namespace facet
