#pragma once

#include <string>
#include <string_view>

namespace facet
{

/// Appends a cell of a CSV file with commas: with a guard where it could be taken for a formula (FormulaGuard.h), in
/// quotes where it holds a delimiter, quote or line break.
void appendCsvCell(std::string &line, std::string_view text);

} // namespace facet
