#pragma once

#include "transfer/ImportSource.h"

#include <QAbstractTableModel>

namespace facet
{

/// The first rows of a sheet as they stand in the file, to see whether encoding, delimiter and header are right.
class SampleModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int ShownRows = 30;

    SampleModel(const ImportSource &source, QObject *parent);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    const ImportSource &m_source;
};

} // namespace facet
