#include "transfer/ColumnsModel.h"

#include "desk/AnswerWords.h"
#include "desk/Strings.h"
#include "transfer/ChoiceDelegate.h"

namespace facet
{

ColumnsModel::ColumnsModel(Desk &desk, ImportColumns &columns, QObject *parent)
    : QAbstractTableModel(parent), m_desk(desk), m_columns(columns)
{
    connect(&columns, &ImportColumns::changed, this, &ColumnsModel::follow);
}

void ColumnsModel::follow()
{
    // A choice changes values only: the drop-down that it was made in stays where it is.
    if (m_columns.mapping().size() == m_rows && m_rows > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = m_columns.mapping().size();
    endResetModel();
}

int ColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows);
}

int ColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QStringList ColumnsModel::fieldIds() const
{
    QStringList ids{QString()};
    for (const Field &field : m_columns.table().fields)
        ids.append(toQt(field.id));
    return ids;
}

QStringList ColumnsModel::fieldLabels(std::size_t column) const
{
    //: 中文：不导入
    QStringList labels{tr("not imported")};
    for (std::size_t field = 0; field < m_columns.table().fields.size(); ++field) {
        const QString label = fieldLabel(m_columns.table(), field, m_desk.language());
        const auto taken = m_columns.columnOf(field);
        labels.append(taken && *taken != column
                          //: 中文：%1（现取自「%2」）
                          ? tr("%1 (now from \"%2\")").arg(label, m_columns.columnName(*taken))
                          : label);
    }
    return labels;
}

QVariant ColumnsModel::fieldData(std::size_t column, int role) const
{
    const auto field = m_columns.mapping()[column];
    switch (role) {
    case Qt::DisplayRole:
        return field ? fieldLabel(m_columns.table(), *field, m_desk.language()) : tr("not imported");
    case Qt::AccessibleTextRole:
        //: 中文：%1：%2
        return tr("%1: %2").arg(m_columns.columnName(column), fieldData(column, Qt::DisplayRole).toString());
    case ChoiceDelegate::OptionIdsRole:
        return fieldIds();
    case ChoiceDelegate::OptionLabelsRole:
        return fieldLabels(column);
    case ChoiceDelegate::CurrentIdRole:
        return field ? toQt(m_columns.table().fields[*field].id) : QString();
    case ChoiceDelegate::MutedRole:
        return !field.has_value();
    default:
        return {};
    }
}

QVariant ColumnsModel::data(const QModelIndex &index, int role) const
{
    const auto column = static_cast<std::size_t>(index.row());
    if (index.column() == FieldColumn)
        return fieldData(column, role);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return index.column() == NameColumn ? m_columns.columnName(column)
                                        : m_columns.samples(column).join(QStringLiteral(" · "));
}

bool ColumnsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != FieldColumn)
        return false;
    m_columns.setField(static_cast<std::size_t>(index.row()), m_columns.table().fieldIndex(fromQt(value.toString())));
    return true;
}

QVariant ColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return /*: 中文：文件中的列 */ tr("Column of the file");
    case SamplesColumn:
        return /*: 中文：开头的内容 */ tr("First values");
    default:
        return /*: 中文：填入字段 */ tr("Goes to the field");
    }
}

Qt::ItemFlags ColumnsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == FieldColumn ? flags | Qt::ItemIsEditable : flags;
}

} // namespace facet
