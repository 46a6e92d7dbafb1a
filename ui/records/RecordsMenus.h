#pragma once

#include "records/ProblemFinder.h"

#include <QObject>

class QMenu;

namespace facet
{

class RecordsActions;
class RecordsGrid;

/// The menus of a record page: of its cells and rows, of a column, of the whole page. Object names: recordsMenu,
/// columnMenu, columnsMenu.
class RecordsMenus final : public QObject
{
    Q_OBJECT

public:
    RecordsMenus(Desk &desk, RecordsModel &model, RecordsGrid &grid, RecordsActions &actions, QWidget *page);

    void openForCells(const QPoint &globalPosition);
    void openForPage(const QPoint &globalPosition);
    void openForColumn(const QPoint &globalPosition, int column);
    void openColumns(const QPoint &globalPosition);

Q_SIGNALS:
    void orderWanted(const facet::RowOrder &order);
    /// Rows that this column has this text in.
    void sameWanted(std::size_t field, const QString &text);
    /// Rows with problems: of this requirement, or of any when it is empty.
    void problemsWanted(const QString &requirement);

private:
    [[nodiscard]] QMenu *make(const char *name);
    void addSame(QMenu &menu);
    void addProblems(QMenu &menu);
    void addColumns(QMenu &menu);

    Desk &m_desk;
    RecordsModel &m_model;
    RecordsGrid &m_grid;
    RecordsActions &m_actions;
    QWidget *m_page;
};

} // namespace facet
