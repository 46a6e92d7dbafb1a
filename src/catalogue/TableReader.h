#pragma once

#include "catalogue/FormValue.h"
#include "catalogue/PhraseReader.h"
#include "catalogue/Table.h"

#include <vector>

namespace facet
{

/// A clause named by a table or an item; looked up once the requirements are read.
struct ClauseReference {
    std::string clause;
    FormValue place;
};

/// What a table file names and only the other files can confirm.
struct TableReferences {
    std::vector<TableReference> tables;
    std::vector<ClauseReference> clauses;
};

/// Reads the `table` member of a form file (docs/form-format.md, "A table file").
[[nodiscard]] Table readTable(const FormValue &value, TableReferences &references);

} // namespace facet
