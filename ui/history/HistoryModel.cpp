#include "history/HistoryModel.h"

#include "desk/HistoryWords.h"
#include "desk/Strings.h"

#include <QDateTime>

namespace facet
{

HistoryModel::HistoryModel(Desk &desk, QObject *parent) : QAbstractTableModel(parent), m_desk(desk)
{
}

std::vector<HistoryEntry> HistoryModel::read(std::int64_t beforeSequence) const
{
    const AssessmentSession *session = m_desk.session();
    if (session == nullptr)
        return {};
    HistoryQuery query = m_query;
    query.beforeSequence = beforeSequence;
    auto entries = session->history(query);
    if (!entries) {
        m_desk.tell(entries.error());
        return {};
    }
    return std::move(*entries);
}

void HistoryModel::reload(const QString &targetPrefix, const QString &containing)
{
    beginResetModel();
    m_query.targetPrefix = fromQt(targetPrefix);
    m_query.containing = fromQt(containing.trimmed());
    m_entries = read(0);
    m_more = m_entries.size() == m_query.limit;
    endResetModel();
}

void HistoryModel::retranslate()
{
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || m_entries.empty())
        return;
    std::vector<HistoryEntry> older = read(m_entries.back().sequence);
    m_more = older.size() == m_query.limit;
    if (older.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(older.size()) - 1);
    m_entries.insert(m_entries.end(), std::make_move_iterator(older.begin()), std::make_move_iterator(older.end()));
    endInsertRows();
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const HistoryEntry &shown = entry(index.row());
    if (role == Qt::DisplayRole)
        return text(shown, index.column()).replace(QLatin1Char('\n'), QLatin1Char(' '));
    if (role == Qt::ToolTipRole)
        return text(shown, index.column()).left(1000);
    return {};
}

QString HistoryModel::text(const HistoryEntry &shown, int column) const
{
    switch (column) {
    case Time:
        return QDateTime::fromString(toQt(shown.at), Qt::ISODateWithMs)
            .toLocalTime()
            .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    case Who:
        //: 中文：未知用户
        return shown.who == unknownAccount ? tr("Unknown user") : toQt(shown.who);
    case Kind:
        return kindWords(shown);
    case Where:
        return targetWords(m_desk.catalogue(), shown.target, m_desk.language());
    default: {
        const BeforeAfter words =
            changeWords(m_desk.catalogue(), shown.target, shown.before, shown.after, m_desk.language());
        return column == Before ? words.before : words.after;
    }
    }
}

QString HistoryModel::kindWords(const HistoryEntry &shown)
{
    switch (shown.kind) {
    case StepKind::Create:
        return /*: 中文：新建 */ tr("created");
    case StepKind::Import:
        return /*: 中文：导入 */ tr("imported");
    case StepKind::Edit:
        return shown.undone ? /*: 中文：修改（已撤销） */ tr("edited (undone)") : /*: 中文：修改 */ tr("edited");
    case StepKind::Undo:
        return /*: 中文：撤销 */ tr("undid");
    case StepKind::Redo:
        return /*: 中文：重做 */ tr("redid");
    case StepKind::Delete:
        return /*: 中文：删除 */ tr("deleted");
    case StepKind::Restore:
        return /*: 中文：恢复 */ tr("restored");
    case StepKind::Carry:
        return /*: 中文：结转 */ tr("carried forward");
    case StepKind::Archive:
        return /*: 中文：归档 */ tr("archived");
    case StepKind::Unarchive:
        return /*: 中文：取消归档 */ tr("taken from the archive");
    case StepKind::Purge:
        return /*: 中文：彻底删除 */ tr("deleted permanently");
    case StepKind::Seal:
        return /*: 中文：封存 */ tr("sealed");
    case StepKind::Reopen:
        return /*: 中文：重新开启 */ tr("reopened");
    case StepKind::Export:
        return /*: 中文：导出报告 */ tr("exported a report");
    }
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return /*: 中文：时间 */ tr("Time");
    case Who:
        return /*: 中文：修改人 */ tr("Who");
    case Kind:
        return /*: 中文：操作 */ tr("What");
    case Where:
        return /*: 中文：位置 */ tr("Where");
    case Before:
        return /*: 中文：修改前 */ tr("Before");
    default:
        return /*: 中文：修改后 */ tr("After");
    }
}

} // namespace facet
