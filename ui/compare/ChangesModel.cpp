#include "compare/ChangesModel.h"

#include "compare/ChangeWords.h"
#include "desk/Strings.h"
#include "drawing/Words.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace facet
{

namespace
{

/// "Table A.2", "A.1.9"; nothing for a judgement, which is that of the row.
QString targetName(const Catalogue &catalogue, const std::string &target)
{
    if (catalogue.table(target) != nullptr)
        //: 中文：表 %1
        return ChangesModel::tr("Table %1").arg(toQt(target));
    return target.find('/') == std::string::npos ? toQt(target) : QString();
}

} // namespace

ChangesModel::ChangesModel(Desk &desk, QObject *parent) : QAbstractTableModel(parent), m_desk(desk)
{
}

void ChangesModel::setComparison(std::shared_ptr<const Comparison> comparison)
{
    m_comparison = std::move(comparison);
    fill();
}

void ChangesModel::setKind(std::optional<ChangeKind> kind)
{
    m_kind = kind;
    fill();
}

void ChangesModel::retranslate()
{
    fill();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void ChangesModel::fill()
{
    beginResetModel();
    m_shown.clear();
    m_filledIn.clear();
    if (m_comparison != nullptr) {
        const std::vector<RequirementChange> &all = m_comparison->requirements;
        m_filledIn.resize(all.size());
        for (std::size_t index = 0; index < all.size(); ++index) {
            if (m_kind ? all[index].kind == *m_kind : all[index].kind != ChangeKind::Same)
                m_shown.push_back(index);
        }
    }
    endResetModel();
}

const RequirementChange &ChangesModel::change(int row) const
{
    return m_comparison->requirements.at(m_shown.at(static_cast<std::size_t>(row)));
}

const Requirement &ChangesModel::requirement(int row) const
{
    return m_desk.catalogue().requirements().at(m_shown.at(static_cast<std::size_t>(row)));
}

int ChangesModel::rowOf(const std::string &requirement) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [&](std::size_t index) {
        return m_comparison->requirements[index].requirement == requirement;
    });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ChangesModel::filledIn(const RequirementChange &change) const
{
    QStringList words;
    for (const std::string &target : change.changedTargets) {
        const QString what =
            toQt(shortChange(m_desk.catalogue(), *m_comparison, change.requirement, target, m_desk.language()));
        const QString name = targetName(m_desk.catalogue(), target);
        words.append(name.isEmpty() ? what : name + QLatin1Char(' ') + what);
    }
    //: 中文：；
    return words.join(tr("; "));
}

QString ChangesModel::text(int row, int column) const
{
    const RequirementChange &shown = change(row);
    switch (column) {
    case Change:
        return toQt(changeWord(shown.kind, m_desk.language()));
    case Id:
        return toQt(shown.requirement);
    case Title:
        return m_desk.say(requirement(row).title);
    case Before:
        return verdictName(shown.before);
    case After:
        return verdictName(shown.after);
    default:
        break;
    }
    std::optional<QString> &words = m_filledIn.at(m_shown.at(static_cast<std::size_t>(row)));
    if (!words)
        words = filledIn(shown);
    return *words;
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString words = text(index.row(), index.column());
    if (role == Qt::DisplayRole)
        return words;
    if (role == Qt::ToolTipRole && (index.column() == FilledIn || index.column() == Title))
        return words;
    if (role == Qt::AccessibleTextRole && index.column() == Title && requirement(index.row()).critical)
        //: 中文：%1，关键
        return tr("%1, critical").arg(words);
    return {};
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const auto sides = m_comparison == nullptr ? sideNames({}, {})
                                               : sideNames(m_comparison->before.header, m_comparison->after.header);
    switch (section) {
    case Change:
        //: 中文：变化
        return tr("Change");
    case Id:
        //: 中文：要求
        return tr("Requirement");
    case Title:
        return QString();
    case Before:
        //: 中文：%1 判定
        return tr("Verdict %1").arg(sides.first);
    case After:
        return tr("Verdict %1").arg(sides.second);
    default:
        //: 中文：填写变化
        return tr("Differences");
    }
}

} // namespace facet
