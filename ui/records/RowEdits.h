#pragma once

#include "records/RecordsModel.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace facet
{

/// What is done to whole rows and to blocks of cells of a record table, with a notice and its 撤销 where something goes
/// away. Each returns where the officer should be afterwards, or -1 when nothing was done.
class RowEdits final
{
    Q_DECLARE_TR_FUNCTIONS(RowEdits)

public:
    RowEdits(Desk &desk, RecordsModel &model) : m_desk(desk), m_model(model) {}

    [[nodiscard]] bool isAllowed() const;
    /// Adds a blank row at the end.
    int add();
    /// Adds copies of these rows at the end, as one step.
    int duplicate(const std::vector<int> &rows);
    /// Deletes these rows as one step.
    int remove(const std::vector<int> &rows);
    /// Puts tab-parted text in, the first cell at this place; lines beyond the last row are added as one step. What a
    /// column can't take is left out and told.
    int paste(const QString &text, int row, int column);
    /// Makes these cells blank.
    void clear(const QModelIndexList &cells);

private:
    struct Cell {
        RowId row = 0;
        std::size_t field = 0;
        FieldValue value;
    };
    struct Pasted {
        std::vector<Cell> cells;
        std::vector<Row> rows; ///< to be added
        QStringList refused;
        bool tooWide = false;
    };

    [[nodiscard]] Pasted understand(const QString &text, int row, int column) const;
    [[nodiscard]] QStringList complaints(const Pasted &pasted) const;
    int addAll(const std::vector<Row> &rows);
    void writeAll(const std::vector<Cell> &cells);
    [[nodiscard]] std::optional<std::int64_t> newestStep() const;
    void tellWithUndo(const QString &text, std::optional<std::int64_t> firstStep);

    Desk &m_desk;
    RecordsModel &m_model;
};

} // namespace facet
