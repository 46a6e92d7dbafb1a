#include "report/Sections.h"

#include <array>

namespace facet
{

namespace
{

struct SeverityGroup {
    Severity severity;
    const char *anchor;
};

constexpr std::array groups{
    SeverityGroup{Severity::Critical, "findings-critical"}, SeverityGroup{Severity::Major, "findings-major"},
    SeverityGroup{Severity::Minor, "findings-minor"}, SeverityGroup{Severity::Observation, "findings-observation"},
    SeverityGroup{Severity::Open, "findings-open"}};

std::vector<std::size_t> findingsOf(const ReportContext &context, Severity severity)
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < context.result().requirements.size(); ++i) {
        if (context.result().requirements[i].severity == severity) {
            found.push_back(i);
        }
    }
    return found;
}

} // namespace

void addFindings(const ReportContext &context, Blocks &blocks)
{
    const int chapter = context.chapters().findings;
    blocks.emplace_back(chapterHeading(chapter, context.say(ReportText::ChapterFindings), "findings"));
    const std::size_t introduction = blocks.size();
    int section = 0;
    for (const SeverityGroup &group : groups) {
        const std::vector<std::size_t> findings = findingsOf(context, group.severity);
        if (findings.empty()) {
            continue;
        }
        const std::string heading = context.say(
            ReportText::SeverityHeading, {{"severity", markWord(reportMarkOf(group.severity), context.language())},
                                          {"count", std::to_string(findings.size())}});
        blocks.emplace_back(sectionHeading(chapter, ++section, heading, group.anchor));
        for (const std::size_t requirement : findings) {
            blocks.emplace_back(findingBlock(context, requirement));
        }
    }
    ReportText first = ReportText::FindingsIntroduction;
    if (section == 0) {
        first = context.result().score.applicable == 0 ? ReportText::NoFindingsNothingApplies : ReportText::NoFindings;
    }
    blocks.insert(blocks.begin() + static_cast<std::ptrdiff_t>(introduction), paragraph(context.say(first)));
    addNotices(context, section + 1, blocks);
}

void addNotices(const ReportContext &context, int section, Blocks &blocks)
{
    ReportTable table;
    table.columns = {headColumn(context.say(ReportText::ColumnRequirementId), 1.0),
                     column(context.say(ReportText::ColumnNotice), 4.6),
                     column(context.say(ReportText::ColumnWhere), 3.6)};
    const std::vector<Requirement> &requirements = context.catalogue().requirements();
    for (std::size_t i = 0; i < requirements.size(); ++i) {
        for (std::size_t c = 0; c < requirements[i].checks.size(); ++c) {
            const CheckResult &check = context.result().requirements.at(i).checks.at(c);
            const bool failed = check.outcome == Outcome::Fail || check.outcome == Outcome::Partial;
            if (requirements[i].checks[c].role != Role::Notice || !failed) {
                continue;
            }
            Run id = cell(requirements[i].id).front();
            id.link = context.requirementAnchor(i);
            Runs where;
            for (const Runs &line : evidenceLines(context, i, {c})) {
                if (!where.empty()) {
                    where.push_back(cell("\n").front());
                }
                where.insert(where.end(), line.begin(), line.end());
            }
            table.rows.push_back(tableRow({{std::move(id)}, cell(context.in(check.message)), std::move(where)}));
        }
    }
    const std::string count = std::to_string(table.rows.size());
    blocks.emplace_back(sectionHeading(context.chapters().findings, section,
                                       context.say(ReportText::NoticesHeading, {{"count", count}}), "notices"));
    blocks.emplace_back(
        paragraph(context.say(table.rows.empty() ? ReportText::NoNotices : ReportText::NoticesIntroduction)));
    if (!table.rows.empty()) {
        blocks.emplace_back(std::move(table));
    }
}

} // namespace facet
