#pragma once

#include "desk/Desk.h"
#include "desk/Job.h"
#include "transfer/ImportPlan.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

namespace facet
{

/// What an update by key would do, counted over the whole file.
struct KeyCounts {
    std::int64_t known = 0; ///< records whose key stands in the table
    std::int64_t fresh = 0; ///< records with another key
    std::int64_t blank = 0; ///< records without a key
};

/// What is known of a file after it was read from end to end.
struct CheckOutcome {
    std::int64_t records = 0;
    RemarkLog remarks;
    std::optional<KeyCounts> keys; ///< nullopt: no key column, or too many keys to count
};

/// Reads the whole file as it would be imported, beside the window, and counts. A new plan ends the reading before it.
class ImportCheck final : public QObject
{
    Q_OBJECT

public:
    ImportCheck(Desk &desk, const Table &table, QObject *parent = nullptr);
    ~ImportCheck() override;

    /// Does nothing when this very plan was checked, or is being checked, already.
    void start(const ImportPlan &plan);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }
    /// nullptr before the end.
    [[nodiscard]] const CheckOutcome *outcome() const { return m_outcome.get(); }
    [[nodiscard]] std::int64_t recordsSoFar() const;
    /// How many records there are, or will be when it goes on like this; 0 when nothing can be said.
    [[nodiscard]] std::int64_t expectedRecords() const;

Q_SIGNALS:
    void changed(); ///< started, went on or ended
    void failed(const facet::Error &error);

private:
    struct Run;
    Desk &m_desk;
    const Table &m_table;
    std::shared_ptr<Run> m_run;
    ImportPlan m_plan;
    double m_fraction = 0;
    std::unique_ptr<CheckOutcome> m_outcome;
    Job m_job;
};

} // namespace facet
