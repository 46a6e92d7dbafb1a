#include "transfer/SampleModel.h"

#include "desk/Strings.h"
#include "drawing/Words.h"
#include "transfer/CellTable.h"
#include "transfer/ImportColumns.h"

#include <algorithm>

namespace facet
{

namespace
{

constexpr std::size_t shownBytes = 400;

} // namespace

SampleModel::SampleModel(const ImportSource &source, QObject *parent) : QAbstractTableModel(parent), m_source(source)
{
    connect(&source, &ImportSource::changed, this, [this] {
        beginResetModel();
        endResetModel();
    });
}

int SampleModel::rowCount(const QModelIndex &parent) const
{
    const auto rows = static_cast<int>(m_source.sample().rows.size());
    return parent.isValid() ? 0 : std::min(ShownRows, rows);
}

int SampleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_source.sample().columns);
}

QVariant SampleModel::data(const QModelIndex &index, int role) const
{
    const auto row = static_cast<std::size_t>(index.row());
    if (role == CellTable::PartRole) {
        const std::size_t above = m_source.plan().rowsAbove;
        const auto part = row >= above      ? CellTable::Part::Record
                          : row + 1 < above ? CellTable::Part::Above
                                            : CellTable::Part::Header;
        return static_cast<int>(part);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const Cells &cells = m_source.sample().rows[row];
    const auto column = static_cast<std::size_t>(index.column());
    if (column >= cells.size())
        return {};
    const QString text = toQt(std::string_view(cells[column].text).substr(0, shownBytes));
    return role == Qt::DisplayRole ? text.simplified() : text;
}

QVariant SampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    const auto at = static_cast<std::size_t>(section);
    if (orientation == Qt::Horizontal)
        return columnLetters(at);
    return at < m_source.sample().lines.size() ? groupedNumber(m_source.sample().lines[at]) : QString();
}

} // namespace facet
