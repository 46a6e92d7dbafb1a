#include "records/EditRun.h"

namespace facet
{

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

void EditRun::run(const QString &what, const Work &work, const Done &done) const
{
    const auto now = [&work](AssessmentSession &session) { return work(session, [](double) { return true; }); };
    if (m_desk.sessions().edit(what, now, false) && m_owner != nullptr)
        done();
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
                return static_cast<void>(desk->sessions().edit(
                    QStringLiteral("undo"), [step](AssessmentSession &session) { return session.undoBackTo(step); },
                    false));
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
