#pragma once

#include "catalogue/Catalogue.h"

#include <string>
#include <string_view>

/// The words by which what is stored in a workbook is found: those that the form shows, in both languages.
namespace facet
{

/// Of an answer as it is stored (JSON as in the exchange file): the words of its options and codes, and what was typed.
/// The JSON itself where it can't be read.
[[nodiscard]] std::string answerTexts(const Catalogue &catalogue, std::string_view item, std::string_view json);

/// Of a requirement that is a finding: its number, title and wording; the id alone when there is none.
[[nodiscard]] std::string requirementTexts(const Catalogue &catalogue, std::string_view requirement);

} // namespace facet
