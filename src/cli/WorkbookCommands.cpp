#include "cli/WorkbookCommands.h"

#include "assessment/ValueJson.h"
#include "base/AtomicFile.h"
#include "cli/OpenWorkbook.h"
#include "cli/ReportOutput.h"
#include "compare/UnitTrend.h"
#include "exchange/AssessmentJson.h"
#include "workbook/Seals.h"

#include <nlohmann/json.hpp>

#include <cstdio>

namespace facet
{

namespace
{

using nlohmann::ordered_json;

std::string shortFigure(const std::optional<double> &value)
{
    if (!value)
        return "–";
    char text[16]; // NOLINT(modernize-avoid-c-arrays): snprintf's buffer
    const int length = std::snprintf(text, sizeof text, "%.1f", *value);
    return {text, static_cast<std::size_t>(length)};
}

ordered_json numberOrNull(const std::optional<double> &value)
{
    return value ? ordered_json(*value) : ordered_json(nullptr);
}

ordered_json summaryJson(const AssessmentSummary &summary)
{
    const AssessmentHeader &header = summary.header;
    return {{"id", header.id},
            {"title", header.title},
            {"unit", header.unit},
            {"date", header.date},
            {"assessor", header.assessor},
            {"status", statusId(header.status)},
            {"revision", summary.revision},
            {"archived", !summary.archivedAt.empty()},
            {"conclusion", conclusionId(summary.conclusion)},
            {"score",
             {{"value", numberOrNull(summary.score.value)},
              {"low", numberOrNull(summary.score.low)},
              {"high", numberOrNull(summary.score.high)},
              {"completeness", numberOrNull(summary.score.completeness)}}}};
}

Expected<void> exportJson(const Console &console, const Workbook &workbook, const ExportArguments &arguments)
{
    const Expected<Assessment> assessment = workbook.load(arguments.id);
    if (!assessment)
        return tl::unexpected<Error>(assessment.error());
    const std::string text = writeAssessment(console.catalogue(), *assessment);
    if (arguments.output != "-")
        return replaceFile(arguments.output, text);
    console.data() << text;
    console.data().flush();
    if (!console.data())
        return failure(ErrorCode::Storage, "-", {"标准输出写不进去。", "Standard output can't be written."});
    return {};
}

Expected<void> exportReport(const Console &console, const Workbook &workbook, const ExportArguments &arguments,
                            const std::map<std::string, std::int64_t> &rowCounts)
{
    const Expected<Assessment> assessment = workbook.load(arguments.id, ReportOptions().usageRows);
    if (!assessment)
        return tl::unexpected<Error>(assessment.error());
    const Expected<AssessmentResult> result = workbook.evaluate(arguments.id);
    if (!result)
        return tl::unexpected<Error>(result.error());
    const Expected<std::string> digest = workbook.digest(arguments.id);
    if (!digest)
        return tl::unexpected<Error>(digest.error());
    const Expected<std::optional<Seal>> seal = sealOf(workbook, arguments.id);
    if (!seal)
        return tl::unexpected<Error>(seal.error());
    Expected<ReportTrend> trend = trendUpTo(workbook, arguments.id);
    if (!trend)
        return tl::unexpected<Error>(trend.error());
    ReportInput input{console.catalogue(), *assessment, *result, rowCounts, *digest, localTimeNow(), FACET_VERSION};
    input.trend = std::move(trend->entries);
    input.earlierLeftOut = trend->leftOut;
    input.alteredLeftOut = trend->altered;
    if (*seal)
        input.seal = ReportSeal{(*seal)->reviewer, (*seal)->sealedAt, (*seal)->assessment.sha256};
    return writeReport(input, arguments.language, arguments.output, console.data());
}

/// Only a report of a sealed assessment is entered in the workbook, which then is written. Where it can't be written,
/// the report is made all the same, and that it was not entered is said.
Expected<std::unique_ptr<Workbook>> openForExport(const Console &console, const ExportArguments &arguments,
                                                  bool isReport)
{
    auto workbook = openWorkbook(console, arguments.workbook, Workbook::Access::ReadOnly);
    if (!workbook || !isReport)
        return workbook;
    const Expected<std::optional<Seal>> seal = sealOf(**workbook, arguments.id);
    if (!seal)
        return tl::unexpected<Error>(seal.error());
    if (!seal->has_value())
        return workbook;
    auto writable = openWorkbook(console, arguments.workbook, Workbook::Access::ReadWrite);
    if (writable)
        return writable;
    const Text &why = writable.error().message;
    console.say(
        {"报告将写出，但不登记到工作簿，日后不能据此核对：" + why.zh,
         "The report is written but not entered in the workbook, and can't be checked against it later: " + why.en});
    return workbook;
}

} // namespace

int runNew(const Console &console, const NewArguments &arguments)
{
    const auto workbook = openOrCreateWorkbook(console, arguments.workbook);
    if (!workbook)
        return console.fail(workbook.error(), arguments.workbook);
    AssessmentHeader header;
    header.title = arguments.title;
    header.unit = arguments.unit;
    header.assessor = arguments.assessor;
    header.date = arguments.date;
    const Expected<std::string> id = (*workbook)->add(header);
    if (!id)
        return console.fail(id.error(), arguments.workbook);
    console.data() << *id << '\n';
    return exitDone;
}

int runImport(const Console &console, const std::string &path, const std::vector<std::string> &files)
{
    // Read before the workbook is touched: a command whose every file is bad must not leave an empty workbook behind.
    std::vector<std::pair<std::string, Assessment>> assessments;
    int status = exitDone;
    for (const std::string &file : files) {
        const Expected<std::string> text = readFile(file);
        Expected<Assessment> assessment = text ? readAssessment(console.catalogue(), *text)
                                               : Expected<Assessment>(tl::unexpected<Error>(text.error()));
        if (assessment)
            assessments.emplace_back(file, std::move(*assessment));
        else
            status = console.fail(assessment.error(), file);
    }
    if (assessments.empty())
        return status;
    const auto workbook = openOrCreateWorkbook(console, path);
    if (!workbook)
        return console.fail(workbook.error(), path);
    for (const auto &[file, assessment] : assessments) {
        const Expected<std::string> id = (*workbook)->import(assessment);
        if (id)
            console.data() << *id << std::endl; // each id as soon as its assessment is durable
        else
            status = console.fail(id.error(), file);
    }
    return status;
}

int runExport(const Console &console, const ExportArguments &arguments)
{
    const std::string &output = arguments.output;
    const bool isReport = output != "-" && !output.ends_with(".json");
    const auto workbook = openForExport(console, arguments, isReport);
    if (!workbook)
        return console.fail(workbook.error(), arguments.workbook);
    const auto rowCounts = (*workbook)->rowCounts(arguments.id);
    if (!rowCounts)
        return console.fail(rowCounts.error(), arguments.workbook);
    const Expected<void> written = isReport ? exportReport(console, **workbook, arguments, *rowCounts)
                                            : exportJson(console, **workbook, arguments);
    if (!written)
        return console.fail(written.error(), output);
    if (isReport && !(*workbook)->isReadOnly()) {
        if (const Expected<bool> entered = enterReport(**workbook, arguments.id, output); !entered)
            return console.fail(entered.error(), arguments.workbook);
    }
    console.say(exportedCount(console.catalogue(), *rowCounts));
    return exitDone;
}

int runList(const Console &console, const std::string &path, bool json)
{
    const auto workbook = openWorkbook(console, path, Workbook::Access::ReadOnly);
    if (!workbook)
        return console.fail(workbook.error(), path);
    const auto summaries = (*workbook)->assessments();
    if (!summaries)
        return console.fail(summaries.error(), path);
    ordered_json array = ordered_json::array();
    for (const AssessmentSummary &summary : *summaries) {
        if (json) {
            array.push_back(summaryJson(summary));
            continue;
        }
        const AssessmentHeader &header = summary.header;
        console.data() << header.id << '\t' << header.date << '\t' << header.unit << '\t' << header.title << '\t'
                       << statusId(header.status) << '\t' << conclusionId(summary.conclusion) << '\t'
                       << shortFigure(summary.score.low) << "–" << shortFigure(summary.score.high) << '\n';
    }
    if (json)
        console.data() << array.dump() << '\n';
    return exitDone;
}

int runVerify(const Console &console, const std::string &path)
{
    const auto workbook = openWorkbook(console, path, Workbook::Access::ReadOnly);
    if (!workbook)
        return console.fail(workbook.error(), path);
    const auto faults = (*workbook)->verify();
    if (!faults)
        return console.fail(faults.error(), path);
    for (const WorkbookFault &fault : *faults)
        console.data() << fault.place << ": " << fault.message.in(console.language()) << '\n';
    if (!faults->empty())
        return exitFailed;
    console.say(
        {"完好：数据库、引用和历史链都没有问题。", "Sound: database, references and history chain have no fault."});
    return exitDone;
}

} // namespace facet
