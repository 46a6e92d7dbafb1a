#pragma once

#include "base/Text.h"
#include "workbook/AssessmentSession.h"

#include <QString>

#include <string>

namespace facet
{

/// Why nothing of a final assessment can be changed: who sealed it, and when.
[[nodiscard]] Text finalReason(const AssessmentSession &session);

/// A moment of the workbook (UTC, ISO 8601) in local time, to the minute.
[[nodiscard]] QString localMinute(const std::string &at);

} // namespace facet
