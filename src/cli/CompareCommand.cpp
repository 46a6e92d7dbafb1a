#include "cli/CompareCommand.h"

#include "cli/ComparisonSummary.h"
#include "cli/OpenWorkbook.h"
#include "cli/ReportOutput.h"
#include "compare/CompareAssessments.h"
#include "compare/ComparisonDocument.h"
#include "compare/ComparisonJson.h"

namespace facet
{

namespace
{

int writeComparisonDocument(const Console &console, const Comparison &comparison, const CompareArguments &arguments)
{
    const ReportDocument document =
        buildComparisonDocument(console.catalogue(), comparison, {arguments.language, localTimeNow(), FACET_VERSION});
    const Expected<void> written = writeDocument(document, arguments.output, console.data());
    if (!written)
        return console.fail(written.error(), arguments.output);
    const std::string changed =
        std::to_string(comparison.requirements.size() - static_cast<std::size_t>(comparison.count(ChangeKind::Same)));
    console.say({"已导出比较：" + changed + " 项要求的判定有变化",
                 "exported the comparison: " + changed + " verdicts changed"});
    return exitDone;
}

} // namespace

int runCompare(const Console &console, const CompareArguments &arguments)
{
    const auto workbook = openWorkbook(console, arguments.workbook, Workbook::Access::ReadOnly);
    if (!workbook)
        return console.fail(workbook.error(), arguments.workbook);
    const Expected<Comparison> comparison = compareAssessments(**workbook, arguments.before, arguments.after);
    if (!comparison)
        return console.fail(comparison.error(), arguments.workbook);
    if (!arguments.output.empty())
        return writeComparisonDocument(console, *comparison, arguments);
    console.data() << (arguments.json ? writeComparison(console.catalogue(), *comparison)
                                      : comparisonSummary(console.catalogue(), *comparison, console.language()));
    console.data().flush();
    if (!console.data())
        return console.fail({ErrorCode::Storage, "-", {"标准输出写不进去。", "Standard output can't be written."}});
    return exitDone;
}

} // namespace facet
