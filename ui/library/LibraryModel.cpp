#include "library/LibraryModel.h"

#include "desk/Strings.h"
#include "drawing/Figures.h"
#include "drawing/Words.h"

#include <QDateTime>
#include <QSet>

#include <cmath>

namespace facet
{

namespace
{

QDateTime localTime(const std::string &utc)
{
    return QDateTime::fromString(toQt(utc), Qt::ISODateWithMs).toLocalTime();
}

QString percentText(const Score &score)
{
    if (!score.completeness)
        return QStringLiteral("–");
    return QString::number(static_cast<int>(std::floor(*score.completeness * 100))) + QStringLiteral(" %");
}

} // namespace

LibraryModel::LibraryModel(Desk &desk, QObject *parent) : QAbstractTableModel(parent), m_desk(desk)
{
}

void LibraryModel::reload(bool deleted)
{
    beginResetModel();
    m_summaries.clear();
    if (const Workbook *workbook = m_desk.sessions().workbook()) {
        if (auto summaries = workbook->assessments(deleted))
            m_summaries = std::move(*summaries);
        else
            m_desk.tell(summaries.error());
    }
    // Archived ones are in the dialog of what was put away.
    std::erase_if(m_summaries, [](const AssessmentSummary &each) { return !each.deleted && !each.archivedAt.empty(); });
    endResetModel();
}

void LibraryModel::retranslate()
{
    if (!m_summaries.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int LibraryModel::unitCount() const
{
    QSet<QString> units;
    for (const AssessmentSummary &summary : m_summaries)
        units.insert(toQt(summary.header.unit));
    return static_cast<int>(units.size());
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_summaries.size());
}

int LibraryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const AssessmentSummary &shown = summary(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return text(shown, index.column());
    if (role == SortRole)
        return sortKey(shown, index.column());
    return {};
}

QString LibraryModel::text(const AssessmentSummary &shown, int column) const
{
    switch (column) {
    case Title:
        return toQt(shown.header.title);
    case Unit:
        return toQt(shown.header.unit);
    case Date:
        return toQt(shown.header.date);
    case Assessor:
        return toQt(shown.header.assessor);
    case State:
        return statusName(shown.header.status);
    case Conclusion:
        return conclusionName(shown.conclusion);
    case Score:
        return intervalText(intervalOf(shown.score));
    case Findings: {
        QStringList parts;
        for (std::size_t index = 0; index < shown.findings.size(); ++index)
            if (shown.findings[index] > 0)
                parts.append(severityName(static_cast<Severity>(index)) + QLatin1Char(' ') +
                             QString::number(shown.findings[index]));
        //: 中文：无
        return parts.isEmpty() ? tr("none") : parts.join(QStringLiteral(", "));
    }
    case Completeness:
        return percentText(shown.score);
    default:
        return localTime(shown.changedAt).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    }
}

QVariant LibraryModel::sortKey(const AssessmentSummary &shown, int column)
{
    switch (column) {
    case Title:
        return toQt(shown.header.title);
    case Unit:
        return toQt(shown.header.unit);
    case Date:
        return toQt(shown.header.date);
    case Assessor:
        return toQt(shown.header.assessor);
    case State:
        return static_cast<int>(shown.header.status);
    case Conclusion:
        return static_cast<int>(shown.conclusion);
    case Score:
        return shown.score.low.value_or(-1);
    case Findings: {
        // Worse first: a critical finding outweighs any number of the next severity.
        double weight = 0;
        for (const int count : shown.findings)
            weight = weight * 1000 + count;
        return weight;
    }
    case Completeness:
        return shown.score.completeness.value_or(-1);
    default:
        return toQt(shown.changedAt);
    }
}

QVariant LibraryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return /*: 中文：评估 */ tr("Assessment");
    case Unit:
        return /*: 中文：应用单位 */ tr("Application unit");
    case Date:
        return /*: 中文：日期 */ tr("Date");
    case Assessor:
        return /*: 中文：评估人 */ tr("Assessor");
    case State:
        return /*: 中文：状态 */ tr("Status");
    case Conclusion:
        return /*: 中文：结论 */ tr("Conclusion");
    case Score:
        return /*: 中文：得分区间 */ tr("Score interval");
    case Findings:
        return /*: 中文：发现 */ tr("Findings");
    case Completeness:
        return /*: 中文：完成度 */ tr("Completeness");
    default:
        return /*: 中文：最后修改 */ tr("Last change");
    }
}

LibraryFilter::LibraryFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(LibraryModel::SortRole);
    setSortLocaleAware(true);
}

void LibraryFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void LibraryFilter::setStatus(const std::optional<Status> &status)
{
    m_status = status;
    invalidateFilter();
}

void LibraryFilter::setConclusion(const std::optional<Conclusion> &conclusion)
{
    m_conclusion = conclusion;
    invalidateFilter();
}

bool LibraryFilter::isFiltering() const
{
    return !m_text.isEmpty() || m_status || m_conclusion;
}

bool LibraryFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const AssessmentSummary &summary = static_cast<const LibraryModel *>(sourceModel())->summary(row);
    if (m_status && summary.header.status != *m_status)
        return false;
    if (m_conclusion && summary.conclusion != *m_conclusion)
        return false;
    if (m_text.isEmpty())
        return true;
    const auto contains = [this](const std::string &text) { return toQt(text).contains(m_text, Qt::CaseInsensitive); };
    return contains(summary.header.title) || contains(summary.header.unit) || contains(summary.header.assessor) ||
           contains(summary.header.date);
}

} // namespace facet
