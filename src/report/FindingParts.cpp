#include "report/Sections.h"

#include <algorithm>
#include <set>

namespace facet
{

namespace
{

/// How many systems the table of a finding may list before it is cut to the ones that matter.
constexpr std::size_t systemsInFinding = 12;

FindingBlock::Part part(const ReportContext &context, ReportText label, std::vector<Runs> lines)
{
    return {context.say(label), std::move(lines), std::nullopt};
}

Run muted(std::string text)
{
    Run run;
    run.text = std::move(text);
    run.muted = true;
    return run;
}

FindingBlock::Part levelPart(const ReportContext &context, const Requirement &about)
{
    const ReportText pattern = about.critical ? ReportText::LevelLineCritical : ReportText::LevelLine;
    std::vector<Runs> lines{cell(
        context.say(pattern, {{"level", context.say(wordOf(about.level))}, {"weight", std::to_string(about.weight)}}))};
    if (about.critical && hasCheck(about, CheckKind::Priority)) {
        lines.push_back({muted(context.say(ReportText::CriticalIsOwn))});
    }
    return part(context, ReportText::PartLevel, std::move(lines));
}

/// Indexes of the checks that speak against the requirement; notices have a section of their own.
std::vector<std::size_t> openChecks(const Requirement &about, const RequirementResult &result)
{
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < about.checks.size(); ++i) {
        const Outcome outcome = result.checks.at(i).outcome;
        if (about.checks[i].role != Role::Notice && outcome != Outcome::Pass && outcome != Outcome::Dropped) {
            open.push_back(i);
        }
    }
    return open;
}

FindingBlock::Part whyPart(const ReportContext &context, const Requirement &about, const RequirementResult &result,
                           const std::vector<std::size_t> &checks)
{
    std::vector<Runs> lines;
    for (const std::size_t index : checks) {
        Run message = cell(context.in(result.checks.at(index).message)).front();
        message.mark = reportMarkOf(result.checks.at(index).outcome);
        Runs line{std::move(message)};
        if (about.checks.at(index).role == Role::Supporting) {
            line.push_back(
                muted(context.say(ReportText::InBrackets, {{"text", context.say(ReportText::RoleSupporting)}})));
        }
        lines.push_back(std::move(line));
    }
    if (lines.empty()) {
        lines.push_back(cell(context.say(ReportText::WhyOverride)));
    }
    return part(context, ReportText::PartWhy, std::move(lines));
}

/// The systems that the finding on adoption priority rests on.
void addSystems(const ReportContext &context, FindingBlock::Part &evidence)
{
    const std::vector<SystemPriority> &all = context.result().priorities;
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool matters = all[i].adoption == Adoption::Avoid || all[i].adoption == Adoption::Unknown;
        if (all.size() <= systemsInFinding || (matters && shown.size() < systemsInFinding)) {
            shown.push_back(i);
        }
    }
    if (shown.empty()) {
        return;
    }
    evidence.lines.push_back(cell(shown.size() == all.size()
                                      ? context.say(ReportText::EvidenceSystems)
                                      : context.say(ReportText::EvidenceSystemsSome,
                                                    {{"number", std::to_string(context.chapters().priorities)}})));
    evidence.table = systemsTable(context, shown);
}

FindingBlock::Part evidencePart(const ReportContext &context, std::size_t requirement,
                                const std::vector<std::size_t> &checks)
{
    const Requirement &about = context.catalogue().requirements().at(requirement);
    std::vector<std::size_t> used = checks;
    if (used.empty()) {
        for (std::size_t i = 0; i < about.checks.size(); ++i) {
            used.push_back(i);
        }
    }
    FindingBlock::Part made = part(context, ReportText::PartEvidence, evidenceLines(context, requirement, used));
    if (made.lines.empty()) {
        made.lines.push_back(cell(context.say(ReportText::EvidenceJudgement)));
    }
    if (hasCheck(about, CheckKind::Priority)) {
        addSystems(context, made);
    }
    return made;
}

std::vector<FindingBlock::Part> advice(const ReportContext &context, const Requirement &about,
                                       const RequirementResult &result)
{
    if (result.severity != Severity::Open) {
        return {part(context, ReportText::PartRecommendation, {cell(context.in(about.recommendation))})};
    }
    Runs otherwise{muted(context.say(ReportText::OpenOtherwise)), cell(context.in(about.recommendation)).front()};
    return {
        part(context, ReportText::PartNextStep, {cell(context.say(ReportText::OpenNextStep)), std::move(otherwise)})};
}

FindingBlock::Part judgementPart(const ReportContext &context, const Requirement &about,
                                 const RequirementResult &result, const Judgement &judgement)
{
    const bool judged = hasCheck(about, CheckKind::Judgement);
    const std::string verdict = markWord(reportMarkOf(judgement.verdict), context.language());
    const std::string computed = markWord(reportMarkOf(result.computed), context.language());
    std::vector<Runs> lines{
        cell(judged ? context.say(ReportText::JudgedAs, {{"verdict", verdict}})
                    : context.say(ReportText::OverriddenAs, {{"computed", computed}, {"verdict", verdict}})),
        cell(context.say(ReportText::ReasonLine, {{"reason", judgement.reason}}))};
    return part(context, judged ? ReportText::PartJudgement : ReportText::PartOverride, std::move(lines));
}

std::vector<Runs> noteLines(const ReportContext &context, const Requirement &about)
{
    std::vector<Runs> lines;
    std::set<std::string> seen;
    for (const Check &check : about.checks) {
        for (const std::string &target : check.touches) {
            const auto note = context.assessment().notes.find(target);
            if (note == context.assessment().notes.end() || !seen.insert(target).second) {
                continue;
            }
            Run id = muted(target + context.say(ReportText::WideSpace));
            id.link = context.targetAnchor(target);
            lines.push_back({std::move(id), cell(note->second).front()});
        }
    }
    return lines;
}

} // namespace

FindingBlock findingBlock(const ReportContext &context, std::size_t requirement)
{
    const Requirement &about = context.catalogue().requirements().at(requirement);
    const RequirementResult &result = context.result().requirements.at(requirement);
    const std::vector<std::size_t> checks = openChecks(about, result);
    FindingBlock block;
    block.severityMark = result.severity ? reportMarkOf(*result.severity) : ReportMark::None;
    block.severity = markWord(block.severityMark, context.language());
    block.requirement = about.id;
    block.title = context.in(about.title);
    block.verdictMark = reportMarkOf(result.verdict);
    block.verdict = markWord(block.verdictMark, context.language());
    block.anchor = "finding-" + about.id;
    block.parts = {levelPart(context, about),
                   part(context, ReportText::PartRequirement, {cell(context.in(about.text))}),
                   whyPart(context, about, result, checks), evidencePart(context, requirement, checks)};
    const auto judgement = context.assessment().judgements.find(about.id);
    if (judgement != context.assessment().judgements.end()) {
        block.parts.push_back(judgementPart(context, about, result, judgement->second));
    }
    for (FindingBlock::Part &next : advice(context, about, result)) {
        block.parts.push_back(std::move(next));
    }
    std::vector<Runs> notes = noteLines(context, about);
    if (!notes.empty()) {
        block.parts.push_back(part(context, ReportText::PartNote, std::move(notes)));
    }
    return block;
}

} // namespace facet
