#include "rules/Checks.h"
#include "rules/Conditions.h"

#include "assessment/Blank.h"

namespace facet
{

namespace
{

/// A message that is always the same.
struct Words {
    std::string_view zh;
    std::string_view en;
};

CheckResult simple(const RuleView &view, const Check &check, Outcome outcome, const Words &general)
{
    return resultOf(view, check, outcome, [&general](Sentence &sentence) { sentence.add(general.zh, general.en); });
}

bool namesMeasures(const ChoiceAnswer &answer)
{
    const auto found = answer.details.find("measures");
    return found != answer.details.end() && !isBlank(found->second);
}

} // namespace

CheckResult checkConsistentNetwork(const RuleView &view, const Check &check)
{
    const auto *answer = view.answerAs<ChoiceAnswer>("A.6.5");
    if (answer == nullptr) {
        return unanswered(view, check, view.item("A.6.5"));
    }
    if (!view.anyRowHas("A.2", "network")) {
        return simple(view, check, Outcome::Unknown,
                      {"表 A.2 还没有一套系统填写网络环境，无法与 A.6.5 核对。",
                       "No system in A.2 states its network yet, so A.6.5 can't be compared."});
    }
    const bool stated = answer->choice == "yes";
    const bool found = view.anyRowWith("A.2", "network", "internet");
    if (stated == found) {
        return simple(view, check, Outcome::Pass,
                      stated
                          ? Words{"A.6.5 填写连接互联网，表 A.2 中也有连接互联网的系统。",
                                  "A.6.5 says connected to the Internet, and A.2 has a system on the Internet."}
                          : Words{"A.6.5 填写不连接互联网，表 A.2 中也没有连接互联网的系统。",
                                  "A.6.5 says not connected to the Internet, and A.2 has no system on the Internet."});
    }
    return simple(view, check, Outcome::Fail,
                  stated ? Words{"A.6.5 填写连接互联网，但表 A.2 中没有一套系统的网络环境是互联网。",
                                 "A.6.5 says connected to the Internet, but no system in A.2 is on the Internet."}
                         : Words{"A.6.5 填写不连接互联网，但表 A.2 中有系统的网络环境是互联网。",
                                 "A.6.5 says not connected to the Internet, but A.2 has a system on the Internet."});
}

CheckResult checkProtectedNetwork(const RuleView &view, const Check &check)
{
    const auto *answer = view.answerAs<ChoiceAnswer>("A.6.5");
    if (answer == nullptr) {
        return unanswered(view, check, view.item("A.6.5"));
    }
    if (answer->choice == "yes") {
        return namesMeasures(*answer)
                   ? simple(view, check, Outcome::Pass,
                            {"A.6.5 填写连接互联网，并写明了网络安全保护措施。",
                             "A.6.5 says connected to the Internet and names protective measures."})
                   : simple(view, check, Outcome::Fail,
                            {"A.6.5 填写连接互联网，但未写明网络安全保护措施。",
                             "A.6.5 says connected to the Internet, but names no protective measure."});
    }
    if (view.anyRowWith("A.2", "network", "internet")) {
        return simple(
            view, check, Outcome::Fail,
            {"表 A.2 中有连接互联网的系统，而 A.6.5 填写不连接互联网，没有写明保护措施。",
             "A.2 has a system on the Internet, but A.6.5 says not connected and names no protective measure."});
    }
    return {Outcome::Dropped,
            {"A.6.5 填写不连接互联网，无须网络安全保护措施。",
             "A.6.5 says not connected to the Internet; no protective measure is needed."},
            std::nullopt};
}

CheckResult checkProvidersConsistent(const RuleView &view, const Check &check)
{
    const auto *number = view.answerAs<std::int64_t>("A.1.11");
    if (number == nullptr) {
        return unanswered(view, check, view.item("A.1.11"));
    }
    if (*number > 0) {
        return resultOf(view, check, Outcome::Pass, [number](Sentence &sentence) {
            sentence.add("A.1.11 填写服务商 ", "A.1.11 counts service providers: ").number(*number);
            sentence.add(" 家。", ".");
        });
    }
    if (hasNoProvider(view)) {
        return simple(view, check, Outcome::Pass,
                      {"A.1.11 填写 0 家，其他各表也没有服务商。",
                       "A.1.11 says there are no service providers, and no other table tells of one."});
    }
    return simple(view, check, Outcome::Fail,
                  {"A.1.11 填写 0 家，但表 A.2、表 A.9、A.5.1 或 A.5.6 表明有服务商。",
                   "A.1.11 says there are no service providers, but A.2, A.9, A.5.1 or A.5.6 tells of one."});
}

CheckResult checkNoUseAfterLeaving(const RuleView &view, const Check &check)
{
    for (const char *id : {"A.4", "A.7"}) {
        if (view.rowCount(id) == 0) {
            CheckResult result = noRowYet(view, check, view.table(id));
            result.outcome = Outcome::Dropped;
            Sentence sentence(std::move(result.message));
            sentence.chinese({"表 ", id, " 没有记录，此项不检查。"});
            result.message = sentence.english({id, " has no row; there is nothing to check."}).take();
            return result;
        }
    }
    RowViolations late = view.facts().rowsUsedAfterLeaving();
    const std::int64_t total = view.rowCount("A.7");
    const Outcome outcome = late.count == 0 ? Outcome::Pass : Outcome::Fail;
    return rowResultOf(
        view, check, outcome, std::move(late), total, [&view, total](Sentence &sentence, const RowViolations &rows) {
            if (rows.count == 0) {
                sentence.add("表 A.7 中没有在离职之后使用系统的记录。",
                             "No row of A.7 shows use by someone who had left.");
                return;
            }
            sentence.someRows(view.table("A.7"), rows.count, total).add({}, byCount(rows.count, " is", " are"));
            sentence.add("的使用人员当时已离职（表 A.4）：", " by someone who had left by then (A.4): ");
            sentence.rowNumbers(rows).add("。", ".");
        });
}

CheckResult checkJudgement(const RuleView &view, const Requirement &requirement, const Check &check)
{
    const Judgement *judgement = view.facts().judgement(requirement.id);
    if (judgement == nullptr) {
        return resultOf(view, check, Outcome::Unknown, [&requirement](Sentence &sentence) {
            sentence.same(requirement.id).add(" 待人工判定。", " awaits the assessor's judgement.");
        });
    }
    switch (judgement->verdict) {
    case Verdict::Conform:
        return simple(view, check, Outcome::Pass, {"人工判定：符合。", "Judged by the assessor: conforms."});
    case Verdict::Partial:
        return simple(view, check, Outcome::Partial,
                      {"人工判定：部分符合。", "Judged by the assessor: conforms in part."});
    case Verdict::Nonconform:
        return simple(view, check, Outcome::Fail, {"人工判定：不符合。", "Judged by the assessor: does not conform."});
    default:
        return simple(view, check, Outcome::Dropped, {"人工判定：不适用。", "Judged by the assessor: not applicable."});
    }
}

} // namespace facet
