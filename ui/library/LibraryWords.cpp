#include "library/LibraryWords.h"

#include "desk/Strings.h"
#include "drawing/Figures.h"
#include "drawing/Words.h"
#include "library/LibraryModel.h"

#include <QCoreApplication>

#include <cmath>

namespace facet
{

namespace
{

struct Library {
    Q_DECLARE_TR_FUNCTIONS(Library)
};

QString findingsText(const std::vector<int> &findings)
{
    QStringList parts;
    for (std::size_t index = 0; index < findings.size(); ++index)
        if (findings[index] > 0)
            parts.append(severityName(static_cast<Severity>(index)) + QLatin1Char(' ') +
                         QString::number(findings[index]));
    //: 中文：无
    return parts.isEmpty() ? Library::tr("none") : parts.join(QStringLiteral(", "));
}

QString percentText(const Score &score)
{
    if (!score.completeness)
        return QStringLiteral("–");
    return QString::number(static_cast<int>(std::floor(*score.completeness * 100))) + QStringLiteral("%");
}

} // namespace

QString changeWords(const QDateTime &local)
{
    const qint64 days = local.date().daysTo(QDate::currentDate());
    if (days == 0)
        //: 中文：今天 %1
        return Library::tr("today %1").arg(local.toString(QStringLiteral("HH:mm")));
    if (days == 1)
        //: 中文：昨天 %1
        return Library::tr("yesterday %1").arg(local.toString(QStringLiteral("HH:mm")));
    return local.toString(QStringLiteral("yyyy-MM-dd"));
}

QString libraryText(const AssessmentSummary &summary, int column)
{
    switch (column) {
    case LibraryModel::Title:
        return toQt(summary.header.title);
    case LibraryModel::Unit:
        return toQt(summary.header.unit);
    case LibraryModel::Date:
        return toQt(summary.header.date);
    case LibraryModel::Assessor:
        return toQt(summary.header.assessor);
    case LibraryModel::State:
        return statusName(summary.header.status);
    case LibraryModel::Conclusion:
        return conclusionName(summary.conclusion);
    case LibraryModel::Score:
        return intervalText(intervalOf(summary.score));
    case LibraryModel::Findings:
        return findingsText(summary.findings);
    case LibraryModel::Completeness:
        return percentText(summary.score);
    default:
        return changeWords(QDateTime::fromString(toQt(summary.changedAt), Qt::ISODateWithMs).toLocalTime());
    }
}

QString libraryHeader(int column)
{
    switch (column) {
    case LibraryModel::Title:
        return /*: 中文：评估 */ Library::tr("Assessment");
    case LibraryModel::Unit:
        return /*: 中文：应用单位 */ Library::tr("Application unit");
    case LibraryModel::Date:
        return /*: 中文：日期 */ Library::tr("Date");
    case LibraryModel::Assessor:
        return /*: 中文：评估人 */ Library::tr("Assessor");
    case LibraryModel::State:
        return /*: 中文：状态 */ Library::tr("Status");
    case LibraryModel::Conclusion:
        return /*: 中文：结论 */ Library::tr("Conclusion");
    case LibraryModel::Score:
        return /*: 中文：得分区间 */ Library::tr("Score interval");
    case LibraryModel::Findings:
        return /*: 中文：发现 */ Library::tr("Findings");
    case LibraryModel::Completeness:
        return /*: 中文：完成度 */ Library::tr("Complete");
    default:
        return /*: 中文：最后修改 */ Library::tr("Last change");
    }
}

QString unitWords(const std::string &unit)
{
    //: 中文：未填应用单位
    return unit.empty() ? Library::tr("Unit not stated") : toQt(unit);
}

QString archivedWord()
{
    //: 中文：已归档
    return Library::tr("archived");
}

QString assessmentsWords(int count)
{
    //: 中文：%n 个评估
    return Library::tr("%n assessment(s)", nullptr, count);
}

QString trendWords(const std::vector<const AssessmentSummary *> &history)
{
    if (history.size() < 2)
        //: 中文：仅一次评估，尚无走势
        return Library::tr("One assessment, no trend yet");
    return intervalText(intervalOf(history.front()->score)) + QStringLiteral(" → ") +
           intervalText(intervalOf(history.back()->score));
}

} // namespace facet
