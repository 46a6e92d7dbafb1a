#pragma once

#include "compare/ChangeBlocks.h"
#include "theme/Theme.h"

#include <utility>

namespace facet
{

/// Rich text of changes for labels and text views, in the colours of a theme: removed text struck through on red wash,
/// added text underlined on green wash.
[[nodiscard]] QString runsHtml(const WordRuns &runs, const Theme &theme);

/// Title with its note, the changed texts, and links 打开 that say into which of the two (`sides`) they lead.
[[nodiscard]] QString blockHtml(const ChangeBlock &block, const std::pair<QString, QString> &sides, const Theme &theme);

/// A.7 by system and month with the difference; at most `most` lines, those that are left out are counted.
[[nodiscard]] QString usageHtml(const UsageChange &usage, const std::pair<QString, QString> &sides, std::size_t most,
                                const Theme &theme);

} // namespace facet
