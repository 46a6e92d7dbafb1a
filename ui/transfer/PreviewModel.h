#pragma once

#include "transfer/ImportColumns.h"

#include <QAbstractTableModel>

#include <array>
#include <optional>
#include <vector>

namespace facet
{

/// The first 200 records as they will be stored, one column a field, with what became of cells that were not simply
/// taken. A refused cell shows the words that are not taken in.
class PreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr std::size_t ShownRecords = 200;

    PreviewModel(Desk &desk, const ImportColumns &columns, QObject *parent);

    /// Reads the sample anew; call when it is looked at.
    void refresh();
    /// Only records with a remark of this kind; nullopt: all.
    void setFilter(std::optional<CellRemark::Kind> kind);
    [[nodiscard]] std::int64_t records() const { return static_cast<std::int64_t>(m_records.size()); }
    /// Cells with such a remark among the records that are read.
    [[nodiscard]] std::int64_t count(CellRemark::Kind kind) const { return m_counts[static_cast<std::size_t>(kind)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Record {
        std::int64_t line = 0;
        Row row;
        std::vector<CellRemark> remarks;
    };
    /// The remarks on a cell, the gravest first; a list of codes has one for each unknown word.
    [[nodiscard]] static std::vector<const CellRemark *> remarksAt(const Record &record, std::size_t field);
    /// Nothing of the cell is taken in.
    [[nodiscard]] static bool isRefused(const Record &record, std::size_t field);
    [[nodiscard]] QString words(const Record &record, std::size_t field) const;
    [[nodiscard]] QString explanation(const Record &record, std::size_t field) const;
    void fillShown();

    Desk &m_desk;
    const ImportColumns &m_columns;
    std::vector<Record> m_records;
    std::vector<std::size_t> m_shown; ///< indexes into m_records
    std::array<std::int64_t, RemarkLog::KindCount> m_counts{};
    std::optional<CellRemark::Kind> m_filter;
};

} // namespace facet
