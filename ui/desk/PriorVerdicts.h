#pragma once

#include "desk/Job.h"
#include "rules/AssessmentResult.h"

#include <QObject>

#include <memory>
#include <optional>

namespace facet
{

class SessionModel;

/// How the assessment that the open one was carried forward from was judged. Worked out beside the window, once for an
/// assessment and only when it is asked for.
class PriorVerdicts final : public QObject
{
    Q_OBJECT

public:
    explicit PriorVerdicts(SessionModel &sessions, QObject *parent = nullptr);

    /// By the requirement's index; nullptr when there is no prior assessment, or while it is not yet known: changed()
    /// comes then.
    [[nodiscard]] const RequirementResult *of(std::size_t requirement);

Q_SIGNALS:
    void changed();

private:
    void start();

    SessionModel &m_sessions;
    bool m_isAsked = false;
    std::shared_ptr<std::optional<AssessmentResult>> m_result;
    Job m_job;
};

} // namespace facet
