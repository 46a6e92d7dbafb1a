#pragma once

#include "compare/ChangeTexts.h"
#include "desk/Desk.h"

#include <QString>

#include <optional>
#include <vector>

namespace facet
{

/// One thing that was filled in differently: an item, a row of a record table, a judgement, a parameter, A.7.
struct ChangeBlock {
    QString title;
    QString note; ///< "added", "removed"; rows of A.7
    std::vector<ChangedText> lines;
    QString before; ///< target of a link into the earlier assessment (PlaceLink); empty: it is not there
    QString after;
};

/// Where a link of a block leads: "before/A.1.9", "after/A.2/3" (the third row), "before/judgements/5.2.3-d".
struct PlaceLink {
    bool later = false;
    QString target;            ///< item, record table, or requirement when `judgement`
    std::int64_t position = 0; ///< row, from 1; 0: none
    bool judgement = false;
};
[[nodiscard]] std::optional<PlaceLink> readPlaceLink(const QString &link);

/// Of record tables at most so many rows are shown on the screen at once; what is left out is counted.
struct ChangeBlocks {
    std::vector<ChangeBlock> blocks;
    std::size_t leftOut = 0; ///< rows
};

/// What differs at one of RequirementChange::changedTargets, of record tables at most `mostRows` rows.
[[nodiscard]] ChangeBlocks changeBlocks(const Desk &desk, const Comparison &comparison, const std::string &target,
                                        std::size_t mostRows);
/// All targets that differ, in the order of the tables, judgements, parameters.
[[nodiscard]] std::vector<std::string> changedTargets(const Catalogue &catalogue, const Comparison &comparison);

} // namespace facet
