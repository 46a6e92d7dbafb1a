#include "catalogue/Requirement.h"

namespace facet
{

bool reportsRows(CheckKind kind)
{
    switch (kind) {
    case CheckKind::Filled:
    case CheckKind::Unique:
    case CheckKind::Ordered:
    case CheckKind::Known:
    case CheckKind::None:
    case CheckKind::ListFilled:
    case CheckKind::NoUseAfterLeaving:
    case CheckKind::Priority:
        return true;
    default:
        return false;
    }
}

} // namespace facet
