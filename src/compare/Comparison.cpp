#include "compare/Comparison.h"

#include <algorithm>

namespace facet
{

int Comparison::count(ChangeKind kind) const
{
    return static_cast<int>(std::count_if(requirements.begin(), requirements.end(),
                                          [kind](const RequirementChange &change) { return change.kind == kind; }));
}

} // namespace facet
