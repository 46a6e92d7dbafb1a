#include "rules/Checks.h"

#include "assessment/Blank.h"

#include <array>

namespace facet
{

namespace
{

/// What empties a table of rows to check: the table has none and the number of them is said to be 0.
struct EmptyTable {
    std::string_view table;
    std::string_view number;
};
constexpr std::array<EmptyTable, 2> emptyTables{{{"A.2", "A.1.4"}, {"A.9", "A.1.11"}}};

const EmptyTable *saidToBeEmpty(const RuleView &view, const Check &check)
{
    for (const std::string &touched : check.touches) {
        for (const EmptyTable &candidate : emptyTables) {
            if (touched == candidate.table && view.isZero(candidate.number) && view.rowCount(touched) == 0) {
                return &candidate;
            }
        }
    }
    return nullptr;
}

const std::string *markedTarget(const RuleView &view, const Check &check)
{
    for (const std::string &touched : check.touches) {
        if (view.marked(touched)) {
            return &touched;
        }
    }
    return nullptr;
}

CheckResult withoutRows(const Check &check, Outcome outcome, Sentence &message)
{
    return {outcome, message.take(),
            reportsRows(check.kind) ? std::optional<RowViolations>(std::in_place) : std::nullopt};
}

/// "表 A.7 " / "A.7" for a table, "A.1.4（系统数量）" for an item.
void addName(Sentence &sentence, const RuleView &view, const std::string &target)
{
    if (const Item *item = view.catalogue().item(target)) {
        sentence.item(*item);
    } else {
        sentence.add("表 ", {}).same(target).add(" ", {});
    }
}

CheckResult droppedByMark(const RuleView &view, const Check &check, const std::string &target)
{
    const std::string_view reason = trimmed(*view.facts().notApplicableReason(target));
    Sentence sentence(view.takeSpare());
    addName(sentence, view, target);
    sentence.add("已标为不适用（", " is marked not applicable (").same(reason);
    sentence.add("），此项不检查。", "); there is nothing to check.");
    return withoutRows(check, Outcome::Dropped, sentence);
}

CheckResult unknownDespiteMark(const RuleView &view, const Check &check, const std::string &target)
{
    Sentence sentence(view.takeSpare());
    addName(sentence, view, target);
    sentence.add("已标为不适用，但这是关键要求，仍须查明。",
                 " is marked not applicable, but this requirement is critical and must still be settled.");
    return withoutRows(check, Outcome::Unknown, sentence);
}

CheckResult droppedAsEmpty(const RuleView &view, const Check &check, const EmptyTable &empty)
{
    Sentence sentence(view.takeSpare());
    sentence.same(empty.number).add(" 为 0，表 ", " is 0 and ").same(empty.table);
    sentence.add(" 没有记录，此项不检查。", " has no row; there is nothing to check.");
    return withoutRows(check, Outcome::Dropped, sentence);
}

/// Unknown for want of something to look at.
template <typename Build>
CheckResult unknownOf(const RuleView &view, const Check &check, const Build &build)
{
    return reportsRows(check.kind) ? rowResultOf(view, check, Outcome::Unknown, {}, 0,
                                                 [&](Sentence &sentence, const RowViolations &) { build(sentence); })
                                   : resultOf(view, check, Outcome::Unknown, build);
}

void replaceAll(std::string &text, std::string_view placeholder, const std::string &value)
{
    for (std::size_t at = text.find(placeholder); at != std::string::npos;
         at = text.find(placeholder, at + value.size())) {
        text.replace(at, placeholder.size(), value);
    }
}

CheckResult runKind(const RuleView &view, const Requirement &requirement, const Check &check)
{
    switch (check.kind) {
    case CheckKind::Answered:
        return checkAnswered(view, check);
    case CheckKind::Is:
        return checkIs(view, check);
    case CheckKind::Detail:
        return checkDetail(view, check);
    case CheckKind::DetailIn:
        return checkDetailIn(view, check);
    case CheckKind::AllOf:
        return checkAllOf(view, check);
    case CheckKind::Rows:
        return checkRows(view, check);
    case CheckKind::RowsEqual:
        return checkRowsEqual(view, check);
    case CheckKind::DistinctEqual:
        return checkDistinctEqual(view, check);
    case CheckKind::ListFilled:
        return checkListFilled(view, check);
    case CheckKind::Filled:
        return checkFilled(view, check);
    case CheckKind::Unique:
        return checkUnique(view, check);
    case CheckKind::Ordered:
        return checkOrdered(view, check);
    case CheckKind::Known:
        return checkKnown(view, check);
    case CheckKind::None:
        return checkNone(view, check);
    case CheckKind::Matches:
        return checkMatches(view, check);
    case CheckKind::ConsistentNetwork:
        return checkConsistentNetwork(view, check);
    case CheckKind::ProtectedNetwork:
        return checkProtectedNetwork(view, check);
    case CheckKind::ProvidersConsistent:
        return checkProvidersConsistent(view, check);
    case CheckKind::NoUseAfterLeaving:
        return checkNoUseAfterLeaving(view, check);
    case CheckKind::Priority:
        return checkPriority(view, check);
    case CheckKind::Judgement:
        break;
    }
    return checkJudgement(view, requirement, check);
}

} // namespace

CheckResult runCheck(const RuleView &view, const Requirement &requirement, const Check &check)
{
    if (const EmptyTable *empty = saidToBeEmpty(view, check)) {
        return droppedAsEmpty(view, check, *empty);
    }
    if (const std::string *target = markedTarget(view, check)) {
        return requirement.critical ? unknownDespiteMark(view, check, *target) : droppedByMark(view, check, *target);
    }
    return runKind(view, requirement, check);
}

const Text *ownText(const Check &check, Outcome outcome)
{
    for (const OutcomeText &text : check.texts) {
        if (text.outcome == outcomeId(outcome)) {
            return &text.text;
        }
    }
    return nullptr;
}

void addFilledIn(Sentence &sentence, const Text &text, const RowCounts &counts)
{
    Text result = text;
    const Text numbers = Sentence().rowNumbers(counts.rows).take();
    const Text values = Sentence().values(counts.values).take();
    replaceAll(result.zh, "{violations}", std::string(Digits(counts.rows.count).text()));
    replaceAll(result.en, "{violations}", std::string(Digits(counts.rows.count).text()));
    replaceAll(result.zh, "{total}", std::string(Digits(counts.total).text()));
    replaceAll(result.en, "{total}", std::string(Digits(counts.total).text()));
    replaceAll(result.zh, "{rows}", numbers.zh);
    replaceAll(result.en, "{rows}", numbers.en);
    replaceAll(result.zh, "{values}", values.zh);
    replaceAll(result.en, "{values}", values.en);
    sentence.add(result);
}

CheckResult unanswered(const RuleView &view, const Check &check, const Item &item)
{
    return unknownOf(view, check,
                     [&item](Sentence &sentence) { sentence.item(item).add("尚未填写。", " is not filled in yet."); });
}

CheckResult noRowYet(const RuleView &view, const Check &check, const Table &table)
{
    return unknownOf(view, check, [&table](Sentence &sentence) {
        sentence.chinese({"表 ", table.id, " 还没有记录。"});
        sentence.english({table.id, " has no ", table.rowUnit.en, " yet."});
    });
}

} // namespace facet
