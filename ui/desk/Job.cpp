#include "desk/Job.h"

#include <QMetaObject>
#include <QMutex>
#include <QMutexLocker>
#include <QtConcurrentRun>

#include <utility>

namespace facet
{

/// Lives as long as job or thread needs it; `owner` is cleared when the job doesn't want to hear any more.
struct Job::Shared {
    std::atomic_bool stop = false;
    QMutex mutex;
    Job *owner = nullptr;
};

Job::Job(QObject *parent) : QObject(parent)
{
}

Job::~Job()
{
    cancel();
    if (m_shared) {
        const QMutexLocker lock(&m_shared->mutex);
        m_shared->owner = nullptr;
    }
    m_future.waitForFinished();
}

void Job::start(Work work)
{
    if (m_shared) {
        m_shared->stop = true;
        const QMutexLocker lock(&m_shared->mutex);
        m_shared->owner = nullptr;
    }
    const auto shared = std::make_shared<Shared>();
    shared->owner = this;
    m_shared = shared;
    m_future = QtConcurrent::run([shared, work = std::move(work)] {
        const auto tell = [&shared](auto function) {
            const QMutexLocker lock(&shared->mutex);
            if (Job *owner = shared->owner)
                QMetaObject::invokeMethod(
                    owner, [owner, function] { function(*owner); }, Qt::QueuedConnection);
        };
        const auto report = [&](double fraction) {
            tell([fraction](Job &job) { Q_EMIT job.progressed(fraction); });
            return !shared->stop.load();
        };
        const Expected<void> result = work(report);
        const std::optional<Error> error = result ? std::nullopt : std::optional<Error>(result.error());
        tell([shared, error](Job &job) { job.finish(shared, error); });
    });
}

void Job::finish(const std::shared_ptr<Shared> &shared, const std::optional<Error> &error)
{
    if (shared != m_shared) // a newer run took its place after this message was posted
        return;
    m_shared.reset();
    if (error)
        Q_EMIT failed(*error);
    else
        Q_EMIT succeeded();
}

void Job::cancel()
{
    if (m_shared)
        m_shared->stop = true;
}

bool Job::isRunning() const
{
    return m_shared != nullptr;
}

} // namespace facet
