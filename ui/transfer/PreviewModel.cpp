#include "transfer/PreviewModel.h"

#include "desk/AnswerWords.h"
#include "desk/Strings.h"
#include "drawing/Words.h"
#include "transfer/CellTable.h"
#include "transfer/TransferWords.h"

#include <algorithm>

namespace facet
{

namespace
{

constexpr qsizetype shownCharacters = 200;

} // namespace

PreviewModel::PreviewModel(Desk &desk, const ImportColumns &columns, QObject *parent)
    : QAbstractTableModel(parent), m_desk(desk), m_columns(columns)
{
}

void PreviewModel::refresh()
{
    beginResetModel();
    m_records.clear();
    m_counts = {};
    const SheetSample &sample = m_columns.source().sample();
    const RowConverter converter(m_columns.table(), m_columns.mapping(), m_columns.choices());
    for (std::size_t at = m_columns.source().plan().rowsAbove;
         at < sample.rows.size() && m_records.size() < ShownRecords; ++at) {
        Record record{sample.lines[at], {}, {}};
        if (!converter.convert(sample.rows[at], record.row, record.remarks))
            continue;
        for (const CellRemark &remark : record.remarks)
            ++m_counts[static_cast<std::size_t>(remark.kind)];
        m_records.push_back(std::move(record));
    }
    fillShown();
    endResetModel();
}

void PreviewModel::setFilter(std::optional<CellRemark::Kind> kind)
{
    beginResetModel();
    m_filter = kind;
    fillShown();
    endResetModel();
}

void PreviewModel::fillShown()
{
    m_shown.clear();
    for (std::size_t at = 0; at < m_records.size(); ++at) {
        const auto &remarks = m_records[at].remarks;
        const bool wanted = !m_filter || std::any_of(remarks.begin(), remarks.end(), [this](const CellRemark &remark) {
            return remark.kind == *m_filter;
        });
        if (wanted)
            m_shown.push_back(at);
    }
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.table().fields.size());
}

std::vector<const CellRemark *> PreviewModel::remarksAt(const Record &record, std::size_t field)
{
    std::vector<const CellRemark *> found;
    for (const CellRemark &remark : record.remarks)
        if (remark.field == field)
            found.push_back(&remark);
    std::stable_sort(found.begin(), found.end(),
                     [](const CellRemark *one, const CellRemark *other) { return one->kind > other->kind; });
    return found;
}

bool PreviewModel::isRefused(const Record &record, std::size_t field)
{
    const auto remarks = remarksAt(record, field);
    return !remarks.empty() && remarks.front()->kind == CellRemark::Kind::Refused &&
           !isFilled(record.row.values[field]);
}

QString PreviewModel::words(const Record &record, std::size_t field) const
{
    if (!isRefused(record, field))
        return fieldWords(record.row.values[field], m_columns.table().fields[field], m_desk.language())
            .left(shownCharacters);
    QStringList refused;
    for (const CellRemark *remark : remarksAt(record, field))
        refused.append(toQt(remark->text).left(shownCharacters));
    return refused.join(QStringLiteral(" · "));
}

QString PreviewModel::explanation(const Record &record, std::size_t field) const
{
    QStringList lines;
    for (const CellRemark *remark : remarksAt(record, field)) {
        //: 中文：%1：%2
        lines.append(tr("%1: %2").arg(remarkName(remark->kind), remarkSentence(remark->kind)));
        //: 中文：文件中是「%1」。
        lines.append(tr("In the file: \"%1\".").arg(toQt(remark->text).left(shownCharacters)));
        if (remark->kind == CellRemark::Kind::Refused)
            //: 中文：可填：%1。
            lines.append(tr("Accepted: %1.").arg(acceptedWords(m_columns.table().fields[field], m_desk.language())));
    }
    return lines.join(QLatin1Char('\n'));
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    const Record &record = m_records[m_shown[static_cast<std::size_t>(index.row())]];
    const auto field = static_cast<std::size_t>(index.column());
    const auto remarks = remarksAt(record, field);
    switch (role) {
    case Qt::DisplayRole:
        return words(record, field).simplified();
    case Qt::ToolTipRole:
        return remarks.empty() ? words(record, field) : explanation(record, field);
    case Qt::AccessibleTextRole:
        return remarks.empty() ? words(record, field)
                               : words(record, field) + QLatin1Char('\n') + explanation(record, field);
    case CellTable::RemarkRole:
        return remarks.empty() ? QVariant() : QVariant(static_cast<int>(remarks.front()->kind));
    case CellTable::StruckRole:
        return isRefused(record, field);
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        const auto field = static_cast<std::size_t>(section);
        const auto column = m_columns.columnOf(field);
        if (role == Qt::DisplayRole)
            return fieldLabel(m_columns.table(), field, m_desk.language());
        if (role == Qt::ToolTipRole)
            //: 中文：取自文件中的「%1」
            return column ? tr("From \"%1\" of the file").arg(m_columns.columnName(*column))
                          : /*: 中文：文件中没有这一列 */ tr("The file has no such column");
        return {};
    }
    const auto at = static_cast<std::size_t>(section);
    if (role != Qt::DisplayRole || at >= m_shown.size())
        return {};
    return groupedNumber(m_records[m_shown[at]].line);
}

} // namespace facet
