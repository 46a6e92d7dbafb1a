#include "records/EditRun.h"

#include "workbook/StepSize.h"

namespace facet
{

namespace
{

/// So many cells or rows take less than the blink that a window may stand still.
constexpr std::int64_t mostAtOnce = 2000;

} // namespace

bool EditRun::isAllowed() const
{
    return m_desk.session() != nullptr && !m_desk.sessions().isReadOnly();
}

void EditRun::run(const QString &what, std::int64_t size, const Work &work, const Done &done) const
{
    if (size <= mostAtOnce) {
        const auto now = [&work](AssessmentSession &session) { return work(session, [](double) { return true; }); };
        if (m_desk.sessions().edit(what, now, false) && m_owner != nullptr)
            done();
        return;
    }
    const auto beside = [work](AssessmentSession &session, const Job::Report &report) -> Expected<void> {
        const Expected<Change> change = work(session, report);
        return change ? Expected<void>() : tl::unexpected<Error>(change.error());
    };
    m_desk.sessions().editBeside(what, beside, [owner = m_owner, done](const Expected<void> &result) {
        if (result && owner != nullptr)
            done();
    });
}

void EditRun::tellWithUndo(const QString &text) const
{
    const auto step = m_desk.session() == nullptr ? std::nullopt : stepToUndo(*m_desk.session());
    if (step)
        m_desk.tellDone(text, *step);
    else
        m_desk.tell({Notice::Kind::Done, text, {}, {}});
}

void EditRun::tellHint(const QString &text) const
{
    m_desk.tell({Notice::Kind::Hint, text, {}, {}});
}

} // namespace facet
