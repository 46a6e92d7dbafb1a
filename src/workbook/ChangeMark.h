#pragma once

#include "base/Error.h"

#include <cstdint>

namespace facet
{

class Workbook;

/// Stands for what is in a workbook's file at a moment: equal marks, both of one Workbook, mean that nothing was
/// written between them, here or by others.
struct ChangeMark {
    std::int64_t own = 0;
    std::int64_t others = 0;
    bool operator==(const ChangeMark &) const = default;
};

[[nodiscard]] Expected<ChangeMark> changeMark(const Workbook &workbook);

} // namespace facet
