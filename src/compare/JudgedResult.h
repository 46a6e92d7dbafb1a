#pragma once

#include "base/Error.h"
#include "catalogue/Catalogue.h"
#include "workbook/Workbook.h"

#include <functional>
#include <string>
#include <vector>

namespace facet
{

/// A result with what it was judged by.
struct JudgedResult {
    AssessmentResult result;
    /// Ids of result.requirements in order, when they are those of another catalogue; empty: the present one.
    std::vector<std::string> requirements;
    std::string catalogueVersion;
    std::string catalogueDigest; ///< SM3 of the catalogue's files; empty when it is not known
};

/// Where the result of an assessment comes from: judged now, or stored with its seal.
using ResultSource = std::function<Expected<JudgedResult>(const Workbook &workbook, const std::string &id)>;

/// Judged now, by the workbook's own catalogue.
[[nodiscard]] Expected<JudgedResult> presentResult(const Workbook &workbook, const std::string &id);

/// Of a sealed assessment the result that was sealed, whatever catalogue judged it; of any other presentResult().
/// CorruptWorkbook when the sealed result is not what its digest says: it was changed outside Facet.
[[nodiscard]] Expected<JudgedResult> resultOnRecord(const Workbook &workbook, const std::string &id);

/// The result in the order of the present catalogue. A requirement that the catalogue of that time did not have was not
/// applicable then; one that the present catalogue no longer has is left out. InvalidInput when the result has another
/// number of requirements than it has ids for; `header` tells of which assessment.
[[nodiscard]] Expected<AssessmentResult> arrangedResult(const Catalogue &catalogue, const JudgedResult &judged,
                                                        const AssessmentHeader &header);

/// Whether two results were judged by different versions of the catalogue, or by other files under one version.
[[nodiscard]] bool isOtherCatalogue(const JudgedResult &one, const JudgedResult &other);

} // namespace facet
