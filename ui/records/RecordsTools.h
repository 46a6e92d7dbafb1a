#pragma once

#include "records/ProblemFinder.h"

#include <QWidget>

class QScrollArea;

namespace facet
{

class Button;
class ChipRow;

/// What stands above the grid: the problems by kind with their counts, which lead to the next such row, and the buttons
/// for rows. Object names: problemChips, nextProblemButton, addRowButton, duplicateRowButton, deleteRowButton.
class RecordsTools final : public QWidget
{
    Q_OBJECT

public:
    explicit RecordsTools(QWidget *parent);

    void setProblems(const std::vector<ProblemKind> &kinds, std::int64_t rows);
    /// The kind the officer goes through; one with an empty id for every problem.
    [[nodiscard]] ProblemKind chosenKind() const;
    void setEditable(bool editable, bool hasRow);
    void retranslate();

Q_SIGNALS:
    void nextProblemWanted();
    void addWanted();
    void duplicateWanted();
    void deleteWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillChips();
    void fitChips();

    ChipRow *m_chips;
    QScrollArea *m_chipRoom;
    Button *m_nextProblem;
    Button *m_add;
    Button *m_duplicate;
    Button *m_delete;
    std::vector<ProblemKind> m_kinds;
    std::int64_t m_rows = 0;
};

} // namespace facet
