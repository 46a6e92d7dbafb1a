#pragma once

#include "catalogue/FormValue.h"
#include "catalogue/Phrase.h"

#include <string>
#include <vector>

namespace facet
{

/// A table named by a phrase or a check; looked up once every file is read.
struct TableReference {
    std::string table;
    FormValue place;
};

/// Reads a phrase: placeholders must be among `blanks` (the empty name is `{}`) or name a table, stand once, and be the
/// same in both languages. Table links are appended to `references`.
[[nodiscard]] Phrase readPhrase(const FormValue &value, const std::vector<std::string> &blanks,
                                std::vector<TableReference> &references);

/// The names in braces, in order; a fault at `value` for a brace without its partner.
[[nodiscard]] std::vector<std::string> placeholdersOf(const FormValue &value);

} // namespace facet
