#pragma once

#include "records/EditRun.h"
#include "records/RecordsGrid.h"
#include "records/RecordsModel.h"

#include <QObject>

namespace facet
{

/// What is done to whole rows of a record table: each one step of history, with a notice and its 撤销 where something
/// goes away.
class RowEdits final : public QObject
{
    Q_OBJECT

public:
    RowEdits(Desk &desk, RecordsModel &model, QObject *parent) : QObject(parent), m_run(desk, this), m_model(model) {}

    [[nodiscard]] bool isAllowed() const { return m_run.isAllowed(); }
    /// Adds a blank row at the end.
    void add();
    /// Adds copies of these rows at the end.
    void duplicate(const PickedCells &picked);
    void remove(const PickedCells &picked);

Q_SIGNALS:
    /// Where the officer should be now.
    void edited(int row, int column);

private:
    EditRun m_run;
    RecordsModel &m_model;
};

} // namespace facet
