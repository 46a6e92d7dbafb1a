#pragma once

#include "desk/Job.h"
#include "workbook/RowView.h"

#include <QObject>

#include <string>
#include <vector>

namespace facet
{

class Desk;

/// Finds rows of a record table beside the window, through a workbook of its own. What is found is told as it comes.
class RowSearch final : public QObject
{
    Q_OBJECT

public:
    RowSearch(Desk &desk, const Table &table, QObject *parent);
    ~RowSearch() override;

    /// Begins; an earlier search ends without a word. After `most` rows (0: all) it is finished.
    void start(const RowFilter &filter, const RowOrder &order = {}, std::size_t most = 0);
    /// Ends without a word.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }

Q_SIGNALS:
    /// The next ones, in order.
    void found(const std::vector<facet::RowId> &more);
    void finished();
    void failed(const facet::Error &error);

private:
    struct Basket;
    void empty(const std::shared_ptr<Basket> &basket);

    Desk &m_desk;
    const Table &m_table;
    Job *m_job = nullptr;
};

} // namespace facet
