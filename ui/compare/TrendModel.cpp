#include "compare/TrendModel.h"

#include "compare/ChangeWords.h"
#include "desk/Strings.h"
#include "drawing/Words.h"

namespace facet
{

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
    return parent.isValid() ? 0 : FirstClause + clauseCount();
}

QString TrendModel::text(std::size_t row, int column) const
{
    const TrendEntry &entry = m_entries.at(row);
    switch (column) {
    case Date:
        return (entry.header.date.empty() ? QStringLiteral("–") : toQt(entry.header.date)) +
               (entry.otherCatalogue ? QStringLiteral(" *") : QString());
    case Title:
        return toQt(entry.header.title);
    case Conclusion:
        return conclusionName(entry.result.conclusion);
    case Total:
        return scoreWords(entry.result.score);
    case Findings:
        return QString::number(entry.findings);
    case New:
        return row == 0 ? QStringLiteral("–") : QString::number(entry.newFindings);
    case Closed:
        return row == 0 ? QStringLiteral("–") : QString::number(entry.closedFindings);
    case Open:
        return QString::number(entry.result.count(Severity::Open));
    default:
        break;
    }
    const auto clause = static_cast<std::size_t>(column - FirstClause);
    return scoreWords(entry.result.scoreOf(m_desk.catalogue().clauses().at(clause).id));
}

QVariant TrendModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    if (role == Qt::ToolTipRole && index.column() == Date && m_entries.at(row).otherCatalogue)
        //: 中文：依据另一版规则目录（%1）判定，与前一次的差别可能出自目录。
        return tr("Judged by another catalogue (%1) than the one before: a difference may come from it.")
            .arg(toQt(m_entries.at(row).catalogueVersion));
    return role == Qt::DisplayRole ? text(row, index.column()) : QVariant();
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
    case Findings:
        //: 中文：发现
        return tr("Findings");
    case New:
        //: 中文：新增
        return tr("New");
    case Closed:
        //: 中文：已消除
        return tr("Closed");
    case Open:
        //: 中文：待判定
        return tr("Open");
    default:
        break;
    }
    const Clause &shown = m_desk.catalogue().clauses().at(static_cast<std::size_t>(section - FirstClause));
    return role == Qt::DisplayRole ? toQt(shown.id) : toQt(shown.id) + QLatin1Char(' ') + m_desk.say(shown.title);
}

} // namespace facet
