#pragma once

#include "desk/Desk.h"
#include "workbook/History.h"

#include <QAbstractTableModel>

#include <vector>

namespace facet
{

/// The history of the open assessment, newest first, read in pages as the view asks for more.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Who, Kind, Where, Before, After, ColumnCount };

    explicit HistoryModel(Desk &desk, QObject *parent = nullptr);

    /// Reads anew with this filter: a target prefix ("A.1.", "A.7/", "notes/"), and text in before, after or who.
    void reload(const QString &targetPrefix, const QString &containing);
    void retranslate();
    [[nodiscard]] const HistoryEntry &entry(int row) const { return m_entries.at(static_cast<std::size_t>(row)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    [[nodiscard]] std::vector<HistoryEntry> read(std::int64_t beforeSequence) const;
    [[nodiscard]] QString text(const HistoryEntry &entry, int column) const;
    [[nodiscard]] static QString kindWords(const HistoryEntry &entry);

    Desk &m_desk;
    HistoryQuery m_query;
    std::vector<HistoryEntry> m_entries;
    bool m_more = false;
};

} // namespace facet
