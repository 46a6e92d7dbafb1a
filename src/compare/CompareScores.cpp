#include "compare/CompareParts.h"

#include <cmath>
#include <utility>

namespace facet
{

namespace
{

/// Sums of weights are divided, so that equal scores may differ in the last bits.
double withoutNoise(double difference)
{
    return std::abs(difference) < 1e-9 ? 0 : difference;
}

/// From the worst to the best; no rank for an assessment that is not finished.
int rankOf(Conclusion conclusion)
{
    switch (conclusion) {
    case Conclusion::Halt:
        return 1;
    case Conclusion::Rectify:
        return 2;
    case Conclusion::Acceptable:
        return 3;
    case Conclusion::Good:
        return 4;
    case Conclusion::Incomplete:
        break;
    }
    return 0;
}

int rankOf(Verdict verdict)
{
    return verdict == Verdict::Conform ? 2 : verdict == Verdict::Partial ? 1 : 0;
}

} // namespace

ScoreChange compareScores(std::string clause, const Score &before, const Score &after, bool sameVerdicts)
{
    ScoreChange change;
    change.clause = std::move(clause);
    change.before = before;
    change.after = after;
    if (!before.low || !before.high || !after.low || !after.high) {
        const bool nothing = !before.low && !after.low;
        change.direction = nothing ? Direction::Same : Direction::Undetermined;
        return change;
    }
    change.low = withoutNoise(*after.low - *before.high);
    change.high = withoutNoise(*after.high - *before.low);
    const bool equal = (*change.low == 0 && *change.high == 0) || (sameVerdicts && before == after);
    change.direction = equal              ? Direction::Same
                       : *change.low > 0  ? Direction::Better
                       : *change.high < 0 ? Direction::Worse
                                          : Direction::Undetermined;
    return change;
}

Direction compareConclusions(Conclusion before, Conclusion after)
{
    if (before == after) {
        return Direction::Same;
    }
    if (before == Conclusion::Incomplete || after == Conclusion::Incomplete) {
        return Direction::Undetermined;
    }
    return rankOf(after) > rankOf(before) ? Direction::Better : Direction::Worse;
}

ChangeKind changeOf(Verdict before, Verdict after)
{
    if (before == after) {
        return ChangeKind::Same;
    }
    if (before == Verdict::NotApplicable) {
        return ChangeKind::NewlyApplicable;
    }
    if (after == Verdict::NotApplicable) {
        return ChangeKind::NoLongerApplicable;
    }
    if (after == Verdict::Undetermined) {
        return ChangeKind::ToUndetermined;
    }
    if (before == Verdict::Undetermined) {
        return after == Verdict::Conform ? ChangeKind::Better : ChangeKind::Worse;
    }
    return rankOf(after) > rankOf(before) ? ChangeKind::Better : ChangeKind::Worse;
}

} // namespace facet
