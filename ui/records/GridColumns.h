#pragma once

#include "desk/Desk.h"

#include <QObject>

#include <map>
#include <vector>

class QMenu;
class QTableView;
class QWidget;

namespace facet
{

class RecordsModel;

/// The columns of a record grid as the officer wants them: which are shown, in which order, how wide. Remembered for
/// each table. At least one column is always shown.
class GridColumns final : public QObject
{
    Q_OBJECT

public:
    /// The view must have its model.
    GridColumns(Desk &desk, const RecordsModel &model, QTableView &view);

    /// As remembered, else as proposed; after a change of theme, too.
    void restore();
    /// All columns in the guide's order, as wide as proposed.
    void reset();
    [[nodiscard]] bool isShown(int column) const;
    void setShown(int column, bool shown);
    /// The fields of the columns shown, from left to right.
    [[nodiscard]] std::vector<std::size_t> shownFields() const;
    /// A menu to show and hide columns; stays open while boxes are ticked. Object name: columnsMenu, actions
    /// column_FIELD and resetColumns. Owned by the caller.
    [[nodiscard]] QMenu *makeMenu(QWidget *parent);

    /// Widths change by our own doing: nothing to remember.
    void setFitting(bool fitting) { m_fitting = fitting; }

Q_SIGNALS:
    void shownChanged();

private:
    void propose();
    void followRows();
    void applyRemembered();
    void remember();
    [[nodiscard]] int shownCount() const;

    Desk &m_desk;
    const RecordsModel &m_model;
    QTableView &m_view;
    std::map<int, int> m_hiddenWidths; ///< by column
    bool m_fitting = false;
    bool m_blind = true; ///< proposed without a row to look at
};

} // namespace facet
