#pragma once

#include "assessment/Assessment.h"
#include "base/Text.h"
#include "catalogue/Requirement.h"
#include "rules/Facts.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace facet
{

enum class Outcome { Pass, Fail, Partial, Unknown, Dropped };
enum class Severity { Critical, Major, Minor, Observation, Open };
enum class Conclusion { Halt, Incomplete, Good, Acceptable, Rectify };
enum class Adoption { Should, May, Avoid, Unknown };

/// What one check found. Stands in the order of Requirement::checks.
struct CheckResult {
    Outcome outcome = Outcome::Unknown;
    Text message;                      ///< names the item, what was found, what is missing
    std::optional<RowViolations> rows; ///< for the kinds that docs/rules.md lists
    bool operator==(const CheckResult &) const = default;
};

struct RequirementResult {
    Verdict computed = Verdict::Undetermined;
    Verdict verdict = Verdict::Undetermined; ///< effective
    std::optional<Severity> severity;        ///< of the finding; none when it conforms or does not apply
    std::optional<std::string> reason;       ///< of the judgement or override on record
    std::vector<CheckResult> checks;
    bool operator==(const RequirementResult &) const = default;
};

/// Numbers from 0 to 100 (completeness 0 to 1); docs/rules.md, section 6.
struct Score {
    std::optional<double> value;
    std::optional<double> low;
    std::optional<double> high;
    std::optional<double> completeness;
    int applicable = 0; ///< requirements by count
    int determined = 0;
    bool operator==(const Score &) const = default;
};

struct ClauseScore {
    std::string clause;
    Score score;
    bool operator==(const ClauseScore &) const = default;
};

struct SystemPriority {
    std::string systemNo; ///< empty: null in JSON
    std::string systemName;
    Adoption adoption = Adoption::Unknown;
    bool operator==(const SystemPriority &) const = default;
};

/// What clause 5 makes of an assessment. `requirements` stands in the order of Catalogue::requirements().
struct AssessmentResult {
    Score score;
    Conclusion conclusion = Conclusion::Incomplete;
    std::vector<ClauseScore> clauses;
    std::vector<SystemPriority> priorities;
    std::vector<RequirementResult> requirements;

    /// The score of a clause, of all when `clause` is empty; of a clause that is not there nothing applies.
    [[nodiscard]] Score scoreOf(std::string_view clause) const;
    /// How many findings of this severity there are.
    [[nodiscard]] int count(Severity severity) const;
    /// How many requirements have this effective verdict.
    [[nodiscard]] int count(Verdict verdict) const;
    bool operator==(const AssessmentResult &) const = default;
};

[[nodiscard]] std::string_view outcomeId(Outcome outcome);    ///< "pass" …
[[nodiscard]] std::string_view severityId(Severity severity); ///< "critical" …
[[nodiscard]] std::string_view conclusionId(Conclusion conclusion);
[[nodiscard]] std::string_view adoptionId(Adoption adoption); ///< "should", "may", "avoid", "unknown"
[[nodiscard]] std::string_view levelId(Level level);
[[nodiscard]] std::string_view roleId(Role role);
[[nodiscard]] std::string_view checkId(CheckKind kind);

} // namespace facet
