#pragma once

#include "records/RecordsModel.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace facet
{

/// One kind of problem in the rows of a table: a check that complains of rows, with how many and a short name.
struct ProblemKind {
    QString id; ///< "5.5.6-e#0": requirement and number of the check; empty for every problem
    QString name;
    bool lowersVerdict = false;
    std::int64_t count = 0;
    std::vector<std::int64_t> sample; ///< 1-based positions of the first
    std::string requirement;
    std::vector<std::size_t> fields;
};

/// The failing checks that complain of rows of this table, in the order of the requirements.
[[nodiscard]] std::vector<ProblemKind> problemKinds(const Desk &desk, const Table &table);

/// Looks for the next row with a problem, a few pages at a turn of the event loop, so that a million rows do not block.
class ProblemFinder final : public QObject
{
    Q_OBJECT

public:
    ProblemFinder(Desk &desk, RecordsModel &model, QObject *parent);

    /// From behind this row on, beginning again at the first. An earlier search ends.
    void findAfter(int row, const ProblemKind &kind);
    void stop();

Q_SIGNALS:
    void found(int row, int field);
    void foundNone();

private:
    void lookOn();
    /// The field to mend in this row; -1 when there is nothing of the kind sought.
    [[nodiscard]] int fieldIn(const std::vector<CellProblem> &problems) const;
    bool jumpBySample();

    Desk &m_desk;
    RecordsModel &m_model;
    ProblemKind m_kind;
    QTimer m_turn;
    int m_at = 0;
    int m_left = 0; ///< rows not looked at yet
};

} // namespace facet
