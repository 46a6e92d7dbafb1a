#pragma once

#include "catalogue/Catalogue.h"
#include "compare/CompareAssessments.h"

#include <set>
#include <string>
#include <vector>

namespace facet
{

// The parts of compare(), each in a file of its own.

/// By interval arithmetic (see ScoreChange). `sameVerdicts`: no verdict of the clause, or of all for the total,
/// changed.
[[nodiscard]] ScoreChange compareScores(std::string clause, const Score &before, const Score &after, bool sameVerdicts);
[[nodiscard]] Direction compareConclusions(Conclusion before, Conclusion after);
[[nodiscard]] ChangeKind changeOf(Verdict before, Verdict after);

/// One record table with a key, matched row by row.
[[nodiscard]] RecordTableChange compareRows(const Table &table, const std::vector<Row> &before,
                                            const std::vector<Row> &after);

} // namespace facet
