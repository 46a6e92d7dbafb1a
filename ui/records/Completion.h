#pragma once

#include "catalogue/Table.h"
#include "desk/Desk.h"

#include <QLineEdit>

#include <optional>

namespace facet
{

/// Where a value of a record table is looked up: a system number of A.7 in A.2, a person in A.4, a provider in A.9.
struct Reference {
    const Table *table = nullptr;
    std::size_t field = 0;
};

/// The field that the guide's rules compare this one with; nullopt when it stands for itself.
[[nodiscard]] std::optional<Reference> referenceOf(const Catalogue &catalogue, const Table &table, std::size_t field);

/// Proposes values while typing: those of the table referred to, else those that stand in this field already. Read from
/// the session for the text typed, at most 50.
void completeFrom(Desk &desk, const Table &table, std::size_t field, QLineEdit &line);

} // namespace facet
