#pragma once

#include "catalogue/Catalogue.h"
#include "rules/Facts.h"

#include <QString>

#include <string_view>

/// Answers and rows as one line of text, for search results, history and lists.
namespace facet
{

/// A time as people write it: a valid one with a space instead of the T.
[[nodiscard]] QString timeWords(const std::string &text);

/// The label of a field as the guide prints it, with its qualifier where two fields of the table share the label.
[[nodiscard]] QString fieldLabel(const Table &table, std::size_t field, Language language);

/// What stands in a field, codes by their labels, times by timeWords(); empty for a blank.
[[nodiscard]] QString fieldWords(const FieldValue &value, const Field &field, Language language);

/// What a coded field or a number accepts, for a message about a text that it refuses: "Domestic, Abroad".
[[nodiscard]] QString acceptedWords(const Field &field, Language language);

/// What was filled in for an item, parts joined by " · ".
[[nodiscard]] QString answerWords(const Item &item, const Answer &answer, Language language);

/// The values of a row that are not blank, joined by " · ".
[[nodiscard]] QString rowWords(const std::vector<Field> &fields, const Row &row, Language language);

} // namespace facet
