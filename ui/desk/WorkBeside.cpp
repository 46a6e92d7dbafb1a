#include "desk/WorkBeside.h"

#include "desk/Strings.h"

#include <utility>

namespace facet
{

WorkBeside::WorkBeside(QObject *parent) : QObject(parent)
{
    connect(&m_job, &Job::progressed, this, [this](double fraction) {
        if (fraction == m_fraction)
            return;
        m_fraction = fraction;
        Q_EMIT progressed();
    });
    connect(&m_job, &Job::succeeded, this, [this] { end({}); });
    connect(&m_job, &Job::failed, this, [this](const Error &error) { end(tl::unexpected<Error>(error)); });
}

void WorkBeside::start(const QString &what, Job::Work work, Done done)
{
    Q_ASSERT(!isRunning());
    m_what = what;
    m_fraction = 0;
    m_cancelling = false;
    m_done = std::move(done);
    m_job.start(std::move(work));
    Q_EMIT runningChanged();
}

void WorkBeside::cancel()
{
    if (!isRunning() || m_cancelling)
        return;
    m_cancelling = true;
    m_job.cancel();
    Q_EMIT progressed();
}

Error WorkBeside::refusal() const
{
    const std::string what = fromQt(m_what);
    return {
        ErrorCode::Busy,
        {},
        {"「" + what + "」正在进行，此时不能另作修改。请等它完成，或先取消它。",
         "\"" + what + "\" is under way, and nothing else can be changed meanwhile. Wait for its end, or cancel it."}};
}

void WorkBeside::end(const Expected<void> &result)
{
    m_cancelling = false;
    const Done done = std::exchange(m_done, {});
    Q_EMIT runningChanged();
    if (done)
        done(result);
}

} // namespace facet
