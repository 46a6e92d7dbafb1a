#pragma once

#include "records/EditRun.h"
#include "records/RecordsGrid.h"
#include "records/RecordsModel.h"

#include <QObject>

#include <memory>

namespace facet
{

/// What is done to blocks of cells of a record table: pasting, filling down, clearing. Each is one step of history.
class CellEdits final : public QObject
{
    Q_OBJECT

public:
    CellEdits(Desk &desk, RecordsModel &model, QObject *parent)
        : QObject(parent), m_desk(desk), m_run(desk, this), m_model(model)
    {
    }

    /// Puts tab-parted text in, its first cell at the first chosen one; `shown` are the columns from left to right.
    /// Lines beyond the last row are added. A single value goes into every chosen cell. What a column can't take is
    /// left out and told.
    void paste(const QString &text, const PickedCells &picked, const std::vector<std::size_t> &shown);
    /// Copies the first chosen row's cells into the rows beneath; with one row chosen, the cells of the row above it.
    void fillDown(const PickedCells &picked);
    /// Makes these cells blank.
    void clear(const PickedCells &picked);

Q_SIGNALS:
    /// Where the officer should be now.
    void edited(int row, int column);

private:
    struct Outcome;
    [[nodiscard]] bool isTooMuch(std::int64_t cells);
    void tell(const Outcome &outcome, const QString &done);
    [[nodiscard]] QStringList complaints(const Outcome &outcome) const;
    void pasteLines(std::string text, const PickedCells &picked, const std::vector<std::size_t> &shown);
    void putEverywhere(const std::string &text, const PickedCells &picked);

    Desk &m_desk;
    EditRun m_run;
    RecordsModel &m_model;
};

} // namespace facet
