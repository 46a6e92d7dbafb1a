#pragma once

#include "desk/Desk.h"
#include "workbook/Workbook.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <optional>
#include <vector>

namespace facet
{

/// The assessments of the workbook, one a row. Display text by column; what delegates draw comes through summary().
class LibraryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Unit, Date, Assessor, State, Conclusion, Score, Findings, Completeness, Changed, ColumnCount };
    /// What a column is sorted by.
    static constexpr int SortRole = Qt::UserRole;

    explicit LibraryModel(Desk &desk, QObject *parent = nullptr);

    /// Reads the workbook anew; with `deleted`, the bin instead.
    void reload(bool deleted);
    void retranslate();
    [[nodiscard]] const AssessmentSummary &summary(int row) const
    {
        return m_summaries.at(static_cast<std::size_t>(row));
    }
    [[nodiscard]] int unitCount() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const AssessmentSummary &summary, int column) const;
    [[nodiscard]] static QVariant sortKey(const AssessmentSummary &summary, int column);

    Desk &m_desk;
    std::vector<AssessmentSummary> m_summaries;
};

/// Sorting by SortRole, and the filters above the list.
class LibraryFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit LibraryFilter(QObject *parent = nullptr);
    void setText(const QString &text);
    void setStatus(const std::optional<Status> &status);
    void setConclusion(const std::optional<Conclusion> &conclusion);
    [[nodiscard]] bool isFiltering() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
    std::optional<Status> m_status;
    std::optional<Conclusion> m_conclusion;
};

} // namespace facet
