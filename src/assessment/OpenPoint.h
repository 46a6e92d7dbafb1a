#pragma once

#include "catalogue/Catalogue.h"

#include <string_view>

namespace facet
{

[[nodiscard]] bool isItemOrRecordTable(const Catalogue &catalogue, std::string_view id);

/// Whether this names something that can be carried forward: an item or record table ("A.1.4", "A.7"), or a proposal
/// ("judgements/5.2.3-d", "not_applicable/A.7").
[[nodiscard]] bool isCarriedTarget(const Catalogue &catalogue, std::string_view target);

/// Whether this is the id of something that a review may leave open: "requirements/5.2.3-d" (not determined),
/// "notices/5.2.3-d" (a notice of one of its checks), "carried/" and what was carried, "comments/3".
[[nodiscard]] bool isOpenPoint(const Catalogue &catalogue, std::string_view id);

/// Whether this is the number of a comment: digits, the first of them not 0.
[[nodiscard]] bool isCommentNumber(std::string_view text);

} // namespace facet
