#pragma once

#include "compare/ComparisonWork.h"
#include "desk/Desk.h"

#include <QAbstractTableModel>

#include <vector>

namespace facet
{

/// The assessments of a unit over time, one a row: date, title, conclusion, score, findings, of these new ones, closed
/// since the one before, open ones, and each clause.
class TrendModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit TrendModel(Desk &desk, QObject *parent = nullptr);

    void setEntries(std::vector<TrendEntry> entries);
    [[nodiscard]] const std::vector<TrendEntry> &entries() const { return m_entries; }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum Column { Date, Title, Conclusion, Total, Findings, New, Closed, Open, FirstClause };
    [[nodiscard]] int clauseCount() const { return static_cast<int>(m_desk.catalogue().clauses().size()); }
    [[nodiscard]] QString text(std::size_t row, int column) const;

    Desk &m_desk;
    std::vector<TrendEntry> m_entries;
};

} // namespace facet
