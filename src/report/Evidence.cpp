#include "report/Sections.h"
#include "report/Values.h"

#include <algorithm>
#include <map>

namespace facet
{

namespace
{

/// The record table whose rows a check counts; empty when it counts none or those of a list item.
std::string rowsTable(const Check &check)
{
    switch (check.kind) {
    case CheckKind::Filled:
    case CheckKind::Unique:
    case CheckKind::Ordered:
    case CheckKind::Known:
    case CheckKind::None:
        return check.table;
    case CheckKind::NoUseAfterLeaving:
        return "A.7";
    case CheckKind::Priority:
        return "A.2";
    default:
        return {};
    }
}

Run plain(std::string text)
{
    Run run;
    run.text = std::move(text);
    return run;
}

/// "表 A.7：3 条记录，第 4、9、11 行", each row a link where it is printed.
Runs rowsLine(const ReportContext &context, const std::string &table, const RowViolations &rows)
{
    Runs line{context.targetRun(table),
              plain(context.say(ReportText::Colon) +
                    context.say(ReportText::EvidenceRows, {{"count", groupedNumber(rows.count)}}))};
    for (std::size_t i = 0; i < rows.sample.size(); ++i) {
        if (i > 0) {
            line.push_back(plain(context.say(ReportText::EnumerationMark)));
        }
        // Not grouped, as in messages: commas stand between them.
        Run number = plain(std::to_string(rows.sample[i]));
        number.link = context.rowAnchor(table, rows.sample[i]);
        line.push_back(std::move(number));
    }
    const bool more = rows.count > static_cast<std::int64_t>(rows.sample.size());
    line.push_back(plain(context.say(more ? ReportText::EvidenceRowsMore : ReportText::EvidenceRowsEnd,
                                     {{"count", groupedNumber(rows.count)}})));
    return line;
}

/// What the target holds, in short.
std::string content(const ReportContext &context, const std::string &target)
{
    if (context.notApplicable(target) != nullptr) {
        return context.say(ReportText::EvidenceNotApplicable);
    }
    if (context.catalogue().table(target) != nullptr) {
        const std::int64_t count = context.recordCount(target);
        return count == 0 ? context.say(ReportText::EvidenceNoRecords)
                          : context.say(ReportText::EvidenceRecords, {{"count", groupedNumber(count)}});
    }
    const Item *item = context.catalogue().item(target);
    const auto answer = context.assessment().answers.find(target);
    const bool given = item != nullptr && answer != context.assessment().answers.end();
    const std::string summary = given ? answerSummary(*item, answer->second, context.language()) : std::string();
    return summary.empty() ? context.say(ReportText::EvidenceUnanswered) : summary;
}

} // namespace

std::vector<Runs> evidenceLines(const ReportContext &context, std::size_t requirement,
                                const std::vector<std::size_t> &checks)
{
    const Requirement &about = context.catalogue().requirements().at(requirement);
    const RequirementResult &result = context.result().requirements.at(requirement);
    std::vector<std::string> targets;
    std::map<std::string, std::vector<Runs>> rowLines;
    for (const std::size_t index : checks) {
        const Check &check = about.checks.at(index);
        for (const std::string &target : check.touches) {
            if (std::find(targets.begin(), targets.end(), target) == targets.end()) {
                targets.push_back(target);
            }
        }
        const std::string table = rowsTable(check);
        const std::optional<RowViolations> &rows = result.checks.at(index).rows;
        if (!table.empty() && rows && rows->count > 0) {
            Runs line = rowsLine(context, table, *rows);
            std::vector<Runs> &lines = rowLines[table];
            if (std::find(lines.begin(), lines.end(), line) == lines.end()) {
                lines.push_back(std::move(line));
            }
        }
    }
    std::vector<Runs> lines;
    for (const std::string &target : targets) {
        const auto found = rowLines.find(target);
        if (found != rowLines.end()) {
            lines.insert(lines.end(), found->second.begin(), found->second.end());
        } else {
            lines.push_back(
                {context.targetRun(target), plain(context.say(ReportText::Colon) + content(context, target))});
        }
    }
    return lines;
}

} // namespace facet
