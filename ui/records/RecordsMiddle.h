#pragma once

#include "desk/Desk.h"

#include <QStackedWidget>

namespace facet
{

class Button;
class EmptyState;
class RecordsGrid;

/// The middle of a record page: the grid; or what to do while there is no record; or that none matches. Object names:
/// emptyRecords, importFirstRecords, addFirstRecord, markNotApplicable; noMatches, showAllRecords.
class RecordsMiddle final : public QStackedWidget
{
    Q_OBJECT

public:
    RecordsMiddle(Desk &desk, const Table &table, QWidget *parent);

    /// The grid, made with this as its parent.
    void setGrid(RecordsGrid *grid);
    enum class Shown { Grid, Empty, NoMatches };
    void show(Shown shown);
    /// Gives the keyboard to what is shown.
    void takeFocus();
    /// What can be done with an empty table.
    void setOffers(bool editable, bool canImport, bool canMark);
    void retranslate();

Q_SIGNALS:
    void addWanted();
    void importWanted();
    void notApplicableWanted();
    void pasteWanted();
    void showAllWanted();

private:
    void showEmptyTexts();

    Desk &m_desk;
    const Table &m_table;
    RecordsGrid *m_grid = nullptr;
    EmptyState *m_empty;
    Button *m_import;
    Button *m_add;
    Button *m_mark;
    EmptyState *m_noMatches;
    Button *m_showAll;
};

} // namespace facet
