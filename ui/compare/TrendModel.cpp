#include "compare/TrendModel.h"

#include "compare/ChangeWords.h"
#include "desk/Strings.h"
#include "drawing/Words.h"

namespace facet
{

namespace
{

int findingsOf(const AssessmentResult &result)
{
    int count = 0;
    for (const RequirementResult &one : result.requirements)
        count += one.severity && *one.severity != Severity::Open ? 1 : 0;
    return count;
}

} // namespace

Score scoreOf(const AssessmentResult &result, const std::string &clause)
{
    if (clause.empty())
        return result.score;
    for (const ClauseScore &one : result.clauses) {
        if (one.clause == clause)
            return one.score;
    }
    return {};
}

TrendModel::TrendModel(Desk &desk, QObject *parent) : QAbstractTableModel(parent), m_desk(desk)
{
}

void TrendModel::setEntries(std::vector<TrendEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

void TrendModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

int TrendModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int TrendModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstClause + clauseCount() + 2;
}

QString TrendModel::text(const TrendEntry &entry, int column) const
{
    switch (column) {
    case Date:
        return entry.header.date.empty() ? QStringLiteral("–") : toQt(entry.header.date);
    case Title:
        return toQt(entry.header.title);
    case Conclusion:
        return conclusionName(entry.result.conclusion);
    case Total:
        return scoreWords(entry.result.score);
    default:
        break;
    }
    const int clause = column - FirstClause;
    if (clause < clauseCount())
        return scoreWords(scoreOf(entry.result, m_desk.catalogue().clauses().at(static_cast<std::size_t>(clause)).id));
    return QString::number(clause == clauseCount() ? findingsOf(entry.result) : entry.result.count(Severity::Open));
}

QVariant TrendModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    return text(m_entries.at(static_cast<std::size_t>(index.row())), index.column());
}

QVariant TrendModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case Date:
        //: 中文：日期
        return tr("Date");
    case Title:
        //: 中文：评估
        return tr("Assessment");
    case Conclusion:
        //: 中文：结论
        return tr("Conclusion");
    case Total:
        //: 中文：总得分
        return tr("Total score");
    default:
        break;
    }
    const int clause = section - FirstClause;
    if (clause < clauseCount()) {
        const Clause &shown = m_desk.catalogue().clauses().at(static_cast<std::size_t>(clause));
        return role == Qt::DisplayRole ? toQt(shown.id) : toQt(shown.id) + QLatin1Char(' ') + m_desk.say(shown.title);
    }
    //: 中文：发现
    return clause == clauseCount() ? tr("Findings") : /*: 中文：待判定 */ tr("Open");
}

} // namespace facet
