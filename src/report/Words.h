#pragma once

#include "report/ReportDocument.h"
#include "report/ReportTexts.h"
#include "rules/AssessmentResult.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace facet
{

/// The sign that stands for a value, the same in every part of the report.
[[nodiscard]] ReportMark reportMarkOf(Verdict verdict);
[[nodiscard]] ReportMark reportMarkOf(Severity severity);
[[nodiscard]] ReportMark reportMarkOf(Outcome outcome);
[[nodiscard]] ReportMark reportMarkOf(Conclusion conclusion);

[[nodiscard]] ReportText wordOf(Level level);
[[nodiscard]] ReportText wordOf(Adoption adoption);
/// The word a mark stands for: its text alternative where the mark stands alone. Empty for ReportMark::None.
[[nodiscard]] std::string markWord(ReportMark mark, Language language);

/// "1,000,000".
[[nodiscard]] std::string groupedNumber(std::int64_t number);
/// "76.3", or a dash.
[[nodiscard]] std::string scoreFigure(const std::optional<double> &score);
/// "76.3 – 82.8", one number when both read the same, a dash when there is none.
[[nodiscard]] std::string intervalFigure(const Score &score);
/// Whole percent, rounded down so that 100 means all and nothing less. Of nothing: 0.
[[nodiscard]] int wholePercent(int part, int whole);
/// "2026 年 3 月 31 日", "31 March 2026"; anything but a valid date is returned as it is.
[[nodiscard]] std::string writtenDate(std::string_view date, Language language);
/// The hexadecimal digest in groups of eight.
[[nodiscard]] std::string groupedDigest(std::string_view hex);

} // namespace facet
