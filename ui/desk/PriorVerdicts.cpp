#include "desk/PriorVerdicts.h"

#include "desk/SessionModel.h"

#include <algorithm>

namespace facet
{

PriorVerdicts::PriorVerdicts(SessionModel &sessions, QObject *parent)
    : QObject(parent), m_sessions(sessions), m_result(std::make_shared<std::optional<AssessmentResult>>())
{
    connect(&sessions, &SessionModel::assessmentChanged, this, [this] {
        m_job.cancel();
        m_isAsked = false;
        m_result = std::make_shared<std::optional<AssessmentResult>>();
    });
    connect(&m_job, &Job::succeeded, this, &PriorVerdicts::changed);
}

const RequirementResult *PriorVerdicts::of(std::size_t requirement)
{
    if (!m_isAsked)
        start();
    if (m_job.isRunning() || !m_result->has_value() || requirement >= (*m_result)->requirements.size())
        return nullptr;
    return &(*m_result)->requirements[requirement];
}

void PriorVerdicts::start()
{
    const AssessmentSession *session = m_sessions.session();
    if (session == nullptr)
        return;
    m_isAsked = true;
    m_job.start([&catalogue = m_sessions.catalogue(), path = session->workbook().path(),
                 id = session->assessment().header.id, result = m_result](const Job::Report &report) -> Expected<void> {
        double reached = 0;
        const auto stop = [&] { return !report(reached); };
        const auto workbook = Workbook::open(
            catalogue, path, {Workbook::Access::ReadOnly, {}, std::chrono::milliseconds(0), {}, stop, true});
        if (!workbook)
            return tl::unexpected<Error>(workbook.error());
        const auto summaries = (*workbook)->assessments();
        if (!summaries)
            return tl::unexpected<Error>(summaries.error());
        const auto open = std::find_if(summaries->begin(), summaries->end(),
                                       [&id](const auto &each) { return each.header.id == id; });
        if (open == summaries->end() || open->origin.empty())
            return {};
        auto judged = (*workbook)->evaluate(open->origin);
        if (!judged)
            return tl::unexpected<Error>(judged.error());
        *result = std::move(*judged);
        return {};
    });
}

} // namespace facet
