#include "cli/PriorCommands.h"

#include "cli/OpenWorkbook.h"
#include "workbook/PriorAssessments.h"
#include "workbook/Review.h"

#include <algorithm>

namespace facet
{

namespace
{

/// Says every point that is still open; false when there is one.
bool sayOpenPoints(const Console &console, const AssessmentSession &session)
{
    bool isClear = true;
    for (const OpenPoint &point : openPoints(session.catalogue(), session.assessment(), session.result())) {
        if (!point.isAccepted()) {
            isClear = false;
            console.say({point.id + "：" + point.message.zh, point.id + ": " + point.message.en});
        }
    }
    return isClear;
}

} // namespace

int runCarry(const Console &console, const CarryArguments &arguments)
{
    const auto workbook = openWorkbook(console, arguments.workbook, Workbook::Access::ReadWrite);
    if (!workbook)
        return console.fail(workbook.error(), arguments.workbook);
    const Expected<std::string> id =
        carryForward(**workbook, arguments.id, {arguments.title, arguments.date, arguments.tables});
    if (!id)
        return console.fail(id.error(), arguments.workbook);
    console.data() << *id << '\n';
    return exitDone;
}

int runSeal(const Console &console, const SealArguments &arguments)
{
    const auto workbook = openWorkbook(console, arguments.workbook, Workbook::Access::ReadWrite);
    if (!workbook)
        return console.fail(workbook.error(), arguments.workbook);
    const auto session = AssessmentSession::open(**workbook, arguments.id);
    if (!session)
        return console.fail(session.error(), arguments.workbook);
    const auto present = sealOf(**workbook, arguments.id);
    const bool isSealed = present && present->has_value();
    if (!arguments.acceptOpen && !isSealed && !sayOpenPoints(console, **session)) {
        console.say({"有待处理项，未封存。请逐项处理，或用 --accept-open 写明接受的理由。",
                     "There are open points; nothing was sealed. Settle them, or give a reason with --accept-open."});
        return exitFailed;
    }
    const Expected<Seal> seal = sealAssessment(**session, arguments.reviewer, arguments.acceptOpen);
    if (!seal)
        return console.fail(seal.error(), arguments.workbook);
    console.data() << seal->assessment.sm3 << '\n';
    return exitDone;
}

int runReopen(const Console &console, const std::string &path, const std::string &id, const std::string &reason)
{
    const auto workbook = openWorkbook(console, path, Workbook::Access::ReadWrite);
    if (!workbook)
        return console.fail(workbook.error(), path);
    const Expected<std::string> made = reopenAssessment(**workbook, id, reason);
    if (!made)
        return console.fail(made.error(), path);
    console.data() << *made << '\n';
    return exitDone;
}

int runVerifyReport(const Console &console, const std::string &report, const std::string &path)
{
    const auto workbook = openWorkbook(console, path, Workbook::Access::ReadOnly);
    if (!workbook)
        return console.fail(workbook.error(), path);
    const Expected<std::optional<KnownReport>> known = findReport(**workbook, report);
    if (!known)
        return console.fail(known.error(), report);
    if (!known->has_value()) {
        console.say(
            {report + " 不是从该工作簿已封存的评估导出的原文件：可能被改动、另行生成，或出自别的工作簿。",
             report + " does not match any report exported from a sealed assessment of this workbook. It was altered, "
                      "made in another way, or comes from another workbook."});
        return exitFailed;
    }
    const KnownReport &found = **known;
    console.data() << found.assessment.id << '\t' << found.report.fileName << '\t' << found.report.exportedAt << '\t'
                   << found.seal.reviewer << '\t' << found.seal.sealedAt << '\t' << found.report.digest.sm3 << '\n';
    console.say({"属实：由「" + found.assessment.title + "」（" + found.seal.reviewer + " 于 " + found.seal.sealedAt +
                     " 封存）导出，此后未改动。",
                 "Genuine: exported from \"" + found.assessment.title + "\", sealed by " + found.seal.reviewer +
                     " at " + found.seal.sealedAt + ", and unchanged since."});
    return exitDone;
}

} // namespace facet
