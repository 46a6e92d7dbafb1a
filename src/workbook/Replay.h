#pragma once

#include "workbook/AssessmentSession.h"

#include <cstdint>
#include <functional>

namespace facet
{

/// Told several times a second, in the thread of the undo, how far it is: from 0 to 1, never back, and 1 when all is
/// durable. The measure is rows done of the rows in the step. Returns false to stop (ErrorCode::Cancelled), which
/// leaves everything as it was. Must not use the session.
using ReplayProgress = std::function<bool(double fraction)>;

// The undo and redo of AssessmentSession for steps of many rows.
Expected<Change> undo(AssessmentSession &session, const ReplayProgress &progress);
Expected<Change> redo(AssessmentSession &session, const ReplayProgress &progress);
Expected<Change> undoBackTo(AssessmentSession &session, std::int64_t step, const ReplayProgress &progress);

} // namespace facet
