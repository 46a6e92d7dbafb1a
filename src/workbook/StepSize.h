#pragma once

#include "workbook/AssessmentSession.h"

#include <cstdint>
#include <optional>

namespace facet
{

/// The step that undo() takes back next; nullopt when there is none, or it can't be told. Undo goes strictly from the
/// newest back: a later step than this one is undone.
[[nodiscard]] std::optional<std::int64_t> stepToUndo(const AssessmentSession &session);

// How much an undo or a redo will do, so that a window can run a large one beside itself: about as many history entries
// and record rows as it goes through. 0 when there is nothing to undo or redo, or it can't be told.
[[nodiscard]] std::int64_t sizeOfUndo(const AssessmentSession &session);
[[nodiscard]] std::int64_t sizeOfRedo(const AssessmentSession &session);
/// Of undoBackTo(step).
[[nodiscard]] std::int64_t sizeOfUndoBackTo(const AssessmentSession &session, std::int64_t step);

} // namespace facet
