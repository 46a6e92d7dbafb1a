#pragma once

#include "desk/Desk.h"
#include "drawing/Controls.h"
#include "records/RowList.h"
#include "records/RowPages.h"

#include <QAbstractTableModel>

#include <vector>

namespace facet
{

/// The rows of a record table for a grid, without holding them: which rows are shown (RowList), and the pages that were
/// looked at last (RowPages). A row and its problems are read when the view asks for them. One column a field, in the
/// catalogue's order. Rows that come and go are taken over one by one; no edit reads the table.
class RecordsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        FlawRole = Qt::UserRole, ///< int of Flaw; also of a row, in the vertical header
        MissingRole,             ///< bool: blank although a requirement asks for it
    };
    static constexpr int PageRows = RowPages::PageRows;
    static constexpr std::size_t KeptPages = RowPages::KeptPages;

    RecordsModel(Desk &desk, const Table &table, QObject *parent = nullptr);

    /// Everything anew, all rows in the order of entry, as after the opening of another assessment.
    void reload();
    /// All rows in the order of entry.
    void showAll();
    /// These rows instead; `ascending` when they are in the order of entry. More of them follow by appendFound().
    void showFound(std::vector<RowId> ids, bool ascending);
    void appendFound(const std::vector<RowId> &ids);
    [[nodiscard]] const RowList &list() const { return m_list; }

    /// Labels and words in the language of the desk.
    void retranslate();
    [[nodiscard]] const Table &table() const { return m_table; }
    /// 0 when there is no such row.
    [[nodiscard]] RowId idAt(int row) const { return m_list.idAt(row); }
    /// The row with this id, -1 when it is not shown.
    [[nodiscard]] int rowOf(RowId id) const { return m_list.rowOf(id); }
    /// The number of a row among all of the table, from 1: what messages call it by. 0 when there is none.
    [[nodiscard]] std::int64_t numberAt(int row) const;
    /// How many rows the table has, shown or not.
    [[nodiscard]] std::int64_t total() const { return m_list.places().count(); }
    /// The record with what is typed and not yet saved; nullopt when it can't be read.
    [[nodiscard]] std::optional<Row> record(int row) const;
    [[nodiscard]] std::vector<CellProblem> problems(int row) const;
    /// Writes a cell through the session; false when it is refused (then it is pending, or told as a failure).
    bool setField(int row, std::size_t field, const FieldValue &value);
    /// How many rows are held just now.
    [[nodiscard]] std::size_t heldRows() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Takes the text as it is typed (typedValue); false when it means nothing here.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    /// Only says that it is wanted: sorting runs beside the window.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    /// Values, problems or the set of rows may differ from what was shown.
    void refreshed();
    /// -1: the order of entry.
    void sortWanted(int column, Qt::SortOrder order);

private:
    [[nodiscard]] FieldValue shownValue(int row, std::size_t field, const Row &stored) const;
    [[nodiscard]] bool concerns(const Change &change) const;
    void follow(const Change &change);
    void takeRows(const RowRanges &removed, const RowRanges &added);
    void takeAllAnew(const RowRanges &removed);
    void dropRows(const RowRanges &removed);
    void insertRanges(const RowRanges &added);
    [[nodiscard]] RowPlaces readPlaces();
    void announceValues();

    Desk &m_desk;
    const Table &m_table;
    RowList m_list;
    RowPages m_pages;
};

} // namespace facet
