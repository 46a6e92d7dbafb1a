#include "panel/Reasons.h"

#include "desk/Strings.h"
#include "drawing/Words.h"
#include "rules/Conditions.h"
#include "rules/RuleView.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace facet
{

namespace
{

struct Reasons {
    Q_DECLARE_TR_FUNCTIONS(Reasons)
};

/// How much an outcome weighs in this verdict, following the order in which a verdict is found; 0: it does not decide.
int weightInVerdict(Verdict verdict, Role role, Outcome outcome)
{
    const bool essential = role == Role::Essential;
    switch (verdict) {
    case Verdict::Nonconform:
        return essential && outcome == Outcome::Fail ? 2 : 0;
    case Verdict::Partial:
        if (essential)
            return outcome == Outcome::Partial ? 2 : 0;
        return outcome == Outcome::Fail || outcome == Outcome::Partial ? 1 : 0;
    case Verdict::Undetermined:
        return outcome == Outcome::Unknown ? (essential ? 2 : 1) : 0;
    case Verdict::NotApplicable:
        return outcome == Outcome::Dropped ? (essential ? 2 : 1) : 0;
    case Verdict::Conform:
        return outcome == Outcome::Pass ? (essential ? 2 : 1) : 0;
    }
    return 0;
}

QString optionWords(const Desk &desk, const Condition &condition)
{
    const Item *item = desk.catalogue().item(condition.item);
    const Option *option = item == nullptr ? nullptr : item->option(condition.option);
    return toQt(option == nullptr ? condition.option : option->label.plain(desk.language()));
}

} // namespace

std::optional<std::size_t> decidingCheck(const Requirement &requirement, const RequirementResult &result)
{
    std::optional<std::size_t> best;
    int most = 0;
    const std::size_t count = std::min(requirement.checks.size(), result.checks.size());
    for (std::size_t index = 0; index < count; ++index) {
        const Role role = requirement.checks[index].role;
        if (role == Role::Notice)
            continue;
        const int weight = weightInVerdict(result.computed, role, result.checks[index].outcome);
        if (weight > most) {
            most = weight;
            best = index;
        }
    }
    return best;
}

bool isJudged(const Requirement &requirement)
{
    return std::any_of(requirement.checks.begin(), requirement.checks.end(),
                       [](const Check &check) { return check.kind == CheckKind::Judgement; });
}

const Judgement *judgementOf(const AssessmentSession &session, const Requirement &requirement)
{
    const auto &judgements = session.assessment().judgements;
    const auto found = judgements.find(requirement.id);
    return found == judgements.end() ? nullptr : &found->second;
}

QString conditionInForce(const Desk &desk, const Requirement &requirement)
{
    const Condition &condition = requirement.notApplicable;
    const AssessmentSession *session = desk.session();
    if (session == nullptr || !holds(condition, RuleView(session->catalogue(), session->facts())))
        return {};
    switch (condition.kind) {
    case ConditionKind::Never:
        break;
    case ConditionKind::Is:
        //: 中文：%1 选择「%2」，本要求不适用。
        return Reasons::tr("%1 says \"%2\", so this does not apply.")
            .arg(toQt(condition.item), optionWords(desk, condition));
    case ConditionKind::BelowThreshold:
        //: 中文：%1 的数量低于监管限量，本要求不适用。
        return Reasons::tr("%1 is below the regulator's threshold, so this does not apply.").arg(toQt(condition.item));
    case ConditionKind::NoProvider:
        //: 中文：没有服务商，本要求不适用。
        return Reasons::tr("There is no service provider, so this does not apply.");
    case ConditionKind::NoInternet:
        //: 中文：未接入互联网，本要求不适用。
        return Reasons::tr("Nothing is connected to the Internet, so this does not apply.");
    }
    return {};
}

QString leadingReason(const Desk &desk, std::size_t index)
{
    const AssessmentSession &session = *desk.session();
    const Requirement &requirement = desk.catalogue().requirements()[index];
    const RequirementResult &result = session.result().requirements[index];
    const Judgement *judgement = judgementOf(session, requirement);
    const QString given = judgement == nullptr ? QString() : toQt(judgement->reason).simplified();
    if (judgement != nullptr && !isJudged(requirement))
        //: 中文：改判：%1
        return Reasons::tr("Overridden: %1").arg(given);
    if (QString condition = conditionInForce(desk, requirement); !condition.isEmpty())
        return condition;
    if (judgement != nullptr)
        //: 中文：人工判定：%1
        return Reasons::tr("Judged: %1").arg(given);
    const auto check = decidingCheck(requirement, result);
    return check ? desk.say(result.checks[*check].message) : QString();
}

QString rankWords(const Requirement &requirement)
{
    QStringList words{levelName(requirement.level)};
    if (requirement.critical)
        //: 中文：关键项
        words.append(Reasons::tr("critical"));
    //: 中文：权重 %1
    words.append(Reasons::tr("weight %1").arg(requirement.weight));
    return words.join(QStringLiteral(" · "));
}

QString basisWords(const AssessmentSession &session, std::size_t index)
{
    const Requirement &requirement = session.catalogue().requirements()[index];
    const RequirementResult &result = session.result().requirements[index];
    const Judgement *judgement = judgementOf(session, requirement);
    if (isJudged(requirement)) {
        if (judgement == nullptr)
            //: 中文：等待人工判定
            return Reasons::tr("waits for the assessor's judgement");
        if (result.verdict != judgement->verdict)
            //: 中文：人工判定为「%1」，但不适用条件成立
            return Reasons::tr("judged \"%1\", but the not-applicable condition holds")
                .arg(verdictName(judgement->verdict));
        //: 中文：人工判定
        return Reasons::tr("the assessor's judgement");
    }
    if (judgement == nullptr)
        //: 中文：按填写内容计算，未改判
        return Reasons::tr("computed from the answers, not overridden");
    //: 中文：已改判；按填写内容计算为「%1」
    return Reasons::tr("overridden; computed from the answers: \"%1\"").arg(verdictName(result.computed));
}

} // namespace facet
