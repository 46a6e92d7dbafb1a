#pragma once

#include "base/Error.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace facet
{

/// Longer work beside the window: runs in a thread of the global pool with progress and cancel; signals arrive in the
/// thread of this object. The work must not touch widgets nor the session's workbook (open an own read-only Workbook).
/// Destroying it cancels and waits.
class Job final : public QObject
{
    Q_OBJECT

public:
    /// Progress from 0 to 1; returns false when the work should stop (ErrorCode::Cancelled).
    using Report = std::function<bool(double)>;
    using Work = std::function<Expected<void>(const Report &)>;

    explicit Job(QObject *parent = nullptr);
    ~Job() override;

    /// Starts; a job that is running is cancelled first and its end is not reported.
    void start(Work work);
    void cancel();
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void progressed(double fraction);
    void succeeded();
    void failed(const facet::Error &error);

private:
    struct Shared;
    void finish(const std::shared_ptr<Shared> &shared, const std::optional<Error> &error);
    std::shared_ptr<Shared> m_shared;
    QFuture<void> m_future;
};

} // namespace facet
