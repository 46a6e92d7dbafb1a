#pragma once

#include "records/ProblemFinder.h"

#include <QWidget>

namespace facet
{

class Button;
class ChipRow;
class RowFilterFields;

/// What stands above the grid: the problems by kind with their counts, each a filter; what else is asked for; and the
/// buttons for rows and columns. Object names: problemChips (chips: all, problems, 5.5.6-e, 5.5.6-e#0),
/// nextProblemButton, addRowButton, duplicateRowButton, deleteRowButton, columnsButton, and those of RowFilterFields.
class RecordsTools final : public QWidget
{
    Q_OBJECT

public:
    RecordsTools(Desk &desk, const Table &table, QWidget *parent);

    void setProblems(const std::vector<ProblemKind> &kinds, std::int64_t rows);
    /// The kind the officer goes through; one with an empty id for every problem.
    [[nodiscard]] ProblemKind chosenKind() const;
    /// What chips and fields ask for together.
    [[nodiscard]] RowFilter filter() const;
    /// Shows a filter without a signal.
    void showFilter(const RowFilter &filter);
    /// Those that are worth showing: none where there is no row at all.
    void setFilterable(bool filterable);
    void setEditable(bool editable, bool hasRow);
    [[nodiscard]] RowFilterFields &fields() const { return *m_fields; }
    [[nodiscard]] Button &columnsButton() const { return *m_columns; }
    void retranslate();

Q_SIGNALS:
    void filterEdited();
    void nextProblemWanted();
    void addWanted();
    void duplicateWanted();
    void deleteWanted();
    void columnsWanted();

private:
    void build();
    void connectParts();
    void fillChips();

    Desk &m_desk;
    ChipRow *m_chips;
    Button *m_nextProblem;
    RowFilterFields *m_fields;
    Button *m_add;
    Button *m_duplicate;
    Button *m_delete;
    Button *m_columns;
    std::vector<ProblemKind> m_kinds; ///< what chips stand for, after "all"
    std::int64_t m_rows = 0;
};

} // namespace facet
