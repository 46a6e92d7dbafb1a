#include "records/EditRun.h"

namespace facet
{

namespace
{

/// So many cells or rows take less than the blink that a window may stand still.
constexpr std::int64_t mostAtOnce = 2000;

} // namespace

std::optional<std::int64_t> newestStep(const AssessmentSession &session)
{
    HistoryQuery query;
    query.limit = 1;
    const auto entries = session.history(query);
    return entries && !entries->empty() ? std::optional(entries->front().step) : std::nullopt;
}

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
    Notice notice{Notice::Kind::Done, text, {}, {}};
    const auto step = m_desk.session() == nullptr ? std::nullopt : newestStep(*m_desk.session());
    if (step) {
        //: 中文：撤销
        notice.actionText = tr("Undo");
        notice.action = [desk = QPointer<Desk>(&m_desk), step = *step] {
            if (desk == nullptr || desk->session() == nullptr)
                return;
            if (newestStep(*desk->session()) == step)
                return desk->sessions().undoBackTo(step);
            //: 中文：此后又有修改。请在“历史”中撤销。
            desk->tell({Notice::Kind::Hint, tr("Other changes came after it. Undo it in History."), {}, {}});
        };
    }
    m_desk.tell(notice);
}

void EditRun::tellHint(const QString &text) const
{
    m_desk.tell({Notice::Kind::Hint, text, {}, {}});
}

} // namespace facet
