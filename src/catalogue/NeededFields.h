#pragma once

#include "catalogue/CheckReader.h"

namespace facet
{

// Some rules are written in C++ and read certain items and fields by name. Each function is a fault at `place` unless
// the catalogue has what one of them reads.

/// "No provider" (docs/rules.md).
void expectProviders(const FormValue &place, const NameResolver &names);
/// The checks on the network and "no Internet".
void expectNetwork(const FormValue &place, const NameResolver &names);
/// The adoption priority.
void expectPriority(const FormValue &place, const NameResolver &names);
/// Use after leaving.
void expectStaffAndUsage(const FormValue &place, const NameResolver &names);

} // namespace facet
