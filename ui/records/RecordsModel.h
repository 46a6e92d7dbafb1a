#pragma once

#include "desk/Desk.h"
#include "drawing/Controls.h"

#include <QAbstractTableModel>

#include <list>
#include <unordered_map>
#include <vector>

namespace facet
{

/// The rows of a record table for a grid, without holding them: a vector of row ids, and the pages that were looked at
/// last. A row and its problems are read when the view asks for them. One column a field, in the catalogue's order.
class RecordsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        FlawRole = Qt::UserRole, ///< int of Flaw; also of a row, in the vertical header
        MissingRole,             ///< bool: blank although a requirement asks for it
    };
    static constexpr int PageRows = 100;
    static constexpr std::size_t KeptPages = 12;

    RecordsModel(Desk &desk, const Table &table, QObject *parent = nullptr);

    /// Reads the row ids anew, as after the opening of another assessment.
    void reload();
    /// Labels and words in the language of the desk.
    void retranslate();
    [[nodiscard]] const Table &table() const { return m_table; }
    /// 0 when there is no such row.
    [[nodiscard]] RowId idAt(int row) const;
    /// The row with this id, -1 when it is not there.
    [[nodiscard]] int rowOf(RowId id) const;
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
    /// Takes the text as it is typed (fieldValueOf); false when it means nothing here.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// Values, problems or the set of rows may differ from what was shown.
    void refreshed();

private:
    struct Entry {
        Row row;
        std::vector<CellProblem> problems;
    };
    using Pages = std::list<std::pair<int, std::vector<Entry>>>;

    [[nodiscard]] const Entry *entry(int row) const;
    [[nodiscard]] std::vector<Entry> readPage(int page) const;
    [[nodiscard]] FieldValue shownValue(int row, std::size_t field, const Entry &entry) const;
    [[nodiscard]] bool concerns(const Change &change) const;
    void follow(const Change &change);
    void takeIds(std::vector<RowId> ids);
    void dropGone(const std::vector<RowId> &ids);
    void insertNew(const std::vector<RowId> &ids);
    void forgetPages();
    void announceValues();

    Desk &m_desk;
    const Table &m_table;
    std::vector<RowId> m_ids; ///< ascending
    mutable Pages m_pages;    ///< most recently used first
    mutable std::unordered_map<int, Pages::iterator> m_pageIndex;
};

} // namespace facet
