#pragma once

#include "records/RecordsModel.h"
#include "records/RowSearch.h"

#include <QObject>

#include <vector>

namespace facet
{

/// One kind of problem in the rows of a table: a check that complains of rows, with how many and a short name.
struct ProblemKind {
    QString id; ///< "5.5.6-e#0": requirement and number of the check; empty for every problem
    QString name;
    bool lowersVerdict = false;
    std::int64_t count = 0;
    std::string requirement;
    std::optional<std::size_t> check;
    std::vector<std::size_t> fields;
};

/// The failing checks that complain of rows of this table, in the order of the requirements.
[[nodiscard]] std::vector<ProblemKind> problemKinds(const Desk &desk, const Table &table);

/// Asks for the rows with a problem of this kind, whatever else is asked for.
void askFor(const ProblemKind &kind, RowFilter &filter);

/// Leads from one row with a problem to the next, in the order in which rows are shown. Looks near by at once, and
/// further away beside the window; what it found it keeps until something is changed.
class ProblemFinder final : public QObject
{
    Q_OBJECT

public:
    ProblemFinder(Desk &desk, RecordsModel &model, QObject *parent);

    /// From behind this row on, beginning again at the first. An earlier search ends.
    void findAfter(int row, const ProblemKind &kind);
    void stop();
    [[nodiscard]] bool isSearching() const { return m_search.isRunning(); }

Q_SIGNALS:
    void found(int row, int field);
    void foundNone();
    void searchingChanged();

private:
    /// The field to mend in this row; -1 when there is nothing of the kind sought.
    [[nodiscard]] int fieldIn(const std::vector<CellProblem> &problems) const;
    bool lookNearBy();
    void leadOn();
    [[nodiscard]] int nextRow() const;

    Desk &m_desk;
    RecordsModel &m_model;
    RowSearch m_search;
    ProblemKind m_kind;
    int m_from = -1;
    std::vector<RowId> m_known; ///< rows with problems of m_kind, in the order of entry
    bool m_complete = false;    ///< m_known has them all
};

} // namespace facet
