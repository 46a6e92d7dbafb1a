#pragma once

#include "workbook/Workbook.h"

#include <string>
#include <vector>

namespace facet
{

/// How a prior assessment is carried forward.
struct CarryOptions {
    std::string title;
    std::string date;                ///< YYYY-MM-DD or empty
    std::vector<std::string> tables; ///< ids of the tables whose answers and records are taken; empty for all
};

/// Makes a draft from a prior assessment: answers, records, notes and parameters of the chosen tables, and unit and
/// assessor. Every answer and record table waits to be confirmed; judgements and reasons for not applicable are only
/// proposed (Review.h). Returns the new id. Beside the window for many rows.
Expected<std::string> carryForward(Workbook &workbook, const std::string &id, const CarryOptions &options);

/// Starts the next revision of a sealed assessment: a draft with the same content and id. The sealed one stays as it
/// is, as ID@REVISION. Comments and accepted points stay with it. Returns the id. InvalidInput without a reason, or
/// when the assessment is not final or has a newer revision that is not in the bin.
Expected<std::string> reopenAssessment(Workbook &workbook, const std::string &id, const std::string &reason);

} // namespace facet
