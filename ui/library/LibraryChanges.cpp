// What is done with the assessments that are there; LibraryActions.cpp has what opens and makes.
#include "library/LibraryActions.h"

#include "desk/Strings.h"

#include <memory>

namespace facet
{

void LibraryActions::duplicate(const QString &id, const QString &title)
{
    const auto made = std::make_shared<QString>();
    //: 中文：%1（副本）
    const auto work = [id, name = tr("%1 (copy)").arg(title), made](Workbook &workbook,
                                                                    const Job::Report &) -> Expected<void> {
        const auto copy = workbook.duplicate(fromQt(id), fromQt(name));
        if (!copy)
            return tl::unexpected<Error>(copy.error());
        *made = toQt(*copy);
        return {};
    };
    //: 中文：复制「%1」
    m_desk.sessions().changeBeside(tr("Duplicating \"%1\"").arg(title), work, [=, this](const Expected<void> &result) {
        if (result)
            //: 中文：已复制「%1」。
            m_desk.tell({Notice::Kind::Done, tr("Duplicated \"%1\".").arg(title),
                         /*: 中文：打开副本 */ tr("Open the copy"), [this, made] { open(*made); }});
    });
}

bool LibraryActions::isFree()
{
    const WorkBeside &beside = m_desk.sessions().beside();
    if (beside.isRunning())
        m_desk.tell(beside.refusal());
    return !beside.isRunning();
}

void LibraryActions::remove(const std::vector<AssessmentHeader> &assessments)
{
    SessionModel &sessions = m_desk.sessions();
    if (assessments.empty() || !isFree())
        return;
    QStringList ids;
    Expected<void> removed;
    for (const AssessmentHeader &header : assessments) {
        const bool isOpen = m_desk.session() != nullptr && m_desk.session()->assessment().header.id == header.id;
        // A final one is refused below, and stays open.
        removed = isOpen && header.status != Status::Final ? sessions.closeAssessment() : Expected<void>();
        if (removed)
            removed = workbook()->remove(header.id);
        if (!removed)
            break;
        ids.append(toQt(header.id));
    }
    sessions.tellLibraryChanged();
    if (ids.isEmpty())
        return m_desk.tell(removed.error());
    QString text = ids.size() == 1
                       //: 中文：已删除「%1」。
                       ? tr("Deleted \"%1\".").arg(toQt(assessments.front().title))
                       //: 中文：已删除 %n 个评估。
                       : tr("%n assessments deleted.", nullptr, static_cast<int>(ids.size()));
    if (!removed)
        text += QLatin1Char(' ') + m_desk.say(removed.error().message);
    m_desk.tell({removed ? Notice::Kind::Done : Notice::Kind::Hint, text, /*: 中文：撤销 */ tr("Undo"),
                 [this, ids] { restore(ids); }});
}

void LibraryActions::restore(const QStringList &ids)
{
    if (workbook() == nullptr || !isFree())
        return;
    for (const QString &id : ids) {
        if (const auto restored = workbook()->restore(fromQt(id)); !restored) {
            m_desk.tell(restored.error());
            break;
        }
    }
    m_desk.sessions().tellLibraryChanged();
}

} // namespace facet
