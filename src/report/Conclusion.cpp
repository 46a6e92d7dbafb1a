#include "report/Sections.h"

namespace facet
{

namespace
{

/// "S-04、S-07" of the systems to be avoided; a system without a number is named by its row.
std::string avoidedSystems(const ReportContext &context)
{
    std::string names;
    const std::vector<SystemPriority> &systems = context.result().priorities;
    for (std::size_t i = 0; i < systems.size(); ++i) {
        if (systems[i].adoption != Adoption::Avoid) {
            continue;
        }
        const std::string &given = systems[i].systemNo.empty() ? systems[i].systemName : systems[i].systemNo;
        const std::string row = std::to_string(i + 1);
        names += names.empty() ? std::string() : context.say(ReportText::EnumerationMark);
        names += given.empty() ? context.say(ReportText::UnnamedSystem, {{"row", row}}) : given;
    }
    return names;
}

std::string becauseCritical(const ReportContext &context)
{
    std::string list;
    const std::vector<Requirement> &requirements = context.catalogue().requirements();
    for (std::size_t i = 0; i < requirements.size(); ++i) {
        if (context.result().requirements.at(i).severity != Severity::Critical) {
            continue;
        }
        const std::string name = requirements[i].id + " " + context.in(requirements[i].title);
        const std::string systems = avoidedSystems(context);
        const bool aboutSystems = hasCheck(requirements[i], CheckKind::Priority) && !isPseudoSystem(context);
        list += list.empty() ? std::string() : context.say(ReportText::Semicolon);
        list += aboutSystems && !systems.empty()
                    ? context.say(ReportText::BecauseAvoid, {{"requirement", name}, {"systems", systems}})
                    : name;
    }
    return context.say(ReportText::BecauseCritical,
                       {{"count", std::to_string(context.result().count(Severity::Critical))}, {"list", list}});
}

std::string becauseRectify(const ReportContext &context)
{
    std::string reason;
    const int major = context.result().count(Severity::Major);
    if (major > 0) {
        reason = context.say(ReportText::BecauseMajor, {{"count", std::to_string(major)}});
    }
    const std::optional<double> value = context.result().score.value;
    if (value && *value < acceptableScore) {
        reason += reason.empty() ? std::string() : context.say(ReportText::Semicolon);
        reason += context.say(ReportText::BecauseScore, {{"value", scoreFigure(value)}});
    }
    return reason;
}

} // namespace

bool hasCheck(const Requirement &requirement, CheckKind kind)
{
    for (const Check &check : requirement.checks) {
        if (check.kind == kind) {
            return true;
        }
    }
    return false;
}

std::string conclusionReason(const ReportContext &context)
{
    const AssessmentResult &result = context.result();
    switch (result.conclusion) {
    case Conclusion::Halt:
        return becauseCritical(context);
    case Conclusion::Incomplete: {
        const int undetermined = result.count(Verdict::Undetermined);
        return undetermined == 0
                   ? context.say(ReportText::NothingApplies)
                   : context.say(ReportText::BecauseUndetermined, {{"count", std::to_string(undetermined)}});
    }
    case Conclusion::Good:
        return context.say(ReportText::BecauseGood, {{"count", std::to_string(result.score.applicable)}});
    case Conclusion::Acceptable:
        return context.say(ReportText::BecauseAcceptable, {{"value", scoreFigure(result.score.value)}});
    case Conclusion::Rectify:
        break;
    }
    return becauseRectify(context);
}

} // namespace facet
