#include "compare/ComparisonWork.h"

#include "base/AtomicFile.h"
#include "compare/CompareAssessments.h"
#include "compare/ComparisonDocument.h"
#include "desk/Strings.h"
#include "report/Report.h"

#include <QDateTime>

#include <algorithm>
#include <memory>

namespace facet
{

namespace
{

/// How little `other` suits a comparison with `shown`; the least is taken.
int strangeness(const AssessmentSummary &shown, const AssessmentSummary &other)
{
    if (uuidOf(shown.header.id) == uuidOf(other.header.id))
        return 3;
    if (shown.header.unit != other.header.unit)
        return 2;
    return isEarlier(other, shown) ? 0 : 1;
}

using OpenedWorkbook = Expected<std::unique_ptr<Workbook>>;

OpenedWorkbook openBeside(const Catalogue &catalogue, const std::string &path, std::function<bool()> stop)
{
    Workbook::OpenOptions options;
    options.access = Workbook::Access::ReadOnly;
    options.stop = std::move(stop);
    return Workbook::open(catalogue, path, options);
}

tl::unexpected<Error> cancelled()
{
    return failure(ErrorCode::Cancelled, {}, {"已取消。", "Cancelled."});
}

} // namespace

std::optional<ComparedPair> usualPair(const std::vector<AssessmentSummary> &assessments, const std::string &open)
{
    if (assessments.size() < 2)
        return std::nullopt;
    const AssessmentSummary *shown = &assessments.front();
    for (const AssessmentSummary &one : assessments) {
        if (one.header.id == open) {
            shown = &one;
            break;
        }
        if (isEarlier(*shown, one))
            shown = &one;
    }
    const AssessmentSummary *other = nullptr;
    for (const AssessmentSummary &one : assessments) {
        if (&one == shown)
            continue;
        const int rank = strangeness(*shown, one);
        const int best = other == nullptr ? 4 : strangeness(*shown, *other);
        // Of earlier ones the newest, of later ones the first.
        const bool nearer = other != nullptr && (rank == 1 ? isEarlier(one, *other) : isEarlier(*other, one));
        if (rank < best || (rank == best && nearer))
            other = &one;
    }
    if (other == nullptr)
        return std::nullopt;
    if (isEarlier(*shown, *other))
        return ComparedPair{shown->header.id, other->header.id};
    return ComparedPair{other->header.id, shown->header.id};
}

Expected<Comparison> readComparison(const Catalogue &catalogue, const std::string &path, const ComparedPair &pair,
                                    const WorkProgress &progress)
{
    double reached = 0;
    const OpenedWorkbook workbook = openBeside(catalogue, path, [&] { return !progress(reached); });
    if (!workbook)
        return tl::unexpected<Error>(workbook.error());
    return compareAssessments(**workbook, pair.before, pair.after, [&](double done) {
        reached = done;
        return progress(done);
    });
}

Expected<std::vector<TrendEntry>> readTrend(const Catalogue &catalogue, const std::string &path,
                                            const std::string &unit, const WorkProgress &progress)
{
    double reached = 0;
    const OpenedWorkbook workbook = openBeside(catalogue, path, [&] { return !progress(reached); });
    if (!workbook)
        return tl::unexpected<Error>(workbook.error());
    return unitTrend(**workbook, unit, [&](double done) {
        reached = done;
        return progress(done);
    });
}

Expected<void> writeComparisonFile(const Catalogue &catalogue, const Comparison &comparison, const ComparisonFile &file,
                                   const WorkProgress &progress)
{
    ComparisonDocumentOptions options;
    options.language = file.language;
    options.generatedAt = fromQt(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    options.programVersion = file.programVersion;
    const ReportDocument document = buildComparisonDocument(catalogue, comparison, options);
    if (!progress(0))
        return cancelled();
    if (file.format == ComparisonFormat::Html)
        return replaceFile(file.path, renderHtml(document));
    const auto written = writePdf(document, file.path, progress);
    if (!written)
        return tl::unexpected<Error>(written.error());
    return {};
}

} // namespace facet
