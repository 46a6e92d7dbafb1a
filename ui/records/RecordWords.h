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

/// What a text typed or pasted into the field means: codes by id or by their label in either language, several codes
/// and tallies ("Key 1 · General 3", or "1/0/3" in the order printed) parted as fieldWords() writes them. Dates are
/// taken as typed. A blank text is a blank value; nullopt when a code or number is not known.
[[nodiscard]] std::optional<FieldValue> fieldValueOf(const QString &text, const Field &field);

/// What the field accepts, for a message about a text that fieldValueOf() refuses: "Domestic, Abroad".
[[nodiscard]] QString acceptedWords(const Field &field, Language language);

} // namespace facet
