#pragma once

#include "assessment/Assessment.h"
#include "rules/AssessmentResult.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace facet
{

/// An assessment in the library: facts kept up to date with every edit, so that a list needs no evaluation.
struct AssessmentSummary {
    AssessmentHeader header;
    Conclusion conclusion = Conclusion::Incomplete;
    Score score;
    std::vector<int> findings; ///< by Severity, in its order
    std::string createdAt;     ///< UTC, ISO 8601
    std::string changedAt;
    std::int64_t revision = 1;
    std::string origin;     ///< id of what it was carried forward from or is a revision of (UUID@REVISION), or empty
    std::string archivedAt; ///< empty unless archived
    std::string deletedAt;  ///< empty unless in the bin
    bool deleted = false;
    /// Put away, and not in the bin.
    [[nodiscard]] bool isArchived() const { return !deleted && !archivedAt.empty(); }
};

/// How many assessments are where; each is in one place.
struct AssessmentCounts {
    std::int64_t inUse = 0; ///< neither archived nor in the bin
    std::int64_t archived = 0;
    std::int64_t deleted = 0; ///< in the bin
};

/// The part of an id that all revisions of an assessment share.
[[nodiscard]] std::string_view uuidOf(std::string_view id);
/// By date, then by when they were made, then by revision.
[[nodiscard]] bool isEarlier(const AssessmentSummary &one, const AssessmentSummary &other);

} // namespace facet
