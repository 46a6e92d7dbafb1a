#include "report/ReportMaker.h"

#include "base/AtomicFile.h"
#include "compare/UnitTrend.h"
#include "desk/Strings.h"
#include "workbook/Seals.h"
#include "workbook/Workbook.h"

#include <QDateTime>

namespace facet
{

namespace
{

constexpr double readingShare = 0.2;

tl::unexpected<Error> cancelled()
{
    return failure(ErrorCode::Cancelled, {}, {"已取消。", "Cancelled."});
}

} // namespace

Expected<void> makeReport(const Catalogue &catalogue, const ReportRequest &request, ReportFormat format,
                          const std::string &path, const Progress &progress)
{
    const auto workbook =
        Workbook::open(catalogue, request.workbook, {Workbook::Access::ReadOnly, {}, std::chrono::milliseconds(0)});
    if (!workbook)
        return tl::unexpected<Error>(workbook.error());
    const auto assessment = (*workbook)->load(request.assessment, request.options.usageRows);
    if (!assessment)
        return tl::unexpected<Error>(assessment.error());
    const auto counts = (*workbook)->rowCounts(request.assessment);
    if (!counts)
        return tl::unexpected<Error>(counts.error());
    const auto result = (*workbook)->evaluate(request.assessment);
    if (!result)
        return tl::unexpected<Error>(result.error());
    if (!progress(readingShare / 2))
        return cancelled();
    const auto digest = (*workbook)->digest(request.assessment);
    if (!digest)
        return tl::unexpected<Error>(digest.error());
    if (!progress(readingShare))
        return cancelled();
    const std::string now = fromQt(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    const auto seal = sealOf(**workbook, request.assessment);
    if (!seal)
        return tl::unexpected<Error>(seal.error());
    auto trend = trendUpTo(**workbook, request.assessment, [&progress](double) { return progress(readingShare); });
    if (!trend)
        return tl::unexpected<Error>(trend.error());
    ReportInput input{catalogue, *assessment, *result, *counts, *digest, now, request.programVersion};
    input.trend = std::move(trend->entries);
    input.earlierLeftOut = trend->leftOut;
    input.alteredLeftOut = trend->altered;
    if (*seal)
        input.seal = ReportSeal{(*seal)->reviewer, (*seal)->sealedAt, (*seal)->assessment.sha256};
    const ReportDocument document = buildReport(input, request.options);
    if (format == ReportFormat::Html)
        return replaceFile(path, renderHtml(document));
    const auto written = writePdf(
        document, path, [&progress](double done) { return progress(readingShare + (1 - readingShare) * done); });
    if (!written)
        return tl::unexpected<Error>(written.error());
    return {};
}

Expected<void> exportReport(const Catalogue &catalogue, const ReportRequest &request, ReportFormat format,
                            const std::string &path, const Progress &progress)
{
    auto made = makeReport(catalogue, request, format, path, progress);
    if (!made || !request.hold)
        return made;
    const auto workbook = Workbook::open(
        catalogue, request.workbook,
        {Workbook::Access::ReadWrite, request.who, std::chrono::milliseconds(0), request.hold, {}, true});
    const Expected<bool> entered = workbook ? enterReport(**workbook, request.assessment, path)
                                            : Expected<bool>(tl::unexpected<Error>(workbook.error()));
    if (entered)
        return {};
    const Text &why = entered.error().message;
    return failure(entered.error().code, path,
                   {"报告已写好，但未能登记到工作簿，日后无法核对：" + why.zh + " 请重新导出。",
                    "The report was written but not entered in the workbook, so that it can't be checked later: " +
                        why.en + " Please export it again."});
}

} // namespace facet
