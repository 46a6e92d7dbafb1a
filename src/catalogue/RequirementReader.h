#pragma once

#include "catalogue/CheckReader.h"
#include "catalogue/FormValue.h"
#include "catalogue/Requirement.h"

#include <vector>

namespace facet
{

/// Reads one element of `requirements`; its clause must be one of `clauses`, its id none of those in `earlier`.
[[nodiscard]] Requirement readRequirement(const FormValue &value, const NameResolver &names,
                                          const std::vector<Clause> &clauses, const std::vector<Requirement> &earlier);

/// Everything whose change can change the requirement's outcome (docs/rules.md, "re-evaluation"), sorted, each once.
[[nodiscard]] std::vector<std::string> whatIsReadBy(const Requirement &requirement);

} // namespace facet
