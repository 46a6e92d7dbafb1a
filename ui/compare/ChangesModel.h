#pragma once

#include "compare/Comparison.h"
#include "desk/Desk.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace facet
{

/// The requirements of a comparison, one a row, those of a kind or all that changed.
class ChangesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Change, Id, Title, Before, After, FilledIn, ColumnCount };

    explicit ChangesModel(Desk &desk, QObject *parent = nullptr);

    void setComparison(std::shared_ptr<const Comparison> comparison);
    /// nullopt: every requirement whose verdict changed.
    void setKind(std::optional<ChangeKind> kind);
    void retranslate();

    [[nodiscard]] const RequirementChange &change(int row) const;
    [[nodiscard]] const Requirement &requirement(int row) const;
    /// The row that shows it; -1 when it is filtered out.
    [[nodiscard]] int rowOf(const std::string &requirement) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void fill();
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString filledIn(const RequirementChange &change) const;

    Desk &m_desk;
    std::shared_ptr<const Comparison> m_comparison;
    std::optional<ChangeKind> m_kind;
    std::vector<std::size_t> m_shown;                       ///< indexes of requirements
    mutable std::vector<std::optional<QString>> m_filledIn; ///< by requirement; worked out when first shown
};

} // namespace facet
