#pragma once

#include "assessment/Answer.h"
#include "catalogue/Table.h"

#include <QString>

#include <optional>

/// Names and values of record tables as people read and type them.
namespace facet
{

/// The printed label of a field; with its qualifier where two fields of the table share the label.
[[nodiscard]] QString fieldLabel(const Table &table, std::size_t field, Language language);

/// What a text typed into the field means (meaningOf): dates and times in the usual shapes become the guide's, codes
/// are taken by id or label; an empty text is blank. nullopt when a code or number is not known.
[[nodiscard]] std::optional<FieldValue> typedValue(const QString &text, const Field &field);

} // namespace facet
