#pragma once

#include "drawing/Figures.h"
#include "workbook/AssessmentSession.h"

#include <string_view>

namespace facet
{

/// How far a table of the open assessment is filled: of a questionnaire the items that are answered or marked not
/// applicable, of a record table the rows that lack none of the fields a requirement asks for.
[[nodiscard]] RingState tableProgress(const AssessmentSession &session, std::string_view tableId);

} // namespace facet
