#pragma once

#include "workbook/AssessmentSession.h"

#include <cstdint>

namespace facet
{

// How much an undo or a redo will do, so that a window can run a large one beside itself: about as many history entries
// and record rows as it goes through. 0 when there is nothing to undo or redo, or it can't be told.
[[nodiscard]] std::int64_t sizeOfUndo(const AssessmentSession &session);
[[nodiscard]] std::int64_t sizeOfRedo(const AssessmentSession &session);
/// Of undoBackTo(step).
[[nodiscard]] std::int64_t sizeOfUndoBackTo(const AssessmentSession &session, std::int64_t step);

} // namespace facet
