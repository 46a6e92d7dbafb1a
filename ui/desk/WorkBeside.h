#pragma once

#include "desk/Job.h"

#include <QObject>
#include <QString>

#include <functional>

namespace facet
{

/// The one longer change of the workbook that runs beside the window: what it is, how far it is, and how it ends. While
/// it runs nobody else can write; the window goes on reading.
class WorkBeside final : public QObject
{
    Q_OBJECT

public:
    /// Called once at the end, in the window's thread.
    using Done = std::function<void(const Expected<void> &result)>;

    explicit WorkBeside(QObject *parent = nullptr);

    /// `what` is said to the officer: "Importing 使用记录.xlsx". Nothing else may be running.
    void start(const QString &what, Job::Work work, Done done);
    /// Asks it to stop. It ends with ErrorCode::Cancelled, unless it was just done.
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }
    [[nodiscard]] bool isCancelling() const { return m_cancelling; }
    [[nodiscard]] const QString &what() const { return m_what; }
    /// From 0 to 1.
    [[nodiscard]] double fraction() const { return m_fraction; }
    /// Why nothing else is written while it runs, and what to do: ErrorCode::Busy.
    [[nodiscard]] Error refusal() const;

Q_SIGNALS:
    void runningChanged(); ///< started or ended
    void progressed();     ///< went on, or is being cancelled

private:
    void end(const Expected<void> &result);

    QString m_what;
    double m_fraction = 0;
    bool m_cancelling = false;
    Done m_done;
    Job m_job;
};

} // namespace facet
