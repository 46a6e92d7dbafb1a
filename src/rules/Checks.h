#pragma once

#include "catalogue/Requirement.h"
#include "rules/AssessmentResult.h"
#include "rules/RuleView.h"
#include "rules/Wording.h"

#include <optional>
#include <utility>

namespace facet
{

/// Runs one check of a requirement: first whether it is dropped, then its kind (docs/rules.md, section 2).
[[nodiscard]] CheckResult runCheck(const RuleView &view, const Requirement &requirement, const Check &check);

// One function per kind. They are called for checks that are not dropped by a mark or by an empty table; what they read
// is what the loader has verified to exist. Those on rows fill CheckResult::rows.

[[nodiscard]] CheckResult checkAnswered(const RuleView &view, const Check &check);
[[nodiscard]] CheckResult checkIs(const RuleView &view, const Check &check);
[[nodiscard]] CheckResult checkDetail(const RuleView &view, const Check &check);
[[nodiscard]] CheckResult checkDetailIn(const RuleView &view, const Check &check);
[[nodiscard]] CheckResult checkAllOf(const RuleView &view, const Check &check);
[[nodiscard]] CheckResult checkListFilled(const RuleView &view, const Check &check);

[[nodiscard]] CheckResult checkRows(const RuleView &view, const Check &check);
[[nodiscard]] CheckResult checkFilled(const RuleView &view, const Check &check);
[[nodiscard]] CheckResult checkUnique(const RuleView &view, const Check &check);
[[nodiscard]] CheckResult checkOrdered(const RuleView &view, const Check &check);
[[nodiscard]] CheckResult checkNone(const RuleView &view, const Check &check);

[[nodiscard]] CheckResult checkRowsEqual(const RuleView &view, const Check &check);
[[nodiscard]] CheckResult checkDistinctEqual(const RuleView &view, const Check &check);
[[nodiscard]] CheckResult checkKnown(const RuleView &view, const Check &check);
[[nodiscard]] CheckResult checkMatches(const RuleView &view, const Check &check);

[[nodiscard]] CheckResult checkConsistentNetwork(const RuleView &view, const Check &check);
[[nodiscard]] CheckResult checkProtectedNetwork(const RuleView &view, const Check &check);
[[nodiscard]] CheckResult checkProvidersConsistent(const RuleView &view, const Check &check);
[[nodiscard]] CheckResult checkNoUseAfterLeaving(const RuleView &view, const Check &check);
[[nodiscard]] CheckResult checkPriority(const RuleView &view, const Check &check);
[[nodiscard]] CheckResult checkJudgement(const RuleView &view, const Requirement &requirement, const Check &check);

/// The wording that the form gives for this outcome, or nullptr.
[[nodiscard]] const Text *ownText(const Check &check, Outcome outcome);

/// What the placeholders of a check's own texts stand for.
struct RowCounts {
    const RowViolations &rows;
    std::int64_t total = 0;
    std::vector<std::string> values;
};
void addFilledIn(Sentence &sentence, const Text &text, const RowCounts &counts);

/// A result whose message is the check's own text for the outcome, else what `build(sentence)` puts together.
template <typename Build>
[[nodiscard]] CheckResult resultOf(const RuleView &view, const Check &check, Outcome outcome, const Build &build)
{
    Sentence sentence(view.takeSpare());
    if (const Text *own = ownText(check, outcome)) {
        sentence.add(*own);
    } else {
        build(sentence);
    }
    return {outcome, sentence.take(), std::nullopt};
}

/// The same with rows and `build(sentence, rows)`; `total` is how many there are, `values` what they hold (for known).
template <typename Build>
[[nodiscard]] CheckResult rowResultOf(const RuleView &view, const Check &check, Outcome outcome, RowViolations rows,
                                      std::int64_t total, const Build &build, std::vector<std::string> values = {})
{
    Sentence sentence(view.takeSpare());
    if (const Text *own = ownText(check, outcome)) {
        addFilledIn(sentence, *own, {rows, total, std::move(values)});
    } else {
        build(sentence, rows);
    }
    return {outcome, sentence.take(), std::move(rows)};
}

/// Unknown because the item is not answered.
[[nodiscard]] CheckResult unanswered(const RuleView &view, const Check &check, const Item &item);

/// Unknown because the table has no row; with empty rows for the kinds that report them.
[[nodiscard]] CheckResult noRowYet(const RuleView &view, const Check &check, const Table &table);

} // namespace facet
