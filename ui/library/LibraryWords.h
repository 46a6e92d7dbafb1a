#pragma once

#include "workbook/Workbook.h"

#include <QDateTime>
#include <QString>

namespace facet
{

/// What stands in a column of LibraryModel, in words.
[[nodiscard]] QString libraryText(const AssessmentSummary &summary, int column);
/// A moment as the last change: today and yesterday with the time, other days as dates.
[[nodiscard]] QString changeWords(const QDateTime &local);
[[nodiscard]] QString libraryHeader(int column);
/// The unit as a head shows it: that it is not stated where it is blank.
[[nodiscard]] QString unitWords(const std::string &unit);
/// The mark of an assessment that was put away.
[[nodiscard]] QString archivedWord();
/// "3 assessments".
[[nodiscard]] QString assessmentsWords(int count);
/// "61.8 → 76.3 – 82.8": the first score and the last; that there is no trend yet with one.
[[nodiscard]] QString trendWords(const std::vector<const AssessmentSummary *> &history);

} // namespace facet
