#pragma once

#include "transfer/ImportColumns.h"

#include <QAbstractTableModel>

namespace facet
{

/// The columns of a file: name, first values, and the field each goes to, as a choice.
class ColumnsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, SamplesColumn, FieldColumn, ColumnCount };

    ColumnsModel(Desk &desk, ImportColumns &columns, QObject *parent);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void follow();
    [[nodiscard]] QVariant fieldData(std::size_t column, int role) const;
    [[nodiscard]] QStringList fieldLabels(std::size_t column) const;
    [[nodiscard]] QStringList fieldIds() const;

    Desk &m_desk;
    ImportColumns &m_columns;
    std::size_t m_rows = 0;
};

} // namespace facet
