#pragma once

#include "assessment/Answer.h"
#include "catalogue/Table.h"

#include <QString>

#include <optional>

/// Values of record tables as people type them.
namespace facet
{

/// What a text typed into the field means (meaningOf): dates and times in the usual shapes become the guide's, codes
/// are taken by id or label; an empty text is blank. nullopt when a code or number is not known.
[[nodiscard]] std::optional<FieldValue> typedValue(const QString &text, const Field &field);

} // namespace facet
